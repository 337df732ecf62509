import { expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { type Content, decodeContent, encodeContent } from './content.ts';

const about = { id: 'i', count: 1, writtenAt: '2026-11-28T08:00:00.000Z' };
const text: Content = { ...about, saying: { kind: 'text', text: '~! Guten Tag' } };
const letIn: Content = { ...about, saying: { kind: 'letIn', circle: 'c', keyPackage: new Uint8Array([0, 255]) } };

test('what is said comes back as it was, also texts that look like bytes', () => {
  for (const each of [text, letIn, { ...about, saying: { kind: 'text', text: '~AA' } } as Content])
    expect(decodeContent(encodeContent(each))).toEqual(each);
});

test.each([
  ['no JSON', 'x'],
  ['nothing', 'null'],
  ['a kind nobody knows', JSON.stringify({ ...about, saying: { kind: 'constructor' } })],
  ['a text that is none', JSON.stringify({ ...about, saying: { kind: 'text', text: 5 } })],
  ['no number', JSON.stringify({ ...about, count: -1, saying: { kind: 'leave' } })],
  ['no time', JSON.stringify({ ...about, writtenAt: 'gestern', saying: { kind: 'leave' } })],
  ['a file without a key', JSON.stringify({ ...about, saying: { kind: 'file', text: '', file: { id: 'f' } } })],
  ['an excerpt of something else', JSON.stringify({ ...about, saying: { kind: 'excerpt', texts: [1] } })],
])('%s is not taken', (_, json) => {
  expect(decodeContent(utf8(json))).toBeUndefined();
});
