import { expect, test } from 'vitest';
import { insertId } from './insert-id.ts';

const ID = '01998c5e-0000-7000-8000-0000000000aa';

test.each<[string, string | undefined]>([
  ['---\ntitle: A # x\n---\nText', `---\nid: ${ID}\ntitle: A # x\n---\nText`],
  ['\uFEFF---\r\ntitle: A\r\n---\r\n', `\uFEFF---\r\nid: ${ID}\r\ntitle: A\r\n---\r\n`],
  ['---\ntitle: A\nid:\ntags: [b]\n---\n', `---\ntitle: A\nid: ${ID}\ntags: [b]\n---\n`],
  ['---\ntitle: A\nid: # later\n---\n', `---\ntitle: A\nid: ${ID} # later\n---\n`],
  ['---\n{title: A, tags: [b]}\n---\n', `---\n{id: ${ID}, title: A, tags: [b]}\n---\n`],
  ['---\n# ---\ntitle: |\n  A\n---\nid:\n', `---\nid: ${ID}\n# ---\ntitle: |\n  A\n---\nid:\n`],
  ['---\n  title: A\n  date: 2026-01-01\n---\n', `---\n  id: ${ID}\n  title: A\n  date: 2026-01-01\n---\n`],
  ['---\n- a\n---\n', undefined],
  ['---\ntitle: A\n', undefined],
])('%j', (text, expected) => {
  expect(insertId(text, ID)).toBe(expected);
});
