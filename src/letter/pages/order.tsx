import { readTypedAddress } from '../../kit/address.ts';
import { shownAddress } from '../../kit/shown-address.ts';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Field, fieldId } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { mailSection } from '../../mail/core/settings.ts';
import { section } from '../../store/island.ts';
import { dayInWords } from '../../words/dates.ts';
import { letterWords } from '../../words/letter.ts';
import { questionWords } from '../../words/questions.ts';
import { addressError } from '../address-error.ts';
import { hasLetter } from '../is-on.ts';
import { leadOf } from '../lead-of.ts';
import { secondsToWait } from '../limits.ts';
import { order } from '../order.ts';
import { type PastText, pastTexts } from '../past.ts';

const BAIT = 'website';

type Shown = {
  readonly error?: { readonly text: string; readonly sentence: string } | undefined;
  readonly seconds?: number;
  readonly stale?: string;
  readonly status?: 200 | 422 | 429 | 500;
};

/** What the letter is, and one field to order it; after it, the letters so far. */
export const orderPage: Route = {
  at: 'letter',
  serve: 'fresh',
  exists: (island) => hasLetter(island),
  get: (visit) => (hasLetter(visit.island) ? show(visit, {}) : new Response(null, { status: 404 })),
  post: async (visit) => {
    const { island, lang, form } = visit;
    if (!hasLetter(island)) return new Response(null, { status: 404 });
    const seconds = await secondsToWait(island, visit.network);
    if (seconds > 0) return show(visit, { seconds, status: 429 });
    const read = readTypedAddress(form.email ?? '');
    if (read.kind === 'faulty') {
      const words = questionWords[lang].errors;
      const text = read.fault === 'missing' ? words.noEmail : words.email;
      return show(visit, { error: { text, sentence: addressError(lang, read.fault) }, status: 422 });
    }
    const page = island.about.url + visit.to('letter');
    if (!form[BAIT]) await order(island, { address: read.address, lang, page, wording: wordingOf(visit) });
    return ordered(visit, shownAddress(read.address));
  },
  again: (visit, stale, status) => show(visit, { stale, status }),
};

/** What stood on the page when it was ordered, word for word: part of the proof. */
function wordingOf({ island, lang }: Visit): string {
  const { quiet, button, after } = letterWords[lang].order;
  return [leadOf(island, lang), quiet, `[${button}]`, after].join(' ');
}

async function show(visit: Visit, { error, seconds = 0, stale, status = 200 }: Shown): Promise<Response> {
  const { island, lang } = visit;
  const words = letterWords[lang].order;
  const lead = leadOf(island, lang);
  const past = visit.isExport ? [] : await pastTexts(island, lang);
  const minutes = Math.ceil(seconds / 60);
  return visit.page({
    title: words.title,
    description: lead,
    status,
    headers: seconds > 0 ? { 'retry-after': String(seconds) } : {},
    body: (
      <>
        {seconds > 0 && (
          <Row>
            <ErrorSummary title={words.busy}>{words.wait(minutes)}</ErrorSummary>
          </Row>
        )}
        {stale && (
          <Row>
            <ErrorSummary title={words.notSent}>{stale}</ErrorSummary>
          </Row>
        )}
        {error && (
          <Row>
            <ErrorSummary title={words.notSent} errors={[{ field: 'email', text: error.text }]}>
              {words.place}
            </ErrorSummary>
          </Row>
        )}
        <PageHead title={words.title} lead={lead} />
        <Row>
          <p>{words.quiet}</p>
          {visit.isExport ? <ByMail visit={visit} /> : <Form visit={visit} error={error?.sentence} />}
          <Feed visit={visit} />
        </Row>
        <Past past={past} visit={visit} />
      </>
    ),
  });
}

function Form({ visit, error }: { readonly visit: Visit; readonly error: string | undefined }) {
  const words = letterWords[visit.lang].order;
  return (
    <form action={visit.to('letter')} method="post">
      <Hidden values={{ form: visit.formToken }} />
      <p hidden>
        <label for={fieldId(BAIT)}>{words.bait}</label>
        <input type="text" id={fieldId(BAIT)} name={BAIT} value="" tabindex={-1} autocomplete="off" />
      </p>
      <Field
        name="email"
        type="email"
        label={words.email}
        hint={words.after}
        value={visit.form.email}
        error={error}
        autocomplete="email"
        required
      />
      <Buttons>
        <Button kind="filled">{words.button}</Button>
      </Buttons>
    </form>
  );
}

/** On a web space no form works; a mail does. */
function ByMail({ visit }: { readonly visit: Visit }) {
  const words = letterWords[visit.lang].order;
  const address = section(visit.island, mailSection).address ?? visit.island.about.owner.email;
  const href = `mailto:${address}?subject=${encodeURIComponent(words.byMailSubject)}`;
  return (
    <p>
      {words.byMailOnly} <a href={href}>{address}</a>
    </p>
  );
}

function Feed({ visit }: { readonly visit: Visit }) {
  const words = letterWords[visit.lang].order;
  const [before = '', after = ''] = words.feed.split('{feed}');
  return (
    <p class="meta">
      {before}
      <a href={visit.to('rss')}>{words.inFeed}</a>
      {after}
    </p>
  );
}

/** Every text that went with a letter has its page for ever: that is the letter's archive. */
function Past({ visit, past }: { readonly visit: Visit; readonly past: readonly PastText[] }) {
  if (past.length === 0) return null;
  return (
    <Section id="past" label={letterWords[visit.lang].order.archive}>
      <Titles
        items={past.map(({ title, path, on }) => ({
          title,
          href: path,
          date: { on, text: dayInWords(on, visit.lang, 'short') },
        }))}
      />
    </Section>
  );
}

function ordered(visit: Visit, address: string): Promise<Response> {
  const words = letterWords[visit.lang].ordered;
  return visit.page({
    title: words.title,
    noindex: true,
    body: (
      <>
        <PageHead title={words.title} lead={words.lead(address)} />
        <Row>
          <p>{words.nothing}</p>
          <p>
            <a href={visit.to('letter')}>{words.again}</a>
          </p>
        </Row>
      </>
    ),
  });
}
