import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/questions/answer.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { questionWords } from '../../src/words/questions.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

const ADDRESS = 'rosamunde@silberstein.example';
const TEXT = 'Wie lange darf eine Pause dauern?';
const FORM = { text: TEXT, reply: 'email', email: ADDRESS };

const open = (store: string) =>
  openTestSite({
    ...(store.startsWith('postgres') && { store }),
    settings: { mail: { address: 'fragen@insel.example' } },
  });
const locationOf = (response: Response) => (response.headers.get('location') ?? '').split('?')[0] ?? '';
const askOn = async (site: TestSite, fields: Record<string, string> = {}, path = '/fragen/') =>
  locationOf(await site.post(path, { ...FORM, ...fields }));
const pageOf = async (site: TestSite, path: string) => (await site.get(path)).text();
const dataOf = async (site: TestSite, mine: string) =>
  (await (await site.get(`${mine}/daten.json`)).json()) as Record<string, unknown>;

describeOnEachDatabase('a question stays its asker’s', (_, make) => {
  test('who changes it until the round: words, difference, and what may be done with them', async () => {
    const site = await open(await make());
    const mine = await askOn(site, { consent: 'yes' });
    expect(await pageOf(site, mine)).toMatch(/name="consent"[^>]* checked/);
    const changed = await site.post(`${mine}/aendern`, {
      text: 'Wie lange darf eine Pause im Gespräch dauern?',
      differs: 'Es geht um Trauer.',
      ticks: 'yes',
      between: 'yes',
      consent: 'yes',
    });
    expect(changed.status).toBe(303);
    expect(await dataOf(site, mine)).toMatchObject({
      text: 'Wie lange darf eine Pause im Gespräch dauern?',
      differs: 'Es geht um Trauer.',
      onlyBetweenUs: true,
      consentToPublishWording: false,
      state: 'waiting',
    });
    await site.post(`${mine}/aendern`, { text: TEXT });
    expect(await dataOf(site, mine)).toMatchObject({ text: TEXT, differs: 'Es geht um Trauer.', onlyBetweenUs: true });

    const long = await site.post(`${mine}/aendern`, { text: TEXT, differs: 'x'.repeat(1001), ticks: 'yes' });
    expect(long.status).toBe(422);
    const kept = await long.text();
    expect(kept).toContain('Das sind 1.001 Zeichen, möglich sind 1.000.');
    expect(kept).not.toMatch(/name="between"[^>]* checked/);

    await site.pass({ hours: 24, minutes: 45 });
    const late = await site.post(`${mine}/aendern`, { text: 'Zu spät?' });
    expect(late.status).toBe(422);
    expect(await dataOf(site, mine)).toMatchObject({ text: TEXT });
    await site.close();
  });

  test.each([
    ['/fragen/', 'aendern', 'zurueckziehen', 'inzwischen abgeschlossen', 'Was Sie geschrieben haben'],
    ['/en/questions/', 'edit', 'withdraw', 'closed meanwhile', 'What you wrote'],
  ])('%s: what was typed comes back where it can no longer be saved', async (path, edit, withdraw, over, label) => {
    const site = await open(await make());
    const mine = await askOn(site, {}, path);
    const kept = (html: string) =>
      [...html.matchAll(/<textarea[^>]*name="typed-\d"[^>]*>([^<]*)</g)].map(([, text]) => text);
    const late = async (fields: Record<string, string>) => (await site.post(`${mine}/${edit}`, fields)).text();
    await site.post(`${mine}/${withdraw}`);
    const withdrawn = await late({ text: 'Oder eine kurze?', differs: 'Es eilt.', ticks: 'yes' });
    expect(withdrawn).toContain(over);
    expect(withdrawn).toContain(label);
    expect(kept(withdrawn)).toEqual(['Oder eine kurze?', 'Es eilt.']);

    const taken = await askOn(site, { text: 'Und wie kurz darf sie sein?' }, path);
    await site.pass({ hours: 24, minutes: 45 });
    const onDesk = await (
      await site.post(`${taken}/${edit}`, { text: 'Und wie kurz?', differs: '', ticks: 'yes' })
    ).text();
    expect(onDesk).not.toContain(over);
    expect(kept(onDesk)).toEqual(['Und wie kurz?']);
    expect(kept(await (await site.post(`${taken}/${edit}`, { text: 'Und wie kurz darf sie sein?' })).text())).toEqual(
      [],
    );
    await site.close();
  });

  test('who takes the permission back at any time, and the words leave the file', async () => {
    const site = await open(await make());
    const mine = await askOn(site, { consent: 'yes' });
    await site.pass({ hours: 26 });
    const [question] = await questionsIn(site.island(), ['desk']);
    await answer(site.island(), {
      ending: 'answered',
      questionIds: [question?.id ?? ''],
      markdown: 'So lange sie guttut.',
      publish: { title: 'Pausen', slug: 'pausen' },
      source: 'desk',
    });
    await site.pass({ hours: 1 });
    const file = join(site.folder, 'content', 'questions', 'pausen.md');
    expect(readFileSync(file, 'utf8')).toContain(TEXT);
    expect(await pageOf(site, mine)).toContain('Erlaubnis zurücknehmen');
    expect((await site.post(`${mine}/einwilligung`)).status).toBe(303);
    await site.work();
    expect(readFileSync(file, 'utf8')).not.toContain(TEXT);
    expect(readFileSync(file, 'utf8')).toContain('So lange sie guttut.');
    expect(await pageOf(site, mine)).not.toContain('Erlaubnis zurücknehmen');
    expect(await dataOf(site, mine)).toMatchObject({ consentToPublishWording: false, state: 'answered' });
    await site.close();
  });

  test('whose address lies nowhere readable, also when everything has happened to the question', async () => {
    const site = await open(await make());
    const mine = await askOn(site);
    await site.post(`${mine}/nochmals`);
    await site.pass({ hours: 26 });
    const [question] = await questionsIn(site.island(), ['desk']);
    await answer(site.island(), {
      ending: 'answered',
      questionIds: [question?.id ?? ''],
      markdown: 'So lange sie guttut.',
      source: 'desk',
    });
    await site.pass({ hours: 1 });
    expect(await pageOf(site, mine)).toContain('So lange sie guttut.');
    const rows = JSON.stringify(await dumpOf(site.island()));
    const files = readdirSync(join(site.folder, 'data'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.startsWith('insel.sqlite'))
      .map(({ name }) => readFileSync(join(site.folder, 'data', name)));
    const forms = ['rosamunde', 'silberstein'].flatMap((word) => [
      word,
      Buffer.from(word).toString('hex'),
      Buffer.from(word, 'utf16le').toString('latin1'),
      ...[0, 1, 2].map((shift) =>
        Buffer.from(' '.repeat(shift) + word)
          .toString('base64')
          .slice(4, -4),
      ),
    ]);
    for (const form of forms) {
      expect(rows).not.toContain(form);
      for (const bytes of files) expect(bytes.includes(Buffer.from(form, 'latin1'))).toBe(false);
    }
    expect(rows).toContain('Pause dauern');
    await site.close();
  });

  test('and leaving is possible where changing has to wait', async () => {
    const site = await open(await make());
    const mine = await askOn(site);
    let status = 303;
    let last: Response | undefined;
    for (let at = 0; at < 100 && status === 303; at += 1) {
      last = await site.post(`${mine}/aendern`, { text: `Fassung ${at}?` });
      status = last.status;
    }
    expect(status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    const html = (await last?.text()) ?? '';
    expect(html).toMatch(/>Fassung \d+\?<\/textarea>/);
    expect(html).toContain('marlene@example.org');
    expect((await site.post(`${mine}/zurueckziehen`)).status).toBe(303);
    expect(await (await site.post(`${mine}/loeschen`)).text()).toContain('sind gelöscht');
    await site.close();
  });
});

test('what may still be done is named for what stands there, and each button is explained below it', async () => {
  const site = await openTestSite();
  const mine = await askOn(site);
  const words = questionWords.de.mine;
  const page = await pageOf(site, mine);
  expect(page).toContain(`>${words.leave}</h2>`);
  const places = [words.withdraw, words.withdrawHint, words.delete, words.deleteHint].map((each) => page.indexOf(each));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  await site.post(`${mine}/zurueckziehen`);
  expect(await pageOf(site, mine)).toContain(`>${words.leaveWholly}</h2>`);
  await site.close();
});

test('in English, too', async () => {
  const site = await open('');
  const mine = await askOn(site, { text: 'How long may a pause be?', consent: 'yes' }, '/en/questions/');
  expect(await pageOf(site, mine)).toContain('My wording may be published without a name.');
  expect((await site.post(`${mine}/edit`, { text: 'How long may a break be?', ticks: 'yes' })).status).toBe(303);
  expect(await pageOf(site, mine)).toMatch(/>How long may a break be\?<\/textarea>/);
  expect((await site.post(`${mine}/consent`)).status).toBe(303);
  await site.close();
});
