import * as z from 'zod';
import { addressIn } from '../../kit/address.ts';
import { isId } from '../../kit/ids.ts';
import { everyLanguage, isLanguage, LANGUAGES, type Language } from '../../kit/language.ts';
import { type Section, sectionOf } from '../../kit/section.ts';
import { zoneOf } from '../../kit/zone.ts';
import { readValue } from '../../words/read-value.ts';
import { reasonIssue } from '../../words/reason-issue.ts';

const LONGEST_SENTENCE_CHARS = 1000;

/** An origin, without a path: `https://example.org`. */
const origin = readValue('originWrong', (text) => {
  const url = URL.parse(text);
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  return isOrigin && !url.username && !url.password ? url.origin : undefined;
});

const host = readValue('hostWrong', hostIn);

const languages = z
  .array(z.string())
  .default(['de', 'en'])
  .transform((all, context): readonly [Language, ...Language[]] => {
    const unknown = all.find((each) => !isLanguage(each));
    const [first, ...others] = all.filter(isLanguage);
    if (unknown) context.addIssue(reasonIssue('languageUnknown', { value: unknown, known: LANGUAGES.join(', ') }));
    else if (first && new Set(all).size === all.length) return [first, ...others];
    else context.addIssue(reasonIssue('languagesWrong'));
    return z.NEVER;
  });

const sentences = z.strictObject(everyLanguage(() => line())).partial();

const owner = z.strictObject({
  email: readValue('emailWrong', addressIn),
  telephone: line().optional(),
  address: z.string().optional(),
});

/** Who and where: the keys of `insel.yaml` that are nobody's in particular. `zone` is read closer by the rounds. */
export const identitySection: Section<Identity> = sectionOf(
  'identity',
  z.object({
    id: z.string({ error: 'islandIdMissing' }).pipe(readValue('islandId', (text) => (isId(text) ? text : undefined))),
    url: origin.default(''),
    hosts: z.array(host).default([]),
    name: line(),
    sentence: line(),
    sentences: sentences.default({}),
    languages,
    zone: readValue('zoneUnknown', zoneOf),
    owner,
  }),
);

/** A host as `hosts:` takes it, without a port, its letters beyond ASCII as DNS knows them (RFC 5890). */
export function hostIn(text: string): string | undefined {
  if (!/^[\p{L}\p{N}]([\p{L}\p{N}\p{M}.-]*[\p{L}\p{N}])?$/u.test(text)) return undefined;
  return /^[\x21-\x7e]+$/.test(text) ? text.toLowerCase() : URL.parse(`http://${text}/`)?.hostname;
}

export type Identity = {
  readonly id: string;
  /** Empty where the island has none yet: then it is the origin it is served at. */
  readonly url: string;
  readonly hosts: readonly string[];
  readonly name: string;
  readonly sentence: string;
  /** The sentence in further languages. */
  readonly sentences: { readonly [language in Language]?: string | undefined };
  readonly languages: readonly [Language, ...Language[]];
  readonly zone: string;
  readonly owner: {
    readonly email: string;
    readonly telephone?: string | undefined;
    readonly address?: string | undefined;
  };
};

function line() {
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .superRefine((text, context) => {
      if (text === '') context.addIssue(reasonIssue('textEmpty'));
      const details = { length: String(text.length), most: String(LONGEST_SENTENCE_CHARS) };
      if (text.length > LONGEST_SENTENCE_CHARS) context.addIssue(reasonIssue('textLong', details));
    });
}
