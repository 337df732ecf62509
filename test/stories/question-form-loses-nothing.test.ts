import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

const TEXT = 'Was <b>ist</b> ein "Steg" & wozu?';
const SHOWN = 'Was &lt;b&gt;ist&lt;/b&gt; ein';
const GOOD = { text: TEXT, reply: 'email', email: 'asker@example.org' };

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
});
afterEach(() => site.close());

const send = (fields: Record<string, string>, path = '/fragen/') => site.post(path, fields);
const questions = async () => (await dumpOf(site.island())).question ?? [];

const faults: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ['no text', { ...GOOD, text: '' }, /value="asker@example.org"/],
  ['only what cannot be seen', { ...GOOD, text: '\u200b \u202e\n\u0000' }, /value="asker@example.org"/],
  ['too long a text', { ...GOOD, text: `${TEXT} ${'a'.repeat(6000)}` }, /6\.000/],
  ['no address', { ...GOOD, email: '' }, new RegExp(SHOWN)],
  ['half an address', { ...GOOD, email: 'asker@' }, new RegExp(SHOWN)],
  ['two addresses', { ...GOOD, email: 'a@example.org, b@example.org' }, new RegExp(SHOWN)],
  ['a header in the address', { ...GOOD, email: 'a@example.org\r\nBcc: b@example.org' }, new RegExp(SHOWN)],
];
test.each(faults)(
  '%s: it is said beside the field, what was typed stays, nothing is saved',
  async (_, fields, kept) => {
    const answer = await send(fields);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(kept);
    expect(html).toContain('aria-invalid="true"');
    expect(html).not.toContain('<b>ist</b>');
    expect(await questions()).toEqual([]);
    expect(await site.mails()).toEqual([]);
  },
);

test('the same in English', async () => {
  const answer = await send({ ...GOOD, email: 'asker@' }, '/en/questions/');
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('the address is not right yet');
});

test('markup stays plain text wherever the question is shown', async () => {
  const answer = await send(GOOD);
  const page = await (await site.get(answer.headers.get('location') ?? '')).text();
  expect(answer.status).toBe(303);
  expect(page).toContain(SHOWN);
  expect(page).not.toContain('<b>ist</b>');
});

test('text, reply and email suffice: neither a form token nor any other field', async () => {
  expect((await send(GOOD)).status).toBe(303);
  expect((await questions()).length).toBe(1);
});

test('the same form sent twice is one question, one mail, and the same page', async () => {
  const once = { ...GOOD, once: 'e2b1c7a0-6f0e-4a39-8a38-0f1f8d6f1a11' };
  const [first, second] = [await send(once), await send(once)];
  await site.work();
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  expect((await questions()).length).toBe(1);
  expect((await site.mails()).length).toBe(1);
});

test('a program that fills in what nobody sees is thanked, and nothing is saved', async () => {
  const answer = await send({ ...GOOD, subject: 'Cheap links' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Ihre Frage ist angekommen');
  expect(await questions()).toEqual([]);
});

test('who sends very much is asked to wait, with the text kept and a way to write', async () => {
  let answer = await send({ ...GOOD, text: 'Frage 0' });
  for (let at = 1; at < 100 && answer.status === 303; at += 1)
    answer = await send({ ...GOOD, text: `${TEXT} ${at}`, email: `asker${at}@example.org` });
  const html = await answer.text();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(html).toContain(SHOWN);
  expect(html).toContain('marlene@example.org');
});

test('a token that is damaged, of another purpose, or of nobody leads to the same page', async () => {
  const location = (await send(GOOD)).headers.get('location') ?? '';
  const token = location.split('/').at(-1) ?? '';
  const damaged = token.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  const pages = ['/fragen/meine/x', `/fragen/meine/${damaged}`, `/fragen/bestaetigen/${token}`, '/fragen/meine/%00'];
  const answers = await Promise.all(pages.map((path) => site.get(path)));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(answers.map(({ status }) => status)).size).toBe(1);
  expect([404, 410]).toContain(answers[0]?.status);
  expect(texts.every((html) => html.includes('Hier ist nichts mehr') && !html.includes('Steg'))).toBe(true);
});

test('a pick-up number of nobody says so, and keeps what was typed', async () => {
  const answer = await send({ number: 'ABCD-EFGH-JKMN-PQRS-TVWX' }, '/fragen/abholen');
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('value="ABCD-EFGH-JKMN-PQRS-TVWX"');
});
