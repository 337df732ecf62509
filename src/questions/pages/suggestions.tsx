import { forPrograms } from '../../answers/core/suggestion.ts';
import { json, type Route, seeOther, type Visit } from '../../look/route.ts';
import { suggestionsNow } from '../announce.ts';
import { secondsToWait } from '../limits.ts';
import { notTaken } from './ask-view.tsx';
import { lookFirst } from './send-question.tsx';
import { LONGEST_FORM_BYTES } from './typed.ts';

export const suggestionsPage: Route = {
  at: 'suggestions',
  serve: 'fresh',
  get: (visit) => seeOther(visit.to('questions')),
  post: (visit) => (visit.wants === 'json' ? suggestionsForPrograms(visit) : lookFirst(visit)),
  again: (visit, said, status) =>
    visit.wants === 'json' ? json({ error: said }, status) : notTaken(visit, said, status),
  longestFormBytes: LONGEST_FORM_BYTES,
};

/** What DESIGN section 3 promises to programs: at most three places, word for word the owner's. */
async function suggestionsForPrograms(visit: Visit): Promise<Response> {
  const seconds = await secondsToWait(visit.island, 'suggest', { network: visit.network });
  if (seconds > 0) return json({ suggestions: [] }, 429, { 'retry-after': String(seconds) });
  const suggestions = (await suggestionsNow(visit.island, visit.lang, visit.form.text ?? '')).map(forPrograms);
  return json({ suggestions }, 200, { 'cache-control': 'no-store' });
}
