import { expect, test } from 'vitest';
import { onTheDesk } from '../../src/questions/on-the-desk.ts';
import { openTestSite, type TestSite } from '../site.ts';

const ADVICE = 'Sie sollten unbedingt einen Podcast machen, das hört heute jeder.';
const OFFER = 'Wir bieten Ihnen Backlinks und SEO, ab 99 Euro im Monat. Wann dürfen wir anrufen?';

const send = async (site: TestSite, text: string) =>
  (await site.post('/fragen/', { text, reply: 'email', email: `a${text.length}@example.org` })).headers.get(
    'location',
  ) ?? '';
const inTrays = async (site: TestSite) => (await onTheDesk(site.island())).inTrays;
const pageOf = async (site: TestSite, path: string) => (await site.get(path)).text();

test('advice is counted on the desk from the first round of the next month on, offers at once', async () => {
  const site = await openTestSite();
  const mine = await send(site, ADVICE);
  expect(await pageOf(site, mine)).toContain('das nächste Mal am Dienstag, 1. Dezember.');
  expect(await inTrays(site)).toBe(0);
  await send(site, OFFER);
  expect(await inTrays(site)).toBe(1);
  await site.pass({ hours: 24 * 6 });
  expect(site.now().toString()).toBe('2026-12-01T08:00:00Z');
  expect(await inTrays(site)).toBe(1);
  await site.pass({ hours: 1 });
  expect(await inTrays(site)).toBe(2);
  await send(site, `${ADVICE} Noch einmal.`);
  expect(await inTrays(site)).toBe(2);
  await site.close();
});

test('where it is never read, that is what its sender is told, and the desk keeps still', async () => {
  const site = await openTestSite({ settings: { questions: { advice: 'never' } } });
  const mine = await send(site, ADVICE);
  const page = await pageOf(site, mine);
  expect(page).toContain('Hinweise sammle ich in einer eigenen Ablage.');
  expect(page).not.toContain('einmal im Monat');
  await site.pass({ hours: 24 * 40 });
  expect(await inTrays(site)).toBe(0);
  await site.post(`${mine}/doch-eine-frage`);
  expect(await pageOf(site, mine)).toContain('Sie liegt auf meinem Tisch am');
  expect((await site.post(`${mine}/doch-eine-frage`)).status).toBe(422);
  await site.close();
});

test('the machine deletes nothing before its time, and tells until when it is kept', async () => {
  const site = await openTestSite();
  const mine = await send(site, OFFER);
  expect(await pageOf(site, mine)).toContain('23. Februar 2027');
  await site.pass({ hours: 24 * 89 });
  expect((await site.get(mine)).status).toBe(200);
  await site.pass({ hours: 24 * 3 });
  expect((await site.get(mine)).status).toBe(404);
  await site.close();
});
