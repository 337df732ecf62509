import { randomUUID } from 'node:crypto';
import { placeOf } from '../../answers/core/place.ts';
import type { Suggestion } from '../../answers/core/suggestion.ts';
import { foreign } from '../../kit/language.ts';
import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Passage, Passages } from '../../look/text/passage.tsx';
import { Row } from '../../look/text/row.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { Spread } from '../../look/text/spread.tsx';
import { ELSEWHERE_SCRIPTS } from '../../quiet/pages/elsewhere.tsx';
import { ReadingPromise } from '../../quiet/pages/promise.tsx';
import { answersWords } from '../../words/answers.ts';
import { questionWords } from '../../words/questions.ts';
import { announcedIn } from '../announce.ts';
import { makeChallenge } from '../proof.ts';
import { promiseShown } from '../rounds.ts';
import { AnnouncedPassage } from './announced-passage.tsx';
import { AskForm } from './ask-form.tsx';

import type { Typed } from './typed.ts';

/** What is already written, read first on every screen, and the same form filled in; one button sends. */
export async function secondPage(visit: Visit, suggestions: readonly Suggestion[]): Promise<Response> {
  const words = questionWords[visit.lang];
  const [promise, challenge] = [await promiseShown(visit.island), await makeChallenge(visit.island)];
  const announced = await announcedIn(visit.island, visit.lang);
  const found = suggestions.length > 0;
  const send = found ? words.ask.sendAnyway : words.ask.send;
  const typed: Typed = found ? { ...visit.form, differs: visit.form.differs ?? '' } : visit.form;
  const once = visit.form.once || randomUUID();
  const form = (
    <AskForm visit={visit} typed={typed} once={once} challenge={challenge} announced={announced} send={send}>
      <ReadingPromise visit={visit} promise={promise} />
    </AskForm>
  );
  return visit.page({
    title: words.between.title,
    noindex: true,
    menu: 'questions',
    scripts: ['ask', ...ELSEWHERE_SCRIPTS],
    body: (
      <>
        <PageHead
          title={words.between.title}
          lead={found ? words.between.lead : answersWords[visit.lang].nothingFound}
        />
        {found ? <Spread left={<Written visit={visit} suggestions={suggestions} />} right={form} /> : <Row>{form}</Row>}
      </>
    ),
  });
}

function Written({ visit, suggestions }: { readonly visit: Visit; readonly suggestions: readonly Suggestion[] }) {
  const words = answersWords[visit.lang];
  const announced = suggestions.filter(({ kind }) => kind === 'announced');
  const written = suggestions.filter(({ kind }) => kind !== 'announced');
  const [sure, others] = [written.filter((one) => one.sure), written.filter((one) => !one.sure)];
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
