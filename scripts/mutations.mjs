// Breaks rules of asking and of the desk on purpose, one at a time, and looks whether the tests notice: `node scripts/mutations.mjs`, with
// part of a rule's sentence behind it only that one.
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
  {
    rule: 'the same words from the same address are one question',
    file: 'src/questions/ask.ts',
    from: 'if (prints.same && (await questionLike(island, prints.same, since)))',
    to: 'if (!since)',
    test: `${STORIES}question-bad-input.test.ts`,
  },
  {
    rule: 'an address gets three automatic mails a day',
    file: 'src/questions/ask.ts',
    from: 'if (today >= MOST_MAILS_A_DAY) return false;',
    to: 'if (today < 0) return false;',
    test: `${STORIES}question-by-mail.test.ts`,
  },
  {
    rule: 'nothing can be changed once a round has taken it',
    file: 'src/questions/mine.ts',
    from: "if (!editableUntil(island, question)) throw new Refusal('questionTaken');",
    to: '',
    test: `${STORIES}question-stays-its-askers.test.ts`,
  },
  {
    rule: 'out of a tray by the sender once, and no more',
    file: 'src/questions/mine.ts',
    from: "if (question.isRescued) throw new Refusal('questionRescued');",
    to: '',
    test: `${STORIES}question-bad-input.test.ts`,
  },
  {
    rule: 'who did not fit into a round is told a new date',
    file: 'src/questions/deliver-round.ts',
    from: 'await moveOn(island, due.left);',
    to: '',
    test: `${STORIES}question-in-rounds.test.ts`,
  },
  {
    rule: 'erasing takes the mails and their files',
    file: 'src/questions/erase.ts',
    from: 'await forgetMails(island, about);',
    to: '',
    test: `${STORIES}question-erased-leaves-no-trace.test.ts`,
  },
  {
    rule: 'a permission taken back is taken back after a restore, too',
    file: 'src/questions/mine.ts',
    from: "await leaveNoTrace(island, { kind: 'consent', id: question.id });",
    to: '',
    test: `${STORIES}question-erased-leaves-no-trace.test.ts`,
  },
  {
    rule: 'words taken back are found under another name',
    file: 'src/source/change-phrasings.ts',
    from: '(id !== undefined && ids.has(id))',
    to: 'ids.size < 0',
    test: `${STORIES}question-becomes-part-of-the-source.test.ts`,
  },
  {
    rule: 'changes are told to a proven address only',
    file: 'src/questions/asker-view.ts',
    from: '|| !reply.isConfirmed) return false;',
    to: ') return false;',
    test: `${STORIES}answer-that-changes-is-told.test.ts`,
  },
  {
    rule: 'only the owner’s address answers a digest',
    file: 'src/questions/take-reply.ts',
    from: "return isOwner ? takeAnswers(island, incoming, auth, token) : trouble(island, 'stranger');",
    to: 'return takeAnswers(island, incoming, auth, token);',
    test: `${STORIES}question-is-answered-by-mail.test.ts`,
  },
  {
    rule: 'an answer under the owner’s name that fails DMARC is held',
    file: 'src/questions/take-reply.ts',
    from: "if (dmarc === 'fail') return hold(island, digest, answers, 'forged');",
    to: '',
    test: `${STORIES}question-is-answered-by-mail.test.ts`,
  },
  {
    rule: 'only whoever asked comes back to a question by mail',
    file: 'src/questions/take-reply.ts',
    from: 'if (!earlier || !isAsker)',
    to: 'if (!earlier)',
    test: `${STORIES}question-is-answered-by-mail.test.ts`,
  },
  {
    rule: 'a proof of work is taken once',
    file: 'src/questions/store.ts',
    from: "proof_print: prints.proof ?? '',",
    to: "proof_print: '',",
    test: `${STORIES}question-by-form.test.ts`,
  },
  {
    rule: 'a form needs the origin of the host asked',
    file: 'src/server/form-guard.ts',
    from: 'return hostOf(origin) === host;',
    to: 'return true;',
    test: `${STORIES}question-bad-input.test.ts`,
  },
  {
    rule: 'a digest that was not handed over goes to the second address',
    file: 'src/questions/watch-digest.ts',
    from: "first.state !== 'handed' && !second",
    to: "first.state === 'handed' && !second",
    test: `${STORIES}question-digest-goes-elsewhere.test.ts`,
  },
  {
    rule: 'limits count',
    file: 'src/questions/limits.ts',
    from: 'await limiters.get(name)?.consume(key);',
    to: '',
    test: `${STORIES}question-bad-input.test.ts`,
  },
];

const wanted = process.argv[2] ?? '';
let unnoticed = 0;
for (const { rule, file, from, to, test } of MUTATIONS.filter(({ rule }) => rule.includes(wanted))) {
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
