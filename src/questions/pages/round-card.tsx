import { placeOf } from '../../answers/core/place.ts';
import type { Suggestion } from '../../answers/core/suggestion.ts';
import { Phrasings } from '../../look/desk/phrasings.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import { Tick } from '../../look/forms/tick.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { Passage } from '../../look/text/passage.tsx';
import { Section } from '../../look/text/section.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { isAcute } from '../../quiet/core/acute.ts';
import { section } from '../../store/island.ts';
import { answersWords } from '../../words/answers.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { Leak } from '../core/leak.ts';
import type { Question } from '../core/question.ts';
import { questionsSection } from '../core/settings.ts';
import { cleanLine } from '../core/text.ts';
import type { Card } from '../desk-view.ts';
import { saidDate } from '../said.ts';
import { LeakNotice } from './leak-notice.tsx';
import { PlainText } from './plain-text.tsx';

const LONGEST_TITLE_CHARS = 90;

type CardProps = {
  readonly visit: Visit;
  readonly card: Card;
  readonly others: readonly Card[];
  readonly isOpen: boolean;
  readonly typed: Visit['form'] | undefined;
  readonly leaks: readonly Leak[];
};

/** One decision: what was asked, what is already written, one answer box, and the other ends. */
export function RoundCard({ visit, card, others, isOpen, typed, leaks }: CardProps) {
  const [first] = card.questions;
  if (!first) return null;
  return (
    <Section
      id={`q-${first.id}`}
      label={labelOf(visit, card)}
      name={`${labelOf(visit, card)}: ${shortened(first.text)}`}
      tone={card.isOverdue ? 'late' : isOpen ? 'now' : undefined}
    >
      <Folded summary={shortened(first.text)} open={isOpen}>
        <form class="group" action={visit.to('deskAnswer')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          <Asked visit={visit} card={card} />
          <Existing visit={visit} card={card} />
          <Writing visit={visit} card={card} typed={typed} leaks={leaks} />
          <OtherEnds visit={visit} card={card} typed={typed} />
          <SameAs visit={visit} card={card} others={others} />
        </form>
      </Folded>
    </Section>
  );
}

function labelOf({ lang }: Visit, { questions, isOverdue }: Card): string {
  const words = questionDeskWords[lang];
  if (isOverdue) return words.overdue;
  if (questions.length > 1) return words.group(questions.length);
  return questions[0]?.isAlone ? words.alone : words.single;
}

function shortened(text: string): string {
  const line = cleanLine(text);
  const letters = [...line];
  return letters.length <= LONGEST_TITLE_CHARS ? line : `${letters.slice(0, LONGEST_TITLE_CHARS - 2).join('')} …`;
}

/** What was asked, word for word; in a group with a tick for each, which says who gets the answer. */
function Asked({ visit, card: { questions } }: { readonly visit: Visit; readonly card: Card }) {
  const words = questionDeskWords[visit.lang];
  const [first] = questions;
  if (first && questions.length === 1)
    return (
      <>
        <Hidden values={{ question: first.id }} />
        {first.text !== shortened(first.text) && <PlainText text={first.text} />}
        {first.differs && <p>{`${words.differs} ${first.differs}`}</p>}
        <p class="meta">{metaOf(visit, first)}</p>
        {isAcute(first.text) && <p class="late">{words.crisis}</p>}
      </>
    );
  return (
    <>
      <Phrasings
        name="question"
        legend={words.group(questions.length)}
        items={questions.map((question) => ({
          value: question.id,
          text: <span class="as-typed">{question.text}</span>,
          meta: metaOf(visit, question),
          checked: true,
        }))}
      />
      <Folded summary={words.part}>
        <Buttons>
          {questions.map((question) => (
            <Button name="part" value={question.id} formaction={visit.to('deskPart')} formnovalidate>
              {shortened(question.text)}
            </Button>
          ))}
        </Buttons>
      </Folded>
    </>
  );
}

function metaOf({ island, lang }: Visit, question: Question): string {
  const words = questionDeskWords[lang];
  const { reply } = question;
  return [
    words.askedOn(saidDate(island, lang, question.askedAt)),
    ...(reply.by === 'number' ? [words.byNumber] : reply.isConfirmed ? [] : [words.unconfirmed]),
    ...(question.betweenUs ? [words.betweenUs] : []),
    ...(question.consent ? [words.consent] : []),
    ...(question.follows ? [words.followsUp] : []),
  ].join(', ');
}

/** One button sends what is already written. */
function Existing({ visit, card: { suggestions, questions } }: { readonly visit: Visit; readonly card: Card }) {
  const words = questionDeskWords[visit.lang];
  const [closest, ...others] = suggestions.filter(({ kind }) => kind !== 'announced');
  if (!closest) return null;
  const count = questions.length;
  return (
    <>
      <Slip>
        <Entry visit={visit} suggestion={closest} count={count} label={words.existing} />
      </Slip>
      {others.length > 0 && (
        <Folded summary={words.moreExisting}>
          {others.map((each) => (
            <Entry visit={visit} suggestion={each} count={count} />
          ))}
        </Folded>
      )}
    </>
  );
}

type EntryProps = {
  readonly visit: Visit;
  readonly suggestion: Suggestion;
  readonly count: number;
  readonly label?: string;
};

function Entry({ visit, suggestion, count, label }: EntryProps) {
  const { title, url, quote } = suggestion;
  return (
    <Passage
      label={label}
      title={title}
      href={url}
      quote={answersWords[visit.lang].quoted(quote)}
      meta={placeOf(suggestion, visit.lang)}
    >
      <Button name="entry" value={url} formaction={visit.to('deskEnd')} formnovalidate>
        {questionDeskWords[visit.lang].sendExisting(count)}
      </Button>
    </Passage>
  );
}

type WritingProps = Pick<CardProps, 'visit' | 'card' | 'typed'>;

function Writing({ visit, card, typed, leaks }: WritingProps & Pick<CardProps, 'leaks'>) {
  const words = questionDeskWords[visit.lang];
  const { questions } = card;
  const count = questions.length;
  const id = questions[0]?.id ?? '';
  const { undoMinutes } = section(visit.island, questionsSection).questions;
  return (
    <>
      <TextArea
        id={`answer-${id}`}
        name="answer"
        label={words.answer(count)}
        hint={words.markdown}
        rows={6}
        value={typed?.answer ?? card.draft}
      />
      {count > 1 &&
        questions.map((question) => (
          <TextArea
            id={`personal-${question.id}`}
            name={`personal-${question.id}`}
            label={words.personal(saidDate(visit.island, visit.lang, question.askedAt))}
            rows={1}
            value={typed?.[`personal-${question.id}`]}
          />
        ))}
      <Publishing visit={visit} card={card} typed={typed} />
      {leaks.length > 0 && <Stays visit={visit} leaks={leaks} />}
      <Buttons>
        <Button kind="filled">{words.send(count)}</Button>
        <Button formaction={visit.to('deskPreview')}>{words.preview}</Button>
        <Button kind="link" formaction={visit.to('deskKeep')} formnovalidate>
          {words.keep}
        </Button>
        <Button kind="link" formaction={visit.to('deskLater')} formnovalidate>
          {words.later}
        </Button>
      </Buttons>
      <p class="hint">{words.undo(undoMinutes)}</p>
    </>
  );
}

/** Words of one asker in what goes to others: one more press, and no more than that. */
function Stays({ visit, leaks }: Pick<CardProps, 'visit' | 'leaks'>) {
  const words = questionDeskWords[visit.lang];
  const found = leaks.map(({ word }) => word).join('|');
  return (
    <>
      <LeakNotice
        visit={visit}
        leaks={leaks}
        buttons={
          <Button name="stays" value={found}>
            {words.leakStays}
          </Button>
        }
      />
      <p class="hint">{words.leakHint}</p>
    </>
  );
}

function Publishing({ visit, card: { questions }, typed }: WritingProps) {
  const words = questionDeskWords[visit.lang];
  const id = questions[0]?.id ?? '';
  if (questions.some(({ betweenUs }) => betweenUs)) return <p class="meta">{words.notPublic}</p>;
  return (
    <>
      <Tick id={`publish-${id}`} name="publish" label={words.publish} checked={typed?.publish !== undefined} />
      <div class="nested">
        <Field
          id={`title-${id}`}
          name="title"
          label={words.publicTitle}
          hint={words.publicTitleHint}
          value={typed?.title}
        />
        <Field
          id={`slug-${id}`}
          name="slug"
          label={words.fileName}
          hint={words.fileNameHint}
          value={typed?.slug}
          spellcheck={false}
        />
      </div>
    </>
  );
}

/** Invite, refer, decline, set aside: seldom, and told to the asker each. */
function OtherEnds({ visit, card: { questions }, typed }: WritingProps) {
  const words = questionDeskWords[visit.lang];
  const id = questions[0]?.id ?? '';
  const end = (ending: string, label: string) => (
    <Button name="ending" value={ending} formaction={visit.to('deskEnd')} formnovalidate>
      {label}
    </Button>
  );
  return (
    <Folded summary={words.other} open={typed?.ending !== undefined}>
      <p class="hint">{words.inviteHint}</p>
      <Buttons>{end('invited', words.invite)}</Buttons>
      <Field
        id={`colleague-${id}`}
        name="colleague"
        type="url"
        label={words.colleague}
        hint={words.colleagueHint}
        value={typed?.colleague}
      />
      <Buttons>{end('referred', words.refer)}</Buttons>
      <p class="hint">{words.declineHint}</p>
      <Buttons>{end('declined', words.decline)}</Buttons>
      <p class="hint">{words.aside}</p>
      <Buttons>
        {(['advice', 'promotion', 'spam', 'unclear'] as const).map((tray) => (
          <Button name="tray" value={tray} kind="link" formaction={visit.to('deskAside')} formnovalidate>
            {words.asideKinds[tray]}
          </Button>
        ))}
      </Buttons>
    </Folded>
  );
}

/** Joins by hand: the owner sees that two are one. */
function SameAs({ visit, card, others }: Pick<CardProps, 'visit' | 'card' | 'others'>) {
  const words = questionDeskWords[visit.lang];
  const joinable = others.filter(({ questions }) => !questions.some(({ betweenUs }) => betweenUs));
  const id = card.questions[0]?.id ?? '';
  if (joinable.length === 0 || card.questions.some(({ betweenUs }) => betweenUs)) return null;
  return (
    <Folded summary={words.join}>
      <div class="field">
        <label for={`with-${id}`}>{words.join}</label>
        <select id={`with-${id}`} name="with">
          {joinable.map(({ questions: [first] }) => (
            <option value={first?.id}>{shortened(first?.text ?? '')}</option>
          ))}
        </select>
      </div>
      <Buttons>
        <Button formaction={visit.to('deskJoin')} formnovalidate>
          {words.joinButton}
        </Button>
      </Buttons>
    </Folded>
  );
}
