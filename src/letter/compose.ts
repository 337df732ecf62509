import type { Language } from '../kit/language.ts';
import { mailHtml } from '../look/mail/html.tsx';
import { plainMail } from '../look/mail/plain.ts';
import { mailSection } from '../mail/core/settings.ts';
import { contentOf, pathOfFileIn, renderedOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import { type Island, section } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { composeLetter } from './core/compose.ts';
import { WAY_OUT, type Written } from './core/letter.ts';

/** The public texts of some ids, oldest first; those that are gone are left out. */
export function textsOf(island: Island, entryIds: readonly string[]): readonly Entry[] {
  const wanted = new Set(entryIds);
  return contentOf(island)
    .entries.filter(({ id }) => id !== undefined && wanted.has(id))
    .sort((a, b) =>
      a.date === b.date ? entryIds.indexOf(a.id ?? '') - entryIds.indexOf(b.id ?? '') : a.date < b.date ? -1 : 1,
    );
}

/** What a letter of these texts says, in both forms. */
export function writeLetter(island: Island, lang: Language, entries: readonly Entry[]): Written {
  const { about } = island;
  const texts = entries.map((entry) => ({ entry, html: renderedOf(island, entry).html }));
  const { subject, plain, html } = composeLetter(texts, {
    lang,
    origin: about.url,
    name: about.name,
    address: about.owner.address?.replaceAll('\n', ', ') ?? '',
    leave: urlOf(island, lang, 'letterLeave', { token: WAY_OUT }),
    imprint: urlOf(island, lang, 'imprint'),
    canReply: section(island, mailSection).address !== undefined,
    pathOfFile: (entry, link) => pathOfFileIn(island, entry, link),
  });
  return {
    subject,
    text: plainMail(plain),
    html: mailHtml({ lang, title: subject, name: about.name, blocks: html }),
    links: entries.map(({ path }) => about.url + path),
  };
}
