import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isId } from '../../src/kit/ids.ts';
import { isLanguage, LANGUAGES, type Language } from '../../src/kit/language.ts';
import { addresses, pathOf, RESERVED_QUESTION_SLUGS, RESERVED_SEGMENTS } from '../../src/words/addresses.ts';

// The example island is the first thing a new owner sees: it has to be whole, and to lead nowhere that is not there.
const KINDS = ['posts', 'pages', 'questions', 'offers', 'ventures'] as const;
const LEAST = { posts: 25, pages: 4, questions: 40, offers: 3, ventures: 3 };
const LARGEST_PICTURE_BYTES = 150 * 1024;
const MEDIA = '/media/';

type Kind = (typeof KINDS)[number];
type Matter = Readonly<Record<string, string | readonly string[]>>;
type Example = {
  readonly kind: Kind;
  /** Below `content/`, without `.md`: what a translation names. */
  readonly name: string;
  readonly lang: Language;
  readonly address: string;
  readonly isDraft: boolean;
  readonly matter: Matter;
  readonly text: string;
};

const [island = '', ...others] = readdirSync('examples');
const content = join('examples', island, 'content');
const settings = parse(readFileSync(join('examples', island, 'insel.yaml'), 'utf8'), { schema: 'failsafe' });
const entries = KINDS.flatMap((kind) => readdirSync(join(content, kind)).map((file) => read(kind, file)));
const published = entries.filter(({ isDraft }) => !isDraft);
const media = readdirSync(join(content, 'media'));

function read(kind: Kind, file: string): Example {
  const [, yaml = '', text = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(content, kind, file), 'utf8')) ?? [];
  const matter: Matter = parse(yaml, { schema: 'failsafe' });
  const lang = isLanguage(String(matter.lang)) ? (matter.lang as Language) : 'de';
  const slug = String(matter.slug ?? file.replace(/^\d{4}-\d{2}-\d{2}-|\.md$/g, ''));
  const address = addressOf(kind, lang, slug, String(matter.date));
  return { kind, name: `${kind}/${file.slice(0, -3)}`, lang, address, isDraft: 'draft' in matter, matter, text };
}

function addressOf(kind: Kind, lang: Language, slug: string, date: string): string {
  if (kind === 'posts') return pathOf(LANGUAGES, lang, 'post', { year: date.slice(0, 4), slug });
  if (kind === 'pages') return pathOf(LANGUAGES, lang, 'page', { slug });
  if (kind === 'questions') return pathOf(LANGUAGES, lang, 'question', { slug });
  return pathOf(LANGUAGES, lang, kind);
}

const of = (kind: Kind, lang: Language) => published.filter((each) => each.kind === kind && each.lang === lang);
const namesOf = (wrong: readonly Example[]) => wrong.map(({ name }) => name);
const images = (text: string) => [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)/g)];
const links = (text: string) => [...text.matchAll(/(?<!!)\[[^\]]+\]\((\/[^)\s]*)\)/g)].map(([, to = '']) => to);

test('there is exactly one example, with everything an island needs', () => {
  expect(others).toEqual([]);
  expect(isId(settings.id)).toBe(true);
  expect(settings.languages).toEqual(LANGUAGES);
  expect(settings.url).toMatch(/^https:\/\/[a-z-]+\.example$/);
  expect(settings.mail.address).toMatch(/@[a-z-]+\.example$/);
  for (const key of ['email', 'telephone', 'address']) expect(settings.owner[key]).toBeTruthy();
});

test('it is handed on without what one that was served keeps for itself: keys, tables, a record of addresses', (context) => {
  if (!existsSync('.git')) return context.skip('There is no .git here, so nothing says what is handed on.');
  const handedOn = execFileSync('git', ['ls-files', '--cached', 'examples'], { encoding: 'utf8' }).trim().split('\n');
  expect(handedOn.length).toBeGreaterThan(entries.length);
  expect(
    handedOn.filter((file) => !/^examples\/[^/]+\/(insel\.yaml|theme\/|content\/(?!permalinks))/.test(file)),
  ).toEqual([]);
});

test('it has enough of everything, a third of it in English too, and one draft', () => {
  for (const kind of KINDS) {
    expect(of(kind, 'de').length, kind).toBeGreaterThanOrEqual(LEAST[kind]);
    const share = ['posts', 'questions'].includes(kind) ? 1 / 3 : 1;
    expect(of(kind, 'en').length, kind).toBeGreaterThanOrEqual(of(kind, 'de').length * share);
  }
  expect(entries.filter(({ isDraft }) => isDraft).length).toBe(1);
});

test('every entry says what its kind has to say, and carries no id yet', () => {
  const needed: Record<Kind, string[]> = {
    posts: ['title', 'date', 'summary', 'tags'],
    pages: ['title', 'summary'],
    questions: ['title', 'date', 'tags'],
    offers: ['title', 'summary', 'for', 'price', 'duration', 'begin'],
    ventures: ['title', 'date'],
  };
  expect(namesOf(entries.filter(({ kind, matter }) => needed[kind].some((key) => !matter[key])))).toEqual([]);
  expect(namesOf(entries.filter(({ matter, text }) => 'id' in matter || text.trim() === ''))).toEqual([]);
  const undated = entries.filter(({ kind, matter: { date = '2000-01-01' } }) => {
    return kind !== 'ventures' && !/^20\d\d-[01]\d-[0-3]\d$/.test(String(date));
  });
  expect(namesOf(undated)).toEqual([]);
});

test('questions end in a question mark or a point, and their answers are neither too short nor too long', () => {
  const words = (text: string) => text.trim().split(/\s+/).length;
  const wrong = published.filter(({ kind, matter, text }) => {
    return kind === 'questions' && (!/[?.]$/.test(String(matter.title)) || words(text) < 40 || words(text) > 180);
  });
  expect(namesOf(wrong)).toEqual([]);
  const rephrased = of('questions', 'de').filter(({ matter }) => 'phrasings' in matter);
  expect(rephrased.length).toBeGreaterThanOrEqual(of('questions', 'de').length / 2);
});

test('a translation names an entry of the same kind in the other language, and every English one names its original', () => {
  const wrong = published.filter(({ kind, lang, matter }) => {
    const other = published.find(({ name }) => name === matter.translation);
    if (matter.translation === undefined) return lang === 'en';
    return !other || other.lang === lang || other.kind !== kind;
  });
  expect(namesOf(wrong)).toEqual([]);
});

test('every link leads to a page of the same language that is there', () => {
  const standing = LANGUAGES.flatMap((lang) =>
    Object.values(addresses)
      .map((each) => each[lang])
      .filter((path) => path.endsWith('/') && !path.includes(':'))
      .map((path) => (lang === 'de' ? path : `/${lang}${path}`)),
  );
  const known = new Set([...standing, ...published.map(({ address }) => address)]);
  const wrong = entries.flatMap(({ name, lang, text }) =>
    links(text)
      .filter((to) => !known.has(to) || to.startsWith('/en/') !== (lang === 'en'))
      .map((to) => `${name}: ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no two entries share an address, and none takes one of the house', () => {
  const own = published.filter(({ kind }) => kind !== 'offers' && kind !== 'ventures').map(({ address }) => address);
  expect(own.filter((address, index) => own.indexOf(address) !== index)).toEqual([]);
  const last = (address: string) => address.split('/').at(-2) ?? '';
  const taken = published.filter(({ kind, address }) => {
    if (kind === 'pages') return RESERVED_SEGMENTS.has(last(address));
    return kind === 'questions' && RESERVED_QUESTION_SLUGS.has(last(address));
  });
  expect(namesOf(taken)).toEqual([]);
});

test('every picture is there, small, described, and used', () => {
  const used = published.flatMap(({ name, matter, text }) => {
    const head = matter.image ? [{ name, file: String(matter.image), alt: String(matter.alt ?? '') }] : [];
    const inText = images(text).map(([, alt = '', to = '']) => ({ name, file: to.replace(MEDIA, ''), alt }));
    return [...head, ...inText];
  });
  expect(used.filter(({ file, alt }) => !media.includes(file) || alt.length < 20)).toEqual([]);
  expect(media.filter((file) => !used.some((each) => each.file === file))).toEqual([]);
  const portrait = join('examples', island, 'theme', 'portrait.jpg');
  const files = [...media.map((file) => join(content, 'media', file)), portrait];
  expect(files.filter((file) => !existsSync(file) || statSync(file).size > LARGEST_PICTURE_BYTES)).toEqual([]);
});
