import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkExport } from '../../src/server/check-export.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openTestSite } from '../site.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BRIDGE = 'Brücke.png';
const text = (title: string, name: string) =>
  `---\ntitle: ${title}\ndate: 2026-01-01\nimage: ${name}\nalt: Eine Brücke\n---\n\n![Eine Brücke](../media/${name}) [groß](/media/${name})\n`;

// A Mac keeps the umlaut of a file's name as two letters; who writes the name in a text types one.
test.each(['NFC', 'NFD'])('a picture is found under its name, however the text spells it (%s)', async (form) => {
  const files = {
    [`content/media/${BRIDGE.normalize('NFD')}`]: PNG,
    'content/posts/2026-01-01-bruecke.md': text('Brücke', BRIDGE.normalize(form)),
  };
  const site = await openTestSite({ files });
  const out = join(mkdtempSync(join(inject('runFolder'), 'out-')), 'site');
  await exportSite(site.island(), furnishing(), out);
  const html = readFileSync(join(out, '2026', 'bruecke', 'index.html'), 'utf8');
  const [, src = ''] = /src="(\/media\/[^"]+)"/.exec(html) ?? [];
  expect((await site.get(src)).status).toBe(200);
  expect(existsSync(join(out, decodeURI(src)))).toBe(true);
  expect(existsSync(join(out, 'media', '-', '480', `${BRIDGE}.avif`))).toBe(true);
  expect(await checkExport(site.island(), furnishing(), out)).toEqual([]);
  await site.close();
});
