import { expect, test } from 'vitest';
import { automaticBy } from './automatic.ts';

const traits = (
  headers: Record<string, string>,
  more: { mailFrom?: string; from?: string; subject?: string } = {},
) => ({
  header: (name: string) => (headers[name] === undefined ? [] : [headers[name]]),
  from: 'lena@example.com',
  subject: 'Eine Frage',
  ...more,
});

test.each<[string, ReturnType<typeof traits>]>([
  ['report', traits({ 'content-type': 'multipart/report; report-type=delivery-status' })],
  ['auto-submitted', traits({ 'auto-submitted': 'auto-replied (vacation)' })],
  ['null-sender', traits({}, { mailFrom: '' })],
  ['null-sender', traits({ 'return-path': '<>' })],
  ['auto-reply', traits({ 'x-autoreply': 'yes' })],
  ['auto-reply', traits({ 'x-post-messageclass': '9; Autoresponder' })],
  ['bulk', traits({ precedence: 'bulk' })],
  ['bulk', traits({ precedence: 'auto_reply' })],
  ['list', traits({ precedence: 'list' })],
  ['list', traits({ 'list-unsubscribe': '<mailto:x@example.com>' })],
  ['daemon', traits({}, { from: 'MAILER-DAEMON@example.com' })],
  ['daemon', traits({}, { from: 'no-reply+x@example.com' })],
  ['subject', traits({}, { subject: 'Automatische Antwort: Eine Frage' })],
  ['subject', traits({}, { subject: 'Abwesenheitsnotiz: Eine Frage' })],
  ['subject', traits({}, { subject: 'Out of Office: A question' })],
  ['subject', traits({}, { subject: 'Undelivered Mail Returned to Sender' })],
  ['no', traits({ 'auto-submitted': 'no' })],
  ['no', traits({ 'x-auto-response-suppress': 'DR, OOF, AutoReply' })],
  ['no', traits({ precedence: 'first-class', 'return-path': '<lena@example.com>' })],
  ['no', traits({}, { mailFrom: 'lena@example.com', subject: 'Abwesenheit meines Partners' })],
  ['no', traits({}, { from: 'noreplyer@example.com', subject: 'Automatisch besser?' })],
])('%s: %o', (reason, given) => {
  expect(automaticBy(given)).toBe(reason);
});
