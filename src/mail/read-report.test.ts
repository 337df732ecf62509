import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bounceFigures, bounceRuns, lostLines, takenForReports } from '../../bench/mail.ts';
import { failureClass } from './core/failure-class.ts';
import { reportIn } from './read-report.ts';

const sets = join('..', 'shared', 'data', 'mail');

describe.skipIf(!existsSync(sets))('sets of reports', () => {
  test('of those that name a recipient 97 of 100 are read right, and nobody is taken for dead who only refused', async () => {
    const figures = bounceFigures(await bounceRuns('.', join(sets, 'sisimai-bounces')));
    expect(figures.named).toBeGreaterThan(360);
    expect(figures.share).toBeGreaterThanOrEqual(0.97);
    expect(figures.falselyHard).toBe(0);
    expect(figures.notFailedTaken).toBe(0);
  });

  test('what is none is not taken for one', async () => {
    expect(await takenForReports(join(sets, 'sisimai-not-bounces'))).toMatchObject({ taken: 0 });
  });

  test('of no message in any set a line is lost, and none is cut to nothing', async () => {
    const { files, lost, empty } = await lostLines(sets);
    expect(files).toBeGreaterThan(1_000);
    expect({ lost, empty }).toEqual({ lost: 0, empty: 0 });
  });
});

test('the report of the fixtures is read', async () => {
  const raw = readFileSync(join('test', 'fixtures', 'mail', 'bounce-report.eml'));
  expect((await reportIn(raw)).report).toMatchObject({ kind: 'failed' });
});

const failed = (said: string, status = '') =>
  failureClass({ status, diagnostic: said, sender: 'fragen@insel.example', recipient: 'lena@example.com' });

test.each([
  ['550 5.1.1 <lena@example.com>: User unknown', 'hard'],
  ['550 5.7.1 <lena@example.com>: Recipient address rejected: User unknown', 'hard'],
  ['Die Adresse lena@example.com existiert nicht', 'hard'],
  ['Host or domain name not found. Name service error', 'hard'],
  ['552 5.2.2 Mailbox full', 'soft'],
  ['552 mailbox is over quota temporarily (#5.1.1)', 'soft'],
  ['Das Postfach ist voll', 'soft'],
  ['450 4.7.1 Greylisted, please try again later', 'soft'],
  ['connect to mx.example.com: Connection timed out', 'soft'],
  ['554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org', 'policy'],
  ['550 5.1.1 IP address blacklisted by recipient', 'policy'],
  ['550-5.7.26 Unauthenticated email is not accepted due to DMARC policy', 'policy'],
  ['553 5.1.8 <fragen@insel.example>... Domain of sender address insel.example does not exist', 'policy'],
  ['552 5.3.4 Message size exceeds fixed maximum message size', 'policy'],
  ['550 Rejected', 'policy'],
  ['', 'policy'],
])('%j is %s', (said, kind) => {
  expect(failed(said)).toBe(kind);
});

test('a word in an address or a link decides nothing', () => {
  expect(failed('550 5.1.1 <spam@virus.example> no such user, see https://example.com/blocked')).toBe('hard');
  expect(failed('451 4.3.0 <user-unknown@example.com> queued')).toBe('soft');
});

test('a report with text without end takes no long time', async () => {
  const long = `From: MAILER-DAEMON@x.example\r\nSubject: failure notice\r\n\r\n${'a@a.a '.repeat(500_000)}`;
  expect((await reportIn(Buffer.from(long))).report.kind).toBe('failed');
  const lines = `From: MAILER-DAEMON@x.example\r\nSubject: failure notice\r\n\r\n${'Final-Recipient: rfc822; a@a.example\r\n'.repeat(50_000)}`;
  expect(typeof (await reportIn(Buffer.from(lines))).report.kind).toBe('string');
});
