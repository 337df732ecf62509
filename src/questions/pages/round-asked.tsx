import { Differs, Phrasings } from '../../look/desk/phrasings.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { isAcute } from '../../quiet/core/acute.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import { differencesOf } from '../core/differences.ts';
import type { Question } from '../core/question.ts';
import { beginningOf } from '../core/text.ts';
import type { Card } from '../desk-view.ts';
import { saidDate, saidDay } from '../said.ts';
import { PlainText } from './plain-text.tsx';

const LONGEST_TITLE_CHARS = 90;

/** The first line of what was asked, as its title. */
export function shortened(text: string): string {
  return beginningOf(text, LONGEST_TITLE_CHARS);
}

type AskedProps = { readonly visit: Visit; readonly card: Card; readonly typed: readonly string[] | undefined };

/** What was asked, word for word; where several may be one, with a tick for each, which says who gets the answer. */
export function Asked({ visit, card, typed }: AskedProps) {
  const { questions, perhaps } = card;
  const [first] = questions;
  if (first && questions.length === 1 && perhaps.length === 0) return <One visit={visit} question={first} />;
  return <Several visit={visit} card={card} typed={typed} />;
}

function One({ visit, question }: { readonly visit: Visit; readonly question: Question }) {
  const words = questionDeskWords[visit.lang];
  return (
    <>
      <Hidden values={{ question: question.id }} />
      {question.text !== shortened(question.text) && (
        <div lang={question.lang}>
          <PlainText text={question.text} />
        </div>
      )}
      {question.differs && <p>{`${words.differs} ${question.differs}`}</p>}
      <p class="meta">{metaOf(visit, question)}</p>
      <Crisis visit={visit} questions={[question]} />
    </>
  );
}

function Several({ visit, card: { questions, perhaps }, typed }: AskedProps) {
  const words = questionDeskWords[visit.lang];
  const all = [...questions, ...perhaps];
  const isTicked = (question: Question) => (typed ? typed.includes(question.id) : questions.includes(question));
  return (
    <>
      <Hidden values={{ proposed: questions.map(({ id }) => id).join(' ') }} />
      <Phrasings
        name="question"
        legend={words.several}
        items={all.map((question, place) => ({
          value: question.id,
          text: <Marked question={question} others={all.filter((other) => other !== question)} />,
          meta: (
            <>
              {words.question(place)}, {metaOf(visit, question)}
              {perhaps.includes(question) && (
                <>
                  , <strong>{words.perhaps}</strong>
                </>
              )}
            </>
          ),
          checked: isTicked(question),
        }))}
      />
      {perhaps.length > 0 && <p class="hint">{words.perhapsHint}</p>}
      <Crisis visit={visit} questions={all} />
      <Parting visit={visit} questions={questions} />
    </>
  );
}

/** The whole text; what the others do not say is underlined. */
function Marked({ question, others }: { readonly question: Question; readonly others: readonly Question[] }) {
  const { text, differs, lang } = question;
  const parts = differencesOf(
    text,
    others.map((other) => other.text),
  );
  return (
    <span class="as-typed" lang={lang}>
      {parts.map(({ text, isOwn }) => (isOwn ? <Differs>{text}</Differs> : text))}
      {differs && `\n\n${differs}`}
    </span>
  );
}

/** One button a question takes it out, another lays the ticked ones by themselves. */
function Parting({ visit, questions }: { readonly visit: Visit; readonly questions: readonly Question[] }) {
  const words = questionDeskWords[visit.lang];
  if (questions.length < 2) return null;
  return (
    <Folded summary={words.part}>
      <p class="hint">{words.partHint}</p>
      <Buttons>
        {questions.map((question, place) => (
          <Button name="part" value={question.id} formaction={visit.to('deskPart')} formnovalidate>
            {`${words.question(place)}: ${shortened(question.text)}`}
          </Button>
        ))}
      </Buttons>
    </Folded>
  );
}

function Crisis({ visit, questions }: { readonly visit: Visit; readonly questions: readonly Question[] }) {
  if (!questions.some(({ text }) => isAcute(text))) return null;
  return <p class="late">{questionDeskWords[visit.lang].crisis}</p>;
}

function metaOf({ island, lang }: Visit, question: Question): string {
  const words = questionDeskWords[lang];
  const { reply } = question;
  return [
    saidDay(island, lang, question.askedAt),
    ...(reply.by === 'number' ? [words.byNumber] : reply.isConfirmed ? [] : [words.unconfirmed]),
    ...(question.betweenUs ? [words.betweenUs] : []),
    ...(question.consent ? [words.consent] : []),
    ...(question.follows ? [words.followsUp] : []),
  ].join(', ');
}

/** Below the title of a closed card: how else it was asked, or since when it lies there. */
export function closedMeta({ island, lang }: Visit, { questions, isOverdue }: Card): string {
  const words = questionDeskWords[lang];
  const [first, second] = questions;
  if (isOverdue && first) return words.askedOn(saidDate(island, lang, first.askedAt));
  return second ? `${words.question(1)}: ${shortened(second.text)}` : '';
}
