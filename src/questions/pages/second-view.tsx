import { randomUUID } from 'node:crypto';
import { placeOf } from '../../answers/core/place.ts';
import type { Suggestion } from '../../answers/core/suggestion.ts';
import { foreign } from '../../kit/language.ts';
import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Passage, Passages } from '../../look/text/passage.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { Spread } from '../../look/text/spread.tsx';
import { ELSEWHERE_SCRIPTS } from '../../quiet/pages/elsewhere.tsx';
import { ReadingPromise } from '../../quiet/pages/promise.tsx';
import { answersWords } from '../../words/answers.ts';
import { questionWords } from '../../words/questions.ts';
import { announcedIn } from '../announce.ts';
import { makeChallenge } from '../proof.ts';
import { promiseNow } from '../rounds.ts';
import { AnnouncedPassage } from './announced-passage.tsx';
import { AskForm } from './ask-form.tsx';

import type { Typed } from './typed.ts';

/** What is already written, and the same form filled in; one button sends. */
export async function secondPage(visit: Visit, suggestions: readonly Suggestion[]): Promise<Response> {
  const words = questionWords[visit.lang];
  const [promise, challenge] = [await promiseNow(visit.island), await makeChallenge(visit.island)];
  const announced = await announcedIn(visit.island, visit.lang);
  const send = suggestions.length > 0 ? words.ask.sendAnyway : words.ask.send;
  const typed: Typed = { ...visit.form, differs: visit.form.differs ?? '' };
  const once = visit.form.once || randomUUID();
  return visit.page({
    title: words.between.title,
    noindex: true,
    menu: 'questions',
    scripts: ['ask', ...ELSEWHERE_SCRIPTS],
    body: (
      <>
        <PageHead title={words.between.title} lead={suggestions.length > 0 ? words.between.lead : undefined} />
        <Spread
          left={
            <AskForm visit={visit} typed={typed} once={once} challenge={challenge} announced={announced} send={send}>
              <ReadingPromise visit={visit} promise={promise} />
            </AskForm>
          }
          right={<Written visit={visit} suggestions={suggestions} />}
        />
      </>
    ),
  });
}

function Written({ visit, suggestions }: { readonly visit: Visit; readonly suggestions: readonly Suggestion[] }) {
  const words = answersWords[visit.lang];
  const announced = suggestions.filter(({ kind }) => kind === 'announced');
  const written = suggestions.filter(({ kind }) => kind !== 'announced');
  const [sure, others] = [written.filter((one) => one.sure), written.filter((one) => !one.sure)];
  if (suggestions.length === 0) return <p class="meta">{words.nothingFound}</p>;
  return (
    <div id="suggestions">
      {sure.length > 0 && (
        <Slip>
          <h2 class="label">{words.sure}</h2>
          {sure.map((each) => (
            <Place visit={visit} suggestion={each} />
          ))}
        </Slip>
      )}
      {announced.length > 0 && (
        <Slip>
          <h2 class="label">{words.announced}</h2>
          {announced.map((each) => (
            <Place visit={visit} suggestion={each} />
          ))}
        </Slip>
      )}
      {others.length > 0 && (
        <>
          <h2 class="label">{sure.length > 0 ? words.alsoUnsure : words.unsure}</h2>
          <Passages>
            {others.map((each) => (
              <Place visit={visit} suggestion={each} />
            ))}
          </Passages>
        </>
      )}
    </div>
  );
}

function Place({ visit, suggestion }: { readonly visit: Visit; readonly suggestion: Suggestion }) {
  const words = answersWords[visit.lang];
  const { title, lang, url, quote, date, announced } = suggestion;
  if (announced) return <AnnouncedPassage visit={visit} announced={{ id: announced, lang, title, date }} />;
  return (
    <Passage
      title={title}
      lang={foreign(suggestion.lang, visit.lang)}
      href={url}
      quote={quote && words.quoted(quote)}
      meta={placeOf(suggestion, visit.lang)}
    >
      <form action={visit.to('answered')} method="post">
        <Hidden values={{ form: visit.formToken, entry: url }} />
        <Button>{words.thatAnswersIt}</Button>
      </form>
    </Passage>
  );
}
