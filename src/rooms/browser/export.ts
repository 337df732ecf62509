import type { Language } from '../../kit/language.ts';
import { roomExportWords } from '../../words/room-export.ts';
import { written } from './dates.ts';
import { type Engine, Refusing } from './engine.ts';
import type { MessageView } from './rooms.ts';
import type { RoomRow } from './rows.ts';
import { textsIn } from './texts.ts';
import { messageOf, roomName } from './views.ts';

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

/** The export as a file that a pass phrase opens, also with the program `age` (https://age-encryption.org/v1). */
export async function sealExport(text: string, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption'); // large, and seldom needed
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(text);
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
