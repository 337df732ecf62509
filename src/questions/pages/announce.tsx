import type { Announced } from '../../answers/core/announced.ts';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { announceWords } from '../../words/announce.ts';
import { Refusal } from '../../words/refusal.ts';
import { announce, announced, LONGEST_TITLE_CHARS, unannounce } from '../announce.ts';
import type { Question } from '../core/question.ts';
import { saidDate } from '../said.ts';
import { questionsIn } from '../store.ts';
import { allAnnouncements } from '../store-announce.ts';
import { PlainText } from './plain-text.tsx';

/** Where the owner says what he is about to answer, so that others need not ask it again. */
export const announcePage: Route = {
  at: 'deskAnnounce',
  serve: 'secret',
  desk: true,
  get: (visit) => show(visit),
  post: async (visit) => {
    const { question = '', title = '', back } = visit.form;
    try {
      if (back) await unannounce(visit.island, back);
      else await announce(visit.island, question, title);
      return seeOther(visit.to('deskAnnounce'));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return show(visit, error.sentence(visit.lang));
    }
  },
};

type Announceable = {
  readonly questions: readonly Question[];
  readonly standing: (Announced & { readonly questionId: string }) | undefined;
};

async function show(visit: Visit, refused?: string): Promise<Response> {
  const words = announceWords[visit.lang];
  const cards = await announceable(visit);
  return visit.page({
    title: words.title,
    desk: true,
    status: refused ? 422 : 200,
    body: (
      <>
        {refused && (
          <Row>
            <ErrorSummary title={refused} />
          </Row>
        )}
        <PageHead title={words.title} lead={cards.length > 0 ? words.lead : words.nothing} />
        {cards.map((card) => (
          <One visit={visit} card={card} isRefused={refused !== undefined} />
        ))}
        <Row>
          <p>
            <a href={visit.to('deskRound')}>{words.toRound}</a>
          </p>
        </Row>
      </>
    ),
  });
}

/** What lies on the desk, group by group; nothing that is only between two people. */
async function announceable({ island }: Visit): Promise<readonly Announceable[]> {
  const open = (await questionsIn(island, ['desk', 'answering'])).filter(({ betweenUs }) => !betweenUs);
  const [kept, live] = [await allAnnouncements(island), await announced(island)];
  const standing = live.map((each) => ({
    ...each,
    questionId: kept.find(({ id }) => id === each.id)?.questionId ?? '',
  }));
  return [...Map.groupBy(open, ({ id, groupId }) => groupId ?? id).values()].map((questions) => ({
    questions,
    standing: standing.find(({ questionId }) => questions.some(({ id }) => id === questionId)),
  }));
}

type OneProps = { readonly visit: Visit; readonly card: Announceable; readonly isRefused: boolean };

function One({ visit, card: { questions, standing }, isRefused }: OneProps) {
  const words = announceWords[visit.lang];
  const [first] = questions;
  if (!first) return null;
  const id = standing?.questionId ?? first.id;
  const isTyped = isRefused && visit.form.question === id;
  return (
    <Row margin={saidDate(visit.island, visit.lang, first.askedAt)}>
      {questions.length > 1 && <p class="meta">{words.others(questions.length)}</p>}
      <PlainText text={first.text} />
      <form action={visit.to('deskAnnounce')} method="post">
        <Hidden values={{ form: visit.formToken, question: id }} />
        <TextArea
          id={`title-${first.ref}`}
          name="title"
          label={standing ? words.standing : words.label}
          hint={words.hint}
          value={isTyped ? visit.form.title : (standing?.title ?? '')}
          rows={1}
          maxlength={LONGEST_TITLE_CHARS}
        />
        <Buttons>
          <Button>{standing ? words.change : words.button}</Button>
          {standing && (
            <Button kind="link" name="back" value={standing.id} formnovalidate>
              {words.takeBack}
            </Button>
          )}
        </Buttons>
      </form>
    </Row>
  );
}
