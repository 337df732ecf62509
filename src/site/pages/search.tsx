import { libraryData } from '../../answers/ask-box.ts';
import { placeOf } from '../../answers/core/place.ts';
import { HITS_AT_FIRST, type Hit } from '../../answers/core/suggestion.ts';
import { searchFor } from '../../answers/find.ts';
import { cutTo } from '../../kit/cut-to.ts';
import { foreign, type Language } from '../../kit/language.ts';
import type { Route, Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Passage, Passages } from '../../look/text/passage.tsx';
import { Row } from '../../look/text/row.tsx';
import { contentOf } from '../../source/content-of.ts';
import { entryBefore } from '../../source/core/old-address.ts';
import { pathOf } from '../../words/addresses.ts';
import { answersWords } from '../../words/answers.ts';
import { siteWords } from '../../words/site.ts';
import { SearchForm } from './not-found.tsx';
import { oldAddresses } from './old-addresses.ts';
import { WithLink } from './with-link.tsx';

export const search: Route = {
  at: 'search',
  serve: 'fresh',
  get: async (visit) => {
    const words = siteWords[visit.lang].search;
    if (visit.isExport) {
      return visit.page({
        title: words.title,
        noindex: true,
        scripts: ['search'],
        body: <SearchOnFile visit={visit} />,
      });
    }
    const text = cutTo(visit.query.get('q') ?? '', 200).trim();
    const hits = text === '' ? [] : await searchFor(visit.island, visit.lang, text);
    return visit.page({
      title: text === '' ? words.title : words.titleFor(text),
      noindex: true,
      translations: inOtherLanguages(visit, text),
      body: <Search visit={visit} text={text} hits={hits} />,
    });
  },
};

/** The same search there: texts of all languages are found in each. */
function inOtherLanguages({ island: { about }, lang }: Visit, text: string): Partial<Record<Language, string>> {
  const query = text === '' ? '' : `?${new URLSearchParams({ q: text })}`;
  const others = about.languages.filter((each) => each !== lang);
  return Object.fromEntries(others.map((each) => [each, pathOf(about.languages, each, 'search') + query]));
}

/** On a web space no server searches: the browser does, in the files of the answers. */
function SearchOnFile({ visit }: { readonly visit: Visit }) {
  const { title, onFile, texts } = siteWords[visit.lang].search;
  const { languages } = visit.island.about;
  const places = {
    ...libraryData(languages, visit.lang),
    'data-search': visit.lang,
    'data-ask': visit.to('questions'),
    ...(oldAddresses.exists?.(visit.island, visit.lang) ? { 'data-moved': oldAddresses.at } : {}),
  };
  return (
    <>
      <PageHead title={title} />
      <Row>
        <SearchForm visit={visit} text="" />
        <div id="found" {...places}>
          <p class="meta">
            <WithLink sentence={onFile} href={visit.to('archive')} label={texts} />
          </p>
        </div>
      </Row>
    </>
  );
}

type SearchProps = { readonly visit: Visit; readonly text: string; readonly hits: readonly Hit[] };

function Search({ visit, text, hits }: SearchProps) {
  const words = answersWords[visit.lang].search;
  const moved = text === '' ? undefined : entryBefore(contentOf(visit.island), visit.island.about, text);
  const count = hits.length === 1 ? words.one : words.many(hits.length);
  const further = hits.slice(HITS_AT_FIRST);
  return (
    <>
      <PageHead title={siteWords[visit.lang].search.title} />
      <Row>
        <SearchForm visit={visit} text={text} />
        {moved && (
          <p role="status">
            {words.moved} <a href={moved.path}>{moved.title}</a>
          </p>
        )}
        {text !== '' && !moved && (
          <p role="status">
            {hits.length > 0 ? count : words.none(text)}{' '}
            {hits.length === 0 && <a href={visit.to('questions')}>{words.ask}</a>}
          </p>
        )}
        {hits.length > 0 && !moved && <Hits lang={visit.lang} hits={hits.slice(0, HITS_AT_FIRST)} />}
        {further.length > 0 && !moved && (
          <Folded summary={words.further(further.length)}>
            <Hits lang={visit.lang} hits={further} />
          </Folded>
        )}
      </Row>
    </>
  );
}

function Hits({ lang, hits }: { readonly lang: Language; readonly hits: readonly Hit[] }) {
  return (
    <Passages>
      {hits.map((hit) => (
        <Passage
          level={2}
          title={hit.title}
          lang={foreign(hit.lang, lang)}
          href={hit.url}
          quote={hit.snippet}
          meta={placeOf(hit, lang)}
        />
      ))}
    </Passages>
  );
}
