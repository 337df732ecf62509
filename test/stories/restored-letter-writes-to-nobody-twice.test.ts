import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { bringReaders, takeReaders } from '../../src/letter/bring.ts';
import { backup } from '../../src/store/backup/backup.ts';
import { restore } from '../../src/store/backup/restore.ts';
import { openMailServer } from '../mail-server.ts';
import { openTestSite, type TestSite } from '../site.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const textOf = async (response: Response) => (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const lock = { passphrase: 'Leuchtturm Hafer sieben Boje', scryptWork: 8 };

test('who left or was blocked since a backup stays away when it is restored, and no half-sent letter goes twice', async () => {
  const server = await openMailServer();
  const site = await openTestSite({
    settings: {
      letter: { send: 'each', at: '08:00', slowStart: 'off' },
      mail: {
        address: 'fragen@insel.example',
        out: { smtp: `smtp://127.0.0.1:${server.port}`, sign: 'provider', perMinute: '4', connections: '1' },
      },
    },
  });
  ends.push(server.close, site.close);
  const [from, to] = [`${site.folder}.age`, `${site.folder}-restored`];
  const addresses = ['lena', 'bert', 'carl', 'dora', 'emil'].map((name) => `${name}@example.com`);
  await bringReaders(site.island(), ['email,origin', ...addresses.map((each) => `${each},Liste`)].join('\n'));
  await site.work();
  await write(site, 'Eins');
  const rightAfter = Temporal.Instant.from('2026-11-26T08:00:30+01:00');
  await site.pass(site.now().until(rightAfter));
  const early = server.taken.length;
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThan(addresses.length);
  await write(site, 'Zwei');
  await backup(site.island(), { connection: site.open.connection, to: from, lock });

  const cookie = await signedIn(site);
  const change = (email: string, what: string) =>
    site.post('/tisch/leser/aendern', { email, change: what }, { cookie });
  await change('lena@example.com', 'leave');
  await change('bert@example.com', 'block');
  await bringReaders(site.island(), 'email,origin\nspaet@example.com,Liste\ndoch@example.com,Liste\n');
  await change('spaet@example.com', 'block');
  await change('doch@example.com', 'block');
  await site.pass({ minutes: 1 });
  await change('doch@example.com', 'unblock');
  await site.pass({ hours: 1 });
  const before = server.taken.length;

  const erasures = [join(site.folder, 'data', 'erasures.txt')];
  await restore({ from, to, opener: lock, now: site.now(), erasures });
  const restored = await openTestSite({ folder: to, now: site.now() });
  ends.push(restored.close);
  await restored.work();
  expect((await takeReaders(restored.island())).match(/\w+@/g)?.sort()).toEqual(['carl@', 'dora@', 'emil@']);
  const desk = await signedIn(restored);
  const unsure = addresses.length - early;
  expect(await textOf(await restored.get('/tisch/brief/', { cookie: desk }))).toContain(`${unsure} ungewiss`);
  for (const email of ['bert', 'spaet', 'doch']) await restored.post('/brief/', { email: `${email}@example.com` });
  await restored.pass({ hours: 30 });
  expect(server.taken.slice(before).map(({ to }) => to)).toEqual([['doch@example.com']]);
  expect(await textOf(await restored.get('/tisch/brief/', { cookie: desk }))).toContain(
    '27. November, 8 Uhr: zurückgenommen',
  );
  const again = await bringReaders(
    restored.island(),
    'email,origin\nbert@example.com,L\nspaet@example.com,L\nlena@example.com,L\n',
  );
  expect(again).toMatchObject({
    count: 0,
    faults: [{ fault: 'suppressed' }, { fault: 'suppressed' }, { fault: 'suppressed' }],
  });
});

async function write(site: TestSite, title: string): Promise<void> {
  const day = site.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  await site.save(
    `content/posts/${title.toLowerCase()}.md`,
    `---\ntitle: ${title}\ndate: ${day}\n---\n\nEin Absatz.\n`,
  );
  await site.work();
}

async function signedIn(site: TestSite): Promise<string> {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  return entered.headers.get('set-cookie')?.split(';')[0] ?? '';
}
