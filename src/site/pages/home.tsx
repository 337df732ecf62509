import { foreign } from '../../kit/language.ts';
import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Line } from '../../look/forms/line.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import type { Promise_ } from '../../quiet/core/promise.ts';
import { ELSEWHERE_SCRIPTS } from '../../quiet/pages/elsewhere.tsx';
import { ReadingPromise } from '../../quiet/pages/promise.tsx';
import type { PromiseNow } from '../../quiet/promise-now.ts';
import { publishedEntries } from '../../source/content-of.ts';
import type { Island } from '../../store/island.ts';
import { section } from '../../store/island.ts';
import { letterWords } from '../../words/letter.ts';
import { siteWords } from '../../words/site.ts';
import { personOf } from '../core/meaning.ts';
import { siteSection } from '../core/settings.ts';
import { type Portrait, portraitOf } from '../portrait.ts';
import { EntryTitles } from './entry-titles.tsx';
import { PORTRAIT } from './portrait.ts';
import { WithLink } from './with-link.tsx';

const NEWEST_TEXTS = 5;
const NEWEST_ANSWERS = 4;
// From so many texts and answers on, looking something up is likelier than not to find it.
const MUCH = 10;

/** `hasLetter`: whether there is a letter to order. */
export const home = (promiseNow: PromiseNow, hasLetter: (island: Island) => boolean): Route => ({
  at: 'home',
  serve: 'fresh',
  get: async (visit) => {
    const { about } = visit.island;
    const sentence = about.sentence[visit.lang] ?? about.sentence[about.languages[0]] ?? '';
    const promise = await promiseNow(visit.island);
    const portrait = await portraitOf(visit.island.place);
    const body = (
      <Home visit={visit} sentence={sentence} promise={promise} portrait={portrait} letter={hasLetter(visit.island)} />
    );
    const { profiles } = section(visit.island, siteSection);
    return visit.page({
      title: about.name,
      description: sentence,
      data: [personOf(about, profiles)],
      profiles,
      body,
      scripts: ELSEWHERE_SCRIPTS,
      ...(portrait ? { picture: `${about.url}${PORTRAIT}?${portrait.mark}` } : {}),
    });
  },
});

type HomeProps = {
  readonly visit: Visit;
  readonly sentence: string;
  readonly promise: Promise_;
  readonly portrait: Portrait | undefined;
  readonly letter: boolean;
};

function Home({ visit, sentence, promise, portrait, letter }: HomeProps) {
  const { about } = visit.island;
  const [first] = about.languages;
  const isOwn = about.sentence[visit.lang] !== undefined;
  return (
    <>
      {portrait && <Face visit={visit} portrait={portrait} />}
      <PageHead home title={sentence} lang={foreign(isOwn ? visit.lang : first, visit.lang)} />
      <Ask visit={visit} promise={promise} />
      <Texts visit={visit} />
      <Answers visit={visit} />
      {letter && <Letter visit={visit} />}
      <Begin visit={visit} />
    </>
  );
}

function Face({ visit, portrait: { width, height, mark } }: { readonly visit: Visit; readonly portrait: Portrait }) {
  const alt = siteWords[visit.lang].home.portrait(visit.island.about.name);
  return (
    <Row>
      <img class="picture" src={`${PORTRAIT}?${mark}`} alt={alt} width={width} height={height} />
    </Row>
  );
}

function Ask({ visit, promise }: Pick<HomeProps, 'visit' | 'promise'>) {
  const words = siteWords[visit.lang].home;
  return (
    <Section id="ask" label={words.questions}>
      {visit.isExport ? (
        <p>
          <a href={visit.to('questions')}>{words.ask}</a>
        </p>
      ) : (
        <form action={visit.to('suggestions')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          <Line button={<Button kind="filled">{words.look}</Button>}>
            <TextArea name="text" label={words.ask} rows={1} hint={hintOf(visit)} required />
          </Line>
        </form>
      )}
      <ReadingPromise visit={visit} promise={promise} />
    </Section>
  );
}

/** Whoever finds nothing here was not told that there is much. */
function hintOf({ island, lang }: Visit): string {
  const { much, stays } = siteWords[lang].home;
  const written = publishedEntries(island, 'post', lang).length + publishedEntries(island, 'question', lang).length;
  return written < MUCH ? stays : `${much} ${stays}`;
}

function Texts({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].home;
  const posts = publishedEntries(visit.island, 'post', visit.lang);
  const oldest = posts.at(-1);
  if (!oldest) return null;
  return (
    <Section id="texts" label={words.texts}>
      <EntryTitles entries={posts.slice(0, NEWEST_TEXTS)} lang={visit.lang} />
      <p class="more">
        <a href={visit.to('archive')}>{words.allTexts(oldest.date.slice(0, 4))}</a>
      </p>
      <p class="meta">
        <WithLink sentence={words.feedText} href={visit.to('rss')} label={words.inFeed} />
      </p>
    </Section>
  );
}

function Answers({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].home;
  const questions = publishedEntries(visit.island, 'question', visit.lang);
  if (questions.length === 0) return null;
  return (
    <Section id="answered" label={words.answered}>
      <EntryTitles entries={questions.slice(0, NEWEST_ANSWERS)} lang={visit.lang} summaries={false} />
      <p class="more">
        <a href={visit.to('questions')}>{words.allQuestions}</a>
      </p>
    </Section>
  );
}

function Letter({ visit }: { readonly visit: Visit }) {
  const { label, text, link } = letterWords[visit.lang].home;
  return (
    <Section id="letter" label={label}>
      <p>
        <WithLink sentence={text} href={visit.to('letter')} label={link} />
      </p>
    </Section>
  );
}

/** The first offer that says how to begin: two taps from anywhere to a beginning. */
function Begin({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].home;
  const offer = publishedEntries(visit.island, 'offer', visit.lang).find((entry) => entry.offer?.begin);
  if (!offer) return null;
  return (
    <Section id="begin" label={words.begin}>
      <p>
        {offer.offer?.begin} <a href={offer.path}>{offer.title}</a>
      </p>
    </Section>
  );
}
