import type { Language } from '../kit/language.ts';
import type { Block, Blocks } from '../look/mail/blocks.ts';
import { mailHtml } from '../look/mail/html.tsx';
import { imprint, type Sender } from '../look/mail/imprint.ts';
import { plainMail } from '../look/mail/plain.ts';
import { answersWords } from '../words/answers.ts';
import { questionMails, type Trouble } from '../words/question-mails.ts';
import { type DigestItem, digestBlock, digestText, markerOf } from './core/digest.ts';
import type { Ending } from './core/question.ts';

/** A mail before it has a form. `text` is given where plain text must be as it is, line by line. */
export type MailText = { readonly subject: string; readonly blocks: Blocks; readonly text?: string };

/** Day and time as they are said: `Donnerstag, 26. November` and `10 Uhr`. */
export type When = { readonly day: string; readonly time: string };

/** Asks whether the address is right. Fixed text only: it may go to somebody who never asked. */
export function confirmation(lang: Language, of: { site: string; name: string; link: string }): MailText {
  const { hello, confirmation: words } = questionMails[lang];
  const blocks = [hello, words.asked(of.site, of.name), { link: of.link }, words.button];
  return { subject: words.subject, blocks };
}

/** What is already written, as the receipt quotes it. */
export type EarlierWords = {
  readonly title: string;
  readonly quote: string;
  readonly date: string;
  readonly link: string;
};

type Receipt = {
  readonly round: When;
  /** Until when the words can be changed. */
  readonly until: string;
  readonly link: string;
  readonly earlier: EarlierWords | undefined;
  /** Names of what was attached to a mail and not taken. */
  readonly attachments: string;
};

export function receipt(lang: Language, { round, until, link, earlier, attachments }: Receipt): MailText {
  const { hello, receipt: words } = questionMails[lang];
  const blocks = [
    hello,
    words.arrived(round, until),
    { link },
    ...(earlier ? [words.meanwhile, ...earlierBlocks(lang, earlier), words.enough] : []),
    attachments !== '' && words.attachments(attachments),
    words.byItself,
  ];
  return { subject: words.subject, blocks };
}

/** Says in which tray it lies and why, in the words of the page. */
export function trayReceipt(lang: Language, of: { why: string; link: string }): MailText {
  const { hello, receipt: words } = questionMails[lang];
  const blocks = [hello, words.inTray, of.why, words.trayPage, { link: of.link }];
  return { subject: words.inTray.replace(/\.$/, ''), blocks };
}

export type Answered = {
  readonly ending: Ending;
  readonly name: string;
  /** The day the question was asked on. */
  readonly day: string;
  readonly personal: string;
  readonly markdown: string;
  readonly html: string;
  readonly earlier: EarlierWords | undefined;
  readonly colleague: string;
  /** How the owner is reached, where somebody is invited to a talk. */
  readonly ways: readonly string[];
  readonly published: string;
  /** Where its asker can ask to be told of changes; empty where nothing of it is public. */
  readonly follow: string;
  readonly canReply: boolean;
  readonly nextRound: string;
  readonly forgetDay: string;
  readonly link: string;
};

/** The owner's decision, as its asker gets it: a letter like any other. */
export function answer(lang: Language, of: Answered): MailText {
  const { hello, farewell, answer: words } = questionMails[lang];
  const blocks = [
    hello,
    ...opening(lang, of),
    of.personal !== '' && of.personal,
    of.markdown !== '' && { written: of.markdown, html: of.html },
    of.colleague !== '' && { link: of.colleague },
    of.ways.length > 0 && words.ways,
    ...of.ways.map((way) => (way.startsWith('http') ? { link: way } : way)),
    { name: farewell(of.name) },
    ...(of.published ? [{ soft: words.published }, { link: of.published }] : []),
    ...(of.follow ? [{ soft: words.follow }, { link: of.follow }] : []),
    ...(of.canReply
      ? [{ soft: words.openByMail(of.nextRound) }]
      : [{ soft: words.openOnPage(of.nextRound) }, { link: of.link }]),
    { soft: words.kept(of.forgetDay) },
    { link: of.link },
  ];
  return { subject: words.subject(of.day), blocks };
}

function opening(lang: Language, { ending, day, earlier }: Answered): readonly Block[] {
  const words = questionMails[lang].answer;
  switch (ending) {
    case 'answered':
      return [words.asked(day)];
    case 'already-answered':
      return [words.asked(day), words.already, ...(earlier ? earlierBlocks(lang, earlier) : [])];
    case 'invited':
      return [words.asked(day), words.invited];
    case 'referred':
      return [words.asked(day), words.referred];
    case 'declined':
      return [words.declined(day)];
  }
}

function earlierBlocks(lang: Language, { title, quote, date, link }: EarlierWords): readonly Block[] {
  return [{ quote: answersWords[lang].quoted(quote) }, questionMails[lang].answer.place(title, date), { link }];
}

/** Tells that a published answer says something else now. */
export function changed(
  lang: Language,
  of: { readonly asked: string; readonly entry: EarlierWords; readonly stop: string },
): MailText {
  const { hello, changed: words } = questionMails[lang];
  const { title, quote, link } = of.entry;
  const blocks = [
    hello,
    words.told(of.asked, title),
    { quote: answersWords[lang].quoted(quote) },
    words.whole,
    { link },
    { soft: words.stop },
    { link: of.stop },
  ];
  return { subject: words.subject(title), blocks };
}

/** Tells of a later round than the one that was promised. */
export function later(lang: Language, of: { asked: string; round: When; link: string }): MailText {
  const { hello, later: words } = questionMails[lang];
  const blocks = [hello, words.moved(of.asked, of.round), { link: of.link }];
  return { subject: words.subject(of.round.day), blocks };
}

type Digest = {
  readonly tag: string;
  readonly items: readonly DigestItem[];
  /** How many more lie at the desk only. */
  readonly more: number;
  readonly troubles: readonly { readonly cause: Trouble; readonly count: number }[];
  readonly desk: string;
};

/** Everything of a round in one mail, to be answered from any mail program. */
export function digest(lang: Language, { tag, items, more, troubles, desk }: Digest): MailText {
  const words = questionMails[lang].digest;
  const told = troubles.map(({ cause, count }) => words.troubles[cause](count));
  const after = more > 0 ? words.more(more) : words.desk;
  const blocks = [...items.flatMap((item) => questionBlocks(item, tag)), ...told, { link: desk, label: after }];
  const questions = items.map((item) => digestBlock(item, tag));
  const text = digestText([...questions, told, [after, desk]]);
  const count = items.length + more;
  return { subject: count > 0 ? words.subject(count) : words.onlyTroubles, blocks, text };
}

/** The same lines as in plain text, but for those that only a width of 66 characters breaks. */
function questionBlocks({ number, said, notes, links }: DigestItem, tag: string): Blocks {
  return [
    markerOf(number, tag),
    ...said.map((barred) => ({ barred })),
    notes.length > 0 && notes.join('\n'),
    ...links.map(({ label, href }) => ({ link: href, label })),
  ];
}

/** One answer of the owner's, as it goes out. */
export type Outgone = {
  readonly number: number;
  /** The whole text of the mail to the first asker; empty where nobody gave an address. */
  readonly text: string;
  readonly others: number;
  readonly publishes: { readonly title: string; readonly link: string } | undefined;
  /** The publication waits for a yes at the desk. */
  readonly isHeld: boolean;
  readonly takeBack: string;
};

/** Tells the owner once what a reply of his became, word by word. `time` is empty where it has gone already. */
export function acknowledgement(
  lang: Language,
  of: { readonly time: string; readonly outgone: readonly Outgone[]; readonly unplaced: string },
): MailText {
  const words = questionMails[lang].acknowledgement;
  const blocks = [
    ...of.outgone.flatMap((each) => outgoneBlocks(lang, of.time, each)),
    ...(of.unplaced ? [words.unplaced, { barred: of.unplaced }] : []),
  ];
  return { subject: of.time ? words.subject(of.time) : words.subjectNow, blocks };
}

function outgoneBlocks(lang: Language, time: string, each: Outgone): Blocks {
  const words = questionMails[lang].acknowledgement;
  const { publishes, text } = each;
  return [
    time ? words.goes(each.number, time) : words.went(each.number),
    text ? { barred: text } : words.onPage,
    each.others > 0 && words.alike(each.others),
    ...(publishes ? [words.publishes(publishes.title), { link: publishes.link }] : []),
    each.isHeld && words.publishHeld,
    ...(time ? [words.takeBack(time), { link: each.takeBack }] : []),
  ];
}

/** Both forms of a mail, with the way to the imprint at the end. */
export function written(
  sender: Sender,
  lang: Language,
  { subject, blocks, text }: MailText,
): { subject: string; text: string; html: string } {
  const last = imprint(sender, lang);
  const whole = [...blocks, last];
  return {
    subject,
    text: text === undefined ? plainMail(whole) : `${text}\n${plainMail([last])}`,
    html: mailHtml({ lang, title: subject, name: sender.about.name, blocks: whole }),
  };
}
