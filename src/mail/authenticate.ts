import type { DNSResolver } from 'mailauth';
import { domainOf } from '../kit/address.ts';
import { type Lookup, lookupWithin } from '../net/dns.ts';
import { resultsOf } from './core/auth-results.ts';

const LONGEST_MS = 3_000;
const LONGEST_QUESTION_MS = 1_500;

export type AuthenticationOptions = {
  /** Of the machine that handed the message over, as the mail server saw it. */
  readonly ip?: string | undefined;
  readonly helo?: string | undefined;
  readonly mailFrom?: string | undefined;
  /** The Authentication-Results of the message, and the one mail server whose are believed. */
  readonly authResults?: readonly string[] | undefined;
  readonly authserv?: string | undefined;
  readonly resolver?: Lookup | undefined;
  readonly longestMs?: number | undefined;
};

export type Authentication = {
  /**
   * `pass`: the domain of From vouches for the message. `fail`: it says it does not. `unknown`: that cannot be told,
   * since DNS does not answer, the domain says nothing, or only SPF could and the sending machine is not known.
   */
  readonly dmarc: 'pass' | 'fail' | 'unknown';
  /** The domain of From that was asked; '' where there is no single one. */
  readonly domain: string;
  readonly by: 'server' | 'insel' | 'nobody';
};

/**
 * Whether a message comes from the domain its From names: DMARC (RFC 9989) over DKIM (RFC 6376) and SPF (RFC 7208),
 * both aligned. Where the domain publishes no DMARC record, a DKIM signature or SPF of the domain itself that passes is
 * enough. The own mail server's results (RFC 8601) are believed when its name is given; nobody else's are. At most three
 * seconds, whatever DNS does.
 */
export async function authenticate(
  raw: Uint8Array,
  fromAddress: string,
  options: AuthenticationOptions = {},
): Promise<Authentication> {
  const domain = fromAddress.includes('@') ? domainOf(fromAddress) : '';
  if (domain === '') return { dmarc: 'unknown', domain: '', by: 'nobody' };
  const { authserv, authResults = [] } = options;
  const told = authserv ? resultsOf(authResults, authserv, domain) : undefined;
  if (told) return { dmarc: told, domain, by: 'server' };
  const checked = await within(options.longestMs ?? LONGEST_MS, check(raw, domain, options));
  return { dmarc: checked ?? 'unknown', domain, by: checked ? 'insel' : 'nobody' };
}

async function check(
  raw: Uint8Array,
  domain: string,
  { ip, helo, mailFrom, resolver = lookupWithin(LONGEST_QUESTION_MS) }: AuthenticationOptions,
): Promise<'pass' | 'fail' | undefined> {
  const { authenticate: checkMail } = await import('mailauth'); // a third of a second that few commands need
  const result = await checkMail(Buffer.from(raw), {
    ...(ip ? { ip, helo: helo ?? ip, sender: mailFrom ?? '' } : {}),
    mta: 'insel',
    resolver: resolver as DNSResolver,
    disableArc: true,
    disableBimi: true,
  });
  const { fromFields, headerFrom, results } = result.dkim;
  // Whoever reads the message otherwise than the parser did must not vouch for what the parser saw.
  if (fromFields !== 1 || headerFrom.length !== 1 || domainOf(headerFrom[0] ?? '') !== domain) return undefined;
  const { dmarc } = result;
  if (dmarc && dmarc.status.result === 'pass') return 'pass';
  if (dmarc && dmarc.status.result === 'fail') return ip ? 'fail' : undefined;
  const isSigned = results.some(({ status }) => status.result === 'pass' && status.aligned && !status.underSized);
  const isSent = result.spf && result.spf.status.result === 'pass' && result.spf.domain === domain;
  return isSigned || isSent ? 'pass' : undefined;
}

/** The result of work, or undefined where it takes too long or fails. */
async function within<T>(longestMs: number, work: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), longestMs);
  try {
    return await Promise.race([work, late.promise]);
  } catch {
    return undefined; // a message that cannot be checked is one nobody vouches for
  } finally {
    clearTimeout(timer);
  }
}
