import { randomUUID } from 'node:crypto';
import type { Child } from 'hono/jsx';
import type { Announced } from '../../answers/core/announced.ts';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import type { Visit } from '../../look/route.ts';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { Spread } from '../../look/text/spread.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { ELSEWHERE_SCRIPTS } from '../../quiet/pages/elsewhere.tsx';
import { ReadingPromise } from '../../quiet/pages/promise.tsx';
import { Sentence } from '../../quiet/pages/said.tsx';
import { publishedEntries } from '../../source/content-of.ts';
import { section } from '../../store/island.ts';
import { dayInWords } from '../../words/dates.ts';
import { questionWords } from '../../words/questions.ts';
import { announcedIn } from '../announce.ts';
import { roomsLinkSection } from '../core/settings.ts';
import { makeChallenge } from '../proof.ts';
import { promiseShown } from '../rounds.ts';
import { AnnouncedPassage } from './announced-passage.tsx';
import { AskForm, DiffersForLater } from './ask-form.tsx';

import type { SaidError, Typed } from './typed.ts';

type Again = {
  readonly typed?: Typed;
  readonly errors?: readonly SaidError[];
  readonly status?: 422 | 429 | 500 | 503;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands above everything, such as how long to wait. */
  readonly above?: Child;
};

/** The page with the form, empty or as it was typed. */
export async function askAgain(visit: Visit, again: Again): Promise<Response> {
  const { typed = {}, errors = [], status = 200, headers = {}, above } = again;
  const promise = await promiseShown(visit.island);
  const challenge = visit.isExport ? '' : await makeChallenge(visit.island); // half a second, for a form that is in no file
  const announced = await announcedIn(visit.island, visit.lang);
  const words = questionWords[visit.lang];
  return visit.page({
    title: words.title,
    description: words.description(visit.island.about.name),
    menu: 'questions',
    status,
    headers,
    scripts: ['ask-box', 'ask', ...ELSEWHERE_SCRIPTS],
    body: (
      <>
        {above}
        <Spread
          left={
            <>
              <h1 tabindex={-1}>{words.title}</h1>
              <AskForm
                visit={visit}
                typed={typed}
                errors={errors}
                once={randomUUID()}
                challenge={challenge}
                announced={announced}
              >
                <ReadingPromise visit={visit} promise={promise} />
              </AskForm>
              <OtherWays visit={visit} />
            </>
          }
          right={
            <>
              <div id="suggestions" aria-live="off" />
              <DiffersForLater visit={visit} typed={typed} />
            </>
          }
        />
        <BeingWritten visit={visit} announced={announced} />
        <SoFar visit={visit} />
      </>
    ),
  });
}

/** What the owner is about to answer: whoever has the same question need not write it. */
function BeingWritten({ visit, announced }: { readonly visit: Visit; readonly announced: readonly Announced[] }) {
  if (announced.length === 0) return null;
  return (
    <Section id="announced" label={questionWords[visit.lang].ask.announced}>
      <Slip>
        {announced.map((each) => (
          <AnnouncedPassage visit={visit} announced={each} />
        ))}
      </Slip>
    </Section>
  );
}

/** The page where something kept a question from being taken; nothing of it is lost. */
export function notTaken(visit: Visit, said: string, status: 422 | 500): Promise<Response> {
  const above = (
    <Row>
      <ErrorSummary title={questionWords[visit.lang].busy.notSent}>{said}</ErrorSummary>
    </Row>
  );
  return askAgain(visit, { typed: visit.form, status, above });
}

/** For whoever is no stranger any more, and for whoever has asked already. */
function OtherWays({ visit }: { readonly visit: Visit }) {
  const words = questionWords[visit.lang].ask;
  const { telephone } = visit.island.about.owner;
  const room = section(visit.island, roomsLinkSection).rooms?.url;
  return (
    <>
      {(telephone || room) && (
        <p class="meta">
          <Sentence said={words.direct(telephone, room)} />
        </p>
      )}
      {!visit.isExport && (
        <p class="meta">
          <a href={visit.to('collect')}>{words.collect}</a>
        </p>
      )}
    </>
  );
}

/** The answers so far, newest first: the page is read as often as it is written in. */
function SoFar({ visit }: { readonly visit: Visit }) {
  const words = questionWords[visit.lang].ask;
  const entries = publishedEntries(visit.island, 'question', visit.lang);
  if (entries.length === 0) return null;
  return (
    <Section id="answered" label={words.soFar}>
      <Titles
        items={entries.map(({ title, path, date, lang }) => ({
          title,
          href: path,
          date: { on: date, text: dayInWords(date, lang, 'short') },
        }))}
      />
    </Section>
  );
}
