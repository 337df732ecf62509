import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import { LANGUAGES } from '../../kit/language.ts';
import { oneLine, yamlOf } from './entry-text.ts';
import { cutFrontMatter, readSheet, type Sheet } from './sheet.ts';

const KEY = 'phrasings';

/**
 * The file's text with further phrasings, or without some; all else, comments and order too, stays as it is. The same
 * text where there is nothing to do; undefined where the file cannot be changed without changing more.
 */
export function changePhrasings(
  sheet: Pick<Sheet, 'file' | 'text' | 'lang'>,
  { add = [], remove = [] }: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): string | undefined {
  const read = readSheet(sheet.file, sheet.text, [sheet.lang, ...LANGUAGES]);
  if (read.kind === 'refused' || read.sheet.kind !== 'question') return undefined;
  const before = read.sheet.matter.phrasings ?? [];
  const unwanted = new Set(remove.map(oneLine));
  const further = [...new Set(add.map(oneLine))].filter((text) => text !== '' && !before.includes(text));
  const after = [...before, ...further].filter((text) => !unwanted.has(text));
  if (after.join('\n') === before.join('\n')) return sheet.text;
  const text = withPhrasings(sheet.text, after, before);
  return text !== undefined && says(text, read.sheet, after) ? text : undefined;
}

/** Whether a changed file says the same as before but for its phrasings. */
function says(text: string, { file, lang, matter, body }: Sheet, phrasings: readonly string[]): boolean {
  const read = readSheet(file, text, [lang, ...LANGUAGES]);
  if (read.kind === 'refused' || read.sheet.body !== body) return false;
  return JSON.stringify(read.sheet.matter) === JSON.stringify({ ...matter, phrasings });
}

function withPhrasings(text: string, after: readonly string[], before: readonly string[]): string | undefined {
  const cut = cutFrontMatter(text);
  if ('reason' in cut) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const yaml = changedYaml(cut.yaml, after, before)?.replace(/\r?\n/g, lineEnd);
  const from = text.indexOf('\n') + 1;
  return yaml === undefined ? undefined : text.slice(0, from) + yaml + text.slice(from + cut.yaml.length);
}

function changedYaml(yaml: string, after: readonly string[], before: readonly string[]): string | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (!isMap(document.contents) || document.contents.flow) return undefined;
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === KEY);
  if (!pair) return `${yaml}${yamlOf({ [KEY]: after })}`;
  if (isSeq(pair.value) && !pair.value.flow && after.length > 0) return changedList(yaml, pair.value, after, before);
  return replacedPair(yaml, pair, after);
}

/** Lines of a list put in and taken out, the others untouched. */
function changedList(yaml: string, list: YAMLSeq, after: readonly string[], before: readonly string[]): string {
  const starts = list.items.map((item) => lineStart(yaml, rangeOf(item)[0]));
  const end = lineEnd(yaml, rangeOf(list.items.at(-1))[1]);
  const lines = starts.map((start, at) => yaml.slice(start, starts[at + 1] ?? end));
  const indent = /^[ \t]*/.exec(lines[0] ?? '')?.[0] ?? '  ';
  const kept = lines.filter((_, at) => after.includes(before[at] ?? ''));
  const further = after.filter((text) => !before.includes(text)).map((text) => indent + yamlOf({ x: [text] }).slice(5));
  const whole = kept.map((line) => (line.endsWith('\n') ? line : `${line}\n`));
  return yaml.slice(0, starts[0]) + [...whole, ...further].join('') + yaml.slice(end);
}

/** The key with its value written anew, or left out where nothing is left: for lists written in brackets. */
function replacedPair(yaml: string, { key, value }: Pair, after: readonly string[]): string {
  const start = lineStart(yaml, rangeOf(key)[0]);
  const end = lineEnd(yaml, value ? rangeOf(value)[1] : rangeOf(key)[1]);
  return yaml.slice(0, start) + (after.length > 0 ? yamlOf({ [KEY]: after }) : '') + yaml.slice(end);
}

function rangeOf(node: unknown): readonly [number, number, number] {
  return (node as { range?: [number, number, number] } | undefined)?.range ?? [0, 0, 0];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the line end of the line in which a value ends; a comment behind it belongs to it. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', Math.max(0, at - (text[at - 1] === '\n' ? 1 : 0)));
  return end < 0 ? text.length : end + 1;
}
