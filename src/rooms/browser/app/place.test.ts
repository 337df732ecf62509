import { afterEach, expect, test, vi } from 'vitest';
import { hereIn, readPlace } from './place.ts';

afterEach(() => vi.unstubAllGlobals());

test('the secret leaves the address bar and is still there in the other language', () => {
  const address = { pathname: '/i/abc', search: '?lang=de', hash: '#geheim', origin: 'https://raum.example.org' };
  const entry = { state: null as unknown, replaceState: (state: unknown) => Object.assign(entry, { state }) };
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', entry);
  const link = 'https://raum.example.org/i/abc#geheim';
  expect(readPlace()).toEqual({ at: 'invitation', link, isWhole: true });
  address.hash = '';
  expect(hereIn('en')).toBe('/i/abc?lang=en#geheim');
  Object.assign(address, { pathname: '/r/room' });
  entry.state = null;
  expect(hereIn('en')).toBe('/r/room?lang=en');
});
