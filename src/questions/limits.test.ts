import { expect, test } from 'vitest';
import { openTestIsland } from '../../test/island.ts';
import { secondsToWait } from './limits.ts';

test('one network is stopped after a while, another is not, and nothing of it is kept', async () => {
  const { island, close } = await openTestIsland();
  const ask = (network: string) => secondsToWait(island(), 'ask', { network });
  for (let at = 0; at < 20; at += 1) expect(await ask('192.0.2.0/24')).toBe(0);
  expect(await ask('192.0.2.0/24')).toBeGreaterThan(3500);
  expect(await ask('198.51.100.0/24')).toBe(0);
  expect(await secondsToWait(island(), 'collect', { network: '192.0.2.0/24' })).toBe(0);
  const other = await openTestIsland();
  expect(await secondsToWait(other.island(), 'ask', { network: '192.0.2.0/24' })).toBe(0);
  await Promise.all([close(), other.close()]);
});

test('one address is stopped wherever it is given from', async () => {
  const { island, close } = await openTestIsland();
  const ask = (at: number) => secondsToWait(island(), 'ask', { network: `10.0.${at}.0/24`, address: 'print' });
  for (let at = 0; at < 10; at += 1) expect(await ask(at)).toBe(0);
  expect(await ask(11)).toBeGreaterThan(0);
  await close();
});

test('who is stopped himself takes nothing from the others of the site', async () => {
  const { island, close } = await openTestIsland();
  for (let at = 0; at < 350; at += 1) await secondsToWait(island(), 'ask', { network: '192.0.2.0/24' });
  for (let at = 0; at < 350; at += 1)
    await secondsToWait(island(), 'ask', { network: `mail ${at % 20}`, address: 'print' });
  expect(await secondsToWait(island(), 'ask', { network: '198.51.100.0/24' })).toBe(0);
  await close();
});

test('the site as a whole is stopped after a while', async () => {
  const { island, close } = await openTestIsland();
  const ask = (at: number) => secondsToWait(island(), 'ask', { network: `10.0.${at % 250}.0/24` });
  for (let at = 0; at < 300; at += 1) expect(await ask(at)).toBe(0);
  expect(await secondsToWait(island(), 'ask', { network: '198.51.100.0/24' })).toBeGreaterThan(3500);
  await close();
});
