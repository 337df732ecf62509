import { suggestionsFor } from '../answers/find.ts';
import { instantText } from '../kit/instants.ts';
import { post } from '../mail/outbox.ts';
import { type Island, section, together } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { dayMonthYear } from '../words/dates.ts';
import type { Question } from './core/question.ts';
import { isOpenToItsAsker } from './core/question.ts';
import { questionsSection } from './core/settings.ts';
import { generationOf, mineToken, readQuestionToken } from './links.ts';
import { type EarlierWords, receipt, trayReceipt, written } from './mails.ts';
import { roundAt } from './rounds.ts';
import { saidRound, saidTime } from './said.ts';
import { note, questionWithId } from './store.ts';
import { trayInWords } from './tray-words.ts';

/** The question whose address a link from a confirmation speaks of; undefined where it leads nowhere any more. */
export async function questionToConfirm(island: Island, token: string): Promise<Question | undefined> {
  const read = readQuestionToken(island, 'confirm', token);
  const question = read && (await questionWithId(island, read.id));
  return question && generationOf(question) === read.generation ? question : undefined;
}

/** The address is right: says so once with a receipt. The same button pressed again changes nothing. */
export async function confirm(island: Island, token: string): Promise<Question | undefined> {
  return together(island, async (island) => {
    const question = await questionToConfirm(island, token);
    if (!question || question.reply.by === 'number' || question.reply.isConfirmed) return question;
    const confirmed = await note(island, question, 'confirmed', 'asker', { confirmed_at: instantText(island.now) });
    if (isOpenToItsAsker(confirmed.state)) await postReceipt(island, confirmed);
    return confirmed;
  });
}

/** Says when it is read, or in which tray it lies; and what is already written, where that is sure. */
export async function postReceipt(
  island: Island,
  question: Question,
  attachments: readonly string[] = [],
): Promise<void> {
  const { reply, lang, id } = question;
  if (reply.by === 'number') return;
  const link = urlOf(island, lang, 'mine', { token: mineToken(island, question) });
  const mail =
    question.state === 'tray'
      ? trayReceipt(lang, { why: trayInWords(island, lang, question), link })
      : receipt(lang, {
          ...timesOf(island, question),
          link,
          earlier: await earlierAnswer(island, question),
          attachments: attachments.join(', '),
        });
  const message = {
    kind: 'receipt',
    to: reply.address,
    ...written(island, lang, mail),
    lang,
    about: id,
    automatic: true,
  };
  await post(island, { ...message, key: `receipt:${id}:${reply.generation}` });
}

function timesOf(island: Island, { lang, roundAt: opensAt }: Question) {
  const at = opensAt ?? island.now;
  const until = roundAt(island, at)?.cutoffAt ?? at;
  return { round: saidRound(island, lang, at), until: saidTime(island, lang, until) };
}

/** The owner's earlier words, where the machine is sure of them. */
async function earlierAnswer(island: Island, { lang, text, betweenUs }: Question): Promise<EarlierWords | undefined> {
  const { receipt: how } = section(island, questionsSection).questions;
  if (how === 'link' || betweenUs) return undefined;
  const found = (await suggestionsFor(island, lang, text)).find(({ sure, kind }) => sure && kind !== 'announced');
  if (!found) return undefined;
  const date = dayMonthYear(lang, Temporal.PlainDate.from(found.date));
  return { title: found.title, quote: found.quote, date, link: island.about.url + found.url };
}
