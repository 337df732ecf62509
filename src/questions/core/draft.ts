import { type AddressFault, readTypedAddress } from '../../kit/address.ts';
import type { Language } from '../../kit/language.ts';
import { cleanText, lengthOf } from './text.ts';

export const LONGEST_QUESTION_CHARS = 6000;
const LONGEST_DIFFERENCE_CHARS = 1000;

/** A field that people do not see; whoever fills it in is a program that fills in everything. */
export const BAIT = 'subject';

/** What the sender says it is. */
export const KINDS = ['question', 'advice', 'offer'] as const;

export type Kind = (typeof KINDS)[number];

export type Reply = { readonly by: 'email'; readonly address: string } | { readonly by: 'number' };

/** A question as it was sent, found good; nothing is saved yet. */
export type Draft = {
  readonly lang: Language;
  readonly text: string;
  readonly kind: Kind;
  readonly reply: Reply;
  /** What is different from the answers that were shown; empty where nothing was said. */
  readonly differs: string;
  /** Only between asker and owner: never grouped, learned, quoted in a mail or published. */
  readonly betweenUs: boolean;
  /** The asker's wording may be published without a name. */
  readonly consent: boolean;
};

export type DraftError =
  | { readonly field: 'text' | 'differs'; readonly fault: 'empty' }
  | {
      readonly field: 'text' | 'differs' | 'added';
      readonly fault: 'too-long';
      readonly chars: number;
      readonly most: number;
    }
  | { readonly field: 'email'; readonly fault: AddressFault };

export type DraftReading =
  | { readonly kind: 'accepted'; readonly draft: Draft }
  | { readonly kind: 'incomplete'; readonly errors: readonly DraftError[] }
  | { readonly kind: 'bait' };

/** Reads the fields of the form: `text`, `reply`, `email`, `kind`, `differs`, `between`, `consent`. */
export function readDraft(fields: Readonly<Record<string, string>>, lang: Language): DraftReading {
  if (fields[BAIT]) return { kind: 'bait' };
  const text = cleanText(fields.text ?? '');
  const differs = cleanText(fields.differs ?? '');
  const reply = readReply(fields.reply, fields.email ?? '');
  const betweenUs = isTicked(fields.between);
  const errors = [
    ...(text === '' ? [{ field: 'text', fault: 'empty' } as const] : []),
    ...tooLong('text', text, LONGEST_QUESTION_CHARS),
    ...tooLong('differs', differs, LONGEST_DIFFERENCE_CHARS),
    ...(reply.by === 'nothing' ? [{ field: 'email', fault: reply.fault } as const] : []),
  ];
  if (errors.length > 0 || reply.by === 'nothing') return { kind: 'incomplete', errors };
  const consent = isTicked(fields.consent) && !betweenUs;
  return { kind: 'accepted', draft: { lang, text, kind: readKind(fields.kind), reply, differs, betweenUs, consent } };
}

/** An address that was typed is meant, unless the number was chosen. */
function readReply(
  chosen: string | undefined,
  typed: string,
): Reply | { readonly by: 'nothing'; readonly fault: AddressFault } {
  if (chosen === 'number') return { by: 'number' };
  const read = readTypedAddress(typed);
  return read.kind === 'address' ? { by: 'email', address: read.address } : { by: 'nothing', fault: read.fault };
}

function readKind(typed: string | undefined): Kind {
  return KINDS.find((kind) => kind === typed) ?? 'question';
}

function isTicked(value: string | undefined): boolean {
  return value !== undefined && !['', 'no', 'false', '0', 'off'].includes(value);
}

/** What an asker may change later; ticks only where the form says that it had some (`ticks`). */
export type DraftChanges = Pick<Draft, 'text'> & Partial<Pick<Draft, 'differs' | 'betweenUs' | 'consent'>>;

/** `difference` is what was kept so far: it may be longer than one sentence of the form, where the question came back. */
export function readChanges(
  fields: Readonly<Record<string, string>>,
  difference = '',
): {
  readonly changes: DraftChanges;
  readonly errors: readonly DraftError[];
} {
  const text = cleanText(fields.text ?? '');
  const differs = fields.differs === undefined ? undefined : cleanText(fields.differs);
  const errors: readonly DraftError[] = [
    ...(text === '' ? [{ field: 'text', fault: 'empty' } as const] : []),
    ...tooLong('text', text, LONGEST_QUESTION_CHARS),
    ...tooLong('differs', differs ?? '', Math.max(LONGEST_DIFFERENCE_CHARS, lengthOf(difference))),
  ];
  const ticks = fields.ticks ? { betweenUs: isTicked(fields.between), consent: isTicked(fields.consent) } : {};
  return { changes: { text, ...(differs === undefined ? {} : { differs }), ...ticks }, errors };
}

/** What is still open, as its asker says it when an answer does not answer: `added`. */
export function readAdded(fields: Readonly<Record<string, string>>): {
  readonly added: string;
  readonly errors: readonly DraftError[];
} {
  const added = cleanText(fields.added ?? '');
  return { added, errors: tooLong('added', added, LONGEST_DIFFERENCE_CHARS) };
}

function tooLong(field: 'text' | 'differs' | 'added', text: string, most: number): readonly DraftError[] {
  const chars = lengthOf(text);
  return chars > most ? [{ field, fault: 'too-long', chars, most }] : [];
}
