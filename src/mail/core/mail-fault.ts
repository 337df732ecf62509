/**
 * Why a mail was not handed over. `temporary` is tried again; `status` is the enhanced status code (RFC 3463), and
 * its middle number says what is at fault: 1 the address, 2 the mailbox, 7 a policy.
 */
export class MailFault extends Error {
  override readonly name = 'MailFault';
  readonly temporary: boolean;
  readonly status: string;
  /** The mail server said so; without it nobody knows what it did. */
  readonly isAnswer: boolean;

  constructor(temporary: boolean, status: string, options?: ErrorOptions & { readonly isAnswer?: boolean }) {
    super(`mail was not handed over: ${status}`, options);
    this.temporary = temporary;
    this.status = status;
    this.isAnswer = options?.isAnswer ?? false;
  }
}
