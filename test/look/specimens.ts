import { article } from './specimens/article.tsx';
import { ask } from './specimens/ask.tsx';
import { availability } from './specimens/availability.tsx';
import { desk } from './specimens/desk.tsx';
import { gone, notFound } from './specimens/gone.tsx';
import { home } from './specimens/home.tsx';
import { question } from './specimens/question.tsx';
import { report } from './specimens/report.tsx';
import { room } from './specimens/room.tsx';
import { states } from './specimens/states.tsx';
import { ventures } from './specimens/ventures.tsx';

/** Pages as the pictures of the look show them, made of the pieces in `src/look/`: examples, and what is looked at. */
export const specimens = {
  home,
  article,
  ask,
  question,
  availability,
  ventures,
  gone,
  notFound,
  states,
  desk,
  report,
  room,
};
