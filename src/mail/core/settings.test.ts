import { expect, test } from 'vitest';
import * as z from 'zod';
import { reasonOf } from '../../words/reason-issue.ts';
import { mailSection } from './settings.ts';

const read = (mail?: unknown) => z.object(mailSection.shape).safeParse(mail === undefined ? {} : { mail });
const reasonsOf = (mail: unknown) => read(mail).error?.issues.map((issue) => reasonOf(issue)?.reason ?? issue.code);

test('without a word about mail everything has its default', () => {
  expect(mailSection.read(read().data ?? {})).toEqual({
    tag: '+',
    out: { tls: 'required', perMinute: 30, connections: 2, sign: 'insel' },
    ownerReplies: 'token',
  });
});

test('the settings of the plan are read', () => {
  const mail = {
    address: 'fragen@Example.org',
    tag: 'none',
    in: { imap: 'imaps://fragen@example.org', folder: 'Insel' },
    out: { smtp: 'smtps://fragen%40example.org@mail.example.org', perMinute: '10' },
    ownerReplies: 'verified',
  };
  expect(mailSection.read(read(mail).data ?? {})).toEqual({
    ...mail,
    address: 'fragen@example.org',
    out: { ...mail.out, perMinute: 10, tls: 'required', connections: 2, sign: 'insel' },
  });
});

test.each([
  [{ address: 'fragen' }, 'mailAddress'],
  [{ tag: '-' }, 'mailTag'],
  [{ ownerReplies: 'any' }, 'mailOwnerReplies'],
  [{ out: { smtp: 'smtp://a:b@example.org' } }, 'smtpPassword'],
  [{ out: { smtp: 'mail.example.org' } }, 'smtpAddress'],
  [{ out: { tls: 'never' } }, 'smtpTls'],
  [{ out: { perMinute: '0' } }, 'smtpPerMinute'],
  [{ out: { perHour: 'viele' } }, 'smtpPerHour'],
  [{ out: { perDay: '-1' } }, 'smtpPerDay'],
  [{ out: { connections: '21' } }, 'smtpConnections'],
  [{ out: { sign: 'never' } }, 'smtpSign'],
  [{ adress: 'x@example.org' }, 'unrecognized_keys'],
])('%j is refused with its reason', (mail, reason) => {
  expect(reasonsOf(mail)).toEqual([reason]);
});
