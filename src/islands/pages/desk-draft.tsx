import { closeSync, existsSync, openAsBlob, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { raw } from 'hono/html';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Spread } from '../../look/text/spread.tsx';
import { renderedOf } from '../../source/content-of.ts';
import { mediaTypeOf } from '../../source/core/media-type.ts';
import { entryOfTyped } from '../../source/save-text.ts';
import { dayInWords } from '../../words/dates.ts';
import { importDeskWords } from '../../words/import.ts';
import { sheetOfDraft } from '../publish-drafts.ts';
import { draftNamed, keyOf, partsOfDraft, shelfFolder, sourcesOf, type Waiting } from '../waiting.ts';
import { Meta } from './desk-import.tsx';

/** A draft as it will be, and beside it how its source had it. */
export const deskImportOne: Route = {
  at: 'deskImportOne',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const [network = '', file = ''] = (visit.query.get('draft') ?? '').split('/');
    const draft = await draftNamed(visit.island.place.folder, network, file);
    const words = importDeskWords[visit.lang];
    if (!draft) {
      const body = (
        <>
          <PageHead title={words.gone} />
          <Row>
            <Back visit={visit} />
          </Row>
        </>
      );
      return visit.page({ title: words.gone, desk: true, menu: 'deskTexts', status: 404, body });
    }
    const { folder } = visit.island.place;
    const parts = await partsOfDraft(folder, draft);
    const sources = (parts.length > 0 ? parts : [draft]).flatMap((each) => sourcesOf(folder, each));
    const body = <One visit={visit} draft={draft} sources={sources} />;
    return visit.page({ title: draft.title, desk: true, menu: 'deskTexts', body });
  },
};

/** A picture of a draft; its name is what is in it, and it is nowhere but here before it is published. */
export const deskImportMedia: Route = {
  at: 'deskImportMedia',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const [network = '', name = ''] = (visit.query.get('file') ?? '').split('/');
    const isName = /^[\w-]+$/.test(network) && /^[0-9a-f]{24}\.\w+$/.test(name);
    const path = join(shelfFolder(visit.island.place.folder, network), 'media', name);
    if (!isName || !existsSync(path)) return new Response(null, { status: 404 });
    const { type, isShown } = mediaTypeOf('', headOf(path));
    const headers = {
      'content-type': isShown ? type : 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
    };
    return new Response((await openAsBlob(path)) as BodyInit, { headers });
  },
};

function headOf(path: string): string {
  const bytes = Buffer.alloc(4096);
  const handle = openSync(path, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

type OneProps = { readonly visit: Visit; readonly draft: Waiting };

type Sources = ReturnType<typeof sourcesOf>;

function One({ visit, draft, sources }: OneProps & { readonly sources: Sources }) {
  const words = importDeskWords[visit.lang];
  return (
    <>
      <PageHead title={draft.title} />
      <Row>
        {visit.query.get('merged') && <Status id="done">{words.done.merged}</Status>}
        <p class="meta">
          <Meta visit={visit} draft={draft} isHere />
        </p>
      </Row>
      <Spread
        left={
          <section aria-labelledby="draft-title">
            <h2 id="draft-title" class="label">
              {words.draft}
            </h2>
            <Draft visit={visit} draft={draft} />
          </section>
        }
        right={
          <section aria-labelledby="source-title">
            <h2 id="source-title" class="label">
              {words.source}
            </h2>
            <Source visit={visit} parts={sources} />
          </section>
        }
      />
      <Row>
        <Actions visit={visit} draft={draft} />
        <Back visit={visit} />
      </Row>
    </>
  );
}

function Draft({ visit, draft }: OneProps) {
  const words = importDeskWords[visit.lang];
  const read = sheetOfDraft(visit.island, draft, false);
  if ('problems' in read) {
    return (
      <>
        <p>{words.refused}</p>
        {read.problems.map(({ sentence }) => (
          <p>{sentence[visit.lang]}</p>
        ))}
      </>
    );
  }
  const { sheet } = read;
  const { kind } = sheet;
  const entry = entryOfTyped(visit.island, {
    kind,
    file: undefined,
    mark: '',
    matter: {},
    body: '',
    whole: sheet.text,
  });
  if (!('title' in entry)) return null;
  // its pictures lie beside it, not yet where those of texts do
  const html = renderedOf(visit.island, entry).html.replace(
    /"\/media\/([0-9a-f]{24}\.\w+)"/g,
    (_, name: string) => `"${visit.to('deskImportMedia')}?file=${draft.network}/${name}"`,
  );
  return (
    <div lang={entry.lang}>
      <p class="meta">{dayInWords(sheet.date ?? draft.date.slice(0, 10), visit.lang)}</p>
      <h3 class="heading">{entry.title}</h3>
      {entry.summary && <p class="soft">{entry.summary}</p>}
      <Prose>{raw(html)}</Prose>
    </div>
  );
}

/** Text as it was, with its signs; nothing of it is run. */
function Source({ visit, parts }: { readonly visit: Visit; readonly parts: Sources }) {
  const words = importDeskWords[visit.lang];
  if (parts.length === 0) return <p>{words.noSource}</p>;
  return (
    <>
      {parts.map(({ source, url }, index) => (
        <>
          {parts.length > 1 && <p class="meta">{words.partNumber(index + 1)}</p>}
          {url && /^https?:\/\//.test(url) && (
            <p class="meta">
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </p>
          )}
          <pre class="mail" tabindex={0}>
            {source}
          </pre>
        </>
      ))}
    </>
  );
}

function Actions({ visit, draft }: OneProps) {
  const words = importDeskWords[visit.lang];
  const isWaiting = draft.where === 'waiting';
  return (
    <form action={visit.to('deskImportPublish')} method="post">
      <Hidden values={{ form: visit.formToken, draft: keyOf(draft), one: 'yes', network: draft.network }} />
      {isWaiting && <Notes visit={visit} draft={draft} />}
      {isWaiting && draft.audience === 'ask' && <p>{words.askFirst}</p>}
      {draft.known.becomes === 'page' && <p class="meta">{words.asPage}</p>}
      <Buttons>
        {isWaiting && <Button kind="filled">{words.publish}</Button>}
        {isWaiting && <Button formaction={visit.to('deskImportKeep')}>{words.toTexts}</Button>}
        {isWaiting && draft.known.parts && <Button formaction={visit.to('deskImportPart')}>{words.part}</Button>}
        {isWaiting && <Button formaction={visit.to('deskImportDiscard')}>{words.discard}</Button>}
        {draft.where === 'discarded' && <Button formaction={visit.to('deskImportRestore')}>{words.restore}</Button>}
      </Buttons>
    </form>
  );
}

/** What came out otherwise than it was, or is to be looked at. */
function Notes({ visit, draft }: OneProps) {
  const notes = (draft.known.notes ?? []).flatMap((note) => importDeskWords[visit.lang].notes[note] ?? []);
  if (notes.length === 0) return null;
  return (
    <ul class="plain">
      {notes.map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  );
}

function Back({ visit }: { readonly visit: Visit }) {
  return (
    <p>
      <a href={visit.to('deskImport')}>{importDeskWords[visit.lang].back}</a>
    </p>
  );
}
