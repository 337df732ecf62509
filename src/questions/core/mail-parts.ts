import { type DigestItem, digestBlock } from './digest.ts';

/** A piece of a mail; every mail is the same in plain text and in HTML. */
export type MailPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string }
  /** The owner's earlier words, verbatim and in quotation marks. */
  | { readonly kind: 'quote'; readonly text: string }
  /** The owner's Markdown, and what it was rendered to. */
  | { readonly kind: 'markdown'; readonly markdown: string; readonly html: string }
  /** Lines that must stay as they are. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** A question of a digest. */
  | { readonly kind: 'question'; readonly item: DigestItem; readonly tag: string }
  /** What follows is smaller: what happens with the mail, and where it can be seen. */
  | { readonly kind: 'after' };

export type MailText = { readonly subject: string; readonly parts: readonly MailPart[] };

/** The mail as plain text: a blank line between the pieces, each link on a line of its own. */
export function plainText(parts: readonly MailPart[]): string {
  const texts = parts.map(plainPart).filter((text) => text !== '');
  return `${texts.join('\n\n')}\n`;
}

function plainPart(part: MailPart): string {
  switch (part.kind) {
    case 'words':
    case 'quote':
      return part.text.trim();
    case 'link':
      return part.href;
    case 'markdown':
      return part.markdown.trim();
    case 'lines':
      return part.lines.join('\n');
    case 'question':
      return digestBlock(part.item, part.tag).join('\n');
    case 'after':
      return '';
  }
}

/** Links of the owner's text as they work in a mail: those that begin at the island's root get its origin. */
export function withOrigin(markdown: string, html: string, origin: string): { markdown: string; html: string } {
  return {
    markdown: markdown.replace(/(\]\(<?|^\[[^\]]+\]:\s*<?)\/(?!\/)/gm, (_, before: string) => `${before}${origin}/`),
    html: html.replace(/(\s(?:href|src)=")\/(?!\/)/g, (_, before: string) => `${before}${origin}/`),
  };
}
