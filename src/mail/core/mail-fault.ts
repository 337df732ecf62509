/**
 * Why a mail was not handed over. `temporary` is tried again; `status` is the enhanced status code (RFC 3463), and
 * its middle number says what is at fault: 1 the address, 2 the mailbox, 7 a policy.
 */
export class MailFault extends Error {
  override readonly name = 'MailFault';
  readonly temporary: boolean;
  readonly status: string;

  constructor(temporary: boolean, status: string, options?: ErrorOptions) {
    super(`mail was not handed over: ${status}`, options);
    this.temporary = temporary;
    this.status = status;
  }
}
