import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { compose, type Fixed } from './compose.ts';
import type { Content } from './core/outgoing.ts';

const fixed: Fixed = {
  from: { name: 'Marlene Brandt', address: 'fragen@example.org' },
  messageId: '<k7f2@example.org>',
  at: Temporal.Instant.from('2026-11-25T08:00:00Z'),
};

const content: Content = {
  to: 'lena@example.com',
  subject: 'Ihre Frage ist angekommen',
  text: `Guten Tag,\n\n${'Ich lese jede Frage selbst. '.repeat(6)}\n\nhttps://insel.example/fragen/meine/${'k'.repeat(60)}`,
  html: '<p>Guten Tag, schöne Grüße</p>',
  replyTo: 'fragen+k7f2@example.org',
  lang: 'de',
  automatic: true,
};

const rawOf = async (change: Partial<Content> = {}, from = fixed) =>
  Buffer.from((await compose({ ...content, ...change }, from)).raw).toString();

const headersOf = async (change: Partial<Content> = {}, from = fixed) => {
  const { headers } = await PostalMime.parse(await rawOf(change, from));
  return headers.map(({ key, value }) => `${key}: ${value}`);
};

test('a mail has everything it needs and is the same every time', async () => {
  const raw = await rawOf();
  expect(await rawOf()).toBe(raw);
  expect(raw).toMatch(/^From: Marlene Brandt <fragen@example\.org>\r$/m);
  expect(raw).toMatch(/^Reply-To: Marlene Brandt <fragen\+k7f2@example\.org>\r$/m);
  expect(raw).toMatch(/^Date: Wed, 25 Nov 2026 08:00:00 \+0000\r$/m);
  expect(raw).toMatch(/^Content-Language: de\r$/m);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('plain text comes first and reads as it was written, HTML second', async () => {
  const raw = await rawOf();
  expect(raw.indexOf('text/plain; charset=utf-8; format=flowed')).toBeGreaterThan(0);
  expect(raw.indexOf('text/html')).toBeGreaterThan(raw.indexOf('text/plain'));
  const read = await PostalMime.parse(raw);
  expect(read.text?.trim()).toBe(content.text.replaceAll(/ +$/gm, ''));
  expect(read.html?.trim()).toBe(content.html);
});

test('automatic mail is marked, the own answer is not', async () => {
  expect(await headersOf()).toEqual(
    expect.arrayContaining(['auto-submitted: auto-generated', 'x-auto-response-suppress: All']),
  );
  expect(await headersOf({ inReplyTo: '<q@example.com>' })).toEqual(
    expect.arrayContaining([
      'auto-submitted: auto-replied',
      'in-reply-to: <q@example.com>',
      'references: <q@example.com>',
    ]),
  );
  expect((await headersOf({ automatic: false })).join('\n')).not.toMatch(/^(auto-|x-auto|precedence)/m);
});

test.each<[string, Partial<Content>]>([
  ['subject', { subject: 'Hallo\r\nBcc: other@example.com\r\n\r\nText' }],
  ['answer address', { replyTo: 'fragen@example.org\r\nBcc: other@example.com' }],
  ['reference', { inReplyTo: '<a@b>\r\nBcc: other@example.com' }],
  ['value of a header', { headers: { 'X-Insel': 'a\r\nBcc: other@example.com' } }],
  ['name of a header', { headers: { 'X-Insel: a\r\nBcc': 'other@example.com' } }],
  ['header of the outbox', { headers: { Bcc: 'other@example.com', From: 'other@example.com', 'Content-Type': 'x/y' } }],
])('nothing in the %s becomes a header of its own', async (_, change) => {
  const honest = await headersOf();
  const names = (await headersOf(change)).map((each) => each.split(':')[0]);
  expect(names.filter((name) => name === 'bcc')).toEqual([]);
  const extra = ['x-insel', 'in-reply-to', 'references'];
  expect(names.filter((name) => !extra.includes(name ?? ''))).toEqual(honest.map((each) => each.split(':')[0]));
  const { envelope } = await compose({ ...content, ...change }, fixed);
  expect(envelope).toEqual({ from: 'fragen@example.org', to: 'lena@example.com' });
});

test('a name with commas, quotes and umlauts is one sender', async () => {
  const from = { ...fixed, from: { name: 'Dr. "Jo" Müller, Praxis\n<x@example.com>', address: 'fragen@example.org' } };
  const read = await PostalMime.parse(await rawOf({}, from));
  expect(read.from).toEqual({ name: 'Dr. "Jo" Müller, Praxis <x@example.com>', address: 'fragen@example.org' });
});
