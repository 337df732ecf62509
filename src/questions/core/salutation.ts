import { isOrdinary } from './ordinary-words.ts';

const LETTER = "[\\p{L}\\p{M}'’.-]";
const NAME = `\\p{Lu}${LETTER}{1,40}`;
// "Liebe Frau Müller," with the line to itself or before the sentence, and not "Liebe, Geld und Sorge" or "Liebe ich …?"
const TO_A_PERSON = new RegExp(
  `^\\s{0,20}(?:(?:[Ss]ehr )?[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Ww]erte[rs]?|[Hh]allo|[Hh]i|[Hh]ey|[Mm]oin|[Ss]ervus|[Gg]uten (?:Tag|Morgen|Abend)|[Gg]rüß Gott|[Dd]ear|[Hh]ello|[Gg]ood (?:morning|evening|afternoon|day))[ \\t]*,?[ \\t]+((?:\\p{Ll}{1,5}[ \\t]+)?${NAME}(?:[ \\t]+(?:(?:und|and|von|van|de)[ \\t]+){0,2}(?:\\p{Ll}{2,5}[ \\t]+)?${NAME}){0,5})[ \\t]*(?:[,!:–-]+|(?=\\n))\\s{0,20}`,
  'u',
);
// "Guten Tag," is to everybody, but a letter's beginning all the same; only where the line ends with it.
const TO_ALL =
  /^\s{0,20}(?:guten (?:tag|morgen|abend)|hallo|hi|hey|moin|servus|grüß gott|hello|good (?:morning|evening|afternoon|day))(?: (?:zusammen|everybody|everyone|all|there))?[ \t]*[,!.]?[ \t]*\n\s{0,20}/iu;

export type Salutation = {
  /** As it stands at the beginning, with the white space behind it. */
  readonly whole: string;
  /** The people named in it; none in "Guten Tag," and "Liebe Leserin,". */
  readonly names: readonly string[];
};

/** The salutation a letter begins with; undefined where it begins with a sentence. */
export function salutationOf(text: string): Salutation | undefined {
  const [person, called = ''] = TO_A_PERSON.exec(text) ?? [];
  if (person !== undefined) {
    const words = called.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [];
    return {
      whole: person,
      names: words.filter((word) => !isOrdinary(word) && !/^(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx)$/.test(word)),
    };
  }
  const [all] = TO_ALL.exec(text) ?? [];
  return all === undefined ? undefined : { whole: all, names: [] };
}

/** A letter's text as it stands where it is no letter: without the salutation, beginning with a capital. */
export function withoutSalutation(text: string): string {
  const salutation = salutationOf(text);
  if (!salutation) return text;
  const rest = text.slice(salutation.whole.length);
  return rest === '' ? text : withCapital(rest);
}

/** The first letter of a sentence that stood behind a comma. */
export function withCapital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('de'));
}
