import { expect, test } from 'vitest';
import { BAIT, type Draft, readDraft } from './draft.ts';

const FIELDS = { text: 'Darf mein Hund mit?', reply: 'email', email: 'johanne@example.org' };

function draftOf(fields: Record<string, string>): Draft {
  const read = readDraft(fields, 'de');
  if (read.kind !== 'accepted') throw new Error(JSON.stringify(read));
  return read.draft;
}

function errorsOf(fields: Record<string, string>) {
  const read = readDraft(fields, 'de');
  return read.kind === 'incomplete' ? read.errors : read.kind;
}

test('text, reply and email always suffice', () => {
  expect(draftOf(FIELDS)).toEqual({
    lang: 'de',
    text: 'Darf mein Hund mit?',
    kind: 'question',
    reply: { by: 'email', address: 'johanne@example.org' },
    differs: '',
    betweenUs: false,
    consent: false,
  });
});

test('without e-mail a number is enough, and an address typed beside it is not kept', () => {
  expect(draftOf({ text: 'Und?', reply: 'number', email: 'johanne@' }).reply).toEqual({ by: 'number' });
});

test('an address without a chosen way is meant for the answer', () => {
  expect(draftOf({ text: 'Und?', email: 'j@example.org' }).reply).toEqual({ by: 'email', address: 'j@example.org' });
});

test('any text is a question, up to 6,000 characters', () => {
  expect(draftOf({ ...FIELDS, text: '?' }).text).toBe('?');
  expect(draftOf({ ...FIELDS, text: '🏝'.repeat(6000) }).text).toHaveLength(12_000);
  expect(draftOf({ ...FIELDS, text: 'a\r\n'.repeat(2999) }).text.length).toBeLessThan(6000);
  expect(errorsOf({ ...FIELDS, text: 'a'.repeat(6001) })).toEqual([
    { field: 'text', fault: 'too-long', chars: 6001, most: 6000 },
  ]);
});

test('everything that is missing is said at once', () => {
  expect(errorsOf({ text: ' \u200b\n', reply: 'email', email: 'johanne@' })).toEqual([
    { field: 'text', fault: 'empty' },
    { field: 'email', fault: 'nothing-after' },
  ]);
  expect(errorsOf({ ...FIELDS, differs: 'x'.repeat(1001) })).toEqual([
    { field: 'differs', fault: 'too-long', chars: 1001, most: 1000 },
  ]);
  expect(errorsOf({})).toHaveLength(2);
});

test('markup is plain text', () => {
  const text = '<script>alert(1)</script> **fett** [x](javascript:y)';
  expect(draftOf({ ...FIELDS, text }).text).toBe(text);
});

test('who says "only between us" cannot at the same time give his words away', () => {
  const { betweenUs, consent } = draftOf({ ...FIELDS, between: 'yes', consent: 'yes' });
  expect([betweenUs, consent]).toEqual([true, false]);
  expect(draftOf({ ...FIELDS, consent: 'on' }).consent).toBe(true);
});

test('a kind nobody offered is a question', () => {
  expect(draftOf({ ...FIELDS, kind: 'advice' }).kind).toBe('advice');
  expect(draftOf({ ...FIELDS, kind: '__proto__' }).kind).toBe('question');
});

test('a program that fills in what people do not see is noticed', () => {
  expect(errorsOf({ ...FIELDS, [BAIT]: 'Offer' })).toBe('bait');
});
