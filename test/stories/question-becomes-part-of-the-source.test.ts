import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { suggestionsFor } from '../../src/answers/find.ts';
import { answer, answerLeft } from '../../src/questions/answer.ts';
import type { Question } from '../../src/questions/core/question.ts';
import { decideHeldPublication } from '../../src/questions/decide-held.ts';
import { deskView } from '../../src/questions/desk-view.ts';
import { erase } from '../../src/questions/erase.ts';
import { takeConsentBack } from '../../src/questions/mine.ts';
import { learnPhrasings, publishAnswer } from '../../src/questions/publish.ts';
import { openSource } from '../../src/source/open.ts';
import type { Connection } from '../../src/store/connect.ts';
import type { Database, Island } from '../../src/store/island.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { type Circle, openCircle } from './question-steps.ts';

const ROUND = '2026-11-26T09:00:00Z';
const SENT = '2026-11-26T09:12:00Z';

async function onDesk(circle: Circle, ...asked: readonly Record<string, string>[]): Promise<Question[]> {
  const questions: Question[] = [];
  for (const [at, fields] of asked.entries())
    questions.push(await circle.ask({ email: `asker${at}@example.org`, ...fields }));
  await circle.until(ROUND);
  return questions;
}

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const entryIn = (circle: Circle, name: string) =>
  readFileSync(join(circle.folder, 'content', 'questions', name), 'utf8');

const PRICE = 'der-preis.md';
const WORDS = 'Wie viel nehmen Sie für die Stunde?';
const WRITTEN = '---\ntitle: Der Preis\ndate: 2025-03-03\n---\n\n180 Euro.\n';
const WAYS_BACK = [
  ['takes the permission back', takeConsentBack],
  ['deletes the question', erase],
] as const;

/** An answer that has left and whose file is not written yet. */
async function sentWithoutFile(connection: Connection) {
  const circle = await openCircle({ connection });
  await openSource(circle.island(), { publish: true });
  const questions = await onDesk(circle, { text: 'Was kostet ein Gespräch?' }, { text: WORDS, consent: 'yes' });
  const { answer: given } = await answer(circle.island(), {
    ending: 'answered',
    questionIds: idsOf(questions),
    markdown: '180 Euro.',
    publish: { title: 'Der Preis' },
    source: 'desk',
  });
  await circle.until('2026-11-26T09:05:00Z');
  await answerLeft(circle.island(), given.id);
  return { circle, given: given.id, theirs: await circle.look(questions[1] as Question) };
}

/** An island whose process dies when a file has been written. */
function dyingBehind(circle: Circle, name: string): Island {
  const island = circle.island();
  const file = join(circle.folder, 'content', 'questions', name);
  return {
    ...island,
    get about() {
      if (existsSync(file)) throw new Error('killed');
      return island.about;
    },
  };
}

/** An island on which something happens behind its first transaction. */
function interrupted(island: Island, meanwhile: () => Promise<void>): Island {
  let isOver = false;
  const execute: ReturnType<Database['transaction']>['execute'] = async (work) => {
    const done = await island.db.transaction().execute(work);
    if (!isOver) {
      isOver = true;
      await meanwhile();
    }
    return done;
  };
  const db = new Proxy(island.db, {
    get: (target, name) => {
      if (name === 'transaction') return () => ({ execute });
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { ...island, db };
}

async function expectWithout(circle: Circle, { id }: Question): Promise<void> {
  expect(entryIn(circle, PRICE)).toContain('180 Euro.');
  expect(entryIn(circle, PRICE)).not.toContain(WORDS);
  const { question: questions = [], phrasing: phrasings = [] } = await dumpOf(circle.island());
  if (!JSON.stringify(questions).includes(id)) expect(JSON.stringify(phrasings)).not.toContain(id);
}

describeOnEachDatabase('an answer', (open) => {
  test('becomes a file, and the next visitor finds it', async () => {
    const circle = await openCircle({ connection: await open() });
    await openSource(circle.island(), { publish: true });
    const [question] = await onDesk(circle, {
      text: 'Darf ich meinen Hund in die Beratung mitbringen?',
      consent: 'yes',
    });
    expect(await suggestionsFor(circle.island(), 'de', 'Ich würde gern meinen Hund mitbringen, geht das?')).toEqual([]);
    const { answer: given } = await answer(circle.island(), {
      ending: 'answered',
      questionIds: [question?.id ?? ''],
      markdown: 'Ja, bringen Sie Ihren Hund gern mit. Er sollte nur ruhig liegen können.',
      publish: {},
      source: 'desk',
    });
    expect(given.publication?.title).toBe('Darf ich meinen Hund in die Beratung mitbringen?');
    expect(existsSync(join(circle.folder, 'content', 'questions'))).toBe(false);
    await circle.until(SENT);
    const [file, ...others] = readdirSync(join(circle.folder, 'content', 'questions'));
    expect(others).toEqual([]);
    expect(file).toBe('darf-ich-meinen-hund-in-die-beratung-mitbringen.md');
    expect(entryIn(circle, file ?? '')).toContain('Er sollte nur ruhig liegen können.');
    expect(entryIn(circle, file ?? '')).not.toMatch(/asker0|example\.org/);
    const letter = (await circle.lettersTo('asker0@example.org')).at(-1);
    expect(letter?.text).toContain('https://insel.example/fragen/darf-ich-meinen-hund-in-die-beratung-mitbringen/');
    const [found] = await suggestionsFor(circle.island(), 'de', 'Ich würde gern meinen Hund mitbringen, geht das?');
    expect(found).toMatchObject({
      title: 'Darf ich meinen Hund in die Beratung mitbringen?',
      url: '/fragen/darf-ich-meinen-hund-in-die-beratung-mitbringen/',
    });
    await circle.close();
  });

  test('to several who asked the same is one answer, one file, and one mail to each', async () => {
    const circle = await openCircle({ connection: await open() });
    const questions = await onDesk(
      circle,
      { text: 'Was kostet ein Gespräch bei Ihnen?' },
      { text: 'Wie viel muss ich für eine Stunde zahlen?', consent: 'yes' },
      { text: 'Ich bin Johanne Kramer aus Celle. Sind Sie teuer?' },
    );
    const personal = { [questions[2]?.id ?? '']: 'Liebe Frau Kramer, in Celle bin ich im Mai.' };
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: idsOf(questions),
      markdown: '180 Euro für anderthalb Stunden.',
      personal,
      publish: { title: 'Was kostet ein Gespräch?' },
      source: 'desk',
    });
    await circle.until(SENT);
    for (const [at, text] of ['Gespräch bei Ihnen', 'Stunde zahlen', 'Johanne Kramer'].entries()) {
      const letters = (await circle.lettersTo(`asker${at}@example.org`)).filter(({ automatic }) => !automatic);
      expect(letters).toHaveLength(1);
      const [{ raw = '', text: words = '' } = {}] = letters;
      expect(words).toContain('180 Euro für anderthalb Stunden.');
      expect(words.includes('Celle')).toBe(at === 2);
      expect(words).not.toContain(text);
      expect(raw.match(/asker\d/g)).toEqual([`asker${at}`]);
    }
    const file = entryIn(circle, 'was-kostet-ein-gespraech.md');
    expect(file).toContain('Wie viel muss ich für eine Stunde zahlen?');
    expect(file).not.toMatch(/Kramer|Celle|bei Ihnen/);
    await circle.close();
  });

  test('never overwrites a file, and two of the same name stand beside each other', async () => {
    const first = '---\ntitle: Was kostet ein Gespräch?\ndate: 2025-03-03\n---\n\nDas steht hier.\n';
    const circle = await openCircle({
      connection: await open(),
      files: { 'content/questions/was-kostet-ein-gespraech.md': first },
    });
    const questions = await onDesk(circle, { text: 'Eins?' }, { text: 'Zwei?' });
    for (const { id } of questions) {
      await answer(circle.island(), {
        ending: 'answered',
        questionIds: [id],
        markdown: `Antwort auf ${id}.`,
        publish: { title: 'Was kostet ein Gespräch?' },
        source: 'desk',
      });
    }
    await circle.until(SENT);
    expect(entryIn(circle, 'was-kostet-ein-gespraech.md')).toBe(first);
    for (const [at, { id }] of questions.entries()) {
      const name = `was-kostet-ein-gespraech-${at + 2}`;
      expect(entryIn(circle, `${name}.md`)).toContain(`Antwort auf ${id}.`);
      const letter = (await circle.lettersTo(`asker${at}@example.org`)).at(-1);
      expect(letter?.text).toContain(`https://insel.example/fragen/${name}/`);
    }
    await circle.close();
  });

  test('that is only between two people is never published', async () => {
    const circle = await openCircle({ connection: await open() });
    const questions = await onDesk(circle, {
      text: 'Nur unter uns: darf mein Hund mit?',
      between: 'yes',
      consent: 'yes',
    });
    const decision = { ending: 'answered', questionIds: idsOf(questions), markdown: 'Ja.', source: 'desk' } as const;
    await expect(answer(circle.island(), { ...decision, publish: {} })).rejects.toThrow('betweenUsPublic');
    const digest = (await circle.lettersTo('marlene@example.org')).at(-1);
    expect(digest?.raw).not.toMatch(/Hund/);
    expect(digest?.text).toContain('Nur zwischen uns. Der Text liegt am Tisch:');
    expect(digest?.text).not.toContain('veröffentlichen');
    const reply = { to: digest?.replyTo ?? '', text: 'Ja, gern.\n\nöffentlich' };
    expect(await circle.take(reply)).toMatchObject({ kind: 'answered', answers: 1 });
    await circle.until('2026-11-26T09:30:00Z');
    expect(existsSync(join(circle.folder, 'content', 'questions'))).toBe(false);
    await circle.close();
  });

  test('by mail with a word of the asker in it is sent, and published only after a yes at the desk', async () => {
    const circle = await openCircle({ connection: await open() });
    await onDesk(circle, { text: 'Ich bin Johanne Kramer. Darf mein Hund mit?' });
    const digest = (await circle.lettersTo('marlene@example.org')).at(-1);
    await circle.take({
      to: digest?.replyTo ?? '',
      text: 'Titel: Darf ein Hund mit?\n\nJa, liebe Frau Kramer.\n\nöffentlich',
    });
    const acknowledgement = (await circle.lettersTo('marlene@example.org')).at(-1);
    expect(acknowledgement?.text).toContain('Auf die Website kommt sie erst mit Ihrem Ja am Tisch.');
    await circle.until('2026-11-26T09:30:00Z');
    const letter = (await circle.lettersTo('asker0@example.org')).at(-1);
    expect(letter?.text).toContain('Ja, liebe Frau Kramer.');
    expect(letter?.text).not.toContain('/fragen/darf');
    expect(existsSync(join(circle.folder, 'content', 'questions'))).toBe(false);
    const { heldPublications } = await deskView(circle.island());
    expect(heldPublications.map(({ leaks }) => leaks.map(({ word }) => word))).toEqual([['Kramer']]);
    await decideHeldPublication(circle.island(), heldPublications[0]?.answer.id ?? '', true);
    await circle.letters();
    expect(entryIn(circle, 'darf-ein-hund-mit.md')).toContain('Ja, liebe Frau Kramer.');
    await circle.close();
  });

  test('loses the words of an asker who deletes the question', async () => {
    const circle = await openCircle({ connection: await open() });
    const questions = await onDesk(
      circle,
      { text: 'Was kostet ein Gespräch?', consent: 'yes' },
      { text: 'Wie viel nehmen Sie für die Stunde?', consent: 'yes' },
    );
    const publish = { title: 'Der Preis' };
    await answer(circle.island(), {
      ending: 'answered',
      questionIds: idsOf(questions),
      markdown: '180 Euro.',
      publish,
      source: 'desk',
    });
    await circle.until(SENT);
    expect(entryIn(circle, 'der-preis.md')).toContain('Wie viel nehmen Sie für die Stunde?');
    await erase(circle.island(), await circle.look(questions[1] as Question));
    await circle.letters();
    const file = entryIn(circle, 'der-preis.md');
    expect(file).toContain('Was kostet ein Gespräch?');
    expect(file).not.toContain('Wie viel nehmen');
    await circle.close();
  });

  for (const [how, takeBack] of WAYS_BACK) {
    test.each([
      ['under another name', (text: string) => ({ 'preise.md': text, 'der-preis.md': undefined })],
      ['as a draft', (text: string) => ({ 'der-preis.md': text.replace('title:', 'draft: true\ntitle:') })],
      [
        'under another name, and something else stands in its place',
        (text: string) => ({ 'preise.md': text, 'der-preis.md': WRITTEN }),
      ],
    ])(`loses the words of an asker who ${how} where the owner has put it %s`, async (_, put) => {
      const circle = await openCircle({ connection: await open() });
      const source = await openSource(circle.island(), { publish: true });
      const [theirs] = (await onDesk(circle, { text: WORDS, consent: 'yes' })) as [Question];
      await answer(circle.island(), {
        ending: 'answered',
        questionIds: [theirs.id],
        markdown: '180 Euro.',
        publish: { title: 'Der Preis' },
        source: 'desk',
      });
      await circle.until(SENT);
      const folder = join(circle.folder, 'content', 'questions');
      for (const [name, text] of Object.entries(put(entryIn(circle, PRICE)))) {
        if (text === undefined) rmSync(join(folder, name));
        else writeFileSync(join(folder, name), text);
      }
      await source.refresh(circle.island());
      await takeBack(circle.island(), await circle.look(theirs));
      await circle.letters();
      const texts = readdirSync(folder).map((name) => entryIn(circle, name));
      expect(texts.filter((text) => text.includes(WORDS))).toEqual([]);
      expect(texts.every((text) => text.includes('180 Euro.'))).toBe(true);
      await circle.close();
    });

    test(`loses the words of an asker who ${how} just when the process dies behind the written file`, async () => {
      const { circle, given, theirs } = await sentWithoutFile(await open());
      await expect(publishAnswer(dyingBehind(circle, PRICE), given)).rejects.toThrow('killed');
      expect(entryIn(circle, PRICE)).toContain(WORDS);
      await takeBack(circle.island(), theirs);
      await publishAnswer(circle.island(), given);
      await circle.letters();
      await expectWithout(circle, theirs);
      await circle.close();
    });

    test(`loses the words of an asker who ${how} while the file is being written`, async () => {
      const { circle, given, theirs } = await sentWithoutFile(await open());
      const meanwhile = async () => {
        await takeBack(circle.island(), theirs);
        await circle.workOn('remove-phrasing');
      };
      await publishAnswer(interrupted(circle.island(), meanwhile), given);
      await circle.letters();
      await expectWithout(circle, theirs);
      await circle.close();
    });

    test(`takes the words of an asker who ${how} meanwhile out of the question that had answered it`, async () => {
      const circle = await openCircle({ connection: await open(), files: { [`content/questions/${PRICE}`]: WRITTEN } });
      await openSource(circle.island(), { publish: true });
      const [theirs] = (await onDesk(circle, { text: WORDS, consent: 'yes' })) as [Question];
      const { answer: given } = await answer(circle.island(), {
        ending: 'already-answered',
        questionIds: [theirs.id],
        markdown: '',
        entryPath: '/fragen/der-preis/',
        source: 'desk',
      });
      await circle.until('2026-11-26T09:05:00Z');
      await answerLeft(circle.island(), given.id);
      const meanwhile = async () => {
        await takeBack(circle.island(), theirs);
        await circle.workOn('remove-phrasing');
      };
      await learnPhrasings(interrupted(circle.island(), meanwhile), given.id);
      expect(entryIn(circle, PRICE)).toContain(WORDS);
      await circle.letters();
      await expectWithout(circle, theirs);
      await circle.close();
    });
  }
});
