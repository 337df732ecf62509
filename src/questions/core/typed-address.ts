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
