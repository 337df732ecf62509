import type { Language } from '../kit/language.ts';

const de = {
  skip: 'Zum Inhalt',
  menu: 'Menü',
  about: 'Über diese Seiten',
  motto: 'Alles aus einer Quelle.',
  atTheDesk: 'am Tisch',
  neighbours: 'Davor und danach',
  pages: {
    label: 'Seiten',
    before: 'Neuere',
    after: 'Ältere',
    place: 'Seite {page} von {last}',
  },
  printed: 'Diese Seite steht unter {address} und bleibt dort.',
  table: 'Dieselben Zahlen als Tabelle',
};

const en: typeof de = {
  skip: 'Skip to content',
  menu: 'Menu',
  about: 'About these pages',
  motto: 'Everything from one source.',
  atTheDesk: 'at the desk',
  neighbours: 'Before and after',
  pages: {
    label: 'Pages',
    before: 'Newer',
    after: 'Older',
    place: 'Page {page} of {last}',
  },
  printed: 'This page stands at {address} and stays there.',
  table: 'The same figures as a table',
};

/** What every page says by itself: the frame, not the content. */
export const lookWords: Readonly<Record<Language, typeof de>> = { de, en };
