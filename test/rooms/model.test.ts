import { expect, test } from 'vitest';
import { Room } from './model.ts';
import { quickenCrypto } from './quick-crypto.ts';

const OPERATIONS = Number(process.env.ROOMS_OPERATIONS ?? 300);
const isLong = process.env.ROOMS_OPERATIONS !== undefined;
const SEED = Number(process.env.ROOMS_SEED ?? 7);

test(`a room lives through ${OPERATIONS} random operations`, { timeout: OPERATIONS * 1_000 }, async () => {
  if (isLong) quickenCrypto();
  const room = await Room.open(SEED);
  for (let at = 0; at < OPERATIONS; at += 1) await room.step();
  await room.meet();
  if (isLong) process.stdout.write(`${JSON.stringify(room.figures)}\n`);
  expect({ faults: room.faults.slice(0, 5), leaks: room.leaks }).toEqual({ faults: [], leaks: [] });
  const { joins, epochs, texts, races, brought } = room.figures;
  expect([joins, epochs, texts, races].every((count) => count > OPERATIONS / 60)).toBe(true);
  expect(brought).toBeGreaterThan(OPERATIONS / 150);
});
