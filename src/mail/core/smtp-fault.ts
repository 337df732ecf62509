import { MailFault } from './mail-fault.ts';

/** What is known of an attempt that failed: the client's own code, the command that was answered, the answer. */
export type SmtpFailure = {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
};

/** Failures without an answer of the mail server, as RFC 3463 would put them. */
const WITHOUT_ANSWER: Readonly<Record<string, string>> = {
  ECONNECTION: '4.4.2',
  ETIMEDOUT: '4.4.2',
  EABORT: '4.4.2',
  ESOCKET: '4.4.1',
  EDNS: '4.4.3',
  ETLS: '4.7.5',
  EAUTH: '4.7.8',
  ENOAUTH: '4.7.8',
  EENVELOPE: '5.1.3',
  EMESSAGE: '5.3.4',
};

/** Answers to these are about the connection or the sender, so about the set-up and never about this mail. */
const OF_THE_SETUP = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL)/i;

/**
 * Reads a failed attempt: the enhanced status code (RFC 3463, RFC 2034) decides before the reply code (RFC 5321
 * §4.2.1). What only the owner can mend, such as a wrong password, and a full mailbox (X.2.2) are temporary, so that
 * nothing is lost while it is mended.
 */
export function smtpFault(failure: SmtpFailure, options?: ErrorOptions): MailFault {
  const { code = '', command = '', response = '', responseCode } = failure;
  if (!responseCode || code === 'ETLS') {
    const status = WITHOUT_ANSWER[code] ?? '4.3.0';
    return new MailFault(status.startsWith('4'), status, options);
  }
  const status = enhancedStatus(response) ?? `${responseCode < 500 ? 4 : 5}.0.0`;
  return new MailFault(isTemporary(status, responseCode, command), status, { ...options, isAnswer: true });
}

/** The enhanced status code at the beginning of an answer, as in `550 5.1.1 …`, `550-5.7.1 …` or `550 #5.1.0 …`. */
export function enhancedStatus(response: string): string | undefined {
  return /^\d{3}[ -][#(]?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(response)?.[1];
}

function isTemporary(status: string, responseCode: number, command: string): boolean {
  const isTooLarge = status === '5.3.4' || responseCode === 552;
  if (OF_THE_SETUP.test(command) && !(isTooLarge && /^MAIL/i.test(command))) return true;
  return status.startsWith('4') || status.endsWith('.2.2') || responseCode === 503;
}
