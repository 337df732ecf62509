import { Button, LinkButton } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Slip } from '../../look/text/slip.tsx';
import { Tide } from '../../look/tide.tsx';
import type { Posted } from '../../mail/core/outgoing.ts';
import { newestMails } from '../../mail/outbox.ts';
import { sendsToFiles } from '../../mail/way.ts';
import { type OnTheDesk, onTheDesk } from '../../questions/on-the-desk.ts';
import { promiseNow } from '../../questions/rounds.ts';
import { digestTrouble } from '../../questions/watch-digest.ts';
import type { Promise_ } from '../../quiet/core/promise.ts';
import { tideWeek } from '../../quiet/core/tide-of.ts';
import { rulesOf } from '../../quiet/rules-of.ts';
import { failedJobs } from '../../store/failed-jobs.ts';
import { announceWords } from '../../words/announce.ts';
import { clockTime, wholeDay } from '../../words/dates.ts';
import { deskWords } from '../../words/desk.ts';
import { inboxTroubles } from '../inbox-troubles.ts';
import { toMend } from '../to-mend.ts';

const MAILS_LOOKED_AT = 50;

type TodayView = {
  readonly visit: Visit;
  readonly lies: OnTheDesk;
  readonly promise: Promise_;
  readonly troubles: readonly Trouble[];
};

/** What there is to do now, or that there is nothing; what failed silently stands first. */
export const today: Route = {
  at: 'desk',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const view: TodayView = {
      visit,
      lies: await onTheDesk(visit.island),
      promise: await promiseNow(visit.island),
      troubles: await troublesOf(visit),
    };
    return visit.page({ title: deskWords[visit.lang].today.title, desk: true, body: <Today {...view} /> });
  },
};

/** What is wrong, and the page on which it is seen. */
type Trouble = { readonly said: string; readonly at: 'deskOutbox' | 'deskInbox' | 'deskHouse' };

async function troublesOf({ island, lang }: Visit): Promise<readonly Trouble[]> {
  const words = deskWords[lang].today;
  const mails = await newestMails(island, MAILS_LOOKED_AT);
  const unsent = mails.filter(({ state }) => state === 'failed').length;
  const late = mails.filter((mail) => isLate(mail, island.now)).length;
  const undone = (await failedJobs(island)).length;
  const wrong = toMend(island).length;
  const digest = await digestTrouble(island, lang);
  const inboxSays = await inboxTroubles(island, lang);
  return [
    ...(digest ? [{ said: digest, at: 'deskOutbox' } as const] : []),
    ...(late > 0 ? [{ said: words.late(late), at: 'deskOutbox' } as const] : []),
    ...inboxSays.map((said) => ({ said, at: 'deskInbox' }) as const),
    ...(unsent > 0 ? [{ said: words.unsent(unsent), at: 'deskOutbox' } as const] : []),
    ...(undone > 0 ? [{ said: words.undone(undone), at: 'deskHouse' } as const] : []),
    ...(wrong > 0 ? [{ said: words.wrong(wrong), at: 'deskHouse' } as const] : []),
  ];
}

/** An hour: greylisting alone takes a quarter of one. */
function isLate({ state, status, dueAt }: Posted, now: Temporal.Instant): boolean {
  return state === 'waiting' && status !== '' && now.since(dueAt).total('hours') >= 1;
}

function Today(view: TodayView) {
  const { visit, lies, troubles } = view;
  const words = deskWords[visit.lang].today;
  return (
    <>
      <PageHead title={lies.open > 0 ? words.open(lies.open) : words.done} lead={words.next(nextRound(view))} />
      {troubles.length > 0 && (
        <Section id="troubles" label={words.troubles} tone="late">
          {troubles.map(({ said, at }) => (
            <p>
              {said} <a href={visit.to(at)}>{deskWords[visit.lang].menu[at]}</a>
            </p>
          ))}
        </Section>
      )}
      {sendsToFiles(visit.island) && (
        <Row>
          <p id="no-mail-server">
            {words.noMailServer} <a href={`${visit.to('deskHouse')}#mail`}>{words.setUpMail}</a>
          </p>
        </Row>
      )}
      {lies.open > 0 && (
        <Row>
          <LinkButton kind="filled" href={visit.to('deskRound')}>
            {words.toRound}
          </LinkButton>
          <p>
            <a href={visit.to('deskAnnounce')}>{announceWords[visit.lang].link}</a>
          </p>
        </Row>
      )}
      {!lies.everAnswered && <OnceAround visit={visit} hasOpen={lies.open > 0} />}
      <Section id="week" label={words.week}>
        <Week {...view} />
      </Section>
      {(lies.held > 0 || lies.titles > 0 || lies.inTrays > 0) && (
        <Section id="aside" label={words.aside}>
          {lies.held > 0 && (
            <p>
              <a href={visit.to('deskRound')}>{words.held(lies.held)}</a>
            </p>
          )}
          {lies.titles > 0 && (
            <p>
              <a href={`${visit.to('deskRound')}#titles`}>{words.titles(lies.titles)}</a>
            </p>
          )}
          {lies.inTrays > 0 && (
            <p>
              <a href={visit.to('trays')}>{words.inTrays(lies.inTrays)}</a>
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** The way round, to be gone once by hand: ask, open the round, answer, look. */
function OnceAround({ visit, hasOpen }: { readonly visit: Visit; readonly hasOpen: boolean }) {
  const words = deskWords[visit.lang].today.around;
  return (
    <Section id="around" label={words.label}>
      <Slip>
        <Prose>
          <p>{words.lead}</p>
          <ol>
            <li>
              <a href={visit.to('questions')}>{words.ask}</a>
            </li>
            <li>
              <form method="post" action={visit.to('deskOpen')}>
                <Hidden values={{ form: visit.formToken }} />
                <Button kind={hasOpen ? 'plain' : 'filled'}>{words.openRound}</Button>
              </form>
            </li>
            <li>
              <a href={visit.to('deskRound')}>{words.answer}</a>
            </li>
            <li>
              <a href={visit.to('deskOutbox')}>{words.look}</a>
            </li>
          </ol>
        </Prose>
      </Slip>
    </Section>
  );
}

function Week({ visit: { island, lang }, promise }: TodayView) {
  return <Tide lang={lang} week={tideWeek({ lang, rules: rulesOf(island), promise, now: island.now })} />;
}

function nextRound({ visit: { island, lang }, promise }: TodayView): string {
  const at = promise.round.opensAt.toZonedDateTimeISO(rulesOf(island).zone);
  return `${wholeDay(lang, at.toPlainDate())}, ${clockTime(lang, at.toPlainTime())}`;
}
