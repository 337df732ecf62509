import { Encrypter } from 'age-encryption';
import type { Language } from '../../kit/language.ts';
import { roomExportWords } from '../../words/room-export.ts';
import { type Bytes, randomBytes, utf8 } from './bytes.ts';
import { written } from './dates.ts';
import { type Engine, Refusing } from './engine.ts';
import { letOthers } from './let-others.ts';
import type { MessageView } from './rooms.ts';
import type { RoomRow } from './rows.ts';
import { spoken } from './spoken.ts';
import { textsIn } from './texts.ts';
import { messageOf, roomName } from './views.ts';

const PASSPHRASE_BYTES = 15;
const WORK_FACTOR = 10; // what is guessed is 120 bits: no slow derivation has to protect it, which would hold the page for seconds
const SLICE_BYTES = 65_536;

export type ExportForm = 'html' | 'markdown';

/**
 * A room as this browser sees it, to be kept or printed. Files are named; they are saved one by one. Reads in slices, so
 * that the page goes on meanwhile.
 */
export async function exported(engine: Engine, room: string, form: ExportForm, language: Language): Promise<string> {
  const words = roomExportWords[language];
  const row = await engine.kept.read<RoomRow>(`room/${room}`);
  if (!row) throw new Refusing('noEntry');
  const parts: string[] = [];
  for await (const slice of textsIn(engine, room))
    parts.unshift(
      ...slice.flatMap(([key, text]) => {
        const line = lineOf(messageOf(engine, row, key, text), language);
        return line ? [FORMS[form].line(line)] : [];
      }),
    );
  const title = `${row.kind === 'circle' ? words.circle : words.title} ${roomName(row)}`;
  return FORMS[form].whole(title, parts, language);
}

/** Words that open an encrypted copy, to be typed as they are: 120 random bits, as many as the program `age` would make. */
export function makePassphrase(language: Language): string {
  return spoken(randomBytes(PASSPHRASE_BYTES), language).join('-').toLowerCase();
}

/** The export as a file that a pass phrase opens, also with the program `age` (https://age-encryption.org/v1). */
export async function sealExport(text: string, passphrase: string): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  const sealed = await encrypter.encrypt(inSlices(utf8(text)));
  return new Response(sealed).blob();
}

/** The page has its turn between any two: sealing megabytes in one go would hold it. */
function inSlices(bytes: Bytes): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: async (stream) => {
      await letOthers();
      if (at >= bytes.length) return stream.close();
      stream.enqueue(bytes.subarray(at, at + SLICE_BYTES));
      at += SLICE_BYTES;
    },
  });
}

type Line = { readonly from: string; readonly at: string; readonly text: string };

function lineOf(message: MessageView, language: Language): Line | undefined {
  const text = textIn(message, roomExportWords[language]);
  const at = written(message.writtenAt, language, { dateStyle: 'long', timeStyle: 'short' });
  return text === undefined ? undefined : { from: message.from, at, text };
}

function textIn(message: MessageView, words: (typeof roomExportWords)[Language]): string | undefined {
  if (message.isDeleted) return words.deleted;
  if (message.file) return `${words.file} ${message.file.name}`;
  return message.said === 'text' || message.isExcerpt ? message.text : undefined;
}

const FORMS = {
  markdown: {
    line: ({ from, at, text }: Line) => `**${plain(from)}**, ${at}\n\n${text.split('\n').map(quoted).join('\n')}`,
    whole: (title: string, parts: readonly string[]) => `${[`# ${plain(title)}`, ...parts].join('\n\n')}\n`,
  },
  html: {
    line: ({ from, at, text }: Line) =>
      `<article><h2>${escaped(from)} <small>${escaped(at)}</small></h2><p>${escaped(text).replaceAll('\n', '<br>')}</p></article>`,
    whole: (title: string, parts: readonly string[], language: Language) => {
      const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`;
      return `<!doctype html>\n<html lang="${language}"><head>${head}</head><body>\n<h1>${escaped(title)}</h1>\n${parts.join('\n')}\n</body></html>\n`;
    },
  },
} as const;

/** Quoted, so that nothing in a message can look like somebody else's. */
function quoted(line: string): string {
  return `> ${line}`.trimEnd();
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#\n]/g, (each) => (each === '\n' ? ' ' : `\\${each}`));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
}
