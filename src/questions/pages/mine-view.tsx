import { raw } from 'hono/html';
import { placeOf } from '../../answers/core/place.ts';
import { foreign } from '../../kit/language.ts';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import { Tick } from '../../look/forms/tick.tsx';
import { WhatWasTyped } from '../../look/forms/what-was-typed.tsx';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Passage, Passages } from '../../look/text/passage.tsx';
import { Promised, Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { Tide } from '../../look/tide.tsx';
import { tideWeek } from '../../quiet/core/tide-of.ts';
import { ElsewhereNote } from '../../quiet/pages/elsewhere.tsx';
import { Sentence } from '../../quiet/pages/said.tsx';
import { rulesOf } from '../../quiet/rules-of.ts';
import { render } from '../../source/core/render.ts';
import { answersWords } from '../../words/answers.ts';
import { questionWords } from '../../words/questions.ts';
import { earlierWords } from '../answer-mail.ts';
import type { AskerView } from '../asker-view.ts';
import { groupedNumber } from '../core/number.ts';
import { isEnding, isOpen } from '../core/question.ts';
import { cleanText } from '../core/text.ts';
import { likelyMeant } from '../core/typed-address.ts';
import type { Erased } from '../erase.ts';
import { numberOf } from '../links.ts';
import { roundAt } from '../rounds.ts';
import { saidDate, saidLongDate, saidRound, saidTime } from '../said.ts';
import { trayInWords } from '../tray-words.ts';
import { Busy } from './busy.tsx';
import { HelpAtOnce } from './help.tsx';
import { PlainText } from './plain-text.tsx';
import { errorAt, type SaidError, type Typed } from './typed.ts';

/** What has just been done. */
export type Told =
  | 'saved'
  | 'addressChanged'
  | 'addressSame'
  | 'sentAgain'
  | 'notAgain'
  | 'consentBack'
  | 'consentBackTitle'
  | 'followed'
  | 'unfollowed';

type MineProps = {
  readonly visit: Visit;
  readonly view: AskerView;
  readonly token: string;
  readonly done?: Told | undefined;
  /** Why something could not be done. */
  readonly refused?: string;
  /** Seconds until it can be done. */
  readonly wait?: number;
  readonly errors?: readonly SaidError[];
  readonly typed?: Typed;
};

const FRESH_MINUTES = 30;

/** One form around everything: each thing that can be done is one of its buttons. */
export function MineView(props: MineProps) {
  const { visit, view, token, done, refused, wait, errors = [] } = props;
  const words = questionWords[visit.lang].mine;
  const { question } = view;
  const isFresh = isOpen(question.state) && visit.island.now.since(question.askedAt).total('minutes') < FRESH_MINUTES;
  return (
    <form class="rows" method="post" action={visit.to('mineEdit', { token })}>
      <Hidden values={{ form: visit.formToken }} />
      {wait && <Busy visit={visit} title={words.notSaved} seconds={wait} isTextKept />}
      <Errors visit={visit} errors={errors} refused={refused} />
      <PageHead title={titleOf(props, isFresh)} margin={saidDate(visit.island, visit.lang, question.askedAt)} />
      {done && (
        <Row>
          <Status id="done">{words[done]}</Status>
        </Row>
      )}
      <Standing {...props} />
      <Unsaved {...props} />
      <GivenAnswer {...props} />
      <Address {...props} />
      <PickUp visit={visit} view={view} />
      <Earlier {...props} />
      <Asked {...props} />
      <More {...props} />
    </form>
  );
}

/** What lies in a tray is called a message: whether it is a question is what the page is about. */
function titleOf({ visit, view: { question } }: MineProps, isFresh: boolean): string {
  const words = questionWords[visit.lang].mine;
  if (question.state === 'tray') return isFresh ? words.trayTitle : words.title;
  return isFresh ? words.sentTitle : words.title;
}

function Errors({
  visit,
  errors,
  refused,
}: {
  visit: Visit;
  errors: readonly SaidError[];
  refused?: string | undefined;
}) {
  const words = questionWords[visit.lang];
  if (!refused && errors.length === 0) return null;
  return (
    <Row>
      <ErrorSummary title={words.mine.notSaved} errors={errors}>
        {refused ?? words.errors.places(errors.length)}
      </ErrorSummary>
    </Row>
  );
}

/** Where the question stands, in one sentence. */
function Standing({ visit, view, token }: MineProps) {
  const { island, lang } = visit;
  const words = questionWords[lang].mine;
  const { question, answerAt } = view;
  const { state } = question;
  return (
    <Row>
      {state === 'waiting' && question.roundAt && <Waiting visit={visit} opensAt={question.roundAt} />}
      {state === 'tray' && <p>{trayInWords(island, lang, question)}</p>}
      {state === 'tray' && !question.isRescued && (
        <Buttons>
          <span>{words.rescueAsk}</span>
          <Button kind="filled" formaction={visit.to('mineRescue', { token })} formnovalidate>
            {words.rescue}
          </Button>
        </Buttons>
      )}
      {(state === 'desk' || state === 'answering') && question.deliveredAt && (
        <Promised>{words.onDesk(saidDate(island, lang, question.deliveredAt))}</Promised>
      )}
      {answerAt && <Promised>{words.sending(saidTime(island, lang, answerAt))}</Promised>}
      {state === 'settled' && <p>{words.settled}</p>}
      {state === 'withdrawn' && <p>{words.withdrawn}</p>}
      <HelpAtOnce visit={visit} text={question.text} />
    </Row>
  );
}

function Waiting({ visit, opensAt }: { readonly visit: Visit; readonly opensAt: Temporal.Instant }) {
  const words = questionWords[visit.lang].mine;
  const { day, time } = saidRound(visit.island, visit.lang, opensAt);
  const rules = rulesOf(visit.island);
  const round = roundAt(visit.island, opensAt);
  const week = round && tideWeek({ lang: visit.lang, rules, promise: { round, full: [] }, now: visit.island.now });
  return (
    <>
      <Promised>
        {words.waiting}
        <strong>{words.waitingAt(day, time)}</strong>.
      </Promised>
      {week && <Tide lang={visit.lang} week={week} />}
      <ElsewhereNote visit={visit} opensAt={opensAt} />
    </>
  );
}

/** What was typed into a field that is not there any more, since something else happened meanwhile. */
function Unsaved({ visit, view: { question, answer, editableUntil }, typed = {} }: MineProps) {
  const { text = '', differs = '', added = '' } = typed;
  const isChanged = (now: string, was: string) => cleanText(now) !== was;
  const lost = [
    !editableUntil && isChanged(text, question.text) && text,
    !editableUntil && isChanged(differs, question.differs) && differs,
    !(answer && isEnding(question.state)) && added,
  ].filter((each) => typeof each === 'string' && each.trim() !== '') as string[];
  if (lost.length === 0) return null;
  return (
    <Row>
      <WhatWasTyped label={questionWords[visit.lang].mine.typed} typed={lost} />
    </Row>
  );
}

/** What was answered, as it went out by mail, and the way back for whom it does not answer. */
function GivenAnswer({ visit, view, token, typed, errors = [] }: MineProps) {
  const { question, answer } = view;
  const { island, lang } = visit;
  const words = questionWords[lang].mine;
  if (!answer || !isEnding(question.state)) return null;
  const { ending, markdown, personal, publication, colleague, entryPath } = answer;
  const { telephone } = island.about.owner;
  return (
    <Section id="answer" label={words.answered(saidDate(island, lang, answer.sendAt))}>
      {ending !== 'answered' && <p>{words[ending]}</p>}
      {entryPath && <Entry visit={visit} path={entryPath} />}
      <div lang={foreign(answer.lang, lang)}>
        {personal && <PlainText text={personal} />}
        {markdown && <Prose>{raw(render(markdown, { lang: answer.lang, origin: island.about.url }).html)}</Prose>}
      </div>
      {colleague && (
        <p>
          <a href={colleague} rel="noreferrer">
            {colleague}
          </a>
        </p>
      )}
      {ending === 'invited' && telephone && (
        <p>
          <Sentence said={[{ telephone }]} />
        </p>
      )}
      {publication?.path && (
        <p>
          {words.published} <a href={publication.path}>{publication.title}</a>
        </p>
      )}
      <Follow visit={visit} view={view} token={token} />
      <TextArea
        name="added"
        label={words.reopenLabel}
        rows={2}
        value={typed?.added}
        hint={words.reopenHint}
        error={errorAt(errors, 'added')}
      />
      <Buttons>
        <Button formaction={visit.to('mineReopen', { token })} formnovalidate>
          {words.reopen}
        </Button>
      </Buttons>
    </Section>
  );
}

/** Being told of later changes, and not any more; nothing where the answer is no page that could change. */
function Follow({ visit, view: { isFollowing }, token }: MineProps) {
  const { follow: words } = questionWords[visit.lang];
  if (isFollowing === undefined) return null;
  return (
    <>
      <p class="meta">{isFollowing ? words.follows : words.offer}</p>
      <Buttons>
        <Button
          name="follow"
          value={isFollowing ? 'no' : 'yes'}
          kind={isFollowing ? 'link' : 'plain'}
          formaction={visit.to('mineFollow', { token })}
          formnovalidate
        >
          {isFollowing ? words.stopIt : words.tellMe}
        </Button>
      </Buttons>
    </>
  );
}

function Entry({ visit, path }: { readonly visit: Visit; readonly path: string }) {
  const { title, quote, date } = earlierWords(visit.island, path);
  return (
    <Slip>
      <Passage title={title} href={path} quote={answersWords[visit.lang].quoted(quote)} meta={date} />
    </Slip>
  );
}

/** The address large, so that a slip is seen; and what to do about it. */
function Address({ visit, view, token, typed, errors = [] }: MineProps) {
  const words = questionWords[visit.lang].mine;
  const { question, address } = view;
  const { reply } = question;
  if (!isOpen(question.state)) return null;
  const field = (
    <Field
      name="email"
      type="email"
      label={words.newAddress}
      value={typed?.email ?? (reply.by === 'email' ? (likelyMeant(reply.address) ?? reply.address) : '')}
      autocomplete="email"
      error={errorAt(errors, 'email')}
    />
  );
  const change = (
    <Button formaction={visit.to('mineAddress', { token })} formnovalidate>
      {words.changeAddress}
    </Button>
  );
  if (reply.by === 'number')
    return (
      <Section id="by-mail" label={words.byNumber}>
        <p>{words.answerHere}</p>
        <Folded summary={words.addAddress} open={errorAt(errors, 'email') !== undefined}>
          {field}
          <Buttons>{change}</Buttons>
        </Folded>
      </Section>
    );
  const likely = likelyMeant(reply.address);
  const said = {
    confirmed: words.confirmed,
    sent: words.mailSent,
    file: words.mailAsFile,
    waits: words.mailWaits,
    failed: words.mailFailed,
  };
  return (
    <Section id="address" label={words.address}>
      <p class="given">{reply.address}</p>
      {address && <p>{said[address]}</p>}
      {likely && address !== 'confirmed' && (
        <p>
          <strong>{words.likely(likely)}</strong>
        </p>
      )}
      {address !== 'confirmed' && address !== 'file' && question.state !== 'tray' && (
        <p class="meta">{words.unconfirmed}</p>
      )}
      <Folded summary={words.mistyped} open={likely !== undefined || errorAt(errors, 'email') !== undefined}>
        {field}
        <Buttons>{change}</Buttons>
      </Folded>
      {address !== 'confirmed' && address !== 'file' && (
        <Buttons>
          <Button kind="link" formaction={visit.to('mineAgain', { token })} formnovalidate>
            {words.sendAgain}
          </Button>
        </Buttons>
      )}
    </Section>
  );
}

function PickUp({ visit, view: { question } }: { readonly visit: Visit; readonly view: AskerView }) {
  const words = questionWords[visit.lang].mine;
  const where = visit.island.about.url + visit.to('collect');
  return (
    <Section id="number" label={words.number}>
      <p class="given">
        <code>{groupedNumber(numberOf(visit.island, question.id))}</code>
      </p>
      <p class="meta">
        {words.numberHint} {words.numberWhere(where.replace(/^https?:\/\//, ''))}
      </p>
    </Section>
  );
}

/** What is already written and may suffice; only a button says that it does. */
function Earlier({ visit, view, token }: MineProps) {
  const words = questionWords[visit.lang].mine;
  if (view.suggestions.length === 0) return null;
  return (
    <Section id="earlier" label={words.earlier}>
      <p>{words.earlierHint}</p>
      <Passages>
        {view.suggestions.map((each) => (
          <Passage
            title={each.title}
            lang={foreign(each.lang, visit.lang)}
            href={each.url}
            quote={each.quote && answersWords[visit.lang].quoted(each.quote)}
            meta={placeOf(each, visit.lang)}
          >
            <Button name="entry" value={each.url} formaction={visit.to('mineSettle', { token })} formnovalidate>
              {words.settle}
            </Button>
          </Passage>
        ))}
      </Passages>
    </Section>
  );
}

/** The words themselves, to be changed as long as no round has taken them. */
function Asked({ visit, view, token, typed, errors = [] }: MineProps) {
  const { mine: words, ask } = questionWords[visit.lang];
  const { question, editableUntil } = view;
  const error = errorAt(errors, 'text');
  const isTicked = (name: string, was: boolean) => (typed?.ticks ? typed[name] !== undefined : was);
  if (!editableUntil)
    return (
      <Section id="asked" label={words.asked(saidDate(visit.island, visit.lang, question.askedAt))}>
        <PlainText text={question.text} />
        {question.differs && <PlainText text={question.differs} />}
        {question.betweenUs && <p class="meta">{ask.between}</p>}
        {question.consent && (
          <>
            <p class="meta">{ask.consent}</p>
            <Buttons>
              <Button kind="link" formaction={visit.to('mineConsent', { token })} formnovalidate>
                {words.takeConsentBack}
              </Button>
            </Buttons>
          </>
        )}
      </Section>
    );
  return (
    <Section id="asked" label={words.edit}>
      <TextArea
        name="text"
        label={words.title}
        value={typed?.text ?? question.text}
        rows={6}
        error={error}
        hint={editableUntil !== 'always' && untilInWords(visit, editableUntil)}
      />
      <TextArea
        name="differs"
        label={ask.differs}
        value={typed?.differs ?? question.differs}
        rows={2}
        error={errorAt(errors, 'differs')}
      />
      <Hidden values={{ ticks: 'yes' }} />
      <Tick name="consent" label={ask.consent} checked={isTicked('consent', question.consent)} />
      <Tick
        name="between"
        label={ask.between}
        hint={ask.betweenHint}
        checked={isTicked('between', question.betweenUs)}
      />
      <Buttons>
        <Button formnovalidate>{words.save}</Button>
      </Buttons>
    </Section>
  );
}

function untilInWords({ island, lang }: Visit, until: Temporal.Instant): string {
  const { day, time } = saidRound(island, lang, until);
  return questionWords[lang].mine.editUntil(day, time);
}

function More({ visit, view, token }: MineProps) {
  const { island, lang } = visit;
  const words = questionWords[lang].mine;
  const { question, events } = view;
  const isWithdrawable = isOpen(question.state);
  return (
    <Section id="more" label={isWithdrawable ? words.leave : words.leaveWholly}>
      {isWithdrawable && (
        <>
          <Buttons>
            <Button formaction={visit.to('mineWithdraw', { token })} formnovalidate>
              {words.withdraw}
            </Button>
          </Buttons>
          <p class="meta">{words.withdrawHint}</p>
        </>
      )}
      <Buttons>
        <Button formaction={visit.to('mineDelete', { token })} formnovalidate>
          {words.delete}
        </Button>
      </Buttons>
      <p class="meta">{words.deleteHint}</p>
      {question.forgetAt && <p>{words.kept(saidLongDate(island, lang, question.forgetAt))}</p>}
      <Folded summary={words.events}>
        <ul class="events">
          {events.map(({ kind, at }) => (
            <li>
              {saidDate(island, lang, Temporal.Instant.from(at))}, {saidTime(island, lang, Temporal.Instant.from(at))}:{' '}
              {words.eventNames[kind]}
            </li>
          ))}
        </ul>
      </Folded>
      <p>
        <a href={visit.to('mineData', { token })} download>
          {words.data}
        </a>
      </p>
    </Section>
  );
}

/** Everything is gone; the page says so once. */
export function deletedPage(visit: Visit, { isStillTitle }: Erased): Promise<Response> {
  const words = questionWords[visit.lang].mine;
  return visit.page({
    title: words.deletedTitle,
    menu: 'questions',
    body: (
      <PageHead
        title={words.deletedTitle}
        lead={isStillTitle ? `${words.deleted} ${words.stillTitle}` : words.deleted}
      />
    ),
  });
}
