import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
beforeAll(async () => {
  const photo = await sharp({ create: { width: 900, height: 60, channels: 3, background: '#579' } })
    .jpeg()
    .toBuffer();
  const pictures = ['entwurf.jpg', 'spaeter.jpg', 'geteilt.jpg', 'ohne.jpg', 'kopf.jpg'];
  site = await openTestSite({
    files: {
      ...Object.fromEntries(pictures.map((name) => [`content/media/${name}`, photo])),
      'content/media/plan.pdf': '%PDF-1.7 geheim',
      'content/posts/2026-01-01-offen.md':
        '---\ntitle: Offen\ndate: 2026-01-01\nimage: fehlt.jpg\nalt: Fehlt\n---\n\n![Geteilt](geteilt.jpg)\n',
      'content/posts/2026-01-02-entwurf.md':
        '---\ntitle: Entwurf\ndate: 2026-01-02\ndraft: true\nimage: kopf.jpg\nalt: Kopf\n---\n\n![Entwurf](../media/entwurf.jpg) ![Geteilt](../media/geteilt.jpg) [Plan](../media/plan.pdf)\n',
      'content/posts/2030-01-01-spaeter.md':
        '---\ntitle: Später\ndate: 2030-01-01\n---\n\n![Später](../media/spaeter.jpg)\n',
    },
  });
});
afterAll(() => site.close());

const statusOf = async (name: string) => (await site.get(`/media/${name}`)).status;
const hidden = ['entwurf.jpg', 'spaeter.jpg', 'kopf.jpg', 'plan.pdf', '-/480/entwurf.jpg.webp', '-/480/kopf.jpg.avif'];

test('what only a draft or a text to come shows is nobody else’s; what a public text shows, or none, is there', async () => {
  for (const name of hidden) expect(await statusOf(name), name).toBe(404);
  for (const name of ['geteilt.jpg', '-/480/geteilt.jpg.webp', 'ohne.jpg'])
    expect(await statusOf(name), name).toBe(200);
});

test('nor is it in the export', async () => {
  const out = join(site.folder, 'data', 'out');
  await exportSite(site.island(), furnishing(), out);
  const isIn = (name: string) => existsSync(join(out, 'media', name));
  expect(hidden.filter(isIn)).toEqual([]);
  expect(isIn('geteilt.jpg') && isIn('ohne.jpg')).toBe(true);
});

test('the owner sees it at the desk, and nobody else there', async () => {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await site.get('/tisch/texte/schreiben?file=posts/2026-01-02-entwurf.md', { cookie });
  const [, src = ''] = /<img [^>]*src="([^"]*entwurf\.jpg)"/.exec(await page.text()) ?? [];
  const shown = await site.get(src, { cookie });
  expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect((await site.get(src)).headers.get('content-type')).toContain('text/html');
  expect((await site.get(src.replace('entwurf.jpg', '..%2F..%2Finsel.yaml'), { cookie })).status).toBe(404);
});

test('a draft that cannot be read for a moment gives nothing away', async () => {
  const draft = 'content/posts/2026-01-02-entwurf.md';
  const text = readFileSync(join(site.folder, draft), 'utf8');
  await site.save(draft, text.replace('title: Entwurf', 'title: ['));
  for (const name of hidden) expect(await statusOf(name), name).toBe(404);
  expect(await statusOf('geteilt.jpg')).toBe(200);
  await site.save(draft, text);
});

test('on the day the text is public its pictures are, too', async () => {
  await site.save(
    'content/posts/2026-01-02-entwurf.md',
    '---\ntitle: Entwurf\ndate: 2026-01-02\n---\n\n![Entwurf](../media/entwurf.jpg)\n',
  );
  expect(await statusOf('entwurf.jpg')).toBe(200);
});

test('a picture that is not there is promised to nobody', async () => {
  const html = await (await site.get('/2026/offen/')).text();
  expect(html).not.toContain('og:image" content="https://marlene-voss.example/media/fehlt.jpg');
  expect(html).not.toMatch(/"image":"[^"]*fehlt/);
});
