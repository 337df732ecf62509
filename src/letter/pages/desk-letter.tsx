import { Button, Buttons, LinkButton } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { restingNow } from '../../mail/bulk.ts';
import type { SigningKey } from '../../mail/sign.ts';
import { section } from '../../store/island.ts';
import { clockTime, weekdayName } from '../../words/dates.ts';
import { letterWords } from '../../words/letter.ts';
import type { Letter } from '../core/letter.ts';
import { atFor } from '../core/schedule.ts';
import { letterSection } from '../core/settings.ts';
import { nameOfProvider, type Standing, standingOf } from '../desk-view.ts';
import { countReaders, pastLetters, plannedLetters } from '../store.ts';
import { missingKey } from '../work.ts';
import { lineOf, momentIn, titleOf } from './letter-line.ts';

const MOST = 30;

type View = {
  readonly visit: Visit;
  readonly planned: readonly { readonly letter: Letter; readonly readers: number }[];
  readonly past: readonly { readonly letter: Letter; readonly standing: Standing }[];
  readonly readers: number;
  readonly missing: SigningKey | undefined;
  readonly resting: readonly string[];
};

/** What goes next, what went and where it stands, and the way to the readers. */
export const deskLetter: Route = {
  at: 'deskLetter',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const { island, lang } = visit;
    const title = letterWords[lang].desk.title;
    if (section(island, letterSection).send === 'off')
      return visit.page({ title, desk: true, body: <Off visit={visit} /> });
    return visit.page({ title, desk: true, body: <Overview {...(await viewOf(visit))} /> });
  },
};

async function viewOf(visit: Visit): Promise<View> {
  const { island } = visit;
  const planned = [];
  for (const letter of await plannedLetters(island))
    planned.push({ letter, readers: await countReaders(island, letter.lang) });
  const past = [];
  for (const letter of await pastLetters(island, MOST))
    past.push({ letter, standing: await standingOf(island, letter) });
  return {
    visit,
    planned,
    past,
    readers: await countReaders(island),
    missing: await missingKey(island),
    resting: await restingInWords(visit),
  };
}

async function restingInWords(visit: Visit): Promise<readonly string[]> {
  const words = letterWords[visit.lang].desk;
  return (await restingNow(visit.island)).map(({ provider, until }) => {
    const when = momentIn(visit, until);
    return provider === 'everybody' ? words.restingEverybody(when) : words.resting(nameOfProvider(provider), when);
  });
}

function Off({ visit }: { readonly visit: Visit }) {
  const words = letterWords[visit.lang].desk;
  return (
    <>
      <PageHead title={words.title} />
      <Row>
        <p>{words.off}</p>
      </Row>
    </>
  );
}

function Overview(view: View) {
  const { visit, planned, past, readers, missing, resting } = view;
  const words = letterWords[visit.lang].desk;
  return (
    <>
      <PageHead title={words.title} lead={words.lead(rhythmOf(visit))} />
      {missing && <Unaligned visit={visit} missing={missing} />}
      <Section id="next" label={words.next}>
        {planned.length === 0 && <p>{words.none}</p>}
        <Titles
          items={planned.map(({ letter, readers }) => ({
            title: titleOf(visit, letter),
            href: visit.to('deskLetterOne', { letter: letter.id }),
            lang: letter.lang,
            meta: goesInWords(visit, letter, readers),
          }))}
        />
        {resting.map((each) => (
          <p class="meta">{each}</p>
        ))}
      </Section>
      {past.length > 0 && (
        <Section id="gone" label={words.gone}>
          <Titles
            items={past.map(({ letter, standing }) => ({
              title: titleOf(visit, letter),
              href: visit.to('deskLetterOne', { letter: letter.id }),
              lang: letter.lang,
              meta: lineOf(visit, letter, standing),
            }))}
          />
          {past
            .filter(({ standing }) => standing.unknown > 0)
            .map(({ letter }) => (
              <Unknown visit={visit} letter={letter} />
            ))}
        </Section>
      )}
      <Section id="readers" label={words.readers}>
        <p>
          {words.readersText(readers)} {readers === 0 && <a href={visit.to('letter')}>{words.orderPage}</a>}
        </p>
        <LinkButton href={visit.to('deskReaders')}>{words.toReaders}</LinkButton>
      </Section>
    </>
  );
}

function goesInWords(visit: Visit, { sendAt }: Letter, readers: number): string {
  const words = letterWords[visit.lang].desk;
  const when = momentIn(visit, sendAt);
  return readers > 0 ? words.goes(when, readers) : words.goesToNobody(when);
}

function rhythmOf({ island, lang }: Visit): string {
  const words = letterWords[lang].desk;
  const { send, at } = section(island, letterSection);
  const { dayOfWeek, time } = atFor(send === 'each' ? 'each' : 'weekly', at);
  const clock = clockTime(lang, time);
  return dayOfWeek === undefined ? words.each(clock) : words.weekly(weekdayName(lang, { dayOfWeek }), clock);
}

/** Nothing goes before others can tell whose letter it is; one sentence to be passed on. */
function Unaligned({
  visit,
  missing: { domain, name, record },
}: {
  readonly visit: Visit;
  readonly missing: SigningKey;
}) {
  const words = letterWords[visit.lang].desk;
  return (
    <Row>
      <ErrorSummary title={words.unaligned}>{words.unalignedText(domain)}</ErrorSummary>
      <pre class="mail" tabindex={0}>
        {words.forward(name, record)}
      </pre>
      <p class="meta">{words.unalignedAfter}</p>
    </Row>
  );
}

function Unknown({ visit, letter }: { readonly visit: Visit; readonly letter: Letter }) {
  const words = letterWords[visit.lang].desk;
  return (
    <form method="post" action={visit.to('deskLetterUnknown', { letter: letter.id })}>
      <Hidden values={{ form: visit.formToken }} />
      <p>
        {titleOf(visit, letter)}: {words.unknownText}
      </p>
      <Buttons>
        <Button name="again" value="no">
          {words.unknownLeave}
        </Button>
        <Button name="again" value="yes">
          {words.unknownAgain}
        </Button>
      </Buttons>
    </form>
  );
}
