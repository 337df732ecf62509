import { isMap, parseDocument } from 'yaml';
import { cutFrontMatter } from './sheet.ts';

/** Keys of the front matter and what they shall say; an empty one is taken out. */
export type MatterChange = Readonly<Record<string, string | readonly string[]>>;

/** A file that has nothing yet. */
const EMPTY = '---\n---\n';

/**
 * The file's text with these keys and this body. Keys that are not named, and all that says the same as before, stay as
 * they are, comments and order too. Undefined where the front matter cannot be changed safely.
 */
export function writtenText(text: string | undefined, change: MatterChange, body: string): string | undefined {
  const before = text ?? EMPTY;
  const cut = cutFrontMatter(before);
  if ('reason' in cut) return undefined;
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const yaml = changedYaml(cut.yaml, change);
  if (yaml === undefined) return undefined;
  const from = before.indexOf('\n') + 1;
  const head = before.slice(0, from) + withLineEnd(yaml, lineEnd);
  const close = before.slice(from + cut.yaml.length, before.length - cut.body.length);
  return head + close + changedBody(cut.body, body, lineEnd);
}

function changedYaml(yaml: string, change: MatterChange): string | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const now = (document.toJS() ?? {}) as Record<string, unknown>;
  let isChanged = false;
  for (const [key, value] of Object.entries(change)) {
    if (saysSame(now[key], value)) continue;
    isChanged = true;
    if (value.length === 0) document.delete(key);
    else document.set(key, document.createNode(value, { flow: Array.isArray(value) }));
  }
  return isChanged ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : yaml;
}

function saysSame(before: unknown, after: string | readonly string[]): boolean {
  if (before === undefined) return after.length === 0;
  const lines = (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value).trim());
  return lines(before) === lines(after);
}

/** Forms send Windows line ends and lose the blank lines around a text; where that is all, nothing changed. */
function changedBody(before: string, after: string, lineEnd: string): string {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  if (plain(before) === plain(after)) return before;
  return withLineEnd(`\n${plain(after)}\n`, lineEnd);
}

function withLineEnd(text: string, lineEnd: string): string {
  return text.replace(/\r?\n/g, lineEnd);
}
