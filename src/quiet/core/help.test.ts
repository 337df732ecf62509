import { expect, test } from 'vitest';
import { helpCountry } from './help.ts';

test('the help line is that of the holidays, else of the zone, else the German one', () => {
  expect(helpCountry({ zone: 'Europe/Berlin', holidays: 'AT-9' })).toBe('AT');
  expect(helpCountry({ zone: 'Europe/Zurich' })).toBe('CH');
  expect(helpCountry({ zone: 'Europe/Zurich', holidays: 'DE' })).toBe('DE');
  expect(helpCountry({ zone: 'America/St_Johns', holidays: 'CA-NL' })).toBe('DE');
});
