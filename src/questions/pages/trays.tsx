import { Card } from '../../look/desk/card.tsx';
import { KeyHint } from '../../look/desk/keys.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import type { Tray } from '../../quiet/core/screen.ts';
import { reasonInWords } from '../../quiet/core/screen-words.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import { Refusal } from '../../words/refusal.ts';
import type { Question } from '../core/question.ts';
import { saidDate } from '../said.ts';
import { takeUp } from '../sort.ts';
import { questionsIn, questionWithId } from '../store.ts';
import { lastStep } from '../store-step.ts';
import type { StepKind } from '../tables.ts';
import { PlainText } from './plain-text.tsx';
import { shortened } from './round-asked.tsx';
import { UndoLast } from './undo-last.tsx';

export const TRAYS: readonly Tray[] = ['advice', 'promotion', 'unclear', 'spam'];

/** What is no question, as far as a rule can tell: kept closed, with the reason, and one button to say otherwise. */
export const traysPage: Route = {
  at: 'trays',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const questions = await questionsIn(visit.island, ['tray']);
    const { title } = questionDeskWords[visit.lang].trays;
    const last = (await lastStep(visit.island))?.kind;
    const body = <Trays visit={visit} questions={questions} last={last} />;
    return visit.page({ title, desk: true, scripts: ['desk'], body });
  },
};

export const trayRescue: Route = {
  at: 'trayRescue',
  serve: 'secret',
  desk: true,
  get: (visit) => seeOther(visit.to('trays')),
  post: async (visit) => {
    const question = await questionWithId(visit.island, visit.form.question ?? '');
    if (!question) throw new Refusal('questionChanged');
    await takeUp(visit.island, question);
    return seeOther(`${visit.to('trays')}?done=rescued`);
  },
};

type TraysProps = {
  readonly visit: Visit;
  readonly questions: readonly Question[];
  readonly last: StepKind | undefined;
};

function Trays({ visit, questions, last }: TraysProps) {
  const words = questionDeskWords[visit.lang].trays;
  const done = (['rescued', 'undone'] as const).find((each) => each === visit.query.get('done'));
  return (
    <>
      <PageHead title={words.title} lead={questions.length > 0 ? words.lead : words.empty} />
      {done && (
        <Row>
          <Status id="done">{words.told[done]}</Status>
        </Row>
      )}
      <UndoLast visit={visit} last={last} from="trays" />
      {TRAYS.filter((tray) => questions.some((question) => question.tray === tray)).map((tray) => (
        <Section id={tray} label={words.kinds[tray]}>
          {questions
            .filter((question) => question.tray === tray)
            .map((question) => (
              <InTray visit={visit} question={question} />
            ))}
        </Section>
      ))}
      <Row>
        <p>
          <a href={visit.to('deskRound')} data-key="l">
            {questionDeskWords[visit.lang].title}
          </a>
        </p>
      </Row>
    </>
  );
}

function InTray({ visit, question }: { readonly visit: Visit; readonly question: Question }) {
  const { island, lang } = visit;
  const words = questionDeskWords[lang].trays;
  const why = question.trayReason ? reasonInWords(lang, 'owner', question.trayReason) : words.byYou;
  return (
    <Card title={shortened(question.text)} meta={`${saidDate(island, lang, question.askedAt)}: ${why}`} open={false}>
      <div lang={question.lang}>
        <PlainText text={question.text} />
      </div>
      <form action={visit.to('trayRescue')} method="post">
        <Hidden values={{ form: visit.formToken, question: question.id }} />
        <Buttons>
          <Button data-key="f">
            {words.rescue} <KeyHint>F</KeyHint>
          </Button>
        </Buttons>
      </form>
    </Card>
  );
}
