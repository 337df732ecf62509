import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeSent, OWNER } from '../../bench/made-sent.ts';
import { OTHER_OWNER, otherSent } from '../../bench/other-sent.ts';
import { sentFigures } from '../../bench/sent.ts';
import { answersText } from '../../src/islands/core/answers-text.ts';
import { importAnswers } from '../../src/islands/import-answers.ts';
import { insel } from '../insel.ts';
import { openTestIsland } from '../island.ts';

test('what was answered again and again is found, and nobody else stands unmarked in it', async () => {
  const figures = await sentFigures(madeSent(300, 12));
  expect(figures.found).toBeGreaterThanOrEqual(9);
  expect(figures.unmarked).toEqual([]);
});

test('so it is in the mailbox of somebody else, in another trade', async () => {
  const figures = await sentFigures(otherSent(700), OTHER_OWNER);
  expect(figures.found).toBeGreaterThanOrEqual(30);
  expect(figures.draftsWrong).toBeLessThanOrEqual(3);
  expect(figures.unmarked).toEqual([]);
});

test('drafts are private, come once, and the mail is kept nowhere', async () => {
  const { folder, close } = await openTestIsland();
  const { mbox } = madeSent(120, 4);
  const source = join(folder, 'sent.mbox');
  writeFileSync(source, mbox);
  const importing = { folder, zone: 'Europe/Berlin', languages: ['de', 'en'], owner: OWNER, tell: () => {} } as const;
  const plan = await importAnswers([source], { ...importing, isScan: true });
  expect(readdirSync(join(folder))).not.toContain('content');
  const report = await importAnswers([source], { ...importing, isScan: false });
  expect(report.drafts).toBe(plan.drafts);
  expect(report.drafts).toBeGreaterThan(2);
  const into = join(folder, 'content', 'import', 'answers');
  const all = readdirSync(into).map((name) => readFileSync(join(into, name), 'utf8'));
  expect(all.filter((text) => text.startsWith('---') && !text.includes('draft: true'))).toEqual([]);
  expect(all.join('\n')).not.toMatch(/post\.example|Message-ID|schrieb |wrote:/);
  const text = answersText(report, false, 'de');
  expect(text).toContain(`${report.questions.length} Fragen haben Sie öfter als dreimal beantwortet`);
  expect(await importAnswers([source], { ...importing, isScan: false })).toMatchObject({
    drafts: 0,
    known: report.drafts,
  });
  await close();
});

test('a Maildir does as well; what is no mail is refused', async () => {
  const { folder, close } = await openTestIsland();
  const cur = join(folder, 'Sent', 'cur');
  mkdirSync(cur, { recursive: true });
  const mails = madeSent(60, 4)
    .mbox.split(/^From .*\n/m)
    .filter((mail) => mail !== '');
  for (const [at, mail] of mails.entries()) writeFileSync(join(cur, `${String(at).padStart(4, '0')}:2,S`), mail);
  const importing = { folder, zone: 'Europe/Berlin', languages: ['de', 'en'], owner: OWNER, tell: () => {} } as const;
  const answers = (source: string) => importAnswers([join(folder, source)], { ...importing, isScan: true });
  expect(await answers('Sent')).toMatchObject({ mails: 60 });
  await expect(answers('insel.yaml')).rejects.toMatchObject({ reason: 'importNoMail' });
  await expect(answers('nirgends.mbox')).rejects.toMatchObject({ reason: 'importMissing' });
  await close();
});

test.each(['de', 'en'] as const)(
  'what was sent from an address the owner had before counts as his own (%s)',
  async (lang) => {
    const { folder, close } = await openTestIsland();
    const source = join(folder, 'sent.mbox');
    const [address = ''] = OWNER.addresses;
    writeFileSync(source, madeSent(60, 4).mbox.replaceAll(address, 'anna@alt.example'));
    const run = (...more: string[]) =>
      insel(lang, ['import', folder, source, '--answers', '--scan', '--json', ...more]);
    const none = JSON.parse((await run()).out);
    expect(none).toMatchObject({ answers: 0, drafts: 0, senders: [{ address: 'anna@alt.example' }] });
    const said = answersText(none, true, lang);
    expect(said).toContain(`- anna@alt.example (${none.senders[0]?.count})`);
    expect(said).toContain('--mine');
    const all = JSON.parse((await run('--mine', 'bert@alt.example', '--mine', 'Anna@Alt.example')).out);
    expect(all.drafts).toBeGreaterThan(2);
    expect(all.senders).toEqual([]);
    const archive = await insel(lang, ['import', folder, source]);
    expect([archive.code, archive.err]).toEqual([1, expect.stringContaining('--answers')]);
    const odd = await run('--mine', 'anna');
    expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('--mine anna@')]);
    await close();
  },
  120_000,
);
