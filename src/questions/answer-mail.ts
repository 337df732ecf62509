import { nextRounds } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { contentOf, renderedOf } from '../source/content-of.ts';
import { render } from '../source/core/render.ts';
import type { Island } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { dayMonthYear } from '../words/dates.ts';
import { Refusal } from '../words/refusal.ts';
import type { Answer } from './core/answer.ts';
import { withOrigin } from './core/origin.ts';
import type { Question } from './core/question.ts';
import { forgetAt } from './forget-at.ts';
import { followToken, mineToken, replyAddress } from './links.ts';
import { answer as answerText, type EarlierWords, written } from './mails.ts';
import { saidDate, saidDay, saidLongDate } from './said.ts';

const LONGEST_QUOTE_CHARS = 400;

export type AnswerMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string | undefined;
};

/** The whole mail one asker gets; nothing of another asker is within reach here. */
export function answerMail(island: Island, answer: Answer, question: Question, personal: string): AnswerMail {
  const { lang } = question;
  const replyTo = replyAddress(island, { kind: 'question', ref: question.ref });
  const { publication } = answer;
  const [next] = nextRounds(rulesOf(island), answer.sendAt, 1);
  const mail = answerText(lang, {
    ending: answer.ending,
    name: island.about.name,
    day: saidDate(island, lang, question.askedAt),
    personal,
    ...markdownOf(island, answer),
    earlier: answer.entryPath ? earlierWords(island, answer.entryPath) : undefined,
    colleague: answer.colleague ?? '',
    ways: answer.ending === 'invited' ? waysTo(island, question) : [],
    published:
      publication && !publication.isHeld ? urlOf(island, answer.lang, 'question', { slug: publication.slug }) : '',
    follow:
      (publication && !publication.isHeld) || answer.entryPath
        ? urlOf(island, lang, 'follow', { token: followToken(island, question) })
        : '',
    canReply: replyTo !== undefined,
    nextRound: next ? saidDay(island, lang, next.opensAt) : '',
    forgetDay: saidLongDate(island, lang, forgetAt(island, answer.sendAt)),
    link: urlOf(island, lang, 'mine', { token: mineToken(island, question) }),
  });
  return { ...written(island, lang, mail), replyTo };
}

function markdownOf({ about }: Island, { markdown, lang }: Answer): { markdown: string; html: string } {
  if (markdown === '') return { markdown: '', html: '' };
  return withOrigin(markdown, render(markdown, { lang, origin: about.url }).html, about.url);
}

/** The beginning of an entry, cut at a sentence. Refuses an entry that is not public. */
export function earlierWords(island: Island, path: string): EarlierWords {
  const [of = '', anchor] = path.split('#');
  const entry = contentOf(island).byPath.get(of);
  if (!entry) throw new Refusal('entryMissing', { path });
  const { passages } = renderedOf(island, entry);
  const passage = passages.find((each) => anchor !== undefined && each.anchor === anchor) ?? passages[0];
  const date = dayMonthYear(entry.lang, Temporal.PlainDate.from((entry.updated ?? entry.date).slice(0, 10)));
  return { title: entry.title, quote: passage ? beginningOf(passage) : '', date, link: island.about.url + path };
}

function beginningOf({ text, sentences }: { readonly text: string; readonly sentences: readonly number[] }): string {
  const ends = [...sentences.slice(1), text.length].filter((end) => end <= LONGEST_QUOTE_CHARS);
  return text.slice(0, ends.at(-1) ?? sentences[1] ?? text.length).trim();
}

/** How the owner is reached: by telephone where there is one, and where the hours stand. */
function waysTo(island: Island, { lang }: Question): readonly string[] {
  const { telephone } = island.about.owner;
  return [...(telephone ? [telephone] : []), urlOf(island, lang, 'availability')];
}
