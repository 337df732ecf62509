/** Somebody who ordered the letter. Times are ISO texts in UTC; '' where a thing has not happened. */
export type ReaderRow = {
  island_id: string;
  id: string;
  /** Last eight bytes of the id, hexadecimal: what a token carries. */
  ref: string;
  address_print: string;
  /** The address; of no length for somebody who left. */
  sealed: Uint8Array;
  lang: string;
  state: 'asked' | 'reading' | 'left' | 'dead';
  /** Grows with every order: earlier links to confirm lead nowhere then. */
  generation: number;
  asked_at: string;
  since: string;
  left_at: string;
  provider: string;
};

/** What proves a consent, one event a row, each chained to the one before; only ever added to. */
export type ProofRow = {
  island_id: string;
  reader_id: string;
  nth: number;
  at: string;
  kind: string;
  sealed: Uint8Array;
  /** SHA-256 over the chain before, time, kind and content. */
  chain: string;
};

/** Addresses, as fingerprints, to which nothing goes. */
export type SuppressedRow = { island_id: string; address_print: string; reason: string; at: string };

export type LetterRow = {
  island_id: string;
  id: string;
  lang: string;
  state: 'planned' | 'released' | 'taken back' | 'empty';
  send_at: string;
  released_at: string;
  subject: string;
  /** What it says, as JSON, from the moment it goes; public anyway. */
  content: string;
};

/** Which text goes with which letter; a text goes once. */
export type LetterEntryRow = { island_id: string; entry_id: string; letter_id: string; nth: number };

/** The day from which on texts of a language go with the letter. */
export type StartRow = { island_id: string; lang: string; on_day: string };

export type LetterTables = {
  letter_reader: ReaderRow;
  letter_proof: ProofRow;
  letter_suppressed: SuppressedRow;
  letter: LetterRow;
  letter_entry: LetterEntryRow;
  letter_start: StartRow;
};
