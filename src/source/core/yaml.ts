import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Reason } from '../../words/refusals.ts';
import type { Details } from '../../words/say.ts';
import { type Fault, fault, type Spot } from './faults.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** YAML that was read: every scalar a text, mappings without a prototype, what is left empty left out. */
export type Mapping = {
  readonly values: Record<string, unknown>;
  /** Where the value at a path stands, or its key; the nearest thing around it where it does not exist. */
  spotOf(path: readonly PropertyKey[], at?: 'key' | 'value'): Spot;
  /** The keys of the mapping at a path in their order, and whether nothing stands at them. */
  keysAt(path: readonly PropertyKey[]): readonly Key[];
};

export type Key = { readonly name: string; readonly isEmpty: boolean };

export type ReadYaml =
  | { readonly kind: 'read'; readonly mapping: Mapping }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Longer front matter and settings are refused before they are parsed (UTF-16 units). */
export const LONGEST_YAML = 256 * 1024;

const DEEPEST_NESTING = 64;

/**
 * Reads a mapping (YAML 1.2, failsafe schema). Refuses aliases, tags and keys that are not plain words, so that neither
 * a bomb nor a prototype comes in. `linesBefore` are those above `text` in its file.
 */
export function readYaml(text: string, linesBefore = 0): ReadYaml {
  const lines = new LineCounter();
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  if (text.length > LONGEST_YAML) return refused('yamlLong', { most: `${LONGEST_YAML / 1024} KB` }, spotAt(0));
  if (isDeep(text)) return refused('yamlDeep', {}, spotAt(0));
  const values = readPlainYaml(text);
  return values
    ? { kind: 'read', mapping: mappingOf(values, () => parsed(text, lines).contents, spotAt) }
    : parse(text, lines, spotAt);
}

type SpotAt = (offset: number) => Spot;

/** What was read the short way is read by the library when something is to be said about it. */
function mappingOf(values: Mapping['values'], read: () => unknown, spotAt: SpotAt): Mapping {
  let known: unknown;
  const contents = () => {
    known ??= read();
    return known;
  };
  return {
    values,
    spotOf: (path, at = 'value') => spotAt(offsetOf(contents(), path, at)),
    keysAt: (path) => keysIn(contents(), path),
  };
}

/** Keys that stand twice are found by us: the library compares each with each. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: false });
}

function parse(text: string, lines: LineCounter, spotAt: SpotAt): ReadYaml {
  try {
    const document = parsed(text, lines);
    const [error, ...more] = document.errors;
    return error ? { kind: 'refused', faults: [faultOf(error, more, text, spotAt)] } : plainOf(document, spotAt);
  } catch (error) {
    if (error instanceof RangeError) return refused('yamlDeep', {}, spotAt(0)); // the stack
    throw error;
  }
}

function refused(reason: Reason, details: Details, spot: Spot): ReadYaml {
  return { kind: 'refused', faults: [fault(reason, details, spot)] };
}

/** Brackets inside of each other, counted before the parser follows them down, which takes it the square of their number. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if ((sign === 0x5d || sign === 0x7d) && depth > 0) depth -= 1;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}

const REASONS: Partial<Record<YAMLError['code'], Reason>> = {
  TAB_AS_INDENT: 'yamlTab',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColon',
  BAD_INDENT: 'yamlIndent',
  BAD_SCALAR_START: 'yamlSign',
  BAD_ALIAS: 'yamlAlias',
  TAG_RESOLVE_FAILED: 'yamlTag',
  MULTIPLE_DOCS: 'yamlDocument',
  RESOURCE_EXHAUSTION: 'yamlDeep',
};

// A word processor's, which look like a blank or like nothing: no-break, zero width and the like.
const OTHER_BLANK = /[\u00a0\u2000-\u200b\u202f\u2060\ufeff]/;

/** At the beginning of a line or behind its key; YAML reads them as letters. */
const BLANK_AT = new RegExp(`^(?:[ \\t]*|[ \\t-]*[^\\s:"']+:[ \\t]*)(?=${OTHER_BLANK.source})`);

const SPACE_MISSING = /^[ \t-]*[\p{L}\d_-]+:(?=[^\s/])/u;
const SIGN_FIRST = /^[ \t-]*[^\s:"']+:[ \t]+(?=[*&!|>@%`-])/;
const BRACKET_FIRST = /^[ \t-]*[^\s:"']+:[ \t]+(?=[[{])/;

function faultOf(
  { code, message, pos }: YAMLError,
  more: readonly YAMLError[],
  text: string,
  spotAt: (offset: number) => Spot,
): Fault {
  const [from, to] = pos;
  if (/closing .quote/.test(message)) return fault('yamlQuote', {}, spotAt(openingIn(text)));
  const ended = code === 'UNEXPECTED_TOKEN' ? text.slice(0, from).trimEnd().at(-1) : '';
  if (ended === '"' || ended === "'") return quoteFault(from, text, spotAt);
  if (/must end with a [\]}]|end with a [\]}]/.test(message))
    return fault('yamlBracket', {}, spotAt(text.slice(0, from).trimEnd().length));
  if (/without - indicator/.test(message)) return fault('yamlIndent', {}, spotAt(from));
  const isRunOn = code === 'BLOCK_AS_IMPLICIT_KEY' && more[0]?.code === 'MULTILINE_IMPLICIT_KEY';
  const ofLine = lineFault(from, text, ended === ']' || ended === '}' ? BRACKET_FIRST : SIGN_FIRST, spotAt);
  if (ofLine && !REASONS[code]) return ofLine;
  if (isRunOn) return fault('yamlIndent', {}, spotAt(lineAt(text, more[0]?.pos[1] ?? to).start));
  return fault(REASONS[code] ?? 'yamlOther', {}, spotAt(from));
}

/** What is behind a value that has ended: the quotation marks are some of its words, or were opened lines above. */
function quoteFault(from: number, text: string, spotAt: SpotAt): Fault {
  const opening = openingIn(text.slice(0, from));
  if (opening < lineAt(text, from).start) return fault('yamlQuote', {}, spotAt(opening));
  return fault(text[opening] === '"' ? 'yamlQuoteInside' : 'yamlQuote', {}, spotAt(from));
}

/** What a line shows that the parser could make nothing of. */
function lineFault(offset: number, text: string, first: RegExp, spotAt: SpotAt): Fault | undefined {
  const { start, line } = lineAt(text, offset);
  const at = (pattern: RegExp) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined ? undefined : spotAt(start + found.length);
  };
  const [blank, space, sign] = [at(BLANK_AT), at(SPACE_MISSING), at(first)];
  if (blank) return fault('yamlBlank', {}, blank);
  if (space) return fault('yamlSpace', {}, space);
  return sign && fault('yamlSign', {}, sign);
}

function lineAt(text: string, offset: number): { readonly start: number; readonly line: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
}

const OPENING = /(?:[:,-][ \t]+|[[{][ \t]*)(?=["'])|^[ \t]*#.*/gm;
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y;
const KEY_BELOW = /\n[ \t-]*[^\s:"'-][^\s:"']*:\s/;

/**
 * Where a quotation mark was opened that does not close on its line: the parser only notices at the next one, or at the
 * end. The last one opened where all of them close.
 */
function openingIn(text: string): number {
  let last = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found; found = OPENING.exec(text)) {
    if (found[0].trimStart().startsWith('#')) continue;
    last = QUOTED.lastIndex = OPENING.lastIndex;
    const quoted = QUOTED.exec(text)?.[0];
    if (quoted === undefined || KEY_BELOW.test(quoted)) return last;
    OPENING.lastIndex = last + quoted.length;
  }
  return last;
}

function plainOf(document: Document.Parsed, spotAt: (offset: number) => Spot): ReadYaml {
  const faults: Fault[] = document.warnings.map(({ pos }) => fault('yamlTag', {}, spotAt(pos[0])));
  const contents = document.contents;
  if (contents && !isMap(contents)) faults.push(fault('yamlLines', {}, spotAt(contents.range?.[0] ?? 0)));
  const refuse: Refuse = (reason, node, key = '') => {
    faults.push(fault(reason, { key }, spotAt(startOf(node))));
  };
  const values = (isMap(contents) ? plain(contents, refuse) : Object.create(null)) as Record<string, unknown>;
  if (faults.length > 0) return { kind: 'refused', faults };
  return { kind: 'read', mapping: mappingOf(values, () => contents, spotAt) };
}

type Refuse = (reason: Reason, node: unknown, key?: string) => void;

function plain(node: unknown, refuse: Refuse): unknown {
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node)) return node.items.map((item) => plain(item, refuse)).filter((value) => value !== undefined);
  if (!isMap(node)) {
    if (isAlias(node)) refuse('yamlAlias', node);
    return undefined;
  }
  const values: Record<string, unknown> = Object.create(null);
  const seen = new Set<unknown>();
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') refuse('yamlKey', key);
    else if (seen.has(key.value)) refuse('yamlTwice', key, key.value);
    else if (OTHER_BLANK.test(key.value[0] ?? '')) refuse('yamlBlank', key);
    else if (value === null && node.flow)
      refuse('yamlBare', key, key.value); // in braces, without a colon and a blank
    else if (!isLeftEmpty(value)) values[key.value] = plain(value, refuse);
    seen.add(isScalar(key) ? key.value : key);
  }
  return values;
}

function isLeftEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === '' && value.type === 'PLAIN');
}

function keysIn(contents: unknown, path: readonly PropertyKey[]): Key[] {
  const node = path.reduce<unknown>((at, step) => (isMap(at) || isSeq(at) ? at.get(step, true) : undefined), contents);
  const pairs = isMap(node) ? node.items : [];
  return pairs.map(({ key, value }) => ({ name: isScalar(key) ? String(key.value) : '', isEmpty: isLeftEmpty(value) }));
}

function offsetOf(contents: unknown, path: readonly PropertyKey[], at: 'key' | 'value'): number {
  let node = contents;
  let offset = startOf(contents);
  for (const [depth, step] of path.entries()) {
    const next = isMap(node)
      ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (next === undefined) return offset;
    const isLast = depth === path.length - 1;
    node = isPair(next) ? next.value : next;
    offset = isPair(next) && ((isLast && at === 'key') || !node) ? startOf(next.key) : startOf(node);
  }
  return offset;
}

function startOf(node: unknown): number {
  return (node as Node | undefined | null)?.range?.[0] ?? 0;
}
