import { inEveryLanguage } from './in-every-language.ts';

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
  tide: {
    next: 'auf dem Tisch',
    full: 'voll',
    now: 'jetzt',
    signs: {
      next: 'die nächste Runde',
      later: 'eine spätere Runde',
      past: 'eine vergangene oder volle',
      away: 'verreist: nichts geht verloren, alles kommt in die erste Runde danach',
      holiday: 'ein Feiertag',
    },
  },
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
  tide: {
    next: 'on my desk',
    full: 'full',
    now: 'now',
    signs: {
      next: 'the next round',
      later: 'a later round',
      past: 'one that is over or full',
      away: 'away: nothing is lost, everything comes into the first round afterwards',
      holiday: 'a public holiday',
    },
  },
};

/** What every page says by itself: the frame, not the content. */
export const lookWords = inEveryLanguage('lookWords', { de, en });
