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
import { announce, announced, unannounce } from '../announce.ts';
import type { Leak } from '../core/leak.ts';
import type { Question } from '../core/question.ts';
import { stayingWords } from '../leaks.ts';
import { saidDate } from '../said.ts';
import { questionsIn } from '../store.ts';
import { allAnnouncements } from '../store-announce.ts';
import { LeakNotice } from './leak-notice.tsx';
import { PlainText } from './plain-text.tsx';

/** Where the owner says what he is about to answer, so that others need not ask it again. */
export const announcePage: Route = {
  at: 'deskAnnounce',
  serve: 'secret',
  desk: true,
  get: (visit) => show(visit),
  post: async (visit) => {
    const { question = '', title = '', stays, back } = visit.form;
    try {
      const leaks = back ? [] : await announce(visit.island, question, title, stays);
      if (back) await unannounce(visit.island, back);
      if (leaks.length > 0) return show(visit, { leaks });
      return seeOther(visit.to('deskAnnounce'));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return show(visit, { refused: error.sentence(visit.lang) });
    }
  },
};

type Announceable = {
  readonly questions: readonly Question[];
  readonly standing: (Announced & { readonly questionId: string }) | undefined;
};

/** Why nothing was announced; what was typed is kept. */
type NotYet = { readonly refused?: string; readonly leaks?: readonly Leak[] };

async function show(visit: Visit, notYet?: NotYet): Promise<Response> {
  const words = announceWords[visit.lang];
  const cards = await announceable(visit);
  return visit.page({
    title: words.title,
    desk: true,
    status: notYet ? 422 : 200,
    body: (
      <>
        {notYet && (
          <Row>
            {notYet.refused ? (
              <ErrorSummary title={notYet.refused} />
            ) : (
              <ErrorSummary
                title={words.notYet}
                errors={[{ field: 'title', id: fieldOf(visit.form.question), text: words.lookAgain }]}
              />
            )}
          </Row>
        )}
        <PageHead title={words.title} lead={cards.length > 0 ? words.lead : words.nothing} />
        {cards.map((card) => (
          <div class="section">
            <One visit={visit} card={card} notYet={notYet} />
          </div>
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

function fieldOf(questionId = ''): string {
  return `title-${questionId}`;
}

type OneProps = { readonly visit: Visit; readonly card: Announceable; readonly notYet: NotYet | undefined };

function One({ visit, card: { questions, standing }, notYet }: OneProps) {
  const words = announceWords[visit.lang];
  const [first] = questions;
  if (!first) return null;
  const id = standing?.questionId ?? first.id;
  const isTyped = notYet !== undefined && visit.form.question === id;
  return (
    <Row margin={saidDate(visit.island, visit.lang, first.askedAt)}>
      {questions.length > 1 && <p class="meta">{words.others(questions.length)}</p>}
      <PlainText text={first.text} />
      <form action={visit.to('deskAnnounce')} method="post">
        <Hidden values={{ form: visit.formToken, question: id }} />
        <TextArea
          id={fieldOf(id)}
          name="title"
          label={standing ? words.standing : words.label}
          hint={words.hint}
          value={isTyped ? visit.form.title : (standing?.title ?? '')}
          rows={1}
        />
        {isTyped && notYet.leaks && <Stays visit={visit} leaks={notYet.leaks} askers={questions.length} />}
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

type StaysProps = { readonly visit: Visit; readonly leaks: readonly Leak[]; readonly askers: number };

/** Words of one asker in what would be public at once: one more press, or another sentence. */
function Stays({ visit, leaks, askers }: StaysProps) {
  const words = announceWords[visit.lang];
  return (
    <>
      <LeakNotice
        visit={visit}
        leaks={leaks}
        askers={askers}
        buttons={
          <Button name="stays" value={stayingWords(leaks, visit.form.stays)}>
            {words.stays}
          </Button>
        }
      />
      <p class="hint">{words.staysHint}</p>
    </>
  );
}
