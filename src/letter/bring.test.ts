import { expect, test } from 'vitest';
import { openTestIsland } from '../../test/island.ts';
import { mailSection } from '../mail/core/settings.ts';
import { bringReaders, takeReaders } from './bring.ts';
import { letterSection } from './core/settings.ts';
import { readingNow } from './store.ts';

const openIsland = () => openTestIsland({ sections: [mailSection, letterSection] });

test('readers who are taken away come back with the same addresses, whatever a spreadsheet makes of them', async () => {
  const addresses = ['-x@example.com', "'-y@example.com", '=z@example.com', "'o@example.com", 'anna@example.com'];
  const here = await openIsland();
  // Written by hand, as no program would have put a mark before what is none of its own.
  const typed = ['-x@example.com', "''-y@example.com", '=z@example.com', "'o@example.com", 'anna@example.com'];
  await bringReaders(here.island(), ['email,origin', ...typed.map((each) => `${each},Liste`)].join('\n'));
  const taken = await takeReaders(here.island());
  expect(taken.split('\r\n').filter((line) => /^"?[=+\-@]/.test(line))).toEqual([]);
  const there = await openIsland();
  expect(await bringReaders(there.island(), taken)).toMatchObject({ count: addresses.length, faults: [] });
  for (const { island } of [here, there])
    expect((await readingNow(island())).map(({ address }) => address).sort()).toEqual([...addresses].sort());
  await here.close();
  await there.close();
});
