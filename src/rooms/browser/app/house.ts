import type { Language } from '../../../kit/language.ts';
import type { RoomsAppWords } from '../../../words/rooms-app.ts';
import type { Rooms } from '../rooms.ts';
import type { News } from './news.ts';

/** Whose rooms these are, as the server tells. Only shown, never trusted. */
export type About = {
  readonly name: string;
  readonly site: string;
  readonly languages: readonly Language[];
  /** With what the program says it is signed; worth as much as the other place where somebody read it. */
  readonly programKey?: string;
  readonly looksIn?: { readonly day: string; readonly time: string };
};

/** What every page of the application is drawn with. */
export type House = {
  readonly rooms: Rooms;
  readonly about: About;
  readonly lang: Language;
  readonly words: RoomsAppWords;
  /** To another page of the application. */
  readonly go: (path: string) => void;
  /** Calls whenever something new lies in a room, until the returned function is called. */
  readonly follow: News['follow'];
  readonly announced: News['announced'];
  /** The sentence of a refusal. */
  readonly say: (why: string) => string;
};
