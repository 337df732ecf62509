import { expect, test } from 'vitest';
import { findHost } from './hosts.ts';
import type { OpenIsland } from './open-island.ts';

const now = Temporal.Instant.from('2026-11-22T08:00:00Z');
const island = (url: string, hosts: string[] = []) =>
  ({ url: () => url, at: () => ({ about: { hosts } }) }) as unknown as OpenIsland;
const first = island('https://eins.example', ['www.eins.example']);
const second = island('https://zwei.example');
const find = (host: string) => findHost([first, second], host, now, 4000);

test('each island answers for its own name', () => {
  expect(find('eins.example')).toEqual({ kind: 'island', open: first });
  expect(find('zwei.example')).toEqual({ kind: 'island', open: second });
});

test('other names of an island lead to it', () => {
  expect(find('www.eins.example')).toEqual({ kind: 'moved', to: 'https://eins.example' });
});

test('on this machine the first island answers, at the served port only', () => {
  expect(find('localhost:4000')).toEqual({ kind: 'island', open: first });
  expect(find('127.0.0.1:4000').kind).toBe('island');
  expect(find('localhost:5000').kind).toBe('unknown');
});

test('a foreign name is nobody', () => {
  for (const host of [
    'evil.example',
    'eins.example.evil.example',
    '',
    'localhost.evil.example:4000',
    '203.0.113.1:4000',
  ])
    expect(find(host).kind).toBe('unknown');
});
