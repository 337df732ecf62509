/**
 * What a mail consists of, from which both its forms are made. A text is a paragraph; its line breaks stay. Blocks
 * that do not apply may be `undefined` or `false`.
 */
export type Block =
  | string
  | { readonly heading: string }
  /** An address on its own line; in HTML the label is the link. */
  | { readonly link: string; readonly label?: string | undefined }
  /** Somebody's words, every line with a bar before it, as in the digest. */
  | { readonly barred: string }
  /** Words of the owner's, marked as a quote by the marks that are already in them. */
  | { readonly quote: string }
  /** What is said in passing, at the end. */
  | { readonly soft: string }
  /** A text the owner wrote in Markdown: as it was written, and as `source/core/render.ts` made it. */
  | { readonly written: string; readonly html: string }
  /** A text of the owner's with its day and its first sentence, as a page begins. */
  | { readonly title: string; readonly date: string; readonly lead?: string | undefined }
  /** A thin line between two texts, or before what is said in passing. */
  | { readonly line: true }
  /** Who writes, at the end. */
  | { readonly name: string };

export type Blocks = readonly (Block | undefined | false)[];

export function present(blocks: Blocks): readonly Block[] {
  return blocks.filter((each) => each !== undefined && each !== false);
}

/** The lines of somebody's words with the bar of the digest before each. */
export function barred(text: string): readonly string[] {
  return text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => `│ ${line}`.trimEnd());
}
