import { article } from './specimens/article.tsx';
import { ask } from './specimens/ask.tsx';
import { availability } from './specimens/availability.tsx';
import { home } from './specimens/home.tsx';
import { question } from './specimens/question.tsx';
import { states } from './specimens/states.tsx';

/** Pages as the pictures of the look show them, made of the pieces in `src/look/`: examples, and what is looked at. */
export const specimens = { home, article, ask, question, availability, states };
