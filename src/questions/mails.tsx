import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import { answersWords } from '../words/answers.ts';
import { questionMails, type Trouble } from '../words/question-mails.ts';
import { BAR, type DigestItem, markerOf } from './core/digest.ts';
import { type MailPart, type MailText, plainText } from './core/mail-parts.ts';
import type { Ending } from './core/question.ts';

/** Day and time as they are said: `Donnerstag, 26. November` and `10 Uhr`. */
export type When = { readonly day: string; readonly time: string };

/** Asks whether the address is right. Fixed text only: it may go to somebody who never asked. */
export function confirmation(lang: Language, of: { site: string; name: string; link: string }): MailText {
  const { hello, confirmation: words } = questionMails[lang];
  const parts = [said(hello), said(words.asked(of.site, of.name)), link(of.link), said(words.button)];
  return { subject: words.subject, parts };
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

export function receipt(lang: Language, { round, until, link: href, earlier, attachments }: Receipt): MailText {
  const { hello, receipt: words } = questionMails[lang];
  const parts = [
    said(hello),
    said(words.arrived(round, until)),
    link(href),
    ...(earlier ? [said(words.meanwhile), ...earlierParts(lang, earlier), said(words.enough)] : []),
    ...(attachments ? [said(words.attachments(attachments))] : []),
    said(words.byItself),
  ];
  return { subject: words.subject, parts };
}

/** Says in which tray it lies and why, in the words of the page. */
export function trayReceipt(lang: Language, of: { why: string; link: string }): MailText {
  const { hello, receipt: words } = questionMails[lang];
  const parts = [said(hello), said(words.inTray), said(of.why), said(words.trayPage), link(of.link)];
  return { subject: words.inTray.replace(/\.$/, ''), parts };
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
  readonly canReply: boolean;
  readonly nextRound: string;
  readonly forgetDay: string;
  readonly link: string;
};

/** The owner's decision, as its asker gets it: a letter like any other. */
export function answer(lang: Language, of: Answered): MailText {
  const { hello, farewell, answer: words } = questionMails[lang];
  const parts = [
    said(hello),
    ...opening(lang, of),
    said(of.personal),
    ...(of.markdown ? [{ kind: 'markdown', markdown: of.markdown, html: of.html } as const] : []),
    ...(of.colleague ? [link(of.colleague)] : []),
    ...(of.ways.length > 0 ? [said(words.ways), { kind: 'lines', lines: of.ways } as const] : []),
    said(farewell(of.name)),
    { kind: 'after' } as const,
    ...(of.published ? [said(words.published), link(of.published)] : []),
    ...(of.canReply ? [said(words.openByMail(of.nextRound))] : [said(words.openOnPage(of.nextRound)), link(of.link)]),
    said(words.kept(of.forgetDay)),
    link(of.link),
  ];
  return { subject: words.subject(of.day), parts };
}

function opening(lang: Language, { ending, day, earlier }: Answered): readonly MailPart[] {
  const words = questionMails[lang].answer;
  switch (ending) {
    case 'answered':
      return [said(words.asked(day))];
    case 'already-answered':
      return [said(words.asked(day)), said(words.already), ...(earlier ? earlierParts(lang, earlier) : [])];
    case 'invited':
      return [said(words.asked(day)), said(words.invited)];
    case 'referred':
      return [said(words.asked(day)), said(words.referred)];
    case 'declined':
      return [said(words.declined(day))];
  }
}

function earlierParts(lang: Language, { title, quote, date, link: href }: EarlierWords): readonly MailPart[] {
  return [
    { kind: 'quote', text: answersWords[lang].quoted(quote) },
    said(questionMails[lang].answer.place(title, date)),
    link(href),
  ];
}

/** Tells of a later round than the one that was promised. */
export function later(lang: Language, of: { asked: string; round: When; link: string }): MailText {
  const { hello, later: words } = questionMails[lang];
  const parts = [said(hello), said(words.moved(of.asked, of.round)), link(of.link)];
  return { subject: words.subject(of.round.day), parts };
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
  const parts: MailPart[] = [
    ...items.map((item) => ({ kind: 'question', item, tag }) as const),
    ...(told.length > 0 ? [{ kind: 'lines', lines: told } as const] : []),
    { kind: 'lines', lines: [more > 0 ? words.more(more) : words.desk, desk] },
  ];
  const count = items.length + more;
  return { subject: count > 0 ? words.subject(count) : words.onlyTroubles, parts };
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
  const parts = [
    ...of.outgone.flatMap((each) => outgoneParts(lang, of.time, each)),
    ...(of.unplaced ? [said(words.unplaced), { kind: 'lines', lines: indented(of.unplaced) } as const] : []),
  ];
  return { subject: of.time ? words.subject(of.time) : words.subjectNow, parts };
}

function outgoneParts(lang: Language, time: string, each: Outgone): readonly MailPart[] {
  const words = questionMails[lang].acknowledgement;
  const { publishes } = each;
  return [
    said(time ? words.goes(each.number, time) : words.went(each.number)),
    each.text ? ({ kind: 'lines', lines: indented(each.text) } as const) : said(words.onPage),
    ...(each.others > 0 ? [said(words.alike(each.others))] : []),
    ...(publishes ? [said(words.publishes(publishes.title)), link(publishes.link)] : []),
    ...(each.isHeld ? [said(words.publishHeld)] : []),
    ...(time ? [said(words.takeBack(time)), link(each.takeBack)] : []),
  ];
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
}

function said(text: string): MailPart {
  return { kind: 'words', text };
}

function link(href: string): MailPart {
  return { kind: 'link', href };
}

/** Both forms of a mail. */
export function written(lang: Language, { subject, parts }: MailText): { subject: string; text: string; html: string } {
  const html = `<!doctype html>${String(<Letter lang={lang} title={subject} parts={parts} />)}`;
  return { subject, text: plainText(parts), html };
}

const BODY = 'margin:0;padding:24px 12px;background:#f8faf6;color:#15232e;font:18px/28px Georgia,serif';
const PARAGRAPH = 'margin:0 0 18px';
const SMALL = 'font-size:16px;line-height:25px;color:#3c4c55';
const LINK = 'color:#005169;overflow-wrap:anywhere';

function Letter({ lang, title, parts }: { lang: Language; title: string; parts: readonly MailPart[] }) {
  const after = parts.findIndex(({ kind }) => kind === 'after');
  const [first, rest] = after < 0 ? [parts, []] : [parts.slice(0, after), parts.slice(after + 1)];
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
      </head>
      <body style={BODY}>
        <table role="presentation" width="560" style="max-width:100%;margin:0 auto;border-collapse:collapse">
          <tr>
            <td>
              <Parts parts={first} />
              {rest.length > 0 && (
                <div style={`border-top:1px solid #15232e;padding-top:18px;${SMALL}`}>
                  <Parts parts={rest} />
                </div>
              )}
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

function Parts({ parts }: { readonly parts: readonly MailPart[] }) {
  return (
    <>
      {parts.map((part) => (
        <Part part={part} />
      ))}
    </>
  );
}

function Part({ part }: { readonly part: MailPart }) {
  switch (part.kind) {
    case 'words':
      return part.text ? <p style={PARAGRAPH}>{lines(part.text.split('\n'))}</p> : null;
    case 'quote':
      return (
        <p style={PARAGRAPH}>
          <i>{lines(part.text.split('\n'))}</i>
        </p>
      );
    case 'link':
      return (
        <p style={PARAGRAPH}>
          <Anchor href={part.href}>{part.href}</Anchor>
        </p>
      );
    case 'markdown':
      return <div dangerouslySetInnerHTML={{ __html: part.html }} />;
    case 'lines':
      return <p style={PARAGRAPH}>{lines(part.lines)}</p>;
    case 'question':
      return <DigestQuestion item={part.item} tag={part.tag} />;
    case 'after':
      return null;
  }
}

/** The same lines as in plain text, but for those that only a width of 66 characters breaks. */
function DigestQuestion({ item, tag }: { readonly item: DigestItem; readonly tag: string }) {
  const barred = item.said.flatMap((text) => text.split('\n')).map((line) => `${BAR} ${line}`);
  const links = item.links.flatMap(({ label, href }) => [label, href]);
  return <p style={PARAGRAPH}>{lines([markerOf(item.number, tag), ...barred, ...item.notes, ...links])}</p>;
}

/** Lines as they are; a label before a link becomes the link's words, as a plain text cannot. */
function lines(all: readonly string[]): Child {
  const isLink = (line: string | undefined) => /^(mailto:|https?:\/\/)\S+$/.test(line ?? '');
  return all.map((line, at) => {
    if (isLink(line)) return null;
    const next = all[at + 1];
    return (
      <>
        {isLink(next) ? (
          <Anchor href={next ?? ''}>{line}</Anchor>
        ) : (
          line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length))
        )}
        {at < all.length - (isLink(next) ? 2 : 1) && <br />}
      </>
    );
  });
}

function Anchor({ href, children }: { readonly href: string; readonly children?: Child }) {
  return (
    <a href={href} style={LINK}>
      {children}
    </a>
  );
}
