import { expect, test } from 'vitest';
import { plain } from '../../words/quiet.ts';
import { helpCountry, helpInWords } from './help.ts';

test('the help line is that of the holidays, else of the zone, else the German one', () => {
  expect(helpCountry({ zone: 'Europe/Berlin', holidays: 'AT-9' })).toBe('AT');
  expect(helpCountry({ zone: 'Europe/Zurich' })).toBe('CH');
  expect(helpCountry({ zone: 'Europe/Zurich', holidays: 'DE' })).toBe('DE');
  expect(helpCountry({ zone: 'America/St_Johns', holidays: 'CA-NL' })).toBe('DE');
});

test('the owner’s own list stands instead of it, and the number for danger always', () => {
  const help = [
    { name: { de: 'Krisendienst Kiel', en: 'Crisis service Kiel' }, telephone: '0431 1234' },
    { name: 'Nummer gegen Kummer', telephone: '116 111' },
  ];
  const where = { zone: 'Europe/Berlin' };
  expect(plain(helpInWords('de', 'de', { ...where, help }))).toBe(
    'In seelischer Not hilft man Ihnen hier: Krisendienst Kiel 0431 1234, Nummer gegen Kummer 116 111. Bei Gefahr: 112.',
  );
  expect(plain(helpInWords('en', 'de', { ...where, help }))).toBe(
    'If you are in distress, here is help: Crisis service Kiel 0431 1234, Nummer gegen Kummer 116 111. In danger: 112.',
  );
  expect(plain(helpInWords('de', 'de', { ...where, help: [] }))).toContain('0800 111 0 111');
});
