/** What is missing in an e-mail address, for the sentence below the field. */
export type AddressFault =
  | 'missing'
  | 'no-at'
  | 'nothing-before'
  | 'nothing-after'
  | 'two-ats'
  | 'spaces'
  | 'letters-before'
  | 'letters-after'
  | 'no-ending'
  | 'too-long';

export type AddressReading =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'faulty'; readonly fault: AddressFault };

const LONGEST_ADDRESS_CHARS = 254;
const LONGEST_LOCAL_CHARS = 64;

/**
 * Reads what was typed as an e-mail address, RFC 5321 §4.1.2 without quoted names and address literals. A domain with
 * umlauts becomes its ASCII form (RFC 5891). Line breaks and control characters anywhere are a fault: the address
 * ends up in the header of a mail.
 */
export function readAddress(typed: string): AddressReading {
  const text = typed.replace(/^[ \t]+|[ \t]+$/g, '').replace(/^<([^<>]*)>$/, '$1');
  if (text === '') return faulty('missing');
  if (/[\s\p{Cc}\p{Cf},;:<>"()[\]\\]/u.test(text)) return faulty('spaces');
  const at = text.lastIndexOf('@');
  if (at < 0) return faulty('no-at');
  if (text.indexOf('@') !== at) return faulty('two-ats');
  return readParts(text.slice(0, at), text.slice(at + 1));
}

function readParts(local: string, typedDomain: string): AddressReading {
  if (local === '') return faulty('nothing-before');
  if (typedDomain === '') return faulty('nothing-after');
  if (!/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i.test(local)) return faulty('letters-before');
  const domain = asciiOf(typedDomain);
  if (domain === undefined) return faulty('letters-after');
  if (!/\.([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(domain)) return faulty('no-ending');
  const address = `${local}@${domain}`;
  if (local.length > LONGEST_LOCAL_CHARS || address.length > LONGEST_ADDRESS_CHARS) return faulty('too-long');
  return { kind: 'address', address };
}

/** The domain as DNS knows it; undefined where it cannot be one. */
function asciiOf(domain: string): string | undefined {
  if (/[^\p{L}\p{N}\p{M}.-]/u.test(domain)) return undefined;
  try {
    const ascii = new URL(`http://${domain}/`).hostname;
    return ascii.split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) ? ascii : undefined;
  } catch {
    return undefined; // the URL standard's IDNA refuses it
  }
}

function faulty(fault: AddressFault): AddressReading {
  return { kind: 'faulty', fault };
}

// Where most people here have their mail; only a hint beside an address one letter away from one of them.
const WELL_KNOWN = [
  'gmail.com',
  'googlemail.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'posteo.de',
  'posteo.net',
  'mailbox.org',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'hotmail.de',
  'live.de',
  'live.com',
  'icloud.com',
  'me.com',
  'yahoo.com',
  'yahoo.de',
  'aol.com',
  'arcor.de',
  'proton.me',
  'protonmail.com',
  'bluewin.ch',
  'vodafone.de',
  '1und1.de',
  'btinternet.com',
  'hotmail.co.uk',
  'yahoo.co.uk',
];

/** The address that was probably meant, where the domain is one slip of a finger away from a well-known one. */
export function likelyMeant(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  if (WELL_KNOWN.includes(domain)) return undefined;
  const meant = WELL_KNOWN.find((known) => isOneSlipAway(domain, known));
  return meant && `${address.slice(0, at)}@${meant}`;
}

/** One letter too many, missing, another, or two exchanged. */
function isOneSlipAway(typed: string, known: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === known[start]) start += 1;
  const [a, b] = [typed.slice(start), known.slice(start)];
  const isExchanged = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || isExchanged;
}
