import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../src/server/sections.ts';

// Every key of `insel.yaml` is told in a manual: in a sample of the file, or by its whole name.
const MANUALS = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`docs/${name}`, 'utf8'))
  .concat(readFileSync('README.md', 'utf8'));
const SAMPLES = MANUALS.flatMap((text) => text.match(/```yaml\n[\s\S]*?```|(?<!`)`[^`\n]+`(?!`)/g) ?? []);

type Schema = {
  readonly def?: {
    readonly type: string;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly in?: Schema;
    readonly options?: readonly Schema[];
  };
  readonly shape?: Readonly<Record<string, unknown>>;
};

/** The objects somewhere inside a schema: behind a default, in a list, as one of several forms. */
function objectsIn(schema: Schema): readonly Schema[] {
  const { def } = schema;
  if (def?.type === 'object') return [schema];
  const inner = [def?.innerType, def?.element, def?.in, ...(def?.options ?? [])];
  return inner.flatMap((each) => (each ? objectsIn(each) : []));
}

function keysOf(shape: Readonly<Record<string, unknown>>, above = ''): readonly string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const inner = objectsIn(schema as Schema).flatMap((each) => keysOf(each.shape ?? {}, `${above}${key}.`));
    return inner.length > 0 ? inner : [`${above}${key}`];
  });
}

const KEYS = [...new Set(SECTIONS.flatMap(({ shape }) => keysOf(shape)))];

test('the keys of every section are found', () => {
  for (const key of ['questions.digest', 'rounds.capacity', 'mail.in.imap', 'owner.telephone'])
    expect(KEYS).toContain(key);
});

test('every setting stands in a manual', () => {
  const isTold = (key: string) => {
    const last = key.split('.').at(-1) ?? '';
    const languages = /\.(?:de|en)$/.test(key);
    return (
      languages ||
      MANUALS.some((text) => text.includes(`\`${key}\``) || text.includes(`\`${key}:`)) ||
      SAMPLES.some((sample) => new RegExp(`(?:^|[\\s{,\`])${last}:`, 'm').test(sample))
    );
  };
  expect(KEYS.filter((key) => !isTold(key))).toEqual([]);
});
