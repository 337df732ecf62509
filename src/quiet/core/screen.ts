import { LANGUAGES, type Language } from '../../kit/language.ts';
import { isAcute } from './acute.ts';
import { foldForSigns, isUnreadable, linksIn, sentencesIn, withoutQuotes, writesAsMachine } from './screened-text.ts';
import { german } from './signs/de.ts';
import { english } from './signs/en.ts';
import type { Signs } from './signs/signs.ts';

// Of a further language no signs are known; what is sold there in German or English is still seen.
const SIGNS: Readonly<Partial<Record<Language, Signs>>> = { de: german, en: english };
const MOST_LINKS = 3;

export type ScreenedKind = 'question' | 'advice' | 'offer' | 'client';
export type Tray = 'advice' | 'promotion' | 'spam' | 'unclear';

/** Why something lies in a tray; the sentences stand in `words/quiet.ts`, one for the sender, one for the owner. */
export type ScreenReason =
  | 'declaredAdvice'
  | 'declaredOffer'
  | 'bulkMail'
  | 'dangerousAttachment'
  | 'links'
  | 'bareLink'
  | 'machineText'
  | 'unreadable'
  | 'soundsLikeSpam'
  | 'soundsLikePromotion'
  | 'soundsLikeAdvice'
  | 'withoutProof';

export type Screening = {
  readonly text: string;
  /** What the sender says it is. `question` is preset and therefore says nothing. */
  readonly kind: ScreenedKind;
  readonly lang: Language;
  readonly replyKind: 'email' | 'number';
  /** A valid proof of work came with it; without an e-mail address it is needed. */
  readonly hasProofOfWork: boolean;
  /** The owner has answered this sender before, or knows them as client or colleague. */
  readonly isKnown?: boolean;
  /** Hosts whose links do not count: the island's own. */
  readonly hosts?: readonly string[];
  /** What the mail says of itself, where it came by mail. */
  readonly mail?: { readonly isBulk: boolean; readonly hasDangerousAttachment: boolean };
};

export type Screened =
  | { readonly to: 'round' }
  /** `sign`: the words that gave it away, as they stand in the text. */
  | { readonly to: 'tray'; readonly tray: Tray; readonly reason: ScreenReason; readonly sign?: string };

const ROUND: Screened = { to: 'round' };

/**
 * Decides whether a text reaches the round or a tray. What is unclear reaches the round: a lost question is worse
 * than an advertisement on the table. Words of acute distress go before every rule. Nothing is deleted; the sender is told and can turn it into a question once.
 */
export function screen(of: Screening): Screened {
  if (isAcute(of.text)) return ROUND;
  if (of.kind === 'advice') return tray('advice', 'declaredAdvice');
  if (of.kind === 'offer') return tray('promotion', 'declaredOffer');
  if (of.kind === 'client' || of.isKnown) return ROUND;
  return hardVerdict(of) ?? judged(of) ?? withoutProof(of) ?? ROUND;
}

function tray(tray: Tray, reason: ScreenReason, sign?: string): Screened {
  return sign === undefined ? { to: 'tray', tray, reason } : { to: 'tray', tray, reason, sign };
}

function hardVerdict({ text, hosts = [], mail }: Screening): Screened | undefined {
  if (mail?.isBulk) return tray('promotion', 'bulkMail');
  if (mail?.hasDangerousAttachment) return tray('spam', 'dangerousAttachment');
  if (linksIn(text, hosts).length > MOST_LINKS) return tray('spam', 'links');
  if (writesAsMachine(text)) return tray('spam', 'machineText');
  return undefined;
}

function withoutProof({ replyKind, hasProofOfWork }: Screening): Screened | undefined {
  return replyKind === 'number' && !hasProofOfWork ? tray('unclear', 'withoutProof') : undefined;
}

/** By its words, in every language: who sells writes English on a German page, too. */
function judged({ text, lang, hosts = [] }: Screening): Screened | undefined {
  if (isUnreadable(text)) return tray('unclear', 'unreadable');
  const signs = [lang, ...LANGUAGES.filter((other) => other !== lang)].flatMap((each) => SIGNS[each] ?? []);
  const read = readingOf(text, signs);
  return spamVerdict(read) ?? promotionVerdict(read) ?? bareLink(read, linksIn(text, hosts)) ?? adviceVerdict(read);
}

/** Somebody sends an address, asks nothing and says nothing of themselves. */
function bareLink(reading: Reading, links: readonly string[]): Screened | undefined {
  return links.length > 0 && !isOfOwn(reading) ? tray('unclear', 'bareLink', links[0]) : undefined;
}

type Reading = {
  readonly hits: (of: keyof Signs) => readonly string[];
  /** How often somebody speaks of themselves, opinions and sales talk aside. */
  readonly own: number;
  readonly hasQuestionMark: boolean;
  /** Nothing but one question. */
  readonly isOneQuestion: boolean;
  readonly words: number;
  /** Something is asked: not "have you ever thought of …?" */
  readonly asks: boolean;
  /** Something is asked that is no call to buy: not "shall I send you …?" either. */
  readonly asksToKnow: boolean;
};

// "Why don't you write about money?": with advice to follow it is advice, alone it is a question.
const WHY = /^(?:warum|wieso|weshalb|why) /;

function readingOf(text: string, signs: readonly Signs[]): Reading {
  const plain = withoutQuotes(foldForSigns(text));
  const small = plain.toLowerCase();
  const has = (sentence: string, of: keyof Signs) => signs.some((each) => sentence.search(each[of]) >= 0);
  const sentences = sentencesIn(small);
  const isQuestion = (sentence: string) => sentence.endsWith('?') || has(sentence, 'asking');
  const isAsked = (sentence: string) =>
    !has(sentence, 'adviceQuestion') || (sentences.length === 1 && WHY.test(sentence));
  const questions = sentences.filter((each) => isQuestion(each) && isAsked(each));
  return {
    hits: (of) => [...new Set(signs.flatMap((each) => found(plain, of === 'addressed' ? plain : small, each[of])))],
    own: ownWords(small, signs),
    words: plain.match(/\p{L}+/gu)?.length ?? 0,
    hasQuestionMark: sentences.some((sentence) => sentence.endsWith('?')),
    isOneQuestion: sentences.length === 1 && sentences.every(isQuestion),
    asks: questions.length > 0,
    asksToKnow: questions.some((each) => !has(each, 'salesQuestion') && !has(each, 'wooing')),
  };
}

/** What an expression finds, as it stands in the text as written. */
function found(written: string, searched: string, pattern: RegExp): readonly string[] {
  return [...searched.matchAll(pattern)].map(({ index, 0: hit }) => written.slice(index, index + hit.length));
}

function ownWords(small: string, signs: readonly Signs[]): number {
  const rest = signs
    .flatMap(({ opinion, seller, call, advice }) => [opinion, seller, call, advice])
    .reduce((text, pattern) => text.replace(pattern, ' '), small);
  return signs.flatMap(({ own }) => rest.match(own) ?? []).length;
}

/** What the hits of some groups weigh together: three hits of a group are as good as many. */
function weight({ hits }: Reading, groups: Readonly<Partial<Record<keyof Signs, number>>>): number {
  return Object.entries(groups)
    .map(([group, each]) => each * Math.min(3, hits(group as keyof Signs).length))
    .reduce((sum, each) => sum + each, 0);
}

/** What must be outweighed before a text goes to a tray: asking most, then speaking of a matter of one's own. */
function resistance(asks: boolean, own: number): number {
  return (asks ? 4 : 0) + (own > 0 ? 1 + Math.min(4, own) : 0);
}

const LURING = { spam: 2, link: 1, call: 1, price: 1, hype: 1 };
const LURED = 3;

/** A word of spam alone is a word: what makes it spam is a lure beside it, or a second one. */
function spamVerdict(reading: Reading): Screened | undefined {
  if (weight(reading, LURING) < LURED + resistance(reading.asksToKnow, Math.min(2, reading.own))) return undefined;
  const [sign] = reading.hits('spam');
  return sign === undefined ? undefined : tray('spam', 'soundsLikeSpam', sign);
}

const SELLING = { seller: 2, price: 2, goods: 1, call: 1, salesQuestion: 1, wooing: 1, hype: 1 };
const SOLD = 2;

/**
 * Words of one kind alone sell nothing, and several people who would like something of the owner's sell nothing either:
 * there must be a seller, goods, a price or a call. Who asks one question and offers nothing wants to know: »Was sind
 * Ihre Konditionen?«
 */
function promotionVerdict(reading: Reading): Screened | undefined {
  if (reading.isOneQuestion && offersNothing(reading)) return undefined;
  const selling = sellingOf(reading);
  const needed = SOLD + resistance(reading.asksToKnow, Math.min(2, reading.own));
  if (selling < needed || kindsOf(reading) < 2 || (!isOfOwn(reading) && selling < advisingOf(reading)))
    return undefined;
  const [sign] = (['seller', 'goods', 'call', 'salesQuestion', 'price'] as const).flatMap(reading.hits);
  if (sign === undefined && selling < SOLD + 2) return undefined;
  return tray('promotion', 'soundsLikePromotion', sign);
}

function offersNothing({ hits }: Reading): boolean {
  return (['seller', 'goods', 'price', 'hype'] as const).every((group) => hits(group).length === 0);
}

function sellingOf(reading: Reading): number {
  const plural = Math.min(1, reading.hits('plural').length);
  return weight(reading, SELLING) + plural + plural * Math.min(1, reading.hits('addressed').length);
}

function kindsOf({ hits }: Reading): number {
  return [...Object.keys(SELLING), 'plural', 'addressed'].filter((group) => hits(group as keyof Signs).length > 0)
    .length;
}

function isOfOwn({ asksToKnow, own }: Reading): boolean {
  return asksToKnow || own > 0;
}

const ADVISING = { advice: 2, adviceQuestion: 2, judging: 1, yours: 1 };
// Shorter ones are orders and keywords.
const LEAST_WORDS = 7;

/**
 * Whoever asks, or asks in a matter of their own, gives no advice, whatever else they say; nor does who only thanks.
 * Of what is left, a whole sentence spoken to the owner without a word about oneself is advice already.
 */
function adviceVerdict(reading: Reading): Screened | undefined {
  if (reading.asks || (reading.hasQuestionMark && reading.own > 0)) return undefined;
  const own = reading.own + reading.hits('plural').length;
  if (advisingOf(reading) < 1 + resistance(false, own)) return undefined;
  const signs = (['advice', 'adviceQuestion', 'judging', 'yours'] as const).flatMap(reading.hits);
  return tray('advice', 'soundsLikeAdvice', signs[0]);
}

function advisingOf(reading: Reading): number {
  const isSpoken = reading.words >= LEAST_WORDS && reading.hits('addressed').length > 0;
  return weight(reading, ADVISING) + (isSpoken && reading.hits('thanks').length === 0 ? 1 : 0);
}
