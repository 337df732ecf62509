import type { Island } from '../store/island.ts';
import { contentOf, renderedOf, sheetsOf } from './content-of.ts';
import type { Entry, Problem, Rendered } from './core/content.ts';
import { problemOf } from './core/faults.ts';
import { fileOfLink } from './core/file-link.ts';
import { blankLinks, faultOfLink, fixedAddresses, type Targets } from './core/links.ts';
import { entryOfSheet } from './save-text.ts';

/** Links of one text of the folder that lead nowhere, each once. While it waits itself, others that wait may be linked to. */
export function deadLinks(island: Island, file: string): Problem[] {
  const sheets = sheetsOf(island);
  const sheet = sheets.find((each) => each.file === file);
  if (!sheet) return [];
  const targets = targetsOf(island);
  const known = targets.content.entries.find((each) => each.file === file);
  const entry = known ?? entryOfSheet(island, sheet);
  const waits = (link: string) => !known && sheets.some((each) => each.file === fileOfLink(link, file).file);
  const { html, links } = renderedOf(island, entry);
  const dead = [...new Set(links)].flatMap((link) => {
    const found = faultOfLink(link, entry, targets);
    return !found || found.reason === 'linkMoved' || waits(link) ? [] : [found];
  });
  return [...dead, ...blankLinks(html)].map((found) => problemOf(`content/${file}`, found));
}

/** What the texts of an island can link to. */
export function targetsOf(island: Island): Targets {
  const content = contentOf(island);
  const anchorsOf = (entry: Entry) => anchorsIn(renderedOf(island, entry));
  return { content, fixed: fixedAddresses(content, island.about.languages), anchorsOf };
}

function anchorsIn({ headings, html }: Rendered): string[] {
  const marks = [...html.matchAll(/ id="([^"]*(?:fn|fnref|notes)[-\d]*)"/g)].map(([, id = '']) => id);
  return [...headings.map(({ anchor }) => anchor), ...marks];
}
