import { raw } from 'hono/html';
import { foreign } from '../../kit/language.ts';
import { KeyHint } from '../../look/desk/keys.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { contentOf } from '../../source/content-of.ts';
import { render } from '../../source/core/render.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { Answer } from '../core/answer.ts';
import type { Leak } from '../core/leak.ts';
import type { Card, DeskView } from '../desk-view.ts';
import { saidDay, saidRound, saidTime } from '../said.ts';
import { KeyLine, KeySheet } from './key-sheet.tsx';
import { LeakNotice } from './leak-notice.tsx';
import { PlainText } from './plain-text.tsx';
import { RoundCard } from './round-card.tsx';
import { TRAYS } from './trays.tsx';
import { UndoLast } from './undo-last.tsx';

/** What has just been done. */
export type Told =
  | 'sent'
  | 'later'
  | 'aside'
  | 'joined'
  | 'parted'
  | 'takenBack'
  | 'dropped'
  | 'kept'
  | 'decided'
  | 'undone';

type RoundProps = {
  readonly visit: Visit;
  readonly view: DeskView;
  readonly refused?: string | undefined;
  readonly notice?: string | undefined;
  /** What was typed in the form that came back, and which questions it is about. */
  readonly typed?: Visit['form'] | undefined;
  readonly typedFor: readonly string[];
  /** Words of single askers in what was typed: sending waits for the owner's yes. */
  readonly leaks?: readonly Leak[] | undefined;
};

export function RoundView({ visit, view, refused, notice, typed, typedFor, leaks = [] }: RoundProps) {
  const words = questionDeskWords[visit.lang];
  const count = view.cards.reduce((sum, { questions }) => sum + questions.length, 0);
  const holds = (ids: readonly string[]) =>
    view.cards.find(({ questions }) => questions.some(({ id }) => ids.includes(id)));
  // Nobody may be ticked in it, or only who has a card as well.
  const typedCard = holds([typed?.card ?? '']) ?? holds(typedFor);
  const opened = typedCard ?? view.cards[0];
  return (
    <>
      {refused && !typedCard && (
        <Row>
          <ErrorSummary title={typed?.given ? words.notTakenBack : words.notSent}>{refused}</ErrorSummary>
        </Row>
      )}
      <PageHead title={titleOf(visit, view)} lead={count > 0 ? leadOf(visit, view, count) : undefined}>
        {count > 0 && <KeyLine visit={visit} />}
      </PageHead>
      {notice && (
        <Row>
          <Status id="done">{notice}</Status>
        </Row>
      )}
      <UndoLast visit={visit} last={view.last} />
      <Leaving visit={visit} view={view} />
      <Held visit={visit} view={view} />
      <HeldPublications visit={visit} view={view} />
      <TitlesToChange visit={visit} view={view} />
      {stacksOf(visit, view).map(({ id, label, tone, cards }) => (
        <Section id={id} label={label} tone={tone}>
          {cards.map((card) => (
            <RoundCard
              visit={visit}
              card={card}
              others={view.cards.filter((other) => other !== card)}
              isOpen={card === opened}
              typed={card === typedCard ? typed : undefined}
              ticked={card === typedCard ? typedFor : undefined}
              leaks={card === typedCard ? leaks : []}
              refused={card === typedCard ? refused : undefined}
            />
          ))}
        </Section>
      ))}
      <Next visit={visit} view={view} isDone={count === 0} />
      <InTrays visit={visit} view={view} />
      <KeySheet visit={visit} />
    </>
  );
}

type Stack = {
  readonly id: string;
  readonly label: string;
  readonly tone: 'late' | 'now' | undefined;
  readonly cards: readonly Card[];
};

/** What lies on the desk as it stands in the margin: what is overdue, each group, what comes once more, what is single. */
function stacksOf({ lang }: Visit, { cards }: DeskView): readonly Stack[] {
  const words = questionDeskWords[lang];
  const inTime = cards.filter(({ isOverdue }) => !isOverdue);
  const groups = inTime.filter(({ questions }) => questions.length > 1);
  const alone = inTime.filter(({ questions }) => questions.length === 1 && questions[0]?.isAlone);
  const singles = inTime.filter((card) => !groups.includes(card) && !alone.includes(card));
  const stacks: readonly Stack[] = [
    { id: 'overdue', label: words.overdue, tone: 'late', cards: cards.filter(({ isOverdue }) => isOverdue) },
    ...groups.map((card, at): Stack => {
      const count = card.questions.length;
      const label = card.isMade ? words.group(at + 1, count) : words.proposed(at + 1, count);
      return { id: `group-${at + 1}`, label, tone: undefined, cards: [card] };
    }),
    { id: 'alone', label: words.alone, tone: undefined, cards: alone },
    { id: 'singles', label: words.single, tone: undefined, cards: singles },
  ];
  const filled = stacks.filter(({ cards }) => cards.length > 0);
  return filled.map((stack, at) => (at === 0 && !stack.tone ? { ...stack, tone: 'now' } : stack));
}

/** "Runde vom Dienstag, 24. November": the day the newest of it was laid on the desk. */
function titleOf({ island, lang }: Visit, { cards }: DeskView): string {
  const words = questionDeskWords[lang];
  const moments = cards.flatMap(({ questions }) => questions.map(({ deliveredAt }) => deliveredAt));
  const newest = moments
    .filter((at) => at !== undefined)
    .sort(Temporal.Instant.compare)
    .at(-1);
  if (cards.length === 0) return words.empty;
  return newest ? words.titleOf(saidDay(island, lang, newest)) : words.title;
}

function leadOf({ lang }: Visit, { cards }: DeskView, count: number): string {
  const words = questionDeskWords[lang];
  const inTime = cards.filter(({ isOverdue }) => !isOverdue);
  const groups = inTime.filter(({ questions }) => questions.length > 1).length;
  const parts = words.parts({ groups, singles: inTime.length - groups, overdue: cards.length - inTime.length });
  return parts ? `${words.lead(count).replace(/\.$/, '')}: ${parts}.` : words.lead(count);
}

function Leaving({ visit, view: { leaving } }: { readonly visit: Visit; readonly view: DeskView }) {
  const words = questionDeskWords[visit.lang];
  if (leaving.length === 0) return null;
  return (
    <Section id="leaving" label={words.sending}>
      {leaving.map(({ answer, count }) => (
        <form action={visit.to('deskTakeBack')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          <Said visit={visit} answer={answer} />
          <p class="meta">{words.leaves(saidTime(visit.island, visit.lang, answer.sendAt), count)}</p>
          <Buttons>
            <Button name="given" value={answer.id}>
              {words.takeBack}
            </Button>
          </Buttons>
        </form>
      ))}
    </Section>
  );
}

/** What goes out: the owner's words, else the entry that is quoted, else how it was ended. */
function Said({ visit, answer }: { readonly visit: Visit; readonly answer: Answer }) {
  const { island, lang } = visit;
  const words = questionDeskWords[lang];
  const { ending, entryPath = '', markdown } = answer;
  if (markdown !== '') return <p lang={foreign(answer.lang, lang)}>{beginningOf(answer)}</p>;
  const entry = contentOf(island).byPath.get(entryPath.split('#')[0] ?? '');
  if (entryPath !== '') return <p lang={entry && foreign(entry.lang, lang)}>{entry?.title ?? entryPath}</p>;
  return <p>{ending === 'invited' ? words.invite : ending === 'referred' ? words.refer : words.decline}</p>;
}

const LONGEST_BEGINNING_CHARS = 120;

/** The first words of an answer, as they are read, and that there are more. */
function beginningOf({ markdown, lang }: Answer): string {
  const { text } = render(markdown, { lang });
  if (text.length <= LONGEST_BEGINNING_CHARS) return text;
  return `${text.slice(0, LONGEST_BEGINNING_CHARS).replace(/\s+\S*$/, '')} …`;
}

function Held({ visit, view: { held } }: { readonly visit: Visit; readonly view: DeskView }) {
  const words = questionDeskWords[visit.lang];
  if (held.length === 0) return null;
  return (
    <Section id="held" label={words.held}>
      {held.map(({ held: { id, cause, text }, question }) => (
        <form action={visit.to('deskHeld')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          <p class="meta">{cause === 'forged' ? words.heldWhy.forged : words.heldWhy.held}</p>
          <PlainText text={question.text} />
          <blockquote>
            <PlainText text={text} />
          </blockquote>
          <Buttons>
            <Button name="held" value={id}>
              {words.heldYes}
            </Button>
            <Button name="drop" value={id} kind="link">
              {words.heldNo}
            </Button>
          </Buttons>
        </form>
      ))}
    </Section>
  );
}

/** What a mail published, but for words of an asker that stand in it. */
function HeldPublications({ visit, view: { heldPublications } }: { readonly visit: Visit; readonly view: DeskView }) {
  const words = questionDeskWords[visit.lang];
  if (heldPublications.length === 0) return null;
  return (
    <Section id="unpublished" label={words.heldPublication}>
      {heldPublications.map(({ answer, leaks, askers }) => (
        <form action={visit.to('deskHeld')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          <h3>{answer.publication?.title}</h3>
          <div lang={foreign(answer.lang, visit.lang)}>
            <Prose>{raw(render(answer.markdown, { lang: answer.lang, origin: visit.island.about.url }).html)}</Prose>
          </div>
          <LeakNotice
            visit={visit}
            leaks={leaks}
            askers={askers}
            buttons={
              <>
                <Button name="publication" value={answer.id}>
                  {words.publishAfterAll}
                </Button>
                <Button name="unpublished" value={answer.id} kind="link">
                  {words.notPublish}
                </Button>
              </>
            }
          />
        </form>
      ))}
    </Section>
  );
}

/** Words that their asker has taken back, and that only the owner can change. */
function TitlesToChange({ visit, view: { titles } }: { readonly visit: Visit; readonly view: DeskView }) {
  const words = questionDeskWords[visit.lang];
  if (titles.length === 0) return null;
  return (
    <Section id="titles" label={words.titlesToChange}>
      <p>{words.titlesToChangeWhy}</p>
      <ul>
        {titles.map(({ title, file }) => (
          <li>
            <a href={`${visit.to('deskText')}?${new URLSearchParams({ file })}`}>{title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Next({ visit, view, isDone }: { readonly visit: Visit; readonly view: DeskView; readonly isDone: boolean }) {
  const { island, lang } = visit;
  const words = questionDeskWords[lang];
  const { next, waiting } = view;
  if (!next) return null;
  const { day, time } = saidRound(island, lang, next.opensAt);
  return (
    <Section id="next" label={words.nextRound}>
      <p>
        {isDone && view.leaving.length === 0 ? words.done(saidDay(island, lang, next.opensAt)) : words.next(day, time)}
      </p>
      {waiting > 0 && (
        <form action={visit.to('deskOpen')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          <p>{words.waiting(waiting, day)}</p>
          <Buttons>
            <Button data-key="r">
              {words.open} <KeyHint>R</KeyHint>
            </Button>
          </Buttons>
        </form>
      )}
    </Section>
  );
}

/** What lies aside, by kind and closed: nothing of it is urgent. */
function InTrays({ visit, view: { trays } }: { readonly visit: Visit; readonly view: DeskView }) {
  const words = questionDeskWords[visit.lang].trays;
  if (trays.size === 0) return null;
  return (
    <Section id="trays" label={words.title}>
      <ul class="plain">
        {TRAYS.filter((tray) => trays.has(tray)).map((tray, at) => (
          <li>
            <a href={`${visit.to('trays')}#${tray}`} data-key={at === 0 ? 'l' : undefined}>
              {words.count(tray, trays.get(tray) ?? 0)}
            </a>
          </li>
        ))}
      </ul>
      <p class="meta">{words.lead}</p>
    </Section>
  );
}
