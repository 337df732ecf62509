import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { contentOf } from '../../source/content-of.ts';
import { type Before, isProfileOf, networksBefore } from '../../source/core/old-address.ts';
import { section } from '../../store/island.ts';
import { siteWords } from '../../words/site.ts';
import { siteSection } from '../core/settings.ts';
import { EntryTitles } from './entry-titles.tsx';
import { notFound, SearchForm } from './not-found.tsx';
import { WithLink } from './with-link.tsx';

const MOST_SHOWN = 3;

/** For those who come from where the owner wrote before: what of it is here now. */
export const moved: Route = {
  at: 'moved',
  serve: 'kept',
  exists: (island) => networksBefore(contentOf(island)).length > 0,
  get: (visit) => {
    if (networksBefore(contentOf(visit.island)).length === 0) return notFound(visit);
    const { title, description } = siteWords[visit.lang].moved;
    const { profiles } = section(visit.island, siteSection);
    return visit.page({
      title,
      description: description(visit.island.about.name),
      profiles,
      body: <Moved visit={visit} profiles={profiles} />,
    });
  },
};

function Moved({ visit, profiles }: { readonly visit: Visit; readonly profiles: readonly string[] }) {
  const words = siteWords[visit.lang].moved;
  const networks = networksBefore(contentOf(visit.island));
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {networks.map((before, index) => (
        <Section id={`from-${index + 1}`} label={before.network}>
          <Network visit={visit} before={before} profile={profiles.find((each) => isProfileOf(each, before))} />
        </Section>
      ))}
      <Row>
        <p>{words.oldAddress}</p>
        <SearchForm visit={visit} text="" label={words.label} />
        <p>
          <WithLink sentence={words.all} href={visit.to('archive')} label={words.allLink} />{' '}
          <WithLink sentence={words.news} href={visit.to('rss')} label={words.newsLink} />
        </p>
      </Row>
    </>
  );
}

type NetworkProps = { readonly visit: Visit; readonly before: Before; readonly profile: string | undefined };

function Network({ visit, before, profile }: NetworkProps) {
  const { lang } = visit;
  const words = siteWords[lang].moved;
  const years = before.entries.map(({ date }) => date.slice(0, 4)).sort();
  const place = (profile ?? before.profile ?? '').replace(/^https:\/\/(www\.)?|\/$/g, '');
  const newest = before.entries.filter((entry) => entry.lang === lang).slice(0, MOST_SHOWN);
  return (
    <>
      {place !== '' && (
        <p class="meta">
          {profile ? (
            <a rel="me" href={profile}>
              {place}
            </a>
          ) : (
            place
          )}
        </p>
      )}
      <p>{words.count(before.entries.length, years[0] ?? '', years.at(-1) ?? '')}</p>
      <EntryTitles entries={newest} lang={lang} summaries={false} />
    </>
  );
}
