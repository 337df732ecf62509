import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from './shell-word.ts';

test.each(['island', './mein-ordner_2', 'Über', 'Meine Insel', "Jo's", '$HOME', 'a"b', 'x;ls', '~', 'a\nb', '*', ''])(
  'a shell reads it as it was: %j',
  (path) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' })).toBe(path);
  },
);

test('what is plain stays as it is', () => {
  expect(['/srv/insel/jörg-1.md', 'Meine Insel'].map(shellWord)).toEqual(['/srv/insel/jörg-1.md', "'Meine Insel'"]);
});
