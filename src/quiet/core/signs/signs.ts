/**
 * What a text gives away: groups of phrases, each with what one hit weighs, and how many hits count. The groups are
 * about kinds of speech, not about single texts: who speaks (a seller, a judge, somebody with a matter of their own), to
 * whom, and what they want done.
 */
export type Signs = {
  /** Somebody asks, also without a question mark. */
  readonly asking: RegExp;
  /** Advice with a question mark: "have you ever thought of …?" */
  readonly adviceQuestion: RegExp;
  /** A call with a question mark: "shall I send you …?" */
  readonly salesQuestion: RegExp;
  /** The owner is asked what he would like: no question to know something, but no call to buy either. */
  readonly wooing: RegExp;
  /** Somebody speaks of themselves … */
  readonly own: RegExp;
  /** … but not here: "I think", "in my experience", "my name is". */
  readonly opinion: RegExp;

  /** The owner is spoken to; over the text as written, since German »Sie« is the owner and »sie« is not. */
  readonly addressed: RegExp;
  /** Several people speak. */
  readonly plural: RegExp;
  readonly thanks: RegExp;

  /** Somebody says outright that this is advice, or tells the owner what to do. */
  readonly advice: RegExp;
  /** Something is judged, missing, wrong, or would be better otherwise. */
  readonly judging: RegExp;
  /** What the owner has made: site, texts, prices. */
  readonly yours: RegExp;

  /** Somebody speaks who sells. */
  readonly seller: RegExp;
  /** What is sold to websites and practices. */
  readonly goods: RegExp;
  /** A call to buy, to answer, to meet. */
  readonly call: RegExp;
  readonly price: RegExp;
  readonly hype: RegExp;

  readonly spam: RegExp;
  readonly link: RegExp;
};

export const ANY_LINK = /https?:\/\/\S+|\bwww\.\S+/gu;

// Latin letters are enough, other scripts are never read; all letters of Unicode would take a second to compile.
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ÿ';

/**
 * One expression of many phrases in small letters, for folded text: a space is one white space, ` ?` one or none,
 * `\p{L}` a letter; ends are ends of words.
 */
export function phrases(...alternatives: readonly string[]): RegExp {
  const either = alternatives
    .map((each) => each.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s'))
    .map((each) => each.replaceAll('\\p{L}', `[${LETTERS}]`).replaceAll('\\P{L}', `[^${LETTERS}]`))
    .join('|');
  return new RegExp(`(?<![${LETTERS}\\d])(?:${either})(?![${LETTERS}])`, 'g');
}
