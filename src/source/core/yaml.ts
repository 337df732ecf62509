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
};

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
    ? { kind: 'read', mapping: { values, spotOf: spotsIn(text, lines, spotAt) } }
    : parse(text, lines, spotAt);
}

type SpotAt = (offset: number) => Spot;

/** The places of what was read the short way, found by the library when something is to be said about them. */
function spotsIn(text: string, lines: LineCounter, spotAt: SpotAt): Mapping['spotOf'] {
  let contents: unknown;
  return (path, at = 'value') => {
    contents ??= parsed(text, lines).contents;
    return spotAt(offsetOf(contents, path, at));
  };
}

/** Keys that stand twice are found by us: the library compares each with each. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: false });
}

function parse(text: string, lines: LineCounter, spotAt: SpotAt): ReadYaml {
  try {
    const document = parsed(text, lines);
    const faults = document.errors.slice(0, 1).map((error) => faultOf(error, text, spotAt));
    if (faults.length === 0) return plainOf(document, spotAt);
    return { kind: 'refused', faults };
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
  RESOURCE_EXHAUSTION: 'yamlDeep',
};

function faultOf({ code, message, pos }: YAMLError, text: string, spotAt: (offset: number) => Spot): Fault {
  const rest = text.slice(pos[0]);
  const key = /^["']?([^\s:"']{1,60})/.exec(rest)?.[1] ?? '';
  if (/closing .quote/.test(message)) return fault('yamlQuote', {}, spotAt(lastOpening(text)));
  if (/quote/.test(message) || (code === 'UNEXPECTED_TOKEN' && /["']$/.test(text.slice(0, pos[0]).trimEnd())))
    return fault('yamlQuote', {}, spotAt(pos[0]));
  if (/must end with a [\]}]|end with a [\]}]/.test(message))
    return fault('yamlBracket', {}, spotAt(text.slice(0, pos[0]).trimEnd().length));
  return fault(REASONS[code] ?? 'yamlOther', { key }, spotAt(pos[0]));
}

/** Where a quotation mark was opened that never closes: the parser only notices at the end. */
function lastOpening(text: string): number {
  const found = [...text.matchAll(/[:[{,-][ \t]+(?=["'])/g)].at(-1);
  return found ? found.index + found[0].length : 0;
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
  const spotOf: Mapping['spotOf'] = (path, at = 'value') => spotAt(offsetOf(contents, path, at));
  return { kind: 'read', mapping: { values, spotOf } };
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
    else if (!isLeftEmpty(value)) values[key.value] = plain(value, refuse);
    seen.add(isScalar(key) ? key.value : key);
  }
  return values;
}

function isLeftEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === '' && value.type === 'PLAIN');
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
