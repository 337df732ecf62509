/**
 * What a failure says about the address. `hard`: no such mailbox or domain, or it is closed for good. `soft`: the mailbox
 * or its server took nothing just then. `policy`: refused for who sent, how, or what; it says nothing about the person.
 */
export type FailureClass = 'hard' | 'soft' | 'policy';

/** What is known of one failure. */
export type FailureText = {
  /** The Status field of a report, or ''. */
  readonly status: string;
  /** What the refusing server said, or what the report says in its own words. */
  readonly diagnostic: string;
  readonly sender: string;
  readonly recipient: string;
};

const FULL =
  /mailbox (is )?full|mailbox exceeds|over ?quota|over (the )?(maximum )?(disk )?quota|quota (is )?exceed|out of storage|quota exceeded|user is over|insufficient (system|disk|storage)|disk space|postfach (ist )?voll|speicherplatz|bo[iî]te (aux lettres )?(est )?pleine/i;
const LISTED = /spamhaus|spamcop|sorbs|dnsbl|uribl|surbl/i;
const LATER =
  /service refus|temporar|(?<!not going to )try again|please try later|timed? ?-?out|connection (was )?(refused|reset|lost|rate)|lost connection|rate limit|socket error|no route to host|not respond|not reachable|unreachable|did not accept our requests to connect|expired|for too long|for a long time|for the last \d+|deferred|could not be delivered (for|within)|not delivered within|multiple retries|retry time|hop count|too many hops|mail loop|routing loop|possible loop|forwarded more than|\blocked\b|on hold|lock failure|error while writing|lookup failure|unable to contact|currently unavailable|system (config )?error|mailer error|could not load|erneut versuchen|später noch einmal|zeitüberschreitung/i;
const GONE =
  /(user|recipient|mailbox|account|address|alias|host|domain|name|local part)s? (is |was )?(unknown|not found|not known|not recogni[sz]ed|not listed|does ?n[o']t exist|doesn.t exist|does not exist|do not exist|could ?n[o']t be found|couldn.t be found|no longer (exists?|valid|available|in use))|unknown (user|recipient|(e-?mail )?address|mailbox|account|alias|or illegal|local)|no ?such ?(user|mailbox|domain|recipient|address|account|person)|no (mailbox|user|account|recipient) (here|by that|found|with)|(user|address) .{0,80}(not listed in|does not have an|doesn.t have an?)|\bnot (our|a) (user|customer|valid (user|recipient|mailbox|address))|recipnotfound|recipientnotfound|recipient not found|invalid (recipient|mailbox|user|address)|illegal (alias|user|host)|bad destination|mailbox unavailable|no longer (on server|in use|exists)|has moved|disabled|discontinued|inactive (e-?mail|address|account)|unrouteable|host or domain name not found|host \S+ not found|host not found|dns type 'mx' lookup|no mx (record )?found|no mx record|(doesn.t|does not) (receive|accept) (e-?)?mail|malformed address|may not exist, they|could not find a gateway|check if address is correct|that you tried to reach does not exist|destinataire invalide|nicht gefunden|unbekannt|existiert nicht|kein(e)? (solche[rsn]? )?(benutzer|empf[aä]nger|postfach|adresse)|ディレクトリのリストにありません/i;
const REFUSED =
  /spam|black ?list|block ?list|\bblocked\b|dnsbl|banned|reputation|dmarc|\bspf\b|dkim|unauthenticated|authenticat|polic(y|ies)|reverse dns|\brdns\b|\bptr\b|relay|virus|(content|message|mail|url) (is |was |has been )?reject|rejected url|sender (address )?(is |was )?reject|sender address|sender was rejected|domain of sender|mailfrom domain|header error|too many recipients|too (large|big)|(size|length|limit) (exceeds?|exceeded)|exceeds? (fixed|maximum|administrative|limit)|sizelimit|protocol violation|improper|in from:|not (allowed|permitted|verified|accepted)|permission to post|not (a )?member|suspicious|access denied|host rejected|client host|smtp server of your isp|purported responsible|forbidden|complaints|abuse|recipient preferences|mismatches client ip|invalid ip|duplicated? (header|message-id)|support tls|weren.t sent|blockiert|abgelehnt/i;

/**
 * Reads what a failure says, by the words first that nobody uses for anything else, then by the enhanced status code
 * (RFC 3463), then by the reply code. The words come first since codes are often too general or wrong: of 209 reports
 * with a Status field 61 say X.0.0, and unknown users are reported as 5.7.1, blocked senders as 5.1.1. In doubt it is
 * `policy`, which counts against nobody.
 */
export function failureClass(failure: FailureText): FailureClass {
  const diagnostic = failure.diagnostic.replaceAll(/\s+/g, ' ').slice(0, 4_000);
  const said = withoutAddresses(diagnostic);
  if (FULL.test(said)) return 'soft';
  if (isAboutSender(diagnostic, failure)) return 'policy';
  const isTryAgain = /host not found, try again|host name lookup/i.test(said);
  if (isTryAgain) return 'soft';
  if (LISTED.test(diagnostic)) return 'policy';
  if (GONE.test(said)) return /temporar(il)?y? (locked|disabled)/i.test(said) ? 'soft' : 'hard';
  if (LATER.test(said)) return 'soft';
  if (REFUSED.test(said)) return 'policy';
  return byCode(codeIn(diagnostic) ?? failure.status, diagnostic);
}

/** A server that names the sender and not the recipient speaks of the sender. */
function isAboutSender(diagnostic: string, { sender, recipient }: FailureText): boolean {
  const said = diagnostic.toLowerCase().replace(/mail from:\s*<[^>]*>/g, '');
  const [from, to] = [sender.toLowerCase(), recipient.toLowerCase()];
  if (/\b5\.1\.[78]\b/.test(said)) return true;
  if (from === '' || from === to || said.includes(to)) return false;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return (
    said.includes(`<${from}>`) ||
    (!to.endsWith(domain) && new RegExp(`\\b${RegExp.escape(domain)}\\b does not exist`).test(said))
  );
}

function byCode(status: string, diagnostic: string): FailureClass {
  const [kind, subject, detail = ''] = /([245])\.(\d{1,3})\.(\d{1,3})/.exec(status)?.slice(1) ?? [];
  if (subject === '1') return ['7', '8', '9'].includes(detail) ? 'policy' : detail === '0' ? bySeverity(kind) : 'hard';
  if (subject === '2') return detail === '1' ? 'hard' : detail === '2' ? 'soft' : bySeverity(kind);
  if (subject === '3') return detail === '4' ? 'policy' : 'soft';
  if (subject === '4')
    return detail === '4' && kind === '5' ? 'hard' : detail === '1' && kind === '5' ? 'policy' : 'soft';
  if (subject === '5' || subject === '6' || subject === '7') return bySeverity(kind);
  return bySeverity(/\b([45])\d\d\b/.exec(diagnostic)?.[1] ?? kind);
}

function bySeverity(kind: string | undefined): FailureClass {
  return kind === '4' ? 'soft' : 'policy';
}

/** A code in what the server said is the server's own; one that says nothing is passed over. */
function codeIn(diagnostic: string): string | undefined {
  return diagnostic.match(/(?<![\d.])[245]\.\d{1,2}\.\d{1,3}(?![\d.])/g)?.find((code) => !code.endsWith('.0.0'));
}

/** Addresses and links may be made of any words. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/gi, ' ').replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, ' ');
}
