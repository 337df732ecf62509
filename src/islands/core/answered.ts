import { languageOf } from '../../answers/core/analysis.ts';
import type { Language } from '../../kit/language.ts';
import { linesOf, unquoted } from '../../mail/core/lines.ts';
import { cutReply } from '../../mail/core/reply.ts';
import { attributionAt, dividerAt, headerBlockAt } from '../../mail/core/reply-marks.ts';
import { bareSubject } from '../../mail/core/subject.ts';
import { sentenceStarts } from '../../source/core/sentences.ts';

/** A mail the owner sent, as far as it is looked at. */
export type Sent = { readonly subject: string; readonly text: string };

/** What somebody asked and the owner answered. */
export type Answered = {
  readonly lang: Language;
  /** The asker's words, at most some sentences of them. */
  readonly question: string;
  /** The owner's words without greeting and closing. */
  readonly answer: string;
  /** Names the mail itself gives away: who is greeted, who wrote, who signed. */
  readonly names: readonly string[];
};

const SHORTEST_ANSWER = 40;
const LONGEST_QUESTION = 300;
const MOST_SENTENCES = 2;
/** A shorter question needs the sentence before it. */
const ALONE = 32;

/** Takes a reply apart; undefined where it answers nothing that stands in it, or hardly says a word. */
export function answeredIn({ subject, text }: Sent, otherwise: Language): Answered | undefined {
  const { written, rest } = cutReply(text);
  const own = linesOf(written).filter((line) => unquoted(line).depth === 0);
  const { body: answer, greeting } = withoutManners(own);
  const original = originalIn([...linesOf(written).filter((line) => unquoted(line).depth > 0), ...linesOf(rest)]);
  if (original.lines.length === 0 || answer.length < SHORTEST_ANSWER) return undefined;
  const asked = cutReply(original.lines.join('\n'));
  const { body, closing, greeting: other } = withoutManners(linesOf(asked.written));
  const lang = languageOf(answer, languageOf(body, otherwise));
  const question = questionIn(body, bareSubject(subject), lang);
  if (question === '') return undefined;
  return {
    lang,
    question,
    answer,
    names: [greeting, closing, ...original.names].flatMap(namesIn).concat(namesIn(other)),
  };
}

/** The lines of the mail that is answered, without those it quoted itself; and who wrote it. */
function originalIn(lines: readonly string[]): { lines: readonly string[]; names: readonly string[] } {
  const names: string[] = [];
  const quoted: string[] = [];
  const below: string[] = [];
  let isBelow = false;
  for (let at = 0; at < lines.length; at += 1) {
    const mark = isBelow ? undefined : (dividerAt(lines, at) ?? headerBlockAt(lines, at) ?? attributionAt(lines, at));
    if (mark) {
      const about = lines.slice(at, mark.end);
      names.push(...about.map(nameOfWriter));
      isBelow = below.length === 0 && dividerOrBlock(lines, at);
      at = mark.end - 1;
      continue;
    }
    const { depth, text } = unquoted(lines[at] ?? '');
    if (depth === 1) quoted.push(text);
    else if (isBelow && depth === 0) below.push(text);
  }
  const said = quoted.some((line) => line.trim() !== '') ? quoted : below.filter((line) => !HEADER.test(line));
  names.push(...below.filter((line) => HEADER.test(line)).map(nameOfWriter));
  return { lines: said, names };
}

const HEADER = /^(Von|From|An|To|Cc|Gesendet|Sent|Datum|Date|Betreff|Subject)\s?:/i;

function dividerOrBlock(lines: readonly string[], at: number): boolean {
  return dividerAt(lines, at) !== undefined || headerBlockAt(lines, at) !== undefined;
}

/** What is a name in `Am 3. Mai um 10:00 schrieb Anna Berg <anna@…>:` and in `Von: Anna Berg`. */
function nameOfWriter(line: string): string {
  const header = /^\s*>*\s*(Von|From|An|To|Cc)\s?:\s*(.*)$/i.exec(line);
  if (header) return header[2]?.replace(/<[^>]*>/g, ' ') ?? '';
  if (HEADER.test(line)) return '';
  return line
    .replace(/<[^>]*>/g, ' ')
    .replace(/\b(am|on|um|at|schrieb|wrote|geschrieben|hat|uhr|gmt|utc|cest|cet)\b/giu, ' ')
    .replace(/\b(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\b[a-z]*\.?,?/giu, ' ')
    .replace(/\b(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?\b/giu, ' ');
}

/** Words that may be a name: with a capital letter, no title. */
function namesIn(text: string): string[] {
  const words = text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  return words.flatMap((word) => [word, ...word.split('-')]).filter((word) => word.length > 1 && !NO_NAME.test(word));
}

const NO_NAME =
  /^(Herrn?|Frau|Familie|Dr|Prof|Liebe[rs]?|Hallo|Hi|Guten?|Tag|Morgen|Abend|Moin|Servus|Sehr|Geehrte[rs]?|Damen|Herren|Dear|Hello|Hey|Mrs?|Ms|Miss|Sir|Madam|Good|Morning|Afternoon|Evening|Mit|Freundlichen|Herzliche[nr]?|Viele|Beste|Schöne|Grüße[n]?|Gruß|Alles|Dank|Danke|Best|Kind|Kindest|Warm|Regards|Wishes|Yours|Sincerely|Thanks|Thank|You|Many|Cheers|Und|And|Ihre?|Dein|Deine|Ich|The|All|Alle|Zusammen)$/i;

const GREETING =
  /^(liebe[rs]?|hallo|hi|hey|moin|servus|guten? (tag|morgen|abend)|sehr geehrte[rs]?|dear|hello|good (morning|afternoon|evening))\b[^.?]{0,60}[,!.]?$/iu;
const CLOSING =
  /^(mit (freundlichen|besten|herzlichen|lieben) gr(ü|ue)(ß|ss)en|(viele|liebe|herzliche|beste|sch(ö|oe)ne|freundliche) gr(ü|ue)(ß|ss)e|herzlich|gru(ß|ss)|mfg|lg|vg|alles gute|bis (bald|dann)|ihre?|kind(est)? regards|best( (regards|wishes))?|regards|all the best|many thanks|yours( (sincerely|truly|faithfully))?|warm(ly| regards)|cheers|sincerely|thanks|thank you|danke|vielen dank)\b(?:[^.?]|\b\p{L}\.){0,60}[,.!]?$/iu;

/** The text between greeting and closing; a greeting that goes on in its line stays. */
function withoutManners(lines: readonly string[]): { body: string; greeting: string; closing: string } {
  const all = lines.map((line) => line.trimEnd());
  let begin = all.findIndex((line) => line.trim() !== '');
  if (begin < 0) return { body: '', greeting: '', closing: '' };
  const first = all[begin]?.trim() ?? '';
  const isGreeting = GREETING.test(first);
  if (isGreeting) begin += 1;
  let end = all.length;
  for (let at = Math.max(begin, all.length - 6); at < all.length; at += 1) {
    if (!CLOSING.test(all[at]?.trim() ?? '')) continue;
    end = at;
    break;
  }
  const body = all
    .slice(begin, end)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { body, greeting: isGreeting ? first : '', closing: all.slice(end).join('\n') };
}

/** Before a question, it says nothing of it. */
const OPENING =
  /^(?:(?:ich habe |ich hätte |hier |nur |noch |mal |just |only |I have )*(?:eine|ein paar|a|another) (?:kurze|kleine|schnelle|quick|short|little|small)? ?(?:frage|question)(?: noch| zwischendurch)?|kurze frage|quick question)\s*[:,.–-]+\s*/iu;

/** Its last questions; where nothing ends in a question mark, its subject and beginning. */
function questionIn(body: string, subject: string, lang: Language): string {
  const text = body.replace(/\s+/g, ' ').trim();
  const starts = sentenceStarts(text, lang);
  const sentences = starts
    .map((start, at) =>
      text
        .slice(start, starts[at + 1])
        .trim()
        .replace(OPENING, ''),
    )
    .filter((sentence) => sentence !== '');
  const asked = sentences.filter((sentence) => sentence.endsWith('?') && sentence.length > 8).slice(-MOST_SENTENCES);
  if (asked.length > 0) {
    const before = sentences[sentences.indexOf(asked[0] ?? '') - 1] ?? '';
    const whole = asked.join(' ').length < ALONE ? [before, ...asked] : asked; // `Geht das auch bei mir?`
    return whole.join(' ').trim().slice(-LONGEST_QUESTION);
  }
  const told = sentences
    .filter((sentence) => sentence.length > 8)
    .slice(0, MOST_SENTENCES)
    .join(' ');
  return told === '' ? '' : (told.length < 30 ? `${subject}: ${told}` : told).slice(0, LONGEST_QUESTION);
}
