import { placeOf } from '../../answers/core/place.ts';
import type { Suggestion } from '../../answers/core/suggestion.ts';
import { foreign } from '../../kit/language.ts';
import { Card as DeskCard } from '../../look/desk/card.tsx';
import { KeyHint } from '../../look/desk/keys.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import { Tick } from '../../look/forms/tick.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { Passage } from '../../look/text/passage.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { section } from '../../store/island.ts';
import { answersWords } from '../../words/answers.ts';
import { questionDeskWords, type ToWhom } from '../../words/question-desk.ts';
import type { Leak } from '../core/leak.ts';
import { questionsSection } from '../core/settings.ts';
import type { Card, Draft } from '../desk-view.ts';
import { stayingWords } from '../leaks.ts';
import { LeakNotice } from './leak-notice.tsx';
import { Asked, closedMeta, shortened } from './round-asked.tsx';
import { Grouping, OtherEnds } from './round-ends.tsx';

type CardProps = {
  readonly visit: Visit;
  readonly card: Card;
  readonly others: readonly Card[];
  readonly isOpen: boolean;
  readonly typed: Visit['form'] | undefined;
  /** Which questions were ticked in the form that came back. */
  readonly ticked: readonly string[] | undefined;
  readonly leaks: readonly Leak[];
  /** Why the form came back: said where it was sent from. */
  readonly refused: string | undefined;
};

/** One decision: what was asked, what is already written, one answer box, and the other ends. */
export function RoundCard({ visit, card, others, isOpen, typed: sent, ticked, leaks, refused }: CardProps) {
  const [first] = card.questions;
  if (!first) return null;
  const typed = sent ?? (card.draft && fieldsOf(card.draft));
  return (
    <DeskCard id={`q-${first.id}`} title={shortened(first.text)} meta={closedMeta(visit, card)} open={isOpen}>
      <form class="group" action={visit.to('deskAnswer')} method="post">
        <Hidden values={{ form: visit.formToken, card: first.id }} />
        {refused && <ErrorSummary title={questionDeskWords[visit.lang].notSent}>{refused}</ErrorSummary>}
        <Asked visit={visit} card={card} typed={ticked} />
        <Existing visit={visit} card={card} />
        <Writing visit={visit} card={card} typed={typed} ticked={ticked} leaks={leaks} />
        <OtherEnds visit={visit} card={card} typed={typed} />
        <Grouping visit={visit} card={card} others={others} />
        <MailsSent visit={visit} card={card} />
      </form>
    </DeskCard>
  );
}

/** A draft as it stood in the fields. */
function fieldsOf({ markdown, colleague = '', personal, publish }: Draft): Visit['form'] {
  return {
    answer: markdown,
    colleague,
    ...Object.fromEntries(Object.entries(personal).map(([id, line]) => [`personal-${id}`, line])),
    ...(publish && { publish: 'yes', title: publish.title ?? '', slug: publish.slug ?? '' }),
  };
}

/** One button sends what is already written. */
function Existing({
  visit,
  card: { suggestions, questions, perhaps },
}: {
  readonly visit: Visit;
  readonly card: Card;
}) {
  const words = questionDeskWords[visit.lang];
  const [closest, ...others] = suggestions.filter(({ kind }) => kind !== 'announced');
  if (!closest) return null;
  const count = perhaps.length > 0 ? 'ticked' : questions.length;
  return (
    <>
      <Slip>
        <Entry visit={visit} suggestion={closest} count={count} label={words.existing} isFirst />
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
  readonly count: ToWhom;
  readonly label?: string;
  readonly isFirst?: boolean;
};

function Entry({ visit, suggestion, count, label, isFirst = false }: EntryProps) {
  const { title, url, quote } = suggestion;
  return (
    <Passage
      label={label}
      title={title}
      lang={foreign(suggestion.lang, visit.lang)}
      href={url}
      quote={answersWords[visit.lang].quoted(quote)}
      meta={placeOf(suggestion, visit.lang)}
    >
      <Button
        name="entry"
        value={url}
        formaction={visit.to('deskEnd')}
        formnovalidate
        data-key={isFirst ? 's' : undefined}
      >
        {questionDeskWords[visit.lang].sendExisting(count)} {isFirst && <KeyHint>S</KeyHint>}
      </Button>
    </Passage>
  );
}

type WritingProps = Pick<CardProps, 'visit' | 'card' | 'typed'>;

function Writing({ visit, card, typed, ticked, leaks }: WritingProps & Pick<CardProps, 'leaks' | 'ticked'>) {
  const words = questionDeskWords[visit.lang];
  const { questions } = card;
  const toWhom = card.perhaps.length > 0 ? 'ticked' : questions.length;
  const id = questions[0]?.id ?? '';
  const { undoMinutes } = section(visit.island, questionsSection).questions;
  return (
    <>
      <TextArea
        id={`answer-${id}`}
        name="answer"
        label={words.answer(toWhom)}
        hint={words.markdown}
        rows={6}
        value={typed?.answer}
      />
      {leaks.length > 0 && (
        <Stays visit={visit} leaks={leaks} askers={ticked?.length ?? questions.length} typed={typed} />
      )}
      <Personal visit={visit} card={card} typed={typed} />
      <Publishing visit={visit} card={card} typed={typed} />
      <Buttons>
        <Button kind="filled" data-key="send">
          {words.send(toWhom)} <KeyHint>{'\u2303\u21b5'}</KeyHint>
        </Button>
        <Button formaction={visit.to('deskPreview')} data-key="v">
          {words.preview} <KeyHint>V</KeyHint>
        </Button>
        <Button kind="link" formaction={visit.to('deskKeep')} formnovalidate data-key="d">
          {words.keep}
        </Button>
        <Button kind="link" formaction={visit.to('deskLater')} formnovalidate data-key="p">
          {words.later}
        </Button>
      </Buttons>
      <p class="hint">{words.undo(undoMinutes)}</p>
    </>
  );
}

/** A line above the shared words for one person alone; folded, since few need one. */
function Personal({ visit, card: { questions, perhaps }, typed }: WritingProps) {
  const words = questionDeskWords[visit.lang];
  const all = [...questions, ...perhaps];
  if (all.length < 2) return null;
  const fields = all.map(({ id }, place) => (
    <TextArea
      id={`personal-${questions[0]?.id}-${id}`}
      name={`personal-${id}`}
      label={words.personal(words.nth(place))}
      rows={1}
      value={typed?.[`personal-${id}`]}
    />
  ));
  const isTyped = all.some(({ id }) => typed?.[`personal-${id}`]);
  return (
    <Folded summary={words.personals} open={isTyped}>
      {fields}
    </Folded>
  );
}

type StaysProps = Pick<CardProps, 'visit' | 'leaks' | 'typed'> & { readonly askers: number };

/** Words of one asker in what goes to others: one more press, and no more than that. */
function Stays({ visit, leaks, askers, typed }: StaysProps) {
  const words = questionDeskWords[visit.lang];
  return (
    <>
      <LeakNotice
        visit={visit}
        leaks={leaks}
        askers={askers}
        notYet={words.notSent}
        buttons={
          <Button name="stays" value={stayingWords(leaks, typed?.stays)} data-key="y">
            {words.leakStays} <KeyHint>Y</KeyHint>
          </Button>
        }
      />
      <p class="hint">{leaks.every(({ inWording }) => inWording) ? words.leakHintWorded : words.leakHint}</p>
    </>
  );
}

function Publishing({ visit, card: { questions }, typed }: WritingProps) {
  const words = questionDeskWords[visit.lang];
  const id = questions[0]?.id ?? '';
  if (questions.some(({ betweenUs }) => betweenUs)) return <p class="meta">{words.notPublic}</p>;
  return (
    <>
      <Tick
        id={`publish-${id}`}
        name="publish"
        label={words.publish}
        checked={typed?.publish !== undefined}
        data-key="o"
      />
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

/** Every mail that went out about these questions: nothing leaves from here that cannot be read. */
function MailsSent({ visit, card: { mails } }: Pick<CardProps, 'visit' | 'card'>) {
  const words = questionDeskWords[visit.lang];
  if (mails.length === 0) return null;
  return (
    <Folded summary={words.mails}>
      <ul>
        {mails.map(({ id, content }) => (
          <li>
            <a href={visit.to('deskMail', { id })}>{content?.subject ?? id}</a>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
