import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { checkExport } from '../../src/server/check-export.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

const HERE = 'http://localhost:7943';
const files = {
  'content/posts/2026-01-01-eins.md': '---\ntitle: Eins\ndate: 2026-01-01\naliases: [/alt.html]\n---\n\nText.\n',
};

/** The files of an export that name this machine, and what its proof says. */
async function exported(url: string | undefined) {
  site = await openTestSite({ files, ...(url ? { settings: { url } } : {}) });
  site.open.origin.visited('localhost:7943', site.open.url());
  expect(site.island().about.url).toBe(HERE); // as it is served
  const out = join(mkdtempSync(join(inject('runFolder'), 'out-')), 'site');
  await exportSite(site.island(), furnishing(), out);
  const names = readdirSync(out, { recursive: true }).map(String);
  const local = names.filter(
    (name) => statSync(join(out, name)).isFile() && readFileSync(join(out, name), 'utf8').includes(HERE),
  );
  return { out, local, broken: await checkExport(site.island(), furnishing(), out) };
}

test('a look at localhost before does not change under which address the files name themselves', async () => {
  const { out, local, broken } = await exported(undefined);
  expect(local).toEqual([]);
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('<loc>https://insel.example/2026/eins/</loc>');
  expect(readFileSync(join(out, 'alt.html'), 'utf8')).toContain('url=https://insel.example/2026/eins/');
  expect(broken).toEqual([]);
});

test('the proof names an address that is only on this machine', async () => {
  const { broken } = await exported(HERE);
  expect(broken).toEqual([{ kind: 'local', path: 'index.html', from: HERE }]);
});
