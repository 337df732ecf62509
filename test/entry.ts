import type { Entry } from '../src/source/core/content.ts';

/** A German text with nothing in it, for tests and measurements that need only a few of its fields. */
export const EMPTY_ENTRY: Entry = {
  kind: 'post',
  file: '',
  id: undefined,
  lang: 'de',
  slug: '',
  path: '',
  title: '',
  date: '2026-01-01',
  updated: undefined,
  summary: undefined,
  tags: [],
  image: undefined,
  translations: {},
  aliases: [],
  source: [],
  letter: undefined,
  venture: undefined,
  phrasings: [],
  offer: undefined,
  until: undefined,
  body: '',
};
