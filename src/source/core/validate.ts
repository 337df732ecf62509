import type * as z from 'zod';
import { reasonOf } from '../../words/reason-issue.ts';
import { type Reason, refusals } from '../../words/refusals.ts';
import type { Details } from '../../words/say.ts';
import { type Fault, fault } from './faults.ts';
import type { Key, Mapping } from './yaml.ts';

export type Validated<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

type Issue = z.core.$ZodIssue;

/**
 * Holds what was read against a schema; each thing wrong is said with its place and what to write instead. `once`: nothing
 * else is held against it, so that writing a program for it would not pay.
 */
export function validate<T>(schema: z.ZodType<T>, mapping: Mapping, { once = false } = {}): Validated<T> {
  const result = schema.safeParse(mapping.values, { jitless: once });
  if (result.success) return { kind: 'good', value: result.data };
  return { kind: 'refused', faults: told(result.error.issues.flatMap((issue) => faultsOf(issue, schema, mapping))) };
}

/** A key that was only misspelt is not said to be missing as well. */
function told(faults: readonly Fault[]): Fault[] {
  const meant = new Set(faults.map(({ details }) => details.meant));
  return faults.filter(({ reason, details }) => reason !== 'keyMissing' || !meant.has(details.key));
}

function faultsOf(issue: Issue, schema: z.ZodType, mapping: Mapping): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const spot = mapping.spotOf([...issue.path, key], 'key');
      const above = emptyAbove(key, issue.keys, mapping.keysAt(issue.path));
      return above === undefined ? unknownKey(key, known, spot) : fault('keyBelow', { key, above }, spot);
    });
  }
  const { reason, details } = listOf(schema, issue.path, toldOf(issue, mapping));
  return [fault(reason, details, mapping.spotOf(issue.path, reason === 'keyEmpty' ? 'key' : 'value'))];
}

/** The key with nothing at it that lines stand below which are not known in their place: they were to be indented. */
function emptyAbove(key: string, unknown: readonly string[], keys: readonly Key[]): string | undefined {
  const above = keys.slice(
    0,
    keys.findIndex(({ name }) => name === key),
  );
  const nearest = above.findLast(({ name }) => !unknown.includes(name));
  return nearest?.isEmpty ? nearest.name : undefined;
}

function unknownKey(key: string, known: readonly string[], spot: Fault['spot']): Fault {
  const near = known.map((each) => ({ each, steps: distance(each.toLowerCase(), key.toLowerCase()) }));
  const nearest = near.reduce((best, one) => (one.steps < best.steps ? one : best), { each: '', steps: 3 });
  const meant = nearest.steps <= (key.length > 3 ? 2 : 1) ? nearest.each : '';
  return meant
    ? fault('keyMeant', { key, meant }, spot)
    : fault('keyUnknown', { key, known: known.join(', ') || '–' }, spot);
}

type Told = { readonly reason: Reason; readonly details: Details };

function toldOf(issue: Issue, mapping: Mapping): Told {
  const told = reasonOf(issue as Parameters<typeof reasonOf>[0]);
  if (told) return told;
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const found = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)?.[step], mapping.values);
  const value = typeof found === 'string' ? found : '…';
  if (issue.message in refusals.en) return { reason: issue.message as Reason, details: { key, value } };
  if (issue.code === 'invalid_type' && found === undefined)
    return { reason: isLeftEmpty(issue.path, mapping) ? 'keyEmpty' : 'keyMissing', details: { key } };
  if (issue.code === 'invalid_type') return { reason: expected(issue.expected), details: { key, value } };
  if (issue.code === 'invalid_value')
    return { reason: 'oneOf', details: { key, value, known: issue.values.map(String).join(', ') } };
  if (issue.code === 'too_small') return { reason: 'textEmpty', details: {} };
  if (issue.code === 'too_big' && Array.isArray(found))
    return { reason: 'listLong', details: { length: String(found.length), most: String(issue.maximum) } };
  return { reason: 'valueWrong', details: { key, value } };
}

/** Where each item of a list is a mapping itself, the sentence shows how one begins. */
function listOf(schema: z.ZodType, path: readonly PropertyKey[], told: Told): Told {
  const keys = told.reason === 'listExpected' ? keysAt(schema, [...path, 0]).slice(0, 2) : [];
  if (keys.length === 0) return told;
  return { reason: 'itemsExpected', details: { ...told.details, item: keys.map((key) => `${key}: …`).join(', ') } };
}

function isLeftEmpty(path: readonly PropertyKey[], mapping: Mapping): boolean {
  return mapping.keysAt(path.slice(0, -1)).some(({ name, isEmpty }) => isEmpty && name === path.at(-1));
}

function expected(type: string): Reason {
  if (type === 'string') return 'textExpected';
  if (type === 'array') return 'listExpected';
  return type === 'object' ? 'mappingExpected' : 'valueWrong';
}

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
};

/** The keys an object at a path may have, found by walking the schema through its wrappers. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const def = schema.def as unknown as Definition;
  const inner = def.innerType ?? def.in;
  if (inner) return keysAt(inner, path);
  if (def.options) return def.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[String(step)] ?? def.element;
  return next ? keysAt(next, rest) : [];
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const line = [row + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const same = b[column - 1] === letter ? 0 : 1;
      line.push(Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
