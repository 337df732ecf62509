import * as z from 'zod';
import type { Section } from '../../kit/section.ts';
import { type Fault, fault } from './faults.ts';
import { type Validated, validate } from './validate.ts';
import { type Mapping, readYaml } from './yaml.ts';

const SECRET_KEY = /pass(word|wor[dt]|phrase)|kennwort|passwort|secret|geheim|api_?key|private_?key/i;
const SECRET_URL = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]+@/i;

/** The settings of every part, from the text of `insel.yaml`. An unknown key is refused, and so is a password. */
export function readInselYaml(
  text: string,
  sections: readonly Section<unknown>[],
): Validated<ReadonlyMap<string, unknown>> {
  const yaml = readYaml(text);
  if (yaml.kind === 'refused') return yaml;
  const secrets = secretsIn(yaml.mapping, yaml.mapping.values, []);
  if (secrets.length > 0) return { kind: 'refused', faults: secrets };
  const shape = Object.assign({}, ...sections.map((section) => section.shape)) as z.ZodRawShape;
  const read = validate<Record<string, unknown>>(z.strictObject(shape), yaml.mapping, { once: true });
  if (read.kind === 'refused') return read;
  return { kind: 'good', value: new Map(sections.map((section) => [section.name, section.read(read.value)])) };
}

function secretsIn(mapping: Mapping, value: unknown, path: readonly PropertyKey[]): Fault[] {
  if (typeof value === 'string') return SECRET_URL.test(value) ? [fault('passwordHere', {}, mapping.spotOf(path))] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const isSecret = !Array.isArray(value) && SECRET_KEY.test(key);
    return isSecret ? [fault('passwordHere', {}, mapping.spotOf(here, 'key'))] : secretsIn(mapping, inner, here);
  });
}
