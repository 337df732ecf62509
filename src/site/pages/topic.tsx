import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { publishedEntries, publishedMonths } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { siteWords } from '../../words/site.ts';
import { EntryTitles } from './entry-titles.tsx';
import { notFound } from './not-found.tsx';

export const topic: Route = {
  at: 'topic',
  serve: 'kept',
  get: (visit) => topicPage(visit, visit.params.topic ?? ''),
  every: (island, lang) => {
    const months = [...publishedMonths(island, 'post', lang), ...publishedMonths(island, 'question', lang)];
    return [...new Set(months.flatMap(tagsKept))].sort().map((tag) => ({ topic: tag }));
  },
};

// A month stays the same array until something in it changes.
const kept = new WeakMap<readonly Entry[], readonly string[]>();

function tagsKept(month: readonly Entry[]): readonly string[] {
  const tags = kept.get(month) ?? [...new Set(month.flatMap(({ tags }) => tags))];
  kept.set(month, tags);
  return tags;
}

async function topicPage(visit: Visit, tag: string): Promise<Response> {
  const words = siteWords[visit.lang].topic;
  const has = ({ tags }: Entry) => tags.includes(tag);
  const posts = publishedEntries(visit.island, 'post', visit.lang).filter(has);
  const questions = publishedEntries(visit.island, 'question', visit.lang).filter(has);
  if (posts.length + questions.length === 0) return notFound(visit);
  return visit.page({
    title: words.title(tag),
    menu: 'archive',
    body: (
      <>
        <PageHead title={words.title(tag)} lead={words.lead} />
        {posts.length > 0 && (
          <Section id="texts" label={words.texts}>
            <EntryTitles entries={posts} lang={visit.lang} />
          </Section>
        )}
        {questions.length > 0 && (
          <Section id="questions" label={words.questions}>
            <EntryTitles entries={questions} lang={visit.lang} summaries={false} />
          </Section>
        )}
      </>
    ),
  });
}
