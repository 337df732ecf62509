import { isBlank, unquoted } from './lines.ts';

/** A line, or some of them, that say where somebody else's words begin; `end` is exclusive. */
export type Mark = { readonly start: number; readonly end: number };

const MOST_LINES = 4;
const LONGEST_CHARS = 600;

const WROTE =
  'schrieb|hat geschrieben|geschrieben|wrote|writes|a écrit|schreef|geschreven|ha scritto|escribió|escreveu|skrev|napisał\\(a\\)|napisał|написал(?:\\(а\\))?|kirjoitti|写道';
const BEGINS = 'am|on|at|le|op|il|el|em|den|w dniu|dnia|在';

/** `Am 21.11.2026 um 09:49 schrieb Anna:`, `On Tue, Nov 24, 2026 at 9:49 AM Anna <…> wrote:` and their like. */
const DATE_FIRST = new RegExp(`^(?:${BEGINS})\\s?.{0,400}(?:${WROTE})(?:\\s.{0,200})?\\s?[:：]$`, 'iu');
/** `Anna <anna@…> schrieb am So., 22. Nov. 2026, 21:08:` */
const NAME_FIRST = new RegExp(`^.{1,200}(?:${WROTE})\\s(?:${BEGINS})\\s.{1,200}:$`, 'iu');
/** `Anna <anna@…> schrieb:`, as K-9 writes it. */
const ADDRESS_FIRST = new RegExp(`^.{0,150}[^\\s<>"]@[^\\s<>"]{1,100}>?\\)?,?\\s(?:${WROTE}):$`, 'iu');
/** `30.09.2026, 18.30, "Anna" <anna@…>:` */
const ADDRESS_LAST = /<[^<>\s]{1,100}@[^<>\s]{1,100}>\s?:$/;
/** Any language: a date, a verb, a colon, and then a quote. */
const VERB_LAST = new RegExp(`(?:${WROTE})\\s?[:：]$`, 'iu');
/** `Zitat von Anna <anna@…>:`, as Horde writes it. */
const QUOTING = /^(?:Zitat von|Quoting) .{1,200}:$/i;
/** `2026-11-22 17:21 GMT+01:00 Anna <…>:`, as Gmail wrote it for years. */
const DATE_ONLY = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} (?:GMT|UTC)?[+-]\d{1,2}:?\d{2}\s.{1,200}$/;
/** `---- On Tue, 22 Nov 2026 … Anna wrote ----`, as Zoho writes it. */
const DASHED = new RegExp(`^-{2,}\\s?(?:${BEGINS})\\s.{1,300}(?:${WROTE})\\s?-{2,}$`, 'iu');

/** `Am 3. Mai schrieb ich Ihnen:` is a sentence of the writer's own. */
const OWN_SENTENCE = /\b(?:schrieb(?:en|st)? (?:ich|er|sie|wir|ihr|du|mir|uns|man)|(?:I|he|she|we|they) wrote)\b/i;
const TIME = /\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\s?(?:uhr|h\b|[ap]\.?m\b)/i;
const YEAR = /\b(?:19|20)\d{2}\b|\d{1,2}[./]\d{1,2}[./]\d{2}\b|年/;
const ADDRESS = /[^\s<>"]@[^\s<>"]+\.[a-z]{2,}/i;

/**
 * The line or lines from `at` on that say who wrote what follows, in German, English and the forms of other languages
 * that mail programs use; broken over up to four lines. A sentence that only begins alike is none: a date and a verb
 * must be there, or an address and a verb, or what follows must be a quote.
 */
export function attributionAt(lines: readonly string[], at: number): Mark | undefined {
  let text = '';
  for (let end = at + 1; end <= Math.min(at + MOST_LINES, lines.length); end += 1) {
    const line = bare(lines[end - 1]);
    if (line === '' || text.length > LONGEST_CHARS) return undefined;
    text = joined(text, line);
    if (isAttribution(text, lines, end)) return beginsLater(lines, at, end) ? undefined : { start: at, end };
  }
  return undefined;
}

/** A line without quoting; no mark is longer, and a line without end must cost no more. */
function bare(line = ''): string {
  return unquoted(line).text.trim().slice(0, LONGEST_CHARS);
}

function joined(text: string, line: string): string {
  return text === '' ? line : `${text} ${line}`;
}

/** Whether a line of the writer's own would be taken along, since a later one begins the same. */
function beginsLater(lines: readonly string[], at: number, end: number): boolean {
  const text = (start: number) => lines.slice(start, end).map(bare).reduce(joined, '');
  const isDateFirst = DATE_FIRST.test(text(at));
  for (let start = at + 1; start < end; start += 1) {
    const later = text(start);
    if (later.startsWith('<') || (isDateFirst && !DATE_FIRST.test(later))) continue;
    if (isAttribution(later, lines, end)) return true;
  }
  return false;
}

function isAttribution(text: string, lines: readonly string[], end: number): boolean {
  if (DATE_ONLY.test(text) || DASHED.test(text)) return true;
  if (OWN_SENTENCE.test(text)) return false;
  const hasAddress = ADDRESS.test(text);
  const isDated = TIME.test(text) || YEAR.test(text);
  if (!/[:：]$/.test(text))
    return hasAddress && TIME.test(text) && DATE_FIRST.test(`${text}:`) && VERB_LAST.test(`${text}:`);
  if (QUOTING.test(text) || ADDRESS_FIRST.test(text)) return true;
  if ((isDated || hasAddress) && DATE_FIRST.test(text)) return true;
  if (isDated && (NAME_FIRST.test(text) || (YEAR.test(text) && ADDRESS_LAST.test(text)))) return true;
  return isDated && (hasAddress || VERB_LAST.test(text)) && isQuotedNext(lines, end);
}

function isQuotedNext(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => !isBlank(line));
  return next !== undefined && unquoted(next).depth > 0;
}

const DIVIDER =
  /^[-_*=\s]*(?:(?:Ursprüngliche|Urspruengliche|Original|Weitergeleitete|Forwarded|Original-?)[ -]?(?:Nachricht|Message|Mail|E-Mail)|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Begin forwarded message|Weitergeleitet von|Message d['’]origine|Oorspronkelijk bericht|Messaggio originale|Mensaje original)[-_*=\s]*:?[-_*=\s]*(.*)$/iu;

/** `-----Ursprüngliche Nachricht-----` and its like, with a header beside it or below; needs its rules or a header. */
export function dividerAt(lines: readonly string[], at: number): Mark | undefined {
  const line = bare(lines[at]);
  const beside = DIVIDER.exec(line)?.[1];
  if (beside === undefined) return undefined;
  const isRuled = /^[*\s]*[-_=]{2,}/.test(line) && /[-_=]{2,}[*\s]*$/.test(line);
  const hasHeader = beside === '' ? headersAfter(lines, at + 1) : isHeader(beside);
  return isRuled || hasHeader ? { start: at, end: at + 1 } : undefined;
}

function headersAfter(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 3).find((line) => !isBlank(line));
  return next !== undefined && isHeader(bare(next));
}

const FROM = 'Von|From|De|Da|Van|Fra|Från|Od|Lähettäjä|От';
const SENT =
  'Gesendet(?: am)?|Sent|Datum|Date|Envoyé(?: le)?|Verzonden|Data|Inviato|Enviado(?: el)?|Fecha|Sendt|Skickat';
const SUBJECT = 'Betreff|Subject|Objet|Onderwerp|Oggetto|Asunto|Assunto|Emne|Ämne|Temat';
const OTHER =
  'An|To|À|Aan|A|Para|Til|Till|Cc|Kopie|Bcc|Reply-To|Antwort an|Antworten an|Risposta|Importance|Wichtigkeit|Priorität|Organisation';
const HEADER = new RegExp(`^[*\\s]*(?:(${FROM})|(${SENT})|(${SUBJECT})|${OTHER})[*]?\\s?:(?!//)`, 'iu');

function isHeader(line: string): boolean {
  return HEADER.test(line);
}

/**
 * The headers Outlook and others put above the original, from `at` on: who, and when or about what, at least three,
 * each perhaps broken over lines. A list of the writer's own such as `Von: Celle` and `Datum: morgen` is none: a
 * subject or an address must be among them.
 */
export function headerBlockAt(lines: readonly string[], at: number): Mark | undefined {
  if (!isHeader(bare(lines[at]))) return undefined;
  let end = at;
  const block: string[] = [];
  for (let broken = 0; end < lines.length && end < at + 20; end += 1) {
    const line = bare(lines[end]);
    if (isBlank(line)) break;
    broken = isHeader(line) ? 0 : broken + 1;
    if (broken > 2) break;
    block.push(line);
  }
  return isOriginal(block) ? { start: at, end } : undefined;
}

function isOriginal(block: readonly string[]): boolean {
  const kinds = block.map((line) => HEADER.exec(line)).filter((each) => each !== null);
  const has = (group: number) => kinds.some((each) => each[group] !== undefined);
  const isCertain = has(3) || block.some((line) => ADDRESS.test(line));
  return kinds.length >= 3 && has(1) && (has(2) || has(3)) && isCertain;
}

/** A line of nothing but rules, as programs put between texts. */
export function isRule(line: string): boolean {
  return /^[\s\u00a0]*[-*#~=_+ᐧ—–][-*#~=_+ᐧ—–\s]*$/u.test(line);
}

const MOBILE = new RegExp(
  `^[*_\\s]*(?:${[
    'Von mein(?:em|er) .{1,40} (?:aus )?(?:gesendet|verschickt)',
    'Von (?:unterwegs|(?:iPhone|iPad|Android|Outlook|Yahoo|AOL|Samsung|Huawei|Mail).{0,40}) gesendet',
    'Gesendet (?:von|mit|über|aus) [^,;:!?]{1,60}',
    'Diese (?:Nachricht|Mail|E-Mail) wurde von mein(?:em|er) .{1,60} gesendet',
    'Sent (?:from|with|via|by) [^,.;:!?]{1,60}',
    'Get Outlook for .{1,30}',
    'Outlook für .{1,30}(?: herunterladen| beziehen)?',
    'Holen Sie sich Outlook für .{1,30}',
    'Envoyé (?:de(?:puis)? m(?:on|a)|à partir d.)\\s?.{1,40}',
    'Verzonden vanaf mijn .{1,40}',
    'Inviato da(?:l mio)? .{1,40}',
    'Enviado desde mi .{1,40}',
    'Send[t]? fra min .{1,40}',
    'Skickat från min .{1,40}',
  ].join('|')})[.!]?[*_\\s]*$`,
  'iu',
);

/** What a telephone or a mail program writes below by itself: `Von meinem iPhone gesendet`, perhaps with an address. */
export function isMobileSignature(line: string): boolean {
  return line.length <= 160 && MOBILE.test(line.replace(/\s?[<[(]?(?:https?:\/\/|mailto:)\S+[>\])]?/gi, ''));
}

/** The mark of a signature, RFC 3676 §4.3; without its space where a mail server took it away. */
export function isSignatureMark(line: string): boolean {
  return /^--[ \u00a0]?$/.test(line);
}
