import { expect, test } from 'vitest';
import { type SmtpFailure, smtpFault } from './smtp-fault.ts';

const answered = (command: string, response: string): SmtpFailure => ({
  code: 'EENVELOPE',
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

test.each<[string, SmtpFailure, boolean, string]>([
  ['an unknown address', answered('RCPT TO', '550 5.1.1 <x@example.com> User unknown'), false, '5.1.1'],
  ['an unknown address without enhanced code', answered('RCPT TO', '550 No such user'), false, '5.0.0'],
  ['an address of four numbers is no status', answered('RCPT TO', '550 5.1.2.3 is listed'), false, '5.0.0'],
  ['a status behind a hash', answered('RCPT TO', '550 #5.1.0 Address rejected.'), false, '5.1.0'],
  ['several lines', answered('DATA', '550-5.7.26 unauthenticated\n550-5.7.26 see …'), false, '5.7.26'],
  ['greylisting', answered('RCPT TO', '451 4.7.1 Try again later'), true, '4.7.1'],
  ['greylisting in old words', answered('RCPT TO', '450 Greylisted'), true, '4.0.0'],
  ['the enhanced code decides', answered('DATA', '550 4.2.1 Mailbox is busy'), true, '4.2.1'],
  ['a full mailbox', answered('RCPT TO', '552 5.2.2 Mailbox full'), true, '5.2.2'],
  ['a wrong password', answered('AUTH PLAIN', '535 5.7.8 Authentication failed'), true, '5.7.8'],
  ['a sender that may not send', answered('MAIL FROM', '550 5.7.1 Sender not allowed'), true, '5.7.1'],
  ['a mail too large', answered('MAIL FROM', '552 5.3.4 Message too big'), false, '5.3.4'],
  ['a server that refuses everybody', answered('CONN', '554 No SMTP service here'), true, '5.0.0'],
  ['a busy server', answered('CONN', '421 4.3.2 Shutting down'), true, '4.3.2'],
  ['a connection cut in the middle', { code: 'ECONNECTION', command: 'CONN' }, true, '4.4.2'],
  ['nobody there', { code: 'ESOCKET', command: 'CONN' }, true, '4.4.1'],
  ['a server without TLS', { code: 'ETLS', command: 'STARTTLS' }, true, '4.7.5'],
  ['an address the server cannot carry', { code: 'EENVELOPE' }, false, '5.1.3'],
  ['anything else', { code: 'EWHATEVER' }, true, '4.3.0'],
])('%s', (_, failure, temporary, status) => {
  expect(smtpFault(failure)).toMatchObject({ temporary, status });
});
