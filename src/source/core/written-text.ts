import { Document, isMap, isScalar, type Node, parseDocument, type Scalar } from 'yaml';
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

const WRITING = { lineWidth: 0, flowCollectionPadding: false } as const;

function changedYaml(yaml: string, change: MatterChange): string | undefined {
  const document = parsed(yaml);
  if (!document) return undefined;
  const now = (document.toJS() ?? {}) as Record<string, unknown>;
  const changes = Object.entries(change).filter(([key, value]) => !saysSame(now[key], value));
  if (changes.length === 0) return yaml;
  const wanted = { ...now, ...Object.fromEntries(changes) };
  const patched = changes.reduce(
    (text, [key, value]) => (text === undefined ? undefined : patch(text, key, value)),
    yaml as string | undefined,
  );
  if (patched !== undefined && saysAll(patched, wanted)) return patched;
  for (const [key, value] of changes) {
    if (value.length === 0) document.delete(key);
    else document.set(key, nodeOf(document, value));
  }
  return document.toString(WRITING);
}

function parsed(yaml: string): Document.Parsed | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  const isMapping = document.contents === null || isMap(document.contents);
  return document.errors.length === 0 && isMapping ? document : undefined;
}

/** The text with one key changed and every other sign of it as it was; undefined where it has a form of its own. */
function patch(yaml: string, key: string, value: string | readonly string[]): string | undefined {
  const { contents } = parsed(yaml) ?? {};
  if (isMap(contents) && (contents.flow || startOfLine(yaml, contents.range?.[0] ?? 0) !== contents.range?.[0]))
    return undefined;
  const pair = isMap(contents)
    ? contents.items.find((each) => isScalar(each.key) && each.key.value === key)
    : undefined;
  const line = value.length === 0 ? '' : lineOf(key, value);
  if (!pair) return `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}${line}`;
  const from = (pair.key as Scalar).range?.[0] ?? 0;
  const [start = from, end = from] = (pair.value as Node | null)?.range ?? [];
  const until = Math.max(end, start, from);
  const rest = yaml.slice(until);
  if (line === '') return yaml.slice(0, from) + (yaml[until - 1] === '\n' ? rest : rest.replace(/^[^\n]*\n?/, ''));
  return yaml.slice(0, from) + (yaml[until - 1] === '\n' ? line : line.trimEnd()) + rest;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineOf(key: string, value: string | readonly string[]): string {
  const document = new Document({}, { schema: 'failsafe' });
  document.set(key, nodeOf(document, value));
  return document.toString(WRITING);
}

function nodeOf(document: Document, value: string | readonly string[]): Node {
  return document.createNode(value, { flow: Array.isArray(value) });
}

function saysAll(yaml: string, wanted: Readonly<Record<string, unknown>>): boolean {
  const now = parsed(yaml)?.toJS() as Record<string, unknown> | undefined;
  if (now === undefined) return false;
  const keys = new Set([...Object.keys(now ?? {}), ...Object.keys(wanted)]);
  return [...keys].every((key) => JSON.stringify(now?.[key] ?? '') === JSON.stringify(emptied(wanted[key])));
}

function emptied(value: unknown): unknown {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? '' : value;
}

function saysSame(before: unknown, after: string | readonly string[]): boolean {
  if (before === undefined) return after.length === 0;
  const lines = (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value).trim());
  return lines(before) === lines(after);
}

/** Forms send Windows line ends and lose the blank lines around a text; where that is all, nothing changed. */
function changedBody(before: string, after: string, lineEnd: string): string {
  if (withoutEdges(before) === withoutEdges(after)) return before;
  return withLineEnd(`\n${withoutEdges(after)}\n`, lineEnd);
}

/** A text without the blank lines around it. Spaces before its first word stay: four of them are a quotation of code. */
export function withoutEdges(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

function withLineEnd(text: string, lineEnd: string): string {
  return text.replace(/\r?\n/g, lineEnd);
}
