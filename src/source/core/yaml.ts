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
import { type Fault, fault, type Spot } from './faults.ts';

/** YAML that was read: every scalar a text, mappings without a prototype, what is left empty left out. */
export type Mapping = {
  readonly values: Record<string, unknown>;
  /** Where the value at a path stands, or its key; the nearest thing around it where it does not exist. */
  spotOf(path: readonly PropertyKey[], at?: 'key' | 'value'): Spot;
};

export type ReadYaml =
  | { readonly kind: 'read'; readonly mapping: Mapping }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

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
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    const faults = document.errors.slice(0, 1).map((error) => faultOf(error, text, spotAt));
    if (faults.length === 0) return plainOf(document, spotAt);
    return { kind: 'refused', faults };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'refused', faults: [fault('yamlDeep', {}, spotAt(0))] }; // the stack
    throw error;
  }
}

const REASONS: Partial<Record<YAMLError['code'], Reason>> = {
  TAB_AS_INDENT: 'yamlTab',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColon',
  BAD_INDENT: 'yamlIndent',
  BAD_SCALAR_START: 'yamlSign',
  DUPLICATE_KEY: 'yamlTwice',
  BAD_ALIAS: 'yamlAlias',
  TAG_RESOLVE_FAILED: 'yamlTag',
  RESOURCE_EXHAUSTION: 'yamlDeep',
};

function faultOf({ code, message, pos }: YAMLError, text: string, spotAt: (offset: number) => Spot): Fault {
  const rest = text.slice(pos[0]);
  const key = /^["']?([^\s:"']{1,60})/.exec(rest)?.[1] ?? '';
  if (/quote/.test(message) || (code === 'UNEXPECTED_TOKEN' && /["']$/.test(text.slice(0, pos[0]).trimEnd())))
    return fault('yamlQuote', {}, spotAt(pos[0]));
  if (/must end with a [\]}]|end with a [\]}]/.test(message))
    return fault('yamlBracket', {}, spotAt(text.slice(0, pos[0]).trimEnd().length));
  return fault(REASONS[code] ?? 'yamlOther', { key }, spotAt(pos[0]));
}

function plainOf(document: Document.Parsed, spotAt: (offset: number) => Spot): ReadYaml {
  const faults: Fault[] = document.warnings.map(({ pos }) => fault('yamlTag', {}, spotAt(pos[0])));
  const contents = document.contents;
  if (contents && !isMap(contents)) faults.push(fault('yamlLines', {}, spotAt(contents.range?.[0] ?? 0)));
  const refuse = (reason: Reason, node: unknown) => faults.push(fault(reason, {}, spotAt(startOf(node))));
  const values = (isMap(contents) ? plain(contents, refuse) : Object.create(null)) as Record<string, unknown>;
  if (faults.length > 0) return { kind: 'refused', faults };
  const spotOf: Mapping['spotOf'] = (path, at = 'value') => spotAt(offsetOf(contents, path, at));
  return { kind: 'read', mapping: { values, spotOf } };
}

function plain(node: unknown, refuse: (reason: Reason, node: unknown) => void): unknown {
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node)) return node.items.map((item) => plain(item, refuse)).filter((value) => value !== undefined);
  if (!isMap(node)) {
    if (isAlias(node)) refuse('yamlAlias', node);
    return undefined;
  }
  const values: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') refuse('yamlKey', key);
    else if (!isLeftEmpty(value)) values[key.value] = plain(value, refuse);
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
