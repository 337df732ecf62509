import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Half, screenedSamples, screenFigures } from '../../../bench/screen.ts';
import { LANGUAGES } from '../../kit/language.ts';
import { type Screened, type Screening, screen } from './screen.ts';

// Larger sets of questions, where they are at hand; a tenth of a second for all of them.
const SETS = '../shared/data/answers';

const screened = (text: string, more: Partial<Screening> = {}): Screened =>
  screen({ text, kind: 'question', lang: 'de', replyKind: 'email', hasProofOfWork: false, ...more });
const verdictOf = (text: string, more: Partial<Screening> = {}) => {
  const verdict = screened(text, more);
  return verdict.to === 'round' ? 'round' : `${verdict.tray}: ${verdict.reason}`;
};

// The half to measure was written before anybody looked at what the rules say to it (docs/decisions/screener.md).
for (const lang of LANGUAGES) {
  for (const half of ['build', 'measure'] as const) {
    test(`${lang}, the half to ${half}: of a hundred questions at most one waits, most of the rest is found`, () => {
      const figures = screenFigures(screenedSamples('.', lang, half));
      expect(figures.texts).toBeGreaterThan(280);
      expect(figures.questionsInTrayShare).toBeLessThanOrEqual(0.01);
      expect(figures.adviceRecall).toBeGreaterThanOrEqual(0.75);
      expect(figures.promotionRecall).toBeGreaterThanOrEqual(0.9);
      expect(figures.spamOutOfRound).toBeGreaterThanOrEqual(half === 'build' ? 0.9 : 0.6);
    });
  }

  test(`${lang}: no text stands in two of the sets`, () => {
    const texts = (['build', 'measure', 'fresh'] as const).flatMap((half: Half) =>
      screenedSamples('.', lang, half).map(({ text }) => text),
    );
    expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  });

  // What was found of the rest is told in docs/decisions/screener.md; the next set of texts decides whether it grew.
  test(`${lang}, texts the rules never met: of a hundred questions at most one waits`, () => {
    expect(screenFigures(screenedSamples('.', lang, 'fresh')).questionsInTrayShare).toBeLessThanOrEqual(0.01);
  });
}

test.runIf(existsSync(SETS))(
  'of thousands of questions to help desks and practices, at most one in a hundred waits',
  () => {
    // Without those put to chatbots for fun, which give orders.
    const sets = readdirSync(SETS).filter((set) => /coach|covid|cwa-q2a|banking/.test(set));
    const verdicts = sets.flatMap((set) => {
      const lines = readFileSync(`${SETS}/${set}/queries.jsonl`, 'utf8').trim().split('\n');
      const lang = set.startsWith('de') ? 'de' : 'en';
      return lines.map((line) => screened(String(JSON.parse(line).text), { lang }));
    });
    expect(verdicts.length).toBeGreaterThan(1000);
    expect(verdicts.filter(({ to }) => to === 'tray').length / verdicts.length).toBeLessThanOrEqual(0.01);
  },
);

test('what the sender declares is believed', () => {
  expect(verdictOf('Wie lange dauert ein Gespräch bei mir?', { kind: 'advice' })).toBe('advice: declaredAdvice');
  expect(verdictOf('Wie lange dauert ein Gespräch bei mir?', { kind: 'offer' })).toBe('promotion: declaredOffer');
  expect(verdictOf('Sie sollten einen Podcast machen.', { kind: 'client' })).toBe('round');
});

test('who is known reaches the owner, whatever it is, unless they declare it themselves', () => {
  const text = 'Sie sollten unbedingt einen Podcast machen.';
  expect(verdictOf(text)).toBe('advice: soundsLikeAdvice');
  expect(verdictOf(text, { isKnown: true })).toBe('round');
  expect(verdictOf(text, { isKnown: true, kind: 'advice' })).toBe('advice: declaredAdvice');
});

test('a question of one’s own outweighs advice, in whatever order', () => {
  const advice = 'Sie sollten unbedingt einen Podcast machen.';
  const question = 'Wie lange dauert ein Gespräch, wenn ich aus Bremen komme?';
  expect(verdictOf(`${advice} ${question}`)).toBe('round');
  expect(verdictOf(`${question} ${advice}`)).toBe('round');
  expect(verdictOf(`${advice} Meinen Sie nicht?`)).toBe('advice: soundsLikeAdvice');
});

test('what others said is not taken for the sender’s own words', () => {
  expect(
    verdictOf('Mein Chef: »Sie sollten das lassen. An Ihrer Stelle ginge ich.« Seitdem schlafe ich schlecht.'),
  ).toBe('round');
});

test('four links are too many, but not those to the island itself', () => {
  const links = (host: string) => [1, 2, 3, 4].map((page) => `https://${host}/${page}`).join(' ');
  expect(verdictOf(`Passt das zu mir? ${links('example.org')}`)).toBe('spam: links');
  expect(verdictOf(`Passt das zu mir? ${links('example.org')}`, { hosts: ['example.org'] })).toBe('round');
  expect(verdictOf('Passt das zu mir? https://example.org/1 https://example.org/2')).toBe('round');
});

test('a link alone, without a question or a word of one’s own, is unclear', () => {
  expect(verdictOf('Ganz wichtig https://example.net/artikel')).toBe('unclear: bareLink');
  expect(verdictOf('Was halten Sie davon: https://example.net/artikel')).toBe('round');
});

test('markup of links and letters of two scripts are a machine’s', () => {
  expect(verdictOf('Schauen Sie <a href="https://example.net">hier</a>, was meinen Sie zu mir?')).toBe(
    'spam: machineText',
  );
  expect(verdictOf('Best сasino for me?')).toBe('spam: machineText');
});

test('what a mail says of itself counts: a mass mailing, a program attached', () => {
  const mail = { isBulk: false, hasDangerousAttachment: false };
  expect(verdictOf('Wann kann ich kommen?', { mail })).toBe('round');
  expect(verdictOf('Wann kann ich kommen?', { mail: { ...mail, isBulk: true } })).toBe('promotion: bulkMail');
  expect(verdictOf('Wann kann ich kommen?', { mail: { ...mail, hasDangerousAttachment: true } })).toBe(
    'spam: dangerousAttachment',
  );
});

test('a question without an address needs a proof of work, one with an address does not', () => {
  expect(verdictOf('Wann kann ich kommen?', { replyKind: 'number' })).toBe('unclear: withoutProof');
  expect(verdictOf('Wann kann ich kommen?', { replyKind: 'number', hasProofOfWork: true })).toBe('round');
  expect(verdictOf('Wann kann ich kommen?', { hasProofOfWork: false })).toBe('round');
});

test('whoever is in acute distress reaches the round, whatever else is said', () => {
  const text = 'Sie sollten Ihre Website kürzen. Ich will nicht mehr leben.';
  expect(verdictOf(text)).toBe('round');
  expect(verdictOf(text, { kind: 'advice' })).toBe('round');
});

test.each([
  { mail: { isBulk: true, hasDangerousAttachment: true } },
  { kind: 'offer' },
  { replyKind: 'number' },
] as const)('no other rule goes before it: %j', (more) => {
  const text = `Ich will nicht mehr leben. Ich habe 100 µg Fentanyl hier. ${'https://example.org/1 '.repeat(5)}`;
  expect(verdictOf(text, more)).toBe('round');
  expect(verdictOf(text.replace('nicht mehr leben', 'nicht mehr rauchen'), more)).not.toBe('round');
});

test.each([
  'Ich nehme 75 µg L-Thyroxin. Geht das trotzdem?',
  'Ich nehme 75 μg L-Thyroxin, 20µg Vitamin D und 3 µmol Eisen. Geht das?',
  'Das Gerät hat 4 kΩ, 8 Ω und 2 MΩ. Passt das zu mir?',
  'Meine γGT ist erhöht. Muss ich etwas sagen?',
])('a sign of measuring makes no word of two scripts: %j', (text) => expect(verdictOf(text)).toBe('round'));

test.each(['Best bοnus for you?', 'Μake money?', 'μake money fast?', 'Ωin the lottery?'])(
  'but other Greek letters do: %j',
  (text) => expect(verdictOf(text)).toBe('spam: machineText'),
);

test.each([
  'Angststörung Behandlung Erstgespräch Kosten?',
  'Erstgespräch Kosten Krankenkasse Selbstzahler?',
  'Wartezeit Erstgespräch Angststörung Selbstzahler?',
  'Selbstwertgefühl Herbstprogramm Geschwisterstreit Obstschnitt',
  'Gesprächstherapie Kurzfristtermin Arbeitsrechtsschutz Pflichtschulung',
  'strengths lengthwise thoughtfulness worthwhile',
])('keywords are read as words: %j', (text) => expect(verdictOf(text)).toBe('round'));

test.each([
  'asdfgh jklöä qwrtz yxcvb',
  'sdfgsdfg xcvbxcvb jkhkjh wrtzwrt',
  'aaaa bbbbb ccccc ddddd',
  'hjkl fghj dfgh vbnm',
])('keys struck at random are not: %j', (text) => expect(verdictOf(text)).toBe('unclear: unreadable'));

test('an advertisement is one in either language, on a page of either language', () => {
  const text = 'We offer professional SEO and backlinks. May we send you a free quote?';
  expect(verdictOf(text, { lang: 'de' })).toBe(verdictOf(text, { lang: 'en' }));
  expect(verdictOf(text)).toBe('promotion: soundsLikePromotion');
});

test('the words that gave a text away are shown as they stand in it', () => {
  const verdict = screened('An Ihrer Stelle würde ich das lassen.');
  expect(verdict.to === 'tray' && verdict.sign).toBe('An Ihrer Stelle');
});

test('any text gets a verdict, and the same one again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (text) => {
      expect(screened(text)).toEqual(screened(text));
    }),
    { numRuns: 60 },
  );
  for (const text of ['', '?', '...'.repeat(2000), '!'.repeat(6000), 'ich '.repeat(1500)])
    expect(screened(text).to).toBe('round');
});
