import { expect, test } from 'vitest';
import { openTestIsland } from '../../test/island.ts';
import { secondsToWait } from './limits.ts';

test('one network is stopped after a while, and takes nothing from the others', async () => {
  const { island, close } = await openTestIsland();
  const waits: number[] = [];
  for (let at = 0; at < 150; at += 1) waits.push(await secondsToWait(island(), '192.0.2.0/24'));
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(20);
  expect(await secondsToWait(island(), '198.51.100.0/24')).toBe(0);
  await close();
});

test('the site as a whole is stopped after a while', async () => {
  const { island, close } = await openTestIsland();
  for (let at = 0; at < 120; at += 1) expect(await secondsToWait(island(), `10.0.${at}.0/24`)).toBe(0);
  expect(await secondsToWait(island(), '198.51.100.0/24')).toBeGreaterThan(3500);
  await close();
});
