import { expect, test } from 'vitest';
import { encodeShown } from './codec.ts';
import type { Document } from './document.ts';
import { buildIndex, suggest } from './finder.ts';
import { withoutText } from './without-text.ts';

const document = (id: string, title: string, text: string): Document => ({
  id,
  kind: 'passage',
  lang: 'de',
  title,
  phrasings: [],
  text,
  sentences: [0],
  url: id,
  date: '2026-01-02',
});

const written = () => [
  document('/a/', 'Pausen im Gespräch', 'Wer schweigt, hört besser zu als jeder, der redet.'),
  document('/b/', 'Der Weg zur Praxis', 'Vom Bahnhof gehen Sie zehn Minuten am Fluss entlang.'),
];

test('documents without their texts are found and quoted like those with', () => {
  let made = 0;
  const again = () => {
    made += 1;
    return written();
  };
  const index = buildIndex(withoutText(written(), again));
  expect(made).toBe(0);
  const question = 'Wie komme ich vom Bahnhof zur Praxis?';
  expect(suggest(index, question)).toEqual(suggest(buildIndex(written()), question));
  expect(suggest(index, question)[0]?.quote).toContain('zehn Minuten am Fluss');
  expect(made).toBe(1);
});

test('the file for the browser of a very large island reads no text that it does not hold', () => {
  const made = new Set<string>();
  const long = 'Ein Satz über das Wetter am Hafen. '.repeat(30_000);
  const documents = ['/neu/', '/mittel/', '/alt/', '/aelter/', '/uralt/'].flatMap((id) => {
    const one = [document(id, 'Das Wetter', long)];
    return withoutText(one, () => {
      made.add(id);
      return one;
    });
  });
  encodeShown(buildIndex(documents));
  expect([...made]).toEqual(['/neu/', '/mittel/', '/alt/']); // the last one to learn that there is no room for it
});
