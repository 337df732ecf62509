import { expect, test } from 'vitest';
import { readReport } from './report.ts';

const PIECES = [
  '550  ',
  'a',
  'a@',
  'a@a.',
  '\n',
  ' ',
  '\n\t',
  '-',
  '> ',
  '<',
  'to:',
  'original message ',
  'recipient ',
];
const FIELDS = ['text', 'status', 'returned', 'feedback', 'subject', 'from'] as const;
const MOST_CPU_SECONDS = 10;

const report = {
  from: 'MAILER-DAEMON@mx.example',
  to: 'fragen@insel.example',
  subject: 'Undelivered Mail',
  text: '',
  status: '',
  feedback: '',
  returned: '',
  failedRecipients: [],
  isReport: true,
};

test('a report that a stranger made up takes bounded work', () => {
  const before = process.cpuUsage();
  for (const piece of PIECES)
    for (const field of FIELDS)
      for (const head of ['', 'Final-Recipient: rfc822; '])
        readReport({ ...report, [field]: head + piece.repeat(Math.ceil(100_000 / piece.length)) });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(MOST_CPU_SECONDS);
});

test('who failed is found after whatever label the line begins with', () => {
  const said = (text: string) => readReport({ ...report, text: `Your message could not be delivered.\n${text}` });
  for (const line of [
    '550 Ada@example.org',
    '> Recipient address: <ada@example.org>',
    'Unknown user: "ada@example.org"',
  ])
    expect(said(line)).toMatchObject({ kind: 'failed', failures: [{ recipient: 'ada@example.org' }] });
});
