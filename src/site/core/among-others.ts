const ID = / (id|aria-labelledby|aria-describedby)="([^"]+)"/g;
const LINK = / href="#([^"]+)"/g;
// Several sections of notes are no landmarks of a page: each belongs to its text.
const LANDMARK = /<section([^>]*?) role="doc-endnotes" aria-label="[^"]*"/g;
const HEADING = /<(\/?)h([1-6])\b/g;

/**
 * Our own HTML of a text, to stand on a page beside others: its ids and the links to them begin with `prefix`, its
 * headings are `deeper` by so many levels (h6 at most). What a text only speaks of is escaped there and stays as it is.
 */
export function amongOthers(html: string, prefix: string, deeper: number): string {
  return html
    .replace(LANDMARK, '<section$1')
    .replace(ID, (_, name: string, ids: string) => ` ${name}="${ids.replace(/\S+/g, (id) => prefix + id)}"`)
    .replace(LINK, (_, id: string) => ` href="#${prefix}${id}"`)
    .replace(HEADING, (_, close: string, level: string) => `<${close}h${Math.min(6, Number(level) + deeper)}`);
}
