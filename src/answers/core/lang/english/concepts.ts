import { BODY } from './body.ts';
import { DOING } from './doing.ts';
import { HOME } from './home.ts';
import { LAW } from './law.ts';
import { LEISURE } from './leisure.ts';
import { MEDIA } from './media.ts';
import { MIND } from './mind.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { QUESTIONS } from './questions.ts';
import { TECHNOLOGY } from './technology.ts';
import { WORK } from './work.ts';
import { WORLD } from './world.ts';

/**
 * What words have to do with one another, written for this program, one group a line. A plain line: words that people
 * use for one another when they ask. A line with a colon: one or two words, and kinds, parts or members of it. A word may
 * stand in several groups, for its several meanings. It helps where the owner writes one word and the visitor another.
 */
export const ENGLISH_CONCEPTS: readonly string[] = [
  QUESTIONS,
  PEOPLE,
  BODY,
  MIND,
  HOME,
  LEISURE,
  WORLD,
  WORK,
  MONEY,
  LAW,
  TECHNOLOGY,
  MEDIA,
  DOING,
];
