import { expect, test } from 'vitest';
import type { Archive } from '../open-archive.ts';
import { website } from './website.ts';

const archiveOf = (...names: string[]) =>
  ({ packed: names.map((name) => ({ name, isFile: true })) }) as unknown as Archive;

test.each([
  { of: 'a website', names: ['index.html', 'texte/wege.html', 'bild.jpg'], known: 'rest' },
  { of: 'an account with messages', names: ['index.html', 'messages/inbox/a.html'], known: 'no' },
  { of: 'a Medium account', names: ['posts/draft_a.html', 'profile/profile.html'], known: 'no' },
  { of: 'a Substack account', names: ['posts/1.paid.html', 'posts/2.draft.html'], known: 'no' },
])('$of is known as $known', ({ names, known }) => {
  expect(website.knows(archiveOf(...names))).toBe(known);
});
