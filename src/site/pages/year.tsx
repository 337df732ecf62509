import { raw } from 'hono/html';
import type { Language } from '../../kit/language.ts';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { publishedEntries, publishedMonths, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { withSources } from '../../source/core/picture-sources.ts';
import type { Island } from '../../store/island.ts';
import { pathOf } from '../../words/addresses.ts';
import { dayInWords } from '../../words/dates.ts';
import { siteWords } from '../../words/site.ts';
import { amongOthers } from '../core/among-others.ts';
import { Picture } from './article.tsx';
import { notFound } from './not-found.tsx';

// More is no page any more but a shelf: some six hundred sheets.
const MOST_TEXTS = 200;

/** All texts of a year, whole and in their order, to be read in one go or printed. */
export const year: Route = {
  at: 'year',
  serve: 'kept',
  every: (island, lang) => yearsOnOnePage(island, lang).map((each) => ({ year: each })),
  get: (visit) => {
    const { year: which = '' } = visit.params;
    if (!yearsOnOnePage(visit.island, visit.lang).includes(which)) return notFound(visit);
    return visit.page({
      title: siteWords[visit.lang].year.title(which),
      menu: 'archive',
      noindex: true, // each text stands at an address of its own, and is to be found there
      translations: inOtherLanguages(visit, which),
      body: <Year visit={visit} which={which} />,
    });
  },
};

/** Years that have texts, and not too many for one page; the newest first. */
export function yearsOnOnePage(island: Island, lang: Language): string[] {
  const years = new Map<string, number>();
  for (const month of publishedMonths(island, 'post', lang)) {
    const year = month[0] ? yearOf(month[0]) : '';
    years.set(year, (years.get(year) ?? 0) + month.length);
  }
  return [...years].filter(([, texts]) => texts <= MOST_TEXTS).map(([each]) => each);
}

function yearOf({ date }: Entry): string {
  return date.slice(0, 4);
}

function inOtherLanguages({ island, lang }: Visit, which: string): Partial<Record<Language, string>> {
  const { languages } = island.about;
  const others = languages.filter((each) => each !== lang && yearsOnOnePage(island, each).includes(which));
  return Object.fromEntries(others.map((each) => [each, pathOf(languages, each, 'year', { year: which })]));
}

function Year({ visit, which }: { readonly visit: Visit; readonly which: string }) {
  const words = siteWords[visit.lang].year;
  const texts = publishedEntries(visit.island, 'post', visit.lang).filter((entry) => yearOf(entry) === which);
  return (
    <>
      <PageHead title={words.title(which)} lead={words.lead(texts.length)} />
      {texts.toReversed().map((entry) => (
        <Section id={entry.slug} label={dayInWords(entry.date, visit.lang)}>
          <h3 class="title heading">
            <a href={entry.path}>{entry.title}</a>
          </h3>
          {entry.summary && <p class="soft">{entry.summary}</p>}
          {entry.image && <Picture visit={visit} {...entry.image} waits />}
          <Prose>
            {raw(withSources(amongOthers(renderedOf(visit.island, entry).html, `${entry.slug}-`, 2), false))}
          </Prose>
        </Section>
      ))}
      <Row>
        <p class="more">
          <a href={visit.to('archive')}>{words.all}</a>
        </p>
      </Row>
    </>
  );
}
