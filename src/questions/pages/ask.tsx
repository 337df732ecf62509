import type { Route } from '../../look/route.ts';
import { askAgain, notTaken } from './ask-view.tsx';
import { sendQuestion } from './send-question.tsx';
import { LONGEST_FORM_BYTES } from './typed.ts';

/** The form, the answers so far, and where the form is sent to. */
export const askPage: Route = {
  at: 'questions',
  serve: 'fresh',
  get: (visit) => askAgain(visit, {}),
  post: (visit) => sendQuestion(visit),
  again: notTaken,
  longestFormBytes: LONGEST_FORM_BYTES,
};
