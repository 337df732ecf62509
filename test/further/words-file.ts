import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addresses } from '../../src/words/addresses.ts';

/** Marks round everything that the made-up language says, so that whatever stands outside of them was said by none of its words. */
export const [BEGIN, END] = ['⟦', '⟧'];

/** What straight quotation marks become in it. */
const QUOTES = '‟”‛’';

/**
 * The one file of a made-up language: every sentence is the English one between marks, every address the English one with
 * an `o` after each word. It is written out as a person would write it, so that the compiler reads it as one.
 */
export async function wordsFile(): Promise<string> {
  const listed = readFileSync(join('src', 'words', 'further.ts'), 'utf8');
  const sources = [...listed.matchAll(/^import type \{ ([^}]+) \} from '\.\/([\w-]+\.ts)';$/gm)].flatMap(
    ([, names = '', file = '']) => names.split(', ').map((name) => ({ name, file })),
  );
  const sections = sources.filter(({ name }) => name !== 'Purpose');
  const parts = await Promise.all(sections.map(section));
  const isAsked = ({ name }: { readonly name: string }) => parts.some((part) => part.includes(`=> en_${name}.`));
  return [
    "import type { Words } from '../further.ts';",
    ...sections.filter(isAsked).map(({ name, file }) => `import { ${name} as en_${name} } from '../${file}';`),
    SAYS,
    `export const addresses: Words['addresses'] = ${JSON.stringify(addressesMade(), undefined, 2)};`,
    ...parts,
  ].join('\n');
}

const SAYS = `
type Says = (...given: never[]) => unknown;
const marked = (said: unknown): unknown => {
  if (typeof said === 'string') return said === '' ? said : \`${BEGIN}\${said}${END}\`;
  if (Array.isArray(said)) return said.map(marked);
  return said;
};
function says<S extends Says>(of: () => S): S {
  return ((...given: never[]) => marked(of()(...given))) as S;
}
`;

async function section({ name, file }: { readonly name: string; readonly file: string }): Promise<string> {
  const module: Readonly<Record<string, { readonly en: unknown }>> = await import(resolve(join('src', 'words', file)));
  return `export const ${name}: Words['${name}'] = ${literal(module[name]?.en, `en_${name}.en`)};`;
}

function literal(value: unknown, at: string): string {
  if (at.endsWith('["quotes"]')) return JSON.stringify(QUOTES);
  if (typeof value === 'string') return JSON.stringify(value === '' ? '' : BEGIN + value + END);
  if (typeof value === 'function') return `/* @__PURE__ */ says(() => ${at})`;
  if (Array.isArray(value)) return `[${value.map((each, index) => literal(each, `${at}[${index}]`)).join(', ')}]`;
  const entries = Object.entries(value as object);
  const inner = (key: string) => `${at}[${JSON.stringify(key)}]`;
  return `{ ${entries.map(([key, each]) => `${JSON.stringify(key)}: ${literal(each, inner(key))}`).join(',\n')} }`;
}

function addressesMade(): Record<string, string> {
  const made = (path: string) => path.replace(/(?<=\/)[a-z-]+(?=\/|$)/g, '$&o');
  return Object.fromEntries(Object.entries(addresses).map(([purpose, { en }]) => [purpose, made(en)]));
}
