import { seeOther, type Visit } from '../../look/route.ts';
import { questionWords } from '../../words/questions.ts';
import { announced, suggestionsNow } from '../announce.ts';
import { ask } from '../ask.ts';
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
  if (read.kind === 'bait') return arrivedPage(visit, 'arrived');
  if (read.kind === 'incomplete')
    return askAgain(visit, { typed: visit.form, errors: errorsInWords(lang, read.errors), status: 422 });
  const seconds = await wait(visit, read.draft);
  if (seconds > 0) return busyPage(visit, seconds);
  const asked = await ask(island, read.draft, { once: form.once, proof: form.proof, announced: form.announced });
  if (asked.kind === 'known') return arrivedPage(visit, 'known');
  return seeOther(visit.to('mine', { token: mineToken(island, asked.question) }));
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

function busyPage(visit: Visit, seconds: number): Promise<Response> {
  return askAgain(visit, {
    typed: visit.form,
    status: 429,
    headers: { 'retry-after': String(seconds) },
    above: <Busy visit={visit} title={questionWords[visit.lang].busy.notSent} seconds={seconds} isTextKept />,
  });
}
