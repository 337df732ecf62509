import { raw } from 'hono/html';
import type { Language } from '../../kit/language.ts';
import { Button, Buttons, LinkButton } from '../../look/forms/button.tsx';
import { ErrorSummary } from '../../look/forms/errors.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import { json, type Route, seeOther, type Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { render } from '../../source/core/render.ts';
import { boxWords } from '../../words/box.ts';
import { Refusal } from '../../words/refusal.ts';
import {
  askToStop,
  type Box,
  type BoxState,
  boxOf,
  emptyBox,
  freeBytes,
  LARGEST_BOX_BYTES,
  type Taken,
  takePiece,
  type Unpacked,
} from '../box.ts';
import { unpack } from '../unpack.ts';

const PIECE_BYTES = 4 * 1024 * 1024;
const LARGEST_FORM_BYTES = 25 * 1024 * 1024;
const FORM_AROUND_BYTES = 64 * 1024;

/** What is brought along is put here, looked through, and becomes drafts. */
export const deskBox: Route = {
  at: 'deskBox',
  serve: 'secret',
  desk: true,
  longestFormBytes: LARGEST_FORM_BYTES + FORM_AROUND_BYTES,
  get: (visit) => show(visit),
  post: (visit) => {
    const sent = visit.files.get('file');
    const words = boxWords[visit.lang].faults;
    if (!sent) return show(visit, words.nothing);
    const { name, bytes } = sent;
    const piece = { name, bytes, at: 0, sizeBytes: bytes.length, mark: String(visit.island.now.epochMilliseconds) };
    const taken = takePiece(visit.island.place.folder, piece, nowOf(visit));
    return 'reason' in taken ? show(visit, faultOf(visit, taken)) : seeOther(visit.to('deskBox'));
  },
  again: (visit, said) => show(visit, said),
};

/** One piece of a file, from the program of the page; answers where to go on. */
export const deskBoxPiece: Route = {
  at: 'deskBoxPiece',
  serve: 'secret',
  desk: true,
  longestFormBytes: PIECE_BYTES + FORM_AROUND_BYTES,
  post: (visit) => {
    const { name = '', mark = '' } = visit.form;
    const [at, sizeBytes] = [Number(visit.form.at), Number(visit.form.size)];
    if (!(at >= 0) || !(sizeBytes > 0)) return json({ error: boxWords[visit.lang].faults.nothing }, 422);
    const bytes = visit.files.get('piece')?.bytes ?? new Uint8Array();
    const taken = takePiece(visit.island.place.folder, { name, mark, at, sizeBytes, bytes }, nowOf(visit));
    return 'reason' in taken ? json({ error: faultOf(visit, taken) }, 422) : json(taken);
  },
};

/** How far it is, for the program of the page. */
export const deskBoxState: Route = {
  at: 'deskBoxState',
  serve: 'secret',
  desk: true,
  get: (visit) => {
    const box = boxOf(visit.island.place.folder, nowOf(visit));
    return json({ isWorking: box.isWorking, said: box.state ? countSaid(visit, box.state) : '' });
  },
};

/** Counts what is in the box, or on a website. */
export const deskBoxLook: Route = {
  at: 'deskBoxLook',
  serve: 'secret',
  desk: true,
  post: (visit) => begin(visit, true),
};

/** Makes drafts of it. */
export const deskBoxBring: Route = {
  at: 'deskBoxBring',
  serve: 'secret',
  desk: true,
  post: (visit) => begin(visit, false),
};

export const deskBoxStop: Route = {
  at: 'deskBoxStop',
  serve: 'secret',
  desk: true,
  post: (visit) => {
    askToStop(visit.island.place.folder);
    return seeOther(visit.to('deskBox'));
  },
};

export const deskBoxEmpty: Route = {
  at: 'deskBoxEmpty',
  serve: 'secret',
  desk: true,
  post: (visit) => {
    const { folder } = visit.island.place;
    if (boxOf(folder, nowOf(visit)).isWorking) return show(visit, boxWords[visit.lang].faults.busy);
    emptyBox(folder);
    return seeOther(visit.to('deskBox'));
  },
};

function begin(visit: Visit, isScan: boolean): Response | Promise<Response> {
  const { url = '', mine = '', from = '' } = visit.form;
  const words = boxWords[visit.lang].faults;
  const address = url.trim();
  if (from === 'website' && !/^https?:\/\//i.test(address)) return show(visit, words.url, address);
  const { files } = boxOf(visit.island.place.folder, nowOf(visit));
  if (address === '' && !files.some(({ isWhole }) => isWhole)) return show(visit, words.noFiles);
  if (!unpack(visit.island, { isScan, url: address, mine: mine.slice(0, 1000) })) return show(visit, words.busy);
  return seeOther(visit.to('deskBox'));
}

function nowOf({ island }: Visit): number {
  return island.now.epochMilliseconds;
}

function faultOf({ lang, island }: Visit, { reason }: Extract<Taken, { reason: string }>): string {
  const words = boxWords[lang].faults;
  if (reason === 'disk') return words.disk(sizeIn(freeBytes(island.place.folder), lang));
  return reason === 'large' ? words.large(sizeIn(LARGEST_BOX_BYTES, lang)) : words.busy;
}

/** In the unit a person would say it in. */
function sizeIn(bytes: number, lang: Language): string {
  const [unit, of] =
    bytes >= 1e9 ? (['GB', 1e9] as const) : bytes >= 1e6 ? (['MB', 1e6] as const) : (['kB', 1e3] as const);
  const digits = bytes / of < 10 ? 1 : 0;
  return `${(bytes / of).toLocaleString(lang, { maximumFractionDigits: digits })} ${unit}`;
}

function show(visit: Visit, error?: string, url = ''): Promise<Response> {
  const words = boxWords[visit.lang];
  const box = boxOf(visit.island.place.folder, nowOf(visit));
  return visit.page({
    title: words.title,
    desk: true,
    menu: 'deskTexts',
    status: error ? 422 : 200,
    scripts: ['box'],
    body: (
      <>
        <PageHead title={words.title} lead={words.lead} />
        {error && (
          <Row>
            <ErrorSummary title={error} />
          </Row>
        )}
        {box.state && <Standing visit={visit} state={box.state} isWorking={box.isWorking} />}
        {!box.isWorking && <Contents visit={visit} box={box} />}
        {!box.isWorking && <Add visit={visit} />}
        {!box.isWorking && <Website visit={visit} url={url || (box.state?.url ?? '')} />}
        <Row>
          <Places visit={visit} />
        </Row>
      </>
    ),
  });
}

type BoxProps = { readonly visit: Visit; readonly box: Box };
type StateProps = { readonly visit: Visit; readonly state: BoxState };

function Standing({ visit, state, isWorking }: StateProps & { readonly isWorking: boolean }) {
  const words = boxWords[visit.lang];
  return (
    <Section id="state" label={words.state}>
      {isWorking ? <Working visit={visit} state={state} /> : <p role="status">{endSaid(visit, state)}</p>}
      {!isWorking && state.fault && <p class="meta">{state.fault}</p>}
      {!isWorking && state.unpacked.map((each) => <Result visit={visit} state={state} unpacked={each} />)}
      {!isWorking && state.phase === 'done' && state.isScan && <Bring visit={visit} state={state} />}
      {!isWorking && state.phase === 'done' && !state.isScan && (
        <Buttons>
          <LinkButton href={visit.to('deskImport')} kind="filled">
            {words.toDrafts}
          </LinkButton>
        </Buttons>
      )}
      {!isWorking && state.phase === 'stopped' && <Bring visit={visit} state={state} />}
    </Section>
  );
}

function Working({ visit, state }: StateProps) {
  const { working, stop, reload } = boxWords[visit.lang];
  return (
    <>
      <p>
        {state.isScan ? working.scan : working.bring} {working.leave}
      </p>
      <div data-box-state={visit.to('deskBoxState')}>
        <Status id="far">{countSaid(visit, state)}</Status>
      </div>
      <form action={visit.to('deskBoxStop')} method="post">
        <Hidden values={{ form: visit.formToken }} />
        <Buttons>
          <Button>{stop}</Button>
          <LinkButton href={visit.to('deskBox')}>{reload}</LinkButton>
        </Buttons>
      </form>
    </>
  );
}

function countSaid({ lang }: Visit, { count, what }: BoxState): string {
  return count === 0 ? '' : boxWords[lang].working[what](count);
}

function endSaid({ lang }: Visit, { phase, isScan, refusal }: BoxState): string {
  const words = boxWords[lang];
  if (phase === 'refused' && refusal) return new Refusal(refusal.reason, refusal.details).sentence(lang);
  if (phase === 'done') return isScan ? words.scanned : words.brought;
  if (phase === 'stopped') return words.stopped;
  return phase === 'working' ? words.silent : words.failed;
}

function Result({ visit, state, unpacked }: StateProps & { readonly unpacked: Unpacked }) {
  const words = boxWords[visit.lang];
  const { network, found, drafts, publishable, known, texts } = unpacked;
  const isMail = network === 'answers';
  const title = isMail ? words.answers : unpacked.title;
  const text = texts[visit.lang] ?? '';
  return (
    <>
      <p>
        <strong>{title}</strong>
        {': '}
        {isMail
          ? words.answerCounts(found, drafts, known)
          : words.counts(found, drafts, publishable, known, state.isScan)}
      </p>
      <Folded summary={words.report(title)}>
        <Prose>{raw(render(text, { lang: visit.lang, idPrefix: `${network}-` }).html)}</Prose>
      </Folded>
    </>
  );
}

function Bring({ visit, state }: StateProps) {
  const words = boxWords[visit.lang];
  const isNew = state.phase === 'stopped' || state.unpacked.some(({ drafts }) => drafts > 0);
  if (!isNew) return <p>{words.bringNone}</p>;
  return (
    <form action={visit.to('deskBoxBring')} method="post">
      <Hidden values={{ form: visit.formToken, url: state.url, mine: state.mine }} />
      <p class="meta">{words.bringText}</p>
      <Button kind="filled">{words.bring}</Button>
    </form>
  );
}

function Contents({ visit, box }: BoxProps) {
  const words = boxWords[visit.lang];
  const { files, state, hasMail } = box;
  const isFetched = state !== undefined && (state.phase !== 'done' || state.isScan);
  const isFilled = files.length > 0 || isFetched;
  return (
    <Section id="in-box" label={words.inBox}>
      {files.length === 0 && <p>{words.empty}</p>}
      {files.length > 0 && (
        <ul class="plain">
          {files.map(({ name, sizeBytes, isWhole }) => (
            <li>{(isWhole ? words.whole : words.partly)(name, sizeIn(sizeBytes, visit.lang))}</li>
          ))}
        </ul>
      )}
      {isFilled && (
        <form action={visit.to('deskBoxLook')} method="post">
          <Hidden values={{ form: visit.formToken }} />
          {hasMail && <Field name="mine" label={words.mine} hint={words.mineHint} value={state?.mine ?? ''} />}
          <Buttons>
            {files.some(({ isWhole }) => isWhole) && (
              <Button kind={state?.phase === 'done' ? 'plain' : 'filled'}>{words.look}</Button>
            )}
            <Button formaction={visit.to('deskBoxEmpty')}>{words.emptyIt}</Button>
          </Buttons>
        </form>
      )}
    </Section>
  );
}

function Add({ visit }: { readonly visit: Visit }) {
  const words = boxWords[visit.lang];
  const [most, free] = [LARGEST_BOX_BYTES, freeBytes(visit.island.place.folder)].map((size) =>
    sizeIn(size, visit.lang),
  );
  return (
    <Section id="add" label={words.add}>
      <form
        id="box"
        action={visit.to('deskBox')}
        method="post"
        enctype="multipart/form-data"
        data-piece={visit.to('deskBoxPiece')}
        data-bytes={PIECE_BYTES}
        data-sending={words.sending('{name}', 0).replace('0', '{percent}')}
        data-resend={words.resend}
        data-cut={words.cut}
        data-nothing={words.faults.nothing}
      >
        <Hidden values={{ form: visit.formToken }} />
        <Field
          name="file"
          type="file"
          multiple
          label={words.files}
          hint={
            <>
              {words.filesHint(most ?? '', free ?? '')}
              <noscript> {words.withoutScript(sizeIn(LARGEST_FORM_BYTES, visit.lang))}</noscript>
            </>
          }
        />
        <Status id="sending" />
        <Button>{words.send}</Button>
        <p class="meta">{words.larger(most ?? '')}</p>
      </form>
    </Section>
  );
}

function Website({ visit, url }: { readonly visit: Visit; readonly url: string }) {
  const words = boxWords[visit.lang];
  return (
    <Section id="website" label={words.website}>
      <form action={visit.to('deskBoxLook')} method="post">
        <Hidden values={{ form: visit.formToken, from: 'website' }} />
        <Field name="url" type="url" label={words.url} hint={words.urlHint} value={url} spellcheck={false} />
        <Button>{words.fetch}</Button>
      </form>
    </Section>
  );
}

function Places({ visit }: { readonly visit: Visit }) {
  const { where, places } = boxWords[visit.lang];
  return (
    <Folded summary={where}>
      <ul class="plain">
        {places.map((place) => (
          <li>{place}</li>
        ))}
      </ul>
    </Folded>
  );
}
