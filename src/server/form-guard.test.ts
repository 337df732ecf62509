import { describe, expect, test } from 'vitest';
import { formToken, isFormToken, isOldFormToken, mayChange } from './form-guard.ts';

const keys = { tokens: new Uint8Array(32).fill(1), seal: new Uint8Array(32).fill(2) };
const now = Temporal.Instant.from('2026-11-22T08:20:00Z');
const sent = (headers: Record<string, string>) =>
  new Request('http://insel.example/fragen/', { method: 'POST', headers });

describe('a state change is taken', () => {
  const taken = (headers: Record<string, string>, hasToken = false, transport: 'https' | 'http' = 'https') =>
    mayChange({ request: sent(headers), host: 'insel.example', transport }, () => hasToken);

  test('with the origin of the host that was asked', () => {
    expect(taken({ origin: 'https://insel.example' })).toBe(true);
    expect(taken({ origin: 'https://evil.example' })).toBe(false);
    expect(taken({ origin: 'https://insel.example.evil.example' })).toBe(false);
    expect(taken({ origin: 'https://insel.example:8443' })).toBe(false);
    expect(taken({ origin: 'http://insel.example' }, true)).toBe(false);
    expect(taken({ origin: 'http://insel.example' }, false, 'http')).toBe(true);
    expect(taken({ origin: 'https://insel.example' }, false, 'http')).toBe(true);
  });

  test('from the same origin, where the browser says so', () => {
    expect(taken({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(taken({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(taken({ 'sec-fetch-site': 'same-site' })).toBe(false);
  });

  test('with neither only where the form carries a token', () => {
    expect(taken({}, true)).toBe(true);
    expect(taken({})).toBe(false);
  });

  test('a token does not help a foreign origin', () => {
    expect(taken({ origin: 'https://evil.example' }, true)).toBe(false);
    expect(taken({ 'sec-fetch-site': 'cross-site' }, true)).toBe(false);
    expect(taken({ origin: 'null', 'sec-fetch-site': 'cross-site' }, true)).toBe(false);
  });
});

test('a form is good for a day', () => {
  const token = formToken(keys, now);
  expect(isFormToken(keys, now, token)).toBe(true);
  expect(isFormToken(keys, now.add({ hours: 24 }), token)).toBe(true);
  expect(isFormToken(keys, now.add({ hours: 25 }), token)).toBe(false);
  expect(isFormToken(keys, now.subtract({ hours: 1 }), token)).toBe(false);
  expect(isFormToken({ ...keys, tokens: new Uint8Array(32) }, now, token)).toBe(false);
});

test('a form that is too old, or from an hour that comes again since the clock was set back, is known as ours', () => {
  const token = formToken(keys, now);
  for (const hours of [-1, 25]) expect(isOldFormToken(keys, now.add({ hours }), token)).toBe(true);
  for (const hours of [0, 24]) expect(isOldFormToken(keys, now.add({ hours }), token)).toBe(false);
  expect(isOldFormToken({ ...keys, tokens: new Uint8Array(32) }, now.add({ hours: 25 }), token)).toBe(false);
  expect(isOldFormToken(keys, now, 'invented')).toBe(false);
});
