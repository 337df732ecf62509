import { readTypedAddress } from '../../kit/address.ts';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Line } from '../../look/forms/line.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { Definitions } from '../../look/text/definitions.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { dayInWords } from '../../words/dates.ts';
import { letterWords } from '../../words/letter.ts';
import { serverWords } from '../../words/server.ts';
import { addressError } from '../address-error.ts';
import { block, unblock } from '../block.ts';
import { type Brought, bringReaders, takeReaders } from '../bring.ts';
import type { Reader, Suppression } from '../core/letter.ts';
import { eraseReader, leave } from '../leave.ts';
import { proofFile } from '../proof.ts';
import { readerWithAddress, suppressionOf } from '../store.ts';

const LONGEST_TABLE_BYTES = 8 * 1024 * 1024;
const MOST_FAULTS_SHOWN = 20;

type Shown = {
  readonly typed?: string | undefined;
  readonly error?: string | undefined;
  readonly reader?: Reader | undefined;
  readonly suppression?: Suppression | undefined;
  readonly isMissing?: boolean;
  readonly done?: 'leave' | 'erase' | 'block' | 'unblock' | undefined;
  readonly csv?: string | undefined;
  readonly brought?: Brought | undefined;
  readonly status?: 200 | 404 | 422;
};

/** One reader by the exact address, no list; and the way in and out for all of them. */
export const deskReaders: Route = {
  at: 'deskReaders',
  serve: 'secret',
  desk: true,
  get: (visit) => show(visit, {}),
  post: async (visit) => {
    const typed = visit.form.email ?? '';
    const read = readTypedAddress(typed);
    if (read.kind === 'faulty') return show(visit, { typed, error: addressError(visit.lang, read.fault), status: 422 });
    return show(visit, await found(visit, read.address));
  },
};

async function found({ island }: Visit, address: string): Promise<Shown> {
  const reader = await readerWithAddress(island, address);
  const suppression = await suppressionOf(island, address);
  return { typed: address, reader, suppression, isMissing: !reader && !suppression };
}

/** Leaves, erases, blocks or no longer blocks for somebody who asked the owner to. */
export const deskReaderChange: Route = {
  at: 'deskReaderChange',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const { island, form } = visit;
    const address = form.email ?? '';
    const reader = await readerWithAddress(island, address);
    const done = (['leave', 'erase', 'block', 'unblock'] as const).find((each) => each === form.change);
    if (done === 'unblock') {
      await unblock(island, address);
      return show(visit, { ...(await found(visit, address)), done });
    }
    if (!reader || !done) return show(visit, await found(visit, address));
    if (done === 'leave') await leave(island, reader, 'owner');
    if (done === 'erase') await eraseReader(island, reader);
    if (done === 'block') await block(island, reader);
    return show(visit, done === 'block' ? { ...(await found(visit, address)), done } : { done });
  },
};

/** Everything that proves one reader's consent, as a file. */
export const deskReaderProof: Route = {
  at: 'deskReaderProof',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const address = visit.form.email ?? '';
    const reader = await readerWithAddress(visit.island, address);
    if (!reader) return show(visit, { typed: address, isMissing: true, status: 404 });
    const proof = { ...(await proofFile(visit.island, { ...reader, address })), takenAt: visit.island.now.toString() };
    return file(`${JSON.stringify(proof, null, 2)}\n`, 'application/json', 'consent.json');
  },
};

/** All readers as a table. */
export const deskReadersTake: Route = {
  at: 'deskReadersTake',
  serve: 'secret',
  desk: true,
  get: async (visit) => file(await takeReaders(visit.island), 'text/csv', 'readers.csv'),
};

/** Takes readers over from a table. */
export const deskReadersBring: Route = {
  at: 'deskReadersBring',
  serve: 'secret',
  desk: true,
  longestFormBytes: LONGEST_TABLE_BYTES,
  post: async (visit) => {
    const csv = visit.form.csv ?? '';
    const brought = await bringReaders(visit.island, csv);
    const isFaulty = brought.kind === 'columns' || brought.faults.length > 0;
    return show(visit, { brought, csv: isFaulty ? csv : undefined, status: isFaulty ? 422 : 200 });
  },
};

function file(body: string, type: string, name: string): Response {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="${name}"` };
  return new Response(body, { headers });
}

function show(visit: Visit, shown: Shown): Promise<Response> {
  const words = letterWords[visit.lang].readers;
  return visit.page({
    title: words.title,
    desk: true,
    menu: 'deskLetter',
    status: shown.status ?? 200,
    body: (
      <>
        <PageHead title={words.title} lead={words.lead} />
        <Row>
          {shown.done && <p role="status">{words.done[shown.done]}</p>}
          <form method="post" action={visit.to('deskReaders')}>
            <Hidden values={{ form: visit.formToken }} />
            <Line button={<Button kind="filled">{words.findButton}</Button>}>
              <Field
                name="email"
                type="email"
                label={words.find}
                value={shown.typed}
                error={shown.error}
                autocomplete="off"
                required
              />
            </Line>
          </form>
          {shown.isMissing && <p role="status">{words.none(shown.typed ?? '')}</p>}
          {shown.suppression && !shown.reader && <p role="status">{words.only(words.reasons[shown.suppression])}</p>}
          {(shown.reader || shown.suppression === 'blocked') && <One visit={visit} {...shown} />}
        </Row>
        <Section id="bring" label={words.bring}>
          <Bring visit={visit} {...shown} />
        </Section>
        <Section id="take" label={words.take}>
          <p>{words.takeText}</p>
          <p>
            <a href={visit.to('deskReadersTake')}>{words.takeLink}</a>
          </p>
          <p>
            <a href={visit.to('deskLetter')}>{words.back}</a>
          </p>
        </Section>
      </>
    ),
  });
}

function One({ visit, typed: address = '', reader, suppression }: Shown & { readonly visit: Visit }) {
  const words = letterWords[visit.lang].readers;
  return (
    <form method="post" action={visit.to('deskReaderChange')}>
      <Hidden values={{ form: visit.formToken, email: address }} />
      {reader && <Definitions rows={rowsOf(visit, reader, suppression)} />}
      <Buttons>
        {reader && <Button formaction={visit.to('deskReaderProof')}>{words.proof}</Button>}
        {reader && reader.state !== 'left' && (
          <Button name="change" value="leave">
            {words.leave}
          </Button>
        )}
        {suppression === 'blocked' ? (
          <Button name="change" value="unblock">
            {words.unblock}
          </Button>
        ) : (
          <Button name="change" value="block">
            {words.block}
          </Button>
        )}
        {reader && (
          <Button name="change" value="erase">
            {words.erase}
          </Button>
        )}
      </Buttons>
    </form>
  );
}

function rowsOf({ lang, island }: Visit, reader: Reader, suppression: Suppression | undefined) {
  const words = letterWords[lang].readers;
  const at = reader.leftAt ?? reader.since ?? reader.askedAt;
  const day = dayInWords(at.toZonedDateTimeISO(island.about.zone).toPlainDate().toString(), lang);
  const blocked = suppression === 'blocked' ? `, ${words.reasons.blocked}` : '';
  return [
    { term: words.state, children: `${words.states[reader.state]}, ${words.since} ${day}${blocked}` },
    { term: words.language, children: serverWords[reader.lang].language },
  ];
}

function Bring({ visit, csv, brought }: Shown & { readonly visit: Visit }) {
  const words = letterWords[visit.lang].readers;
  return (
    <form method="post" action={visit.to('deskReadersBring')} enctype="multipart/form-data">
      <Hidden values={{ form: visit.formToken }} />
      {brought && <Result visit={visit} brought={brought} />}
      <p>{words.bringText}</p>
      <TextArea name="csv" label={words.csv} value={csv} rows={5} spellcheck={false} required />
      <Button>{words.bringButton}</Button>
    </form>
  );
}

function Result({ visit, brought }: { readonly visit: Visit; readonly brought: Brought }) {
  const words = letterWords[visit.lang].readers;
  if (brought.kind === 'columns') return <p role="status">{words.faults.columns}</p>;
  const { count, faults } = brought;
  const more = faults.length - MOST_FAULTS_SHOWN;
  return (
    <div role="status">
      {(count > 0 || faults.length === 0) && <p>{words.brought(count)}</p>}
      <ul>
        {faults.slice(0, MOST_FAULTS_SHOWN).map(({ line, fault }) => (
          <li>{words.faults[fault](line)}</li>
        ))}
        {more > 0 && <li>{words.faults.more(more)}</li>}
      </ul>
    </div>
  );
}
