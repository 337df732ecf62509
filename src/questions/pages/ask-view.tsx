import { randomUUID } from 'node:crypto';
import type { Child } from 'hono/jsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import type { Visit } from '../../look/route.ts';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Spread } from '../../look/text/spread.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { ReadingPromise } from '../../quiet/pages/promise.tsx';
import { publishedEntries } from '../../source/content-of.ts';
import { dayInWords } from '../../words/dates.ts';
import { questionWords } from '../../words/questions.ts';
import { makeChallenge } from '../proof.ts';
import { promiseNow } from '../rounds.ts';
import { AskForm } from './ask-form.tsx';

import type { SaidError, Typed } from './typed.ts';

type Again = {
  readonly typed?: Typed;
  readonly errors?: readonly SaidError[];
  readonly status?: 422 | 429 | 500;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands above everything, such as how long to wait. */
  readonly above?: Child;
};

/** The page with the form, empty or as it was typed. */
export async function askAgain(visit: Visit, again: Again): Promise<Response> {
  const { typed = {}, errors = [], status = 200, headers = {}, above } = again;
  const [promise, challenge] = [await promiseNow(visit.island), await makeChallenge(visit.island)];
  const words = questionWords[visit.lang];
  return visit.page({
    title: words.title,
    description: words.description(visit.island.about.name),
    menu: 'questions',
    status,
    headers,
    scripts: ['ask-box', 'ask'],
    body: (
      <>
        {above}
        <Spread
          left={
            <>
              <h1 tabindex={-1}>{words.title}</h1>
              <AskForm visit={visit} typed={typed} errors={errors} once={randomUUID()} challenge={challenge}>
                <ReadingPromise visit={visit} promise={promise} />
              </AskForm>
              <OtherWays visit={visit} />
            </>
          }
          right={<div id="suggestions" aria-live="off" />}
        />
        <SoFar visit={visit} />
      </>
    ),
  });
}

/** The page where a fault of ours kept a question from being taken. */
export function notTaken(visit: Visit, said: string): Promise<Response> {
  const above = (
    <Row>
      <ErrorSummary title={questionWords[visit.lang].busy.notSent}>{said}</ErrorSummary>
    </Row>
  );
  return askAgain(visit, { typed: visit.form, status: 500, above });
}

/** For whoever is no stranger any more, and for whoever has asked already. */
function OtherWays({ visit }: { readonly visit: Visit }) {
  const words = questionWords[visit.lang].ask;
  const { telephone } = visit.island.about.owner;
  return (
    <>
      {telephone && <p class="meta">{words.direct(telephone)}</p>}
      <p class="meta">
        <a href={visit.to('collect')}>{words.collect}</a>
      </p>
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
