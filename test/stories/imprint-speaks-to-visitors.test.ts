import { expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { checkIsland } from '../../src/server/check-island.ts';
import { openTestSite } from '../site.ts';

const FILE = /insel\.yaml|Software/;

test('an imprint that is whole says nothing of files and software', async () => {
  const owner = { email: 'marlene@example.org', address: 'Ofenweg 3, 24103 Kiel' };
  const site = await openTestSite({ settings: { owner } });
  const html = await (await site.get('/impressum/')).text();
  expect(html).toContain('Ofenweg 3');
  expect(html).toContain('Anschrift wie oben');
  expect(html).not.toMatch(FILE);
  await site.close();
});

test('one without an address points to none above; where the law asks for none, nobody is told that it is missing', async () => {
  const owner = { email: 'marlene@example.org' };
  const asked = await openTestSite({ settings: { owner } });
  const required = await (await asked.get('/impressum/')).text();
  expect(required).toContain('Ohne sie ist ein Impressum in Deutschland nicht vollständig.');
  expect(required).not.toContain('Anschrift wie oben');
  expect(await checkIsland(asked.island())).toHaveLength(2);
  const entered = await asked.post(`/tisch/anmelden/${newLink(asked.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await (await asked.get('/tisch/haus/', { cookie })).text()).toContain(
    'ein Impressum in Deutschland braucht sie',
  );
  await asked.close();

  const free = await openTestSite({ settings: { owner, legal: { imprint: 'optional' } } });
  expect(await (await free.get('/impressum/')).text()).not.toMatch(FILE);
  expect(await checkIsland(free.island())).toEqual([]);
  const signedIn = await free.post(`/tisch/anmelden/${newLink(free.island())}`);
  const house = await free.get('/tisch/haus/', { cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' });
  expect(house.status).toBe(200);
  expect(await house.text()).not.toContain('Impressum in Deutschland');
  await free.close();
});
