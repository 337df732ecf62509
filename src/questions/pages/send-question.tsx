import { seeOther, type Visit } from '../../look/route.ts';
import { refusalFor } from '../../store/trouble.ts';
import { questionWords } from '../../words/questions.ts';
import { Refusal } from '../../words/refusal.ts';
import { announced, suggestionsNow } from '../announce.ts';
import { type Asked, ask } from '../ask.ts';
import { type Draft, readDraft } from '../core/draft.ts';
import { cleanText } from '../core/text.ts';
import { secondsToWait } from '../limits.ts';
import { mineToken } from '../links.ts';
import { emailPrint } from '../store.ts';
import { arrivedPage } from './arrived.tsx';
import { askAgain } from './ask-view.tsx';
import { Busy } from './busy.tsx';
import { secondPage } from './second-view.tsx';
import { errorsInWords } from './typed.ts';

/** Takes the form as it was sent, and leads to the page of the question, where everything else is said. */
export async function sendQuestion(visit: Visit): Promise<Response> {
  const { island, lang } = visit;
  const form = await filledIn(visit);
  const read = readDraft(form, lang);
  if (read.kind === 'bait') return arrivedPage(visit);
  if (read.kind === 'incomplete')
    return askAgain(visit, { typed: visit.form, errors: errorsInWords(lang, read.errors), status: 422 });
  const seconds = await wait(visit, read.draft);
  if (seconds > 0) return busyPage(visit, seconds);
  const asked = await askOrNot(island, read.draft, form);
  if (asked === 'busy') return busyPage(visit, SECONDS_OF_A_BUSY_DATABASE, 503);
  if (asked.kind === 'known') return arrivedPage(visit, asked.question);
  return seeOther(visit.to('mine', { token: mineToken(island, asked.question) }));
}

const SECONDS_OF_A_BUSY_DATABASE = 60;

/** What cannot be saved at the moment is not lost: the page comes back with it. Faults of ours are none of these. */
async function askOrNot(island: Visit['island'], draft: Draft, form: Visit['form']): Promise<Asked | 'busy'> {
  const { once, proof, announced } = form;
  try {
    return await ask(island, draft, { once, proof, announced });
  } catch (error) {
    if (error instanceof Refusal || !refusalFor(error, '')) throw error;
    return 'busy';
  }
}

/**
 * Sending without a program in the page: what is already written comes between, once, with the form as it was typed. Where
 * there is nothing, or it cannot be looked for, the question is on its way at once.
 */
export async function lookFirst(visit: Visit): Promise<Response> {
  const { form, island, lang } = visit;
  if (form.announced) return sendQuestion(visit);
  const hasNoWay = form.reply === undefined && !form.email && cleanText(form.text ?? '') !== '';
  if (readDraft(form, lang).kind !== 'accepted' && !hasNoWay) return sendQuestion(visit);
  const seconds = await secondsToWait(island, 'suggest', { network: visit.network });
  const suggestions = seconds > 0 ? [] : await suggestionsNow(island, lang, form.text ?? '');
  if (suggestions.length === 0 && !hasNoWay) return sendQuestion(visit);
  return secondPage(visit, suggestions);
}

/** Who wants the answer to something announced, too, need not write anything: then its title is asked for. */
async function filledIn({ island, form }: Visit): Promise<Visit['form']> {
  if (!form.announced || cleanText(form.text ?? '') !== '') return form;
  const title = (await announced(island)).find(({ id }) => id === form.announced)?.title;
  return title ? { ...form, text: title } : form;
}

function wait(visit: Visit, { reply }: Draft): Promise<number> {
  const address = reply.by === 'email' ? { address: emailPrint(visit.island, reply.address) } : {};
  return secondsToWait(visit.island, 'ask', { network: visit.network, ...address });
}

function busyPage(visit: Visit, seconds: number, status: 429 | 503 = 429): Promise<Response> {
  return askAgain(visit, {
    typed: visit.form,
    status,
    headers: { 'retry-after': String(seconds) },
    above: <Busy visit={visit} title={questionWords[visit.lang].busy.notSent} seconds={seconds} isTextKept />,
  });
}
