import { Button, Buttons, LinkButton } from '../../look/forms/button.tsx';
import { Choices } from '../../look/forms/choices.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import { Tick } from '../../look/forms/tick.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Pages } from '../../look/text/pages.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { boxWords } from '../../words/box.ts';
import { dayInWords } from '../../words/dates.ts';
import { fill } from '../../words/fill.ts';
import { importDeskWords, importWords } from '../../words/import.ts';
import { mergeDrafts, moveDrafts, partDraft } from '../arrange-drafts.ts';
import { titleOfNetwork } from '../core/network-titles.ts';
import { leftAt } from '../core/report-text.ts';
import { type Published, publishDrafts } from '../publish-drafts.ts';
import {
  broughtNetworks,
  countWaiting,
  draftNamed,
  draftsOn,
  draftTextOf,
  keyOf,
  SHELVES,
  type Waiting,
  type Where,
} from '../waiting.ts';

const MOST_ON_A_PAGE = 50;
const MOST_AT_ONCE = 500;
const DONE = ['published', 'moved', 'discarded', 'restored'] as const;

type Done = (typeof DONE)[number];

/** What is chosen to be shown; all of it stands in the address. */
type Selection = {
  readonly network: string;
  readonly audience: 'all' | 'public' | 'ask';
  readonly where: Where;
  readonly words: string;
  readonly page: number;
};

type Told = {
  readonly error?: string | undefined;
  readonly said?: readonly string[];
  readonly undo?: readonly string[];
};

/** Everything that was brought along and waits, by where it came from and who could read it. */
export const deskImport: Route = {
  at: 'deskImport',
  serve: 'secret',
  desk: true,
  get: (visit) => show(visit, selectionIn(visit.query), toldIn(visit)),
};

/** Publishes what was chosen and was public for certain; with `certain`, all of that which is shown. */
export const deskImportPublish: Route = {
  at: 'deskImportPublish',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const { form } = visit;
    const words = importDeskWords[visit.lang];
    const chosen = form.certain
      ? (await selected(visit, selectionIn(visit.fields))).filter(({ audience }) => audience === 'public')
      : await chosenIn(visit);
    if (chosen.length === 0) return show(visit, selectionIn(visit.fields), { error: words.chooseFirst });
    // The owner's word for a text of which it is uncertain who could read it is given on its own page.
    const certain = chosen.filter(
      ({ audience }) => audience === 'public' || (form.one === 'yes' && chosen.length === 1),
    );
    const results = await publishDrafts(visit.island, certain.slice(0, MOST_AT_ONCE));
    return after(visit, 'published', results, chosen.length - certain.length);
  },
};

/** Moves what was chosen among the texts, still as drafts, where it can be written on. */
export const deskImportKeep: Route = {
  at: 'deskImportKeep',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const chosen = await chosenIn(visit);
    if (chosen.length === 0)
      return show(visit, selectionIn(visit.fields), { error: importDeskWords[visit.lang].chooseFirst });
    return after(visit, 'moved', await publishDrafts(visit.island, chosen, { asDrafts: true }), 0);
  },
};

/** Makes one text of those chosen. */
export const deskImportMerge: Route = {
  at: 'deskImportMerge',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const merged = mergeDrafts(visit.island.place.folder, await chosenIn(visit));
    if (!merged) {
      return show(visit, selectionIn(visit.fields), { error: importDeskWords[visit.lang].chooseSeveral });
    }
    return seeOther(toDraft(visit, merged, { merged: 'yes' }));
  },
};

/** Parts what was made one. */
export const deskImportPart: Route = {
  at: 'deskImportPart',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const [draft] = await chosenIn(visit);
    const moved = draft ? await partDraft(visit.island.place.folder, draft) : 0;
    return seeOther(toList(visit, selectionIn(visit.fields), { restored: String(moved) }));
  },
};

/** Throws away what was chosen; it can be fetched back. */
export const deskImportDiscard: Route = {
  at: 'deskImportDiscard',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const selection = selectionIn(visit.fields);
    const chosen = await chosenOn(visit, selection, 'waiting');
    if (chosen.length === 0) return show(visit, selection, { error: importDeskWords[visit.lang].chooseFirst });
    const moved = moveDrafts(visit.island.place.folder, chosen, 'discarded');
    // More than a page at once is fetched back from where it lies now.
    const undo = chosen.length > MOST_ON_A_PAGE ? [] : chosen.map(keyOf);
    return seeOther(toList(visit, selection, { discarded: String(moved) }, undo));
  },
};

/** Fetches back what was thrown away. */
export const deskImportRestore: Route = {
  at: 'deskImportRestore',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const selection = selectionIn(visit.fields);
    const chosen = await chosenOn(visit, selection, 'discarded');
    if (chosen.length === 0) return show(visit, selection, { error: importDeskWords[visit.lang].chooseFirst });
    const moved = moveDrafts(visit.island.place.folder, chosen, 'waiting');
    return seeOther(toList(visit, { ...selection, where: 'waiting' }, { restored: String(moved) }));
  },
};

function after(visit: Visit, done: Done, results: readonly Published[], unasked: number): Promise<Response> | Response {
  const selection = selectionIn(visit.fields);
  const ready = results.filter(({ kind }) => kind === 'published').length;
  const refused = results.flatMap((each) => (each.kind === 'refused' ? each.problems : []));
  if (refused.length > 0) {
    const words = importDeskWords[visit.lang];
    const sentences = refused.map(({ file, sentence }) => `${file}: ${sentence[visit.lang]}`).join(' ');
    const said = ready > 0 ? [words.done[done](ready)] : [];
    return show(visit, selection, { error: `${words.refused} ${sentences}`, said });
  }
  return seeOther(toList(visit, selection, { [done]: String(ready), unasked: String(unasked) }));
}

/** Drafts named in the form; whatever is none is left. */
async function chosenIn({ island, fields }: Visit): Promise<Waiting[]> {
  const found: Waiting[] = [];
  const keys = new Set(fields.getAll('draft').slice(0, MOST_AT_ONCE));
  if (keys.size === 1) {
    const [network = '', file = ''] = [...keys].join('').split('/');
    const one = await draftNamed(island.place.folder, network, file);
    return one ? [one] : [];
  }
  for (const where of SHELVES) {
    found.push(...(await draftsOn(island.place.folder, where)).filter((each) => keys.has(keyOf(each))));
  }
  return found;
}

/** Those that were ticked, or with `all` everything of the selection; only what lies on this shelf. */
async function chosenOn(visit: Visit, selection: Selection, shelf: Where): Promise<Waiting[]> {
  if (visit.form.all === 'yes') return (await selected(visit, { ...selection, where: shelf })).slice(0, MOST_AT_ONCE);
  return (await chosenIn(visit)).filter(({ where }) => where === shelf);
}

function selectionIn(query: URLSearchParams): Selection {
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((each) => each === query.get(name)) ?? otherwise;
  return {
    network: /^[\w-]*$/.test(query.get('network') ?? '') ? (query.get('network') ?? '') : '',
    audience: oneOf('audience', ['all', 'public', 'ask'], 'all'),
    where: oneOf('where', SHELVES, 'waiting'),
    words: (query.get('words') ?? '').slice(0, 200),
    page: Math.max(1, Math.floor(Number(query.get('page')) || 1)),
  };
}

async function selected({ island }: Visit, { network, audience, where, words }: Selection): Promise<Waiting[]> {
  const { folder } = island.place;
  const all = await draftsOn(folder, where, network === '' ? undefined : network);
  const sought = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return all.filter((each) => {
    if (audience !== 'all' && each.audience !== audience) return false;
    if (sought.length === 0) return true;
    const text = `${titleOfNetwork(each.network)} ${draftTextOf(folder, each)}`.toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

function toList(
  visit: Visit,
  { network, audience, where, words, page }: Selection,
  more: Readonly<Record<string, string>> = {},
  undo: readonly string[] = [],
): string {
  const query = new URLSearchParams({
    network,
    audience,
    where,
    words,
    ...(page > 1 ? { page: String(page) } : {}),
    ...more,
  });
  for (const each of undo.slice(0, MOST_ON_A_PAGE)) query.append('undo', each);
  return `${visit.to('deskImport')}?${query}`;
}

/** Where a draft is looked at. */
export function toDraft(visit: Visit, draft: Waiting, more: Readonly<Record<string, string>> = {}): string {
  return `${visit.to('deskImportOne')}?${new URLSearchParams({ draft: keyOf(draft), ...more })}`;
}

function toldIn({ query, lang }: Visit): Told {
  const words = importDeskWords[lang].done;
  const count = (name: string) => Math.floor(Number(query.get(name)) || 0);
  const said = DONE.flatMap((done) => (query.has(done) ? [words[done](count(done))] : []));
  if (count('unasked') > 0) said.push(words.unasked(count('unasked')));
  return { said, undo: query.getAll('undo') };
}

async function show(visit: Visit, selection: Selection, told: Told): Promise<Response> {
  const words = importDeskWords[visit.lang];
  const drafts = await selected(visit, selection);
  const waiting = countWaiting(visit.island.place.folder);
  return visit.page({
    title: words.title,
    desk: true,
    menu: 'deskTexts',
    status: told.error ? 422 : 200,
    body: (
      <>
        <PageHead title={words.title} lead={words.lead(waiting)} />
        <ToldAbove visit={visit} selection={selection} told={told} />
        <Row>
          <LinkButton href={visit.to('deskBox')} kind={waiting === 0 ? 'filled' : 'plain'}>
            {boxWords[visit.lang].link}
          </LinkButton>
        </Row>
        {broughtNetworks(visit.island.place.folder).length > 0 && (
          <>
            <Filter visit={visit} selection={selection} />
            <List visit={visit} selection={selection} drafts={drafts} />
            <Leaving visit={visit} />
          </>
        )}
      </>
    ),
  });
}

type ListProps = { readonly visit: Visit; readonly selection: Selection };

function ToldAbove({ visit, selection, told }: ListProps & { readonly told: Told }) {
  const words = importDeskWords[visit.lang];
  const { error, said = [], undo = [] } = told;
  if (!error && said.length === 0) return null;
  return (
    <Row>
      {error && <ErrorSummary title={error} />}
      {said.length > 0 && <Status id="done">{said.join(' ')}</Status>}
      {undo.length > 0 && (
        <form action={visit.to('deskImportRestore')} method="post">
          <Kept visit={visit} selection={selection} />
          {undo.map((each) => (
            <input type="hidden" name="draft" value={each} />
          ))}
          <Button>{words.undo}</Button>
        </form>
      )}
    </Row>
  );
}

/** The selection, carried along. */
function Kept({ visit, selection }: ListProps) {
  const { network, audience, where, words, page } = selection;
  return <Hidden values={{ form: visit.formToken, network, audience, where, words, page: String(page) }} />;
}

function isNarrow({ network, audience, where, words }: Selection): boolean {
  return network !== '' || audience !== 'all' || where !== 'waiting' || words !== '';
}

function Filter({ visit, selection }: ListProps) {
  const words = importDeskWords[visit.lang];
  const networks = broughtNetworks(visit.island.place.folder);
  const { network, audience, where } = selection;
  return (
    <Row>
      <Folded summary={words.filter} open={isNarrow(selection)}>
        <form action={visit.to('deskImport')} method="get">
          <Choices
            name="network"
            label={words.network}
            value={network}
            options={[
              { value: '', label: words.everywhere },
              ...networks.map((value) => ({ value, label: titleOfNetwork(value) })),
            ]}
          />
          <Choices
            name="audience"
            label={words.audience}
            value={audience}
            options={(['all', 'public', 'ask'] as const).map((value) => ({ value, label: words.audiences[value] }))}
          />
          <Choices
            name="where"
            label={words.where}
            value={where}
            options={SHELVES.map((value) => ({ value, label: words.shelves[value] }))}
          />
          <Field name="words" type="search" label={words.words} value={selection.words} />
          <Button>{words.show}</Button>
        </form>
      </Folded>
    </Row>
  );
}

function List({ visit, selection, drafts }: ListProps & { readonly drafts: readonly Waiting[] }) {
  const words = importDeskWords[visit.lang];
  const last = Math.max(1, Math.ceil(drafts.length / MOST_ON_A_PAGE));
  const page = Math.min(selection.page, last);
  const shown = drafts.slice((page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE);
  const certain = drafts.filter(({ audience }) => audience === 'public').length;
  const isWaiting = selection.where === 'waiting';
  return (
    <Section id="drafts" label={words.shelves[selection.where]}>
      {drafts.length === 0 && <p>{words.none}</p>}
      {drafts.length > 0 && (
        <form action={visit.to('deskImportPublish')} method="post">
          <Kept visit={visit} selection={{ ...selection, page }} />
          {shown.map((draft, index) => (
            <Tick
              name="draft"
              id={`draft-${index}`}
              value={keyOf(draft)}
              label={draft.title}
              hint={<Meta visit={visit} draft={draft} />}
            />
          ))}
          {selection.where !== 'merged' && (
            <>
              <p class="meta">{words.withChosen}</p>
              <Buttons>
                {isWaiting && <Button kind="filled">{words.publish}</Button>}
                {isWaiting && <Button formaction={visit.to('deskImportKeep')}>{words.toTexts}</Button>}
                {isWaiting && <Button formaction={visit.to('deskImportMerge')}>{words.merge}</Button>}
                {isWaiting && <Button formaction={visit.to('deskImportDiscard')}>{words.discard}</Button>}
                {selection.where === 'discarded' && (
                  <Button formaction={visit.to('deskImportRestore')}>{words.restore}</Button>
                )}
              </Buttons>
            </>
          )}
          {isWaiting && certain > 0 && (
            <p>
              <Button kind="link" name="certain" value="yes">
                {words.certain(Math.min(certain, MOST_AT_ONCE), certain)}
              </Button>
            </p>
          )}
          {isNarrow(selection) && drafts.length > 1 && selection.where !== 'merged' && (
            <p>
              <Button
                kind="link"
                name="all"
                value="yes"
                formaction={visit.to(isWaiting ? 'deskImportDiscard' : 'deskImportRestore')}
              >
                {(isWaiting ? words.discardAll : words.restoreAll)(
                  Math.min(drafts.length, MOST_AT_ONCE),
                  drafts.length,
                )}
              </Button>
            </p>
          )}
        </form>
      )}
      <Pages
        lang={visit.lang}
        page={page}
        last={last}
        href={(number) => toList(visit, { ...selection, page: number })}
      />
    </Section>
  );
}

/** The sentences for the networks, which cannot lead on themselves. */
function Leaving({ visit }: { readonly visit: Visit }) {
  const words = importWords[visit.lang].leave;
  const movedUrl = visit.island.about.url + visit.to('moved');
  const left = broughtNetworks(visit.island.place.folder).flatMap((network) => {
    const said = leftAt(network, movedUrl, visit.lang);
    return said ? [{ ...said, title: fill(words.title, { network: titleOfNetwork(network) }) }] : [];
  });
  if (left.length === 0) return null;
  return (
    <>
      {left.map(({ title, where, sentence }, index) => (
        <Row>
          <Folded summary={title}>
            <p>{where}</p>
            <pre class="mail" tabindex={0} id={`leave-${index}`}>
              {sentence}
            </pre>
            <p class="meta">
              {words.later} {words.me}
            </p>
          </Folded>
        </Row>
      ))}
    </>
  );
}

/** Where it came from, when, and who could read it; its day leads to it. */
export function Meta({
  visit,
  draft,
  isHere,
}: {
  readonly visit: Visit;
  readonly draft: Waiting;
  readonly isHere?: boolean;
}) {
  const words = importDeskWords[visit.lang];
  const day = dayInWords(draft.date.slice(0, 10), visit.lang);
  const parts = draft.known.parts ?? [];
  return (
    <>
      {isHere ? (
        day
      ) : (
        <a href={toDraft(visit, draft)} aria-label={`${day}: ${draft.title}`}>
          {day}
        </a>
      )}
      {` · ${titleOfNetwork(draft.network)} · ${draft.audience === 'public' ? words.isPublic : words.isAsked}`}
      {parts.length > 0 && ` · ${words.partsOf(parts.length)}`}
    </>
  );
}
