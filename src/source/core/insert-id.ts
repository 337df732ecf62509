import { cutFrontMatter } from './sheet.ts';
import { readYaml } from './yaml.ts';

/**
 * Of a file that was read and has no id: its text with `id` in its front matter and nothing else changed; no comment,
 * order or quoting is touched. Undefined where the front matter is written so unusually that this cannot be done safely.
 */
export function insertId(text: string, id: string): string | undefined {
  const cut = cutFrontMatter(text);
  if ('reason' in cut) return undefined;
  const start = text.length - cut.body.length;
  const from = text.slice(0, start).indexOf(cut.yaml, text.indexOf('\n') + 1);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  // A block mapping at the margin takes one more line at its head, whatever comes below.
  if (PLAIN_HEAD.test(cut.yaml) && !EMPTY_ID.test(cut.yaml))
    return `${text.slice(0, from)}id: ${id}${lineEnd}${text.slice(from)}`;
  const before = readYaml(cut.yaml);
  const yaml = withId(cut.yaml, id, lineEnd);
  const after = readYaml(yaml);
  if (before.kind === 'refused' || after.kind === 'refused') return undefined;
  const expected = JSON.stringify(Object.entries({ ...before.mapping.values, id }).sort());
  const isSafe = JSON.stringify(Object.entries(after.mapping.values).sort()) === expected;
  return isSafe ? text.slice(0, from) + yaml + text.slice(from + cut.yaml.length) : undefined;
}

const PLAIN_HEAD = /^[a-z]+:(?=\s)/;
const EMPTY_ID = /^([ \t]*id[ \t]*:)[ \t]*(#.*?)?(?=\r?$)/m;

function withId(yaml: string, id: string, lineEnd: string): string {
  if (EMPTY_ID.test(yaml)) {
    return yaml.replace(EMPTY_ID, (_, key: string, comment = '') => `${key} ${id} ${comment}`.trimEnd());
  }
  if (/^\s*\{/.test(yaml)) return yaml.replace('{', `{id: ${id}, `);
  const indent = /^( *)[^\s#]/m.exec(yaml)?.[1] ?? '';
  return `${indent}id: ${id}${lineEnd}${yaml}`;
}
