import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Question } from '../../src/questions/core/question.ts';
import { decideHeldPublication } from '../../src/questions/decide-held.ts';
import { deskView } from '../../src/questions/desk-view.ts';
import { leaksOf } from '../../src/questions/leaks.ts';
import { openSource } from '../../src/source/open.ts';
import type { Connection } from '../../src/store/connect.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type Circle, openCircle } from './question-steps.ts';

const ROUND = '2026-11-26T09:00:00Z';
const SENT = '2026-11-26T09:30:00Z';
const OWNER = 'marlene@example.org';

async function openWith(connection: Connection): Promise<Circle> {
  const circle = await openCircle({ connection });
  await openSource(circle.island(), { publish: true });
  return circle;
}

/** The owner replies to the digest of the round. */
async function reply(circle: Circle, text: string): Promise<void> {
  await circle.until(ROUND);
  const digest = (await circle.lettersTo(OWNER)).at(-1);
  expect(await circle.take({ to: digest?.replyTo ?? '', text })).toMatchObject({ kind: 'answered', answers: 1 });
  await circle.until(SENT);
}

function published(circle: Circle): Readonly<Record<string, string>> {
  const folder = join(circle.folder, 'content', 'questions');
  if (!existsSync(folder)) return {};
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const heldWords = async (circle: Circle) =>
  (await deskView(circle.island())).heldPublications.map(({ leaks }) => leaks.map(({ word }) => word));

describeOnEachDatabase('a name', (open) => {
  test.each([
    [
      'de',
      'Zahlt die Kasse die Gruppe?\n\nMit freundlichen Grüßen\nZoë Müller\nTel. 0171 2345678',
      'Liebe Frau Müller,\n\ndie Gruppe zahlt die Kasse nicht.\n\nöffentlich',
      'title: Die Gruppe zahlt die Kasse nicht.',
    ],
    [
      'en',
      'Does the insurance pay for the group?\n\nKind regards\nZoë Miller\nphone 0171 2345678',
      'Dear Ms Miller,\n\nthe insurance does not pay for the group.\n\npublic',
      'title: The insurance does not pay for the group.',
    ],
  ])(
    'of an asker is published by nobody but the owner, and never as a salutation (%s)',
    async (_, text, said, title) => {
      const circle = await openWith(await open());
      await circle.take({ to: 'fragen@insel.example', from: 'Z. M. <zm77@example.org>', subject: '', text });
      await reply(circle, said);
      expect(published(circle)).toEqual({});
      expect(await heldWords(circle)).toEqual([[expect.stringMatching(/^M[iü]ller$/)]]);
      const mail = (await circle.lettersTo('zm77@example.org')).at(-1);
      expect(mail?.text).toMatch(/Liebe Frau Müller|Dear Ms Miller/); // whoever asked is still addressed
      const [{ answer } = { answer: undefined }] = (await deskView(circle.island())).heldPublications;
      await decideHeldPublication(circle.island(), answer?.id ?? '', true);
      await circle.until('2026-11-26T09:40:00Z');
      const [file = ''] = Object.values(published(circle));
      expect(file).toContain(title);
      expect(file).toMatch(/---\n\n(Die Gruppe|The insurance)/);
      expect(JSON.stringify(published(circle))).not.toMatch(/M[iü]ller/i);
      await circle.close();
    },
  );

  test.each([
    ['Kann mein Sohn Lasse Petersen bei Ihnen anfangen?', 'Ja, gern.\n\nöffentlich', 'ja-gern.md'],
    ['May my son Lasse Petersen join the group?', 'Yes, gladly.\n\npublic', 'yes-gladly.md'],
  ])('in the wording of %j is no title and no address', async (text, said, name) => {
    const circle = await openWith(await open());
    await circle.ask({ text, email: 'zm77@example.org', consent: 'yes' });
    await reply(circle, said);
    expect(Object.keys(published(circle))).toEqual([name]);
    expect(JSON.stringify(published(circle))).not.toMatch(/lasse|petersen/i);
    await circle.close();
  });

  test('in the wording of somebody else, a place, and in what only the owner wrote wait for his word', async () => {
    const circle = await openWith(await open());
    await circle.ask({ text: 'Kommen Sie auch nach Wilhelmshaven?', email: 'zm77@example.org', consent: 'yes' });
    await reply(circle, 'Ja, gern, zusammen mit Herrn Wackernagel.\n\nöffentlich');
    expect(published(circle)).toEqual({});
    expect(await heldWords(circle)).toEqual([['Wilhelmshaven', 'Wackernagel']]);
    await circle.close();
  });
});

const BELOW = [
  ['Darf ich kommen?\n\nViele Grüße, Zoë Müller', 'Liebe Frau Müller,\n\nja.', ['Müller']],
  ['Darf ich kommen? LG Zoë Müller', 'Ja, Frau Müller, gern.', ['Müller']],
  ['Darf ich kommen?\n\nGrüße\nDr. Zoë Müller', 'Liebe Zoë, ja.', ['Zoë']],
  ['Darf ich kommen?\n\nGrüße\nZoë Müller, Hamburg', 'Ja, kommen Sie aus Hamburg, Frau Müller.', ['Müller', 'Hamburg']],
  ['Mein Mann Gernot Wackernagel will nicht. Was nun?', 'Lassen Sie Gernot Zeit.', ['Gernot']],
  ['Meine Mutter heißt Gertrud und ist krank. Was nun?', 'Gertruds Krankheit braucht Zeit.', ['Gertrud']],
  ['Darf ich kommen?\n\nDanke!\nZoë', 'Ja, Zoë.', ['Zoë']],
  ['May I come?\n\nBest,\nThanks, Zoë Miller', 'Dear Zoë,\n\nyes.', ['Zoë']],
  ['My mother is called Gertrud. What now?', 'Give Gertrud time.', ['Gertrud']],
] as const;

for (const [text, markdown, words] of BELOW)
  test(`${JSON.stringify(text)} is not told with ${words.join(', ')}, neither in public nor to two`, async () => {
    const circle = await openCircle();
    const asked = [
      await circle.ask({ text, email: 'wer@example.org' }),
      await circle.ask({ text: 'Darf ich bitte ebenfalls?', email: 'jemand@example.org' }),
    ];
    const found = (questions: readonly Question[], isPublic: boolean) =>
      leaksOf(circle.island(), questions, { markdown, isPublic })
        .map(({ word }) => word)
        .toSorted();
    expect(found(asked.slice(0, 1), true)).toEqual(words.toSorted());
    expect(found(asked, false)).toEqual(words.toSorted());
    expect(found(asked.slice(0, 1), false)).toEqual([]);
    await circle.close();
  });

test.each([
  ['Liebe Frau Brandt, darf mein Hund mit?\n\nViele Grüße', 'Ihr Hund darf gern mit. Ich, Marlene Brandt, mag Hunde.'],
  [
    'Was tun bei Angst vor Kosten?',
    'Bei Angst vor Kosten hilft ein Gespräch. Die Kosten nennt Ihnen die Krankenkasse.',
  ],
  [
    'Hat die Gruppe Platz? Vielen Dank im Voraus',
    'Guten Tag,\n\ndie Gruppe hat Platz. Im Voraus ist nichts zu zahlen.',
  ],
  ['Is there room on Monday? Thanks', 'Hello,\n\nthere is room on Monday.'],
])('%j holds back nothing of %j', async (text, markdown) => {
  const circle = await openCircle();
  const question = await circle.ask({ text, email: 'wer@example.org' });
  expect(leaksOf(circle.island(), [question], { markdown, isPublic: true })).toEqual([]);
  await circle.close();
});

test('the words before the @ are a name, too; a mailbox is not', async () => {
  const circle = await openCircle();
  const of = async (email: string) => {
    const question = await circle.ask({ text: `Darf ich kommen, ${email.length}?`, email });
    const markdown = 'Ja, auch Müller darf kommen, das Büro auch.';
    return leaksOf(circle.island(), [question], { markdown, isPublic: true }).map(({ word }) => word);
  };
  expect(await of('zoe.mueller@example.org')).toEqual(['Müller']);
  expect(await of('buero@example.org')).toEqual([]);
  await circle.close();
});
