import type { Language } from '../../kit/language.ts';
import { roomExportWords } from '../../words/room-export.ts';
import type { MessageView, RoomView } from './rooms.ts';

export type ExportForm = 'html' | 'markdown';

/** A room as this browser sees it, to be kept or printed. Files are named; they are saved one by one. */
export function exported(
  room: Pick<RoomView, 'name'>,
  messages: readonly MessageView[],
  form: ExportForm,
  language: Language,
): string {
  const words = roomExportWords[language];
  const title = `${words.title} ${room.name}`;
  const lines = messages.flatMap((message) => {
    const text = textIn(message, words);
    return text === undefined ? [] : [{ from: message.from, at: timeIn(message.writtenAt, language), text }];
  });
  return form === 'markdown' ? markdown(title, lines) : html(title, lines, language);
}

/** The export as a file that a pass phrase opens, also with the program `age` (https://age-encryption.org/v1). */
export async function sealExport(text: string, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption'); // large, and seldom needed
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(text);
}

type Line = { readonly from: string; readonly at: string; readonly text: string };

function textIn(message: MessageView, words: (typeof roomExportWords)[Language]): string | undefined {
  if (message.isDeleted) return words.deleted;
  if (message.file) return `${words.file} ${message.file.name}`;
  return message.said === 'text' || message.isExcerpt ? message.text : undefined;
}

function markdown(title: string, lines: readonly Line[]): string {
  const parts = lines.map(
    ({ from, at, text }) => `**${plain(from)}**, ${at}\n\n${text.split('\n').map(quoted).join('\n')}`,
  );
  return `${[`# ${plain(title)}`, ...parts].join('\n\n')}\n`;
}

/** Quoted, so that nothing in a message can look like somebody else's. */
function quoted(line: string): string {
  return `> ${line}`.trimEnd();
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#\n]/g, (each) => (each === '\n' ? ' ' : `\\${each}`));
}

function html(title: string, lines: readonly Line[], language: Language): string {
  const rows = lines.map(
    ({ from, at, text }) =>
      `<article><h2>${escaped(from)} <small>${escaped(at)}</small></h2><p>${escaped(text).replaceAll('\n', '<br>')}</p></article>`,
  );
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`;
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head><body>\n<h1>${escaped(title)}</h1>\n${rows.join('\n')}\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
}

function timeIn(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}
