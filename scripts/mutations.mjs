// Breaks rules of the desk on purpose, one at a time, and looks whether the tests notice: `node scripts/mutations.mjs`.
// Every file is put back as it was; a rule whose breaking goes unnoticed makes the exit code 1.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const STORIES = 'test/stories/';
const MUTATIONS = [
  {
    rule: 'a round has one digest, however many processes open it',
    file: 'src/questions/deliver-round.ts',
    from: "if (!begun) return { kind: 'already' };",
    to: '',
    test: `${STORIES}question-in-rounds.test.ts`,
  },
  {
    rule: 'a line for one person goes to that person alone',
    file: 'src/questions/answer.ts',
    from: "const personal = cleanText(decision.personal?.[question.id] ?? '');",
    to: "const personal = cleanText(Object.values(decision.personal ?? {}).join(' '));",
    test: `${STORIES}question-at-the-desk.test.ts`,
  },
  {
    rule: 'what is only between two people is never proposed with others',
    file: 'src/questions/proposals.ts',
    from: '!betweenUs && (isMade',
    to: '(isMade',
    test: `${STORIES}question-in-groups.test.ts`,
  },
  {
    rule: 'what was parted is never proposed again',
    file: 'src/questions/group.ts',
    from: 'pairsBetween(ids, others), { same: false, step }',
    to: 'pairsBetween([], others), { same: false, step }',
    test: `${STORIES}question-in-groups.test.ts`,
  },
  {
    rule: 'undoing brings back exactly what was',
    file: 'src/questions/take-back.ts',
    from: "(event && columnsBefore(event).back) ?? ''",
    to: "''",
    test: `${STORIES}question-states-on-any-way.test.ts`,
  },
  {
    rule: 'a word of one asker waits for a yes',
    file: 'src/questions/core/leak.ts',
    from: '.map((word) => ({ word, questionId }));',
    to: '.map((word) => ({ word, questionId })).slice(0, 0);',
    test: `${STORIES}question-at-the-desk.test.ts`,
  },
  {
    rule: 'an answer that was taken back goes to nobody',
    file: 'src/questions/take-back.ts',
    from: 'if (mailId && !(await takeMailBack(island, mailId)))',
    to: 'if (!mailId)',
    test: `${STORIES}question-waits-for-the-next-round.test.ts`,
  },
];

let unnoticed = 0;
for (const { rule, file, from, to, test } of MUTATIONS) {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say "${from}" any more`);
  try {
    writeFileSync(path, text.replace(from, to));
    const { status } = spawnSync('npm', ['run', '-s', 'unit', '--', test], { cwd: ROOT, encoding: 'utf8' });
    if (status === 0) unnoticed += 1;
    process.stdout.write(`${JSON.stringify({ rule, noticed: status !== 0, test })}\n`);
  } finally {
    writeFileSync(path, text);
  }
}
process.exit(unnoticed > 0 ? 1 : 0);
