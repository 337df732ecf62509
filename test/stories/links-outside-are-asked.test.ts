import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLink } from '../../src/net/ask-link.ts';
import { checkOutside } from '../../src/source/check-outside.ts';
import { placeOf } from '../../src/source/core/faults.ts';
import { freePort } from '../free-port.ts';
import { openTestSite, type TestSite } from '../site.ts';

const ANSWERS: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  '/da': [200],
  '/weg': [404],
  '/zurueckgezogen': [410],
  '/fuer-immer': [301, '/da'],
  '/fuer-jetzt': [302, '/da'],
  '/ins-leere': [301, '/weg'],
  '/im-kreis': [301, '/im-kreis'],
  '/verboten': [403],
  '/kaputt': [500],
  '/skript': [301, 'javascript:alert(1)'],
};

let server: Server;
let host: string;
let site: TestSite;
const asked: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  host = `http://127.0.0.1:${port}`;
  server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    asked.push(`${method} ${url}`);
    if (url === '/kein-head') return void response.writeHead(method === 'HEAD' ? 405 : 200).end();
    const [status, location] = ANSWERS[url] ?? [404];
    response.writeHead(status, location ? { location } : {}).end('x'.repeat(100));
  }).listen(port, '127.0.0.1');
  const links = [...Object.keys(ANSWERS), '/kein-head'].map((path) => `[x](${host}${path})`);
  const nobody = `http://127.0.0.1:${await freePort()}/`;
  const text = (body: string, more = '') => `---\ntitle: X\ndate: 2026-01-01\n${more}---\n\n${body}\n`;
  site = await openTestSite({
    files: {
      'content/pages/eins.md': text(
        `${links.join('\n\n')}\n\n[y](${host}/da#unten) [z](${nobody}) <mailto:a@b.example>`,
      ),
      'content/pages/zwei.md': text(`Noch einmal [weg](${host}/weg) und [hier](/eins/).`),
      'content/pages/entwurf.md': text(`[geheim](${host}/geheim)`, 'draft: true\n'),
    },
  });
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await site.close();
});

test('each address is asked once; what is dead or has moved for good is named where it stands', async () => {
  const { asked: count, problems, unsure } = await checkOutside(site.island(), askLink);
  expect(count).toBe(12);
  const said = problems.map((problem) => `${placeOf(problem)} ${problem.sentence.en}`.replaceAll(host, ''));
  const dead = (place: string, path: string, why: string) =>
    `content/pages/${place} There is nothing at ${path} any more (${why}). Please take the link out or give it another target.`;
  expect(said.sort()).toEqual([
    dead('eins.md:11:5', '/zurueckgezogen', '410'),
    'content/pages/eins.md:13:5 /fuer-immer now stands at /da. Please write the new address.',
    dead('eins.md:17:5', '/ins-leere', '404'),
    dead('eins.md:19:5', '/im-kreis', '30x'),
    dead('eins.md:9:5', '/weg', '404'),
    dead('zwei.md:7:19', '/weg', '404'),
  ]);
  expect(unsure.map(({ url, why }) => `${new URL(url).pathname} ${why}`).sort()).toEqual([
    '/ ECONNREFUSED',
    '/kaputt 500',
    '/skript 301',
    '/verboten 403',
  ]);
  expect(asked.filter((each) => each === 'HEAD /da').length).toBeLessThanOrEqual(3); // itself, and by two redirects
  expect(asked.some((each) => each.includes('geheim'))).toBe(false);
});
