import type { DoctorCode } from '../../words/doctor.ts';

/** What was looked at, in the order in which it is told. */
export const EXAMINED = [
  'server',
  'mx',
  'spf',
  'dkim',
  'dmarc',
  'ptr',
  'imprint',
  'certificate',
  'wkd',
  'clock',
  'disk',
  'backup',
  'reputation',
] as const;

/** A line to be put into DNS, as it is printed. */
export type DnsLine = { readonly name: string; readonly type: 'TXT' | 'MX' | 'PTR'; readonly value: string };

/**
 * One thing that was looked at. `good` needs nothing, `wrong` has to be mended, `hint` may be, `unseen` cannot be told from
 * here. `code` is a key of `words/doctor.ts`.
 */
export type Finding = {
  readonly about: (typeof EXAMINED)[number];
  readonly standing: 'good' | 'wrong' | 'hint' | 'unseen';
  readonly code: DoctorCode;
  readonly values?: Readonly<Record<string, string>>;
  readonly add?: DnsLine;
};

/** More look-ups than this, and a receiver gives up (RFC 7208 §4.6.4). */
export const MOST_SPF_LOOKUPS = 10;

export type SpfTerms = {
  /** Names whose own records are asked for, each a look-up. */
  readonly includes: readonly string[];
  /** Look-ups of other kinds: a, mx, ptr, exists. */
  readonly others: number;
  /** What happens to everybody else: `+all` lets anybody write in this name. */
  readonly all: '+' | '-' | '~' | '?' | undefined;
};

/** What of an SPF record costs a look-up, and what it says of everybody else (RFC 7208 §5). */
export function spfTerms(record: string): SpfTerms {
  const terms = record
    .trim()
    .split(/\s+/)
    .slice(1)
    .map((term) => term.toLowerCase());
  const includes = terms.flatMap((term) => /^[+?~-]?(?:include:|redirect=)(.+)$/.exec(term)?.[1] ?? []);
  const others = terms.filter((term) => /^[+?~-]?(?:a|mx|ptr|exists)(?:[:/]|$)/.test(term)).length;
  const all = terms.map((term) => /^([+?~-]?)all$/.exec(term)?.[1]).find((sign) => sign !== undefined);
  return { includes, others, all: all === undefined ? undefined : ((all || '+') as '+' | '-' | '~' | '?') };
}

/** The tags of a DMARC record (RFC 9989 §4.7); undefined where it is none. */
export function dmarcTags(record: string): ReadonlyMap<string, string> | undefined {
  const parts = record.split(';').map((part) => part.trim());
  if (!/^v\s*=\s*DMARC1$/.test(parts[0] ?? '')) return undefined;
  return new Map(
    parts.slice(1).flatMap((part) => {
      const at = part.indexOf('=');
      return at < 1 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const];
    }),
  );
}

/** Tags that RFC 9989 has taken out of DMARC. */
export const WORN_DMARC_TAGS = ['pct', 'rf', 'ri'] as const;

/** The names at which a domain's policy is looked for, the domain first (RFC 9989 §4.10: at most eight look-ups). */
export function treeWalk(domain: string): readonly string[] {
  const labels = domain.split('.');
  const above = labels.length > 8 ? labels.slice(-7) : labels.slice(1);
  return [domain, ...above.map((_, at) => above.slice(at).join('.'))];
}

/** The name under which the machine of an address stands in DNS (RFC 1035 §3.5, RFC 3596 §2.5). */
export function reverseName(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const nibbles = [...left, ...middle, ...right].map((group) => group.padStart(4, '0')).join('');
  return `${[...nibbles].reverse().join('.')}.ip6.arpa`;
}
