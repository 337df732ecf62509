import type { Language } from '../kit/language.ts';
import { isAcute } from '../quiet/core/acute.ts';
import { type Island, section } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { questionMails } from '../words/question-mails.ts';
import type { DigestItem, DigestLink } from './core/digest.ts';
import { markerOf } from './core/digest.ts';
import type { Question } from './core/question.ts';
import { questionsSection } from './core/settings.ts';
import { carriesToken, replyAddress } from './links.ts';
import { saidDate } from './said.ts';

/** What stands under one number of a digest, and whose words they are. */
export type Numbered = {
  readonly item: DigestItem;
  readonly questions: readonly { readonly question: Question; readonly said: readonly string[] }[];
};

type Sent = { readonly ref: string; readonly tag: string };
type On = { readonly overdue: readonly Question[]; readonly taken: readonly Question[]; readonly most: number };

/** The questions of a digest, overdue ones first, each group under one number; the rest is left to the desk. */
export function digestItems(island: Island, sent: Sent, { overdue, taken, most }: On): readonly Numbered[] {
  const [lang] = island.about.languages;
  const groups = [...groupsOf(overdue.slice(0, most)), ...groupsOf(taken)];
  const late = new Set(overdue);
  return groups.map((questions, at) => numbered(island, lang, sent, { number: at + 1, questions, late }));
}

/** Largest groups first, then by age. */
function groupsOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const groups = [...Map.groupBy(questions, ({ id, groupId }) => groupId ?? id).values()];
  return groups.sort((a, b) => b.length - a.length);
}

type One = { readonly number: number; readonly questions: readonly Question[]; readonly late: ReadonlySet<Question> };

function numbered(island: Island, lang: Language, sent: Sent, { number, questions, late }: One): Numbered {
  const isTextShown = section(island, questionsSection).questions.digest === 'text';
  const withWords = questions.map((question) => ({
    question,
    said: isTextShown && !question.betweenUs ? saidIn(lang, question) : [],
  }));
  const notes = [...new Set(questions.flatMap((question) => notesOn(island, lang, question, late.has(question))))];
  const isHidden = withWords.some(({ said }) => said.length === 0);
  const item: DigestItem = {
    number,
    said: withWords.flatMap(({ said }) => said),
    notes,
    links: [
      ...(isHidden ? [deskLink(island, lang, questions)] : []),
      ...answerLinks(island, lang, sent, number, !questions.some(({ betweenUs }) => betweenUs)),
    ],
  };
  return { item, questions: withWords };
}

function saidIn(lang: Language, { text, differs }: Question): readonly string[] {
  return differs ? [text, `${questionMails[lang].digest.differs} ${differs}`] : [text];
}

function notesOn(island: Island, lang: Language, question: Question, isLate: boolean): readonly string[] {
  const words = questionMails[lang].digest;
  const { reply, deliveredAt, askedAt, text } = question;
  return [
    ...(isLate ? [words.overdue(saidDate(island, lang, deliveredAt ?? askedAt))] : []),
    ...(question.follows ? [words.followsUp] : []),
    ...(reply.by === 'number' ? [words.byNumber] : reply.isConfirmed ? [] : [words.unconfirmed]),
    ...(isAcute(text) ? [words.crisis] : []),
  ];
}

function deskLink(island: Island, lang: Language, questions: readonly Question[]): DigestLink {
  const words = questionMails[lang].digest;
  const label = questions.some(({ betweenUs }) => betweenUs) ? words.atTheDesk : words.textAtTheDesk;
  return { label, href: `${desksUrl(island)}#q-${questions[0]?.id}` };
}

/** Links that open a new mail to this question. Where the address cannot carry a token, the body begins with the marker. */
function answerLinks(
  island: Island,
  lang: Language,
  { ref, tag }: Sent,
  number: number,
  mayPublish: boolean,
): readonly DigestLink[] {
  const words = questionMails[lang].digest;
  const link = (label: string, publish: boolean): readonly DigestLink[] => {
    const address = replyAddress(island, { kind: 'digest', ref, number, publish });
    if (!address) return [];
    const marker = carriesToken(island, address) ? '' : markerOf(number, tag);
    return [
      {
        label,
        href: mailto(
          address,
          `${words.noteSubject(number)} ${marker}`.trim(),
          bodyOf(marker, publish && words.publishWord),
        ),
      },
    ];
  };
  return [...link(words.answer, false), ...(mayPublish ? link(words.answerAndPublish, true) : [])];
}

function bodyOf(marker: string, publish: string | false): string {
  if (marker === '') return '';
  return publish ? `${marker}\n\n\n${publish}` : `${marker}\n\n`;
}

/** RFC 6068 §5: line breaks as CRLF, everything but letters and digits encoded. */
function mailto(address: string, subject: string, body: string): string {
  const at = address.lastIndexOf('@');
  const to = `${encodeURIComponent(address.slice(0, at)).replaceAll('%2B', '+')}@${address.slice(at + 1)}`;
  const encode = (text: string) => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${to}?subject=${encode(subject)}${body ? `&body=${encode(body)}` : ''}`;
}

export function desksUrl(island: Island): string {
  return urlOf(island, island.about.languages[0], 'deskRound');
}
