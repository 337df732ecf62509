import { newId } from '../../kit/ids.ts';
import { foreign, isLanguage, type Language } from '../../kit/language.ts';
import { languageName } from '../../kit/locale.ts';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Choices } from '../../look/forms/choices.tsx';
import { ErrorSummary, type FieldError } from '../../look/forms/errors.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { Status } from '../../look/forms/status.tsx';
import { TextArea } from '../../look/forms/text-area.tsx';
import { json, type PageContent, type Route, seeOther, type Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Spread } from '../../look/text/spread.tsx';
import { addPicture } from '../../source/add-picture.ts';
import { deadLinks } from '../../source/check-links.ts';
import { contentOf } from '../../source/content-of.ts';
import type { EntryKind, Problem } from '../../source/core/content.ts';
import type { Sheet } from '../../source/core/sheet.ts';
import { openText } from '../../source/open-text.ts';
import { saveText, type WrittenText } from '../../source/save-text.ts';
import { pathOf } from '../../words/addresses.ts';
import { dayInWords } from '../../words/dates.ts';
import { writingWords } from '../../words/writing.ts';
import {
  emptyText,
  faultsOfTyped,
  matterOf,
  type TypedText,
  typedOf,
  withPicture,
  withPlainDays,
} from '../core/typed-text.ts';
import { TextPreview } from './text-preview.tsx';
import { KINDS, toText } from './texts.tsx';

// A photograph of a camera with a long text beside it.
const LONGEST_FORM_BYTES = 32 * 1024 * 1024;
const LARGEST_PICTURE_BYTES = 30 * 1024 * 1024;

/** What stands above the form: what happened, or what is still needed. */
type Told = {
  readonly status?: NonNullable<PageContent['status']>;
  readonly errors?: readonly FieldError[];
  readonly problems?: readonly Problem[];
  readonly theirs?: Theirs | undefined;
  readonly said?: string | undefined;
};

/** What stands in the file now, where somebody else wrote it meanwhile; without a text where it is gone. */
type Theirs = { readonly text: string | undefined; readonly mark: string };

/** Where a text is written, on the left page of the book; on the right how others will see it. */
export const text: Route = {
  at: 'deskText',
  serve: 'secret',
  desk: true,
  longestFormBytes: LONGEST_FORM_BYTES,
  get: (visit) => {
    const file = visit.query.get('file');
    if (file === null)
      return editor(visit, {
        file: '',
        mark: '',
        writing: newId(visit.island.now),
        ...emptyText(kindIn(visit), today(visit), visit.lang),
      });
    const open = openText(visit.island, file);
    if (!open) return missing(visit);
    const typed = open.read.kind === 'good' ? typedOf(open.read.sheet) : { whole: open.text };
    return editor(
      visit,
      { ...typed, kind: kindOfFile(file), file, mark: open.mark },
      { said: saidOf(visit, open.read) },
    );
  },
  post: save,
  again: (visit, said, status) => editor(visit, visit.form, { said, status }),
};

/** The same page with what was typed, looked at anew; for programs the preview alone. */
export const textPreview: Route = {
  at: 'deskTextPreview',
  serve: 'secret',
  desk: true,
  longestFormBytes: LONGEST_FORM_BYTES,
  post: async (visit) => {
    if (visit.wants !== 'json') return editor(visit, visit.form, { said: writingWords[visit.lang].edit.unsaved });
    return json({ html: String(await (<TextPreview visit={visit} written={shownOf(visit, visit.form)} />)) });
  },
  again: (visit, said, status) => editor(visit, visit.form, { said, status }),
};

/** Takes a picture in, and puts it into the text that is being written. */
export const textPicture: Route = {
  at: 'deskTextPicture',
  serve: 'secret',
  desk: true,
  longestFormBytes: LONGEST_FORM_BYTES,
  post: async (visit) => {
    const { form, errors, name = '' } = await withSentPicture(visit);
    if (errors.length > 0) return editor(visit, form, { errors, status: 422 });
    return editor(visit, form, { said: writingWords[visit.lang].edit.pictureAdded(name) });
  },
  again: (visit, said, status) => editor(visit, visit.form, { said, status }),
};

type WithPicture = {
  readonly form: TypedText;
  readonly errors: readonly FieldError[];
  /** Of the picture, once it is taken in. */
  readonly name?: string;
};

/** What was typed, with the picture that was sent with it at its place; as it was where the picture is refused. */
async function withSentPicture({ island, lang, form, files }: Visit): Promise<WithPicture> {
  const words = writingWords[lang].edit;
  const file = files.get('picture');
  const alt = (form.pictureAlt ?? '').trim();
  const errors: FieldError[] = [];
  if (!file) errors.push({ field: 'picture', text: words.noFile });
  if (alt === '') errors.push({ field: 'pictureAlt', text: words.noAlt });
  if (!file || errors.length > 0) return { form, errors };
  const added = await addPicture(island, file.name, file.bytes);
  if (added.kind !== 'added') {
    const text = added.kind === 'huge' ? words.hugePicture : words.noPicture;
    return { form, errors: [{ field: 'picture', text }] };
  }
  const body = withPicture(form.body ?? '', added.name, alt, form.at);
  return { form: { ...form, body, pictureAlt: '', at: '' }, errors, name: added.name };
}

/** Whether a picture was chosen, or words for one were written. */
function hasPicture({ form, files }: Visit): boolean {
  return files.has('picture') || (form.pictureAlt ?? '').trim() !== '';
}

/** A picture that was only chosen is saved with the text: nobody has to press its own button first. */
async function save(visit: Visit): Promise<Response> {
  const { lang } = visit;
  const words = writingWords[lang].edit;
  const sent = hasPicture(visit) ? await withSentPicture(visit) : { form: visit.form, errors: [] };
  const form = withPlainDays(sent.form);
  const faults = form.whole === undefined ? faultsOfTyped(form) : [];
  const errors = [...faults.map(({ field, reason }) => ({ field, text: words[reason] })), ...sent.errors];
  if (errors.length > 0) return editor(visit, form, { errors, status: 422 });
  const mark = form.replaces ?? form.mark ?? ''; // only the button that says so replaces what somebody else wrote
  const saved = await saveText(visit.island, writtenOf(visit, { ...form, mark }));
  if (saved.kind === 'refused') return editor(visit, form, { problems: saved.problems, status: 422 });
  if (saved.kind === 'changed') {
    return editor(visit, { ...form, file: saved.file }, { theirs: saved, status: 409 });
  }
  const hour = visit.island.now.toZonedDateTimeISO(visit.island.about.zone).toPlainTime().toString().slice(0, 5);
  return seeOther(toText(visit, { file: saved.file, saved: hour }));
}

/** What is looked at may be without a title yet: whoever begins with the text is told nothing about lines of a file. */
function shownOf(visit: Visit, typed: TypedText): WrittenText {
  const title = (typed.title ?? '').trim() || writingWords[visit.lang].preview.untitled;
  return writtenOf(visit, withPlainDays(typed.whole === undefined ? { ...typed, title } : typed));
}

function writtenOf(visit: Visit, typed: TypedText): WrittenText {
  const { file = '', mark = '', writing, body = '', whole } = typed;
  const open = file === '' ? undefined : openText(visit.island, file);
  const before = open?.read.kind === 'good' ? open.read.sheet : undefined;
  return {
    kind: file === '' ? kindNamed(typed.kind) : kindOfFile(file),
    file: file || undefined,
    mark,
    writing,
    matter: matterOf(typed, before, visit.island.about.languages[0]),
    body,
    whole,
  };
}

/** What was written elsewhere since the typing began; it stays in sight until the owner has chosen. */
function theirsOf({ island }: Visit, { file = '', mark = '' }: TypedText): Theirs | undefined {
  if (file === '') return undefined;
  const now = openText(island, file);
  return (now?.mark ?? '') === mark ? undefined : { text: now?.text, mark: now?.mark ?? '' };
}

function editor(visit: Visit, typed: TypedText, news: Told = {}): Promise<Response> {
  const { file = '' } = typed;
  const told = { theirs: theirsOf(visit, typed), ...news };
  const words = writingWords[visit.lang].edit;
  const title = typed.title || (file ? file : words.newTitle[kindNamed(typed.kind)]);
  return visit.page({
    title,
    desk: true,
    menu: 'deskTexts',
    status: told.status ?? 200,
    scripts: ['writing'],
    translations: elsewhere(visit, file ? { file } : { kind: kindNamed(typed.kind) }),
    body: (
      <>
        <PageHead
          title={title}
          lang={typed.title ? langOf(visit, typed) : undefined}
          meta={file ? words.file(file) : undefined}
        />
        <ToldAbove visit={visit} typed={typed} told={told} />
        <Spread
          left={<TheForm visit={visit} typed={typed} told={told} />}
          right={
            <section aria-labelledby="preview-title">
              <h2 id="preview-title" class="label">
                {writingWords[visit.lang].preview.title}
              </h2>
              <div id="preview" data-failed={writingWords[visit.lang].preview.old}>
                <TextPreview visit={visit} written={shownOf(visit, typed)} />
              </div>
            </section>
          }
        />
        <Row>
          <p>
            <a href={visit.to('deskTexts')}>{words.back}</a>
          </p>
        </Row>
      </>
    ),
  });
}

/** The same text at the desk in the other language. */
function elsewhere(
  { island, lang }: Visit,
  query: Readonly<Record<string, string>>,
): NonNullable<PageContent['translations']> {
  const { languages } = island.about;
  const others = languages.filter((each) => each !== lang);
  return Object.fromEntries(
    others.map((each) => [each, `${pathOf(languages, each, 'deskText')}?${new URLSearchParams(query)}`]),
  );
}

type TypedProps = { readonly visit: Visit; readonly typed: TypedText; readonly told: Told };

function ToldAbove({ visit, typed, told }: TypedProps) {
  const { edit, changed } = writingWords[visit.lang];
  const { errors = [], problems = [], theirs, said } = told;
  const inFile = problems.map(({ sentence }) => ({
    field: typed.whole === undefined ? 'body' : 'whole',
    text: sentence[visit.lang],
  }));
  const all = [...errors, ...inFile];
  const isGone = theirs !== undefined && theirs.text === undefined;
  const [title, text] = isGone ? [changed.goneTitle, changed.goneText] : [changed.title, changed.text];
  return (
    <>
      <Row>
        {theirs && (
          <ErrorSummary title={title} errors={all}>
            {text}
          </ErrorSummary>
        )}
        {!theirs && all.length > 0 && (
          <ErrorSummary title={edit.refused} errors={all}>
            {edit.refusedText}
          </ErrorSummary>
        )}
        {said && <p>{said}</p>}
        {!theirs && all.length === 0 && <Standing visit={visit} typed={typed} />}
      </Row>
      {theirs?.text !== undefined && <Other visit={visit} file={typed.file ?? ''} text={theirs.text} />}
    </>
  );
}

type OtherProps = { readonly visit: Visit; readonly file: string; readonly text: string };

/** What somebody else wrote, beside what was typed. */
function Other({ visit, file, text }: OtherProps) {
  const { changed } = writingWords[visit.lang];
  return (
    <Section id="theirs" label={changed.there}>
      <pre class="mail" tabindex={0}>
        {text}
      </pre>
      <p>
        <a href={toText(visit, { file })}>{changed.theirs}</a>
      </p>
    </Section>
  );
}

/** Where the saved text can be read, what keeps it from being so, and which of its links lead nowhere. */
function Standing({ visit, typed }: Omit<TypedProps, 'told'>) {
  const { file = '' } = typed;
  const content = contentOf(visit.island);
  const entry = content.entries.find((each) => each.file === file);
  const inFile = content.problems.filter((problem) => problem.file === `content/${file}`);
  const problems = [...inFile, ...deadLinks(visit.island, file)];
  return (
    <>
      {entry && (
        <p>
          {writingWords[visit.lang].edit.savedPublic} <a href={entry.path}>{visit.island.about.url + entry.path}</a>
        </p>
      )}
      {problems.map(({ sentence }) => (
        <p class="late">{sentence[visit.lang]}</p>
      ))}
    </>
  );
}

function TheForm({ visit, typed, told }: TypedProps) {
  const { edit, changed } = writingWords[visit.lang];
  const { kind = 'post', file = '', mark = '', writing = '', whole, at = '' } = typed;
  return (
    <form
      id="text"
      class="group"
      action={visit.to('deskText')}
      method="post"
      enctype="multipart/form-data"
      data-preview={visit.to('deskTextPreview')}
      data-most={LARGEST_PICTURE_BYTES}
      data-large={edit.largePicture}
      data-unsaved={visit.request.method === 'POST' ? '' : undefined}
    >
      <Hidden values={{ form: visit.formToken, kind, file, mark, ...(file === '' ? { writing } : {}), at }} />
      {whole === undefined ? (
        <Fields visit={visit} typed={typed} told={told} />
      ) : (
        <TextArea name="whole" label={edit.whole} hint={edit.wholeHint} value={whole} rows={8} />
      )}
      <Status id="saving">{told.status ? edit.unsaved : ''}</Status>
      <Buttons>
        {!told.theirs && (
          <Button kind="filled" data-working={edit.saving}>
            {edit.save}
          </Button>
        )}
        <Button formaction={visit.to('deskTextPreview')} formnovalidate>
          {edit.look}
        </Button>
        {told.theirs && ( // not the first: that one is pressed by Enter in a field as well
          <Button kind="filled" data-working={edit.saving} name="replaces" value={told.theirs.mark}>
            {changed.mine}
          </Button>
        )}
      </Buttons>
      {whole === undefined && <Picture visit={visit} typed={typed} told={told} />}
    </form>
  );
}

/** The language a text is written in, where it is not the desk's: read aloud and looked through for typing errors in it. */
function langOf({ lang }: Visit, typed: TypedText): Language | undefined {
  return isLanguage(typed.lang ?? '') ? foreign(typed.lang as Language, lang) : undefined;
}

function Fields({ visit, typed, told: { errors = [] } }: TypedProps) {
  const words = writingWords[visit.lang].edit;
  const { kind = 'post' } = typed;
  const { languages } = visit.island.about;
  const field = (name: string) => ({
    name,
    value: typed[name] ?? '',
    error: errors.find((each) => each.field === name)?.text,
  });
  const lang = langOf(visit, typed);
  return (
    <>
      <Field {...field('title')} lang={lang} label={kind === 'question' ? words.question : words.title} />
      <TextArea {...field('body')} lang={lang} label={words.text} hint={words.textHint} rows={8} />
      <TextArea {...field('summary')} lang={lang} label={words.summary} rows={2} />
      {kind === 'offer' && (
        <fieldset>
          <legend>{words.offer}</legend>
          <Field {...field('for')} label={words.for} />
          <Field {...field('price')} label={words.price} />
          <Field {...field('duration')} label={words.duration} />
          <TextArea {...field('begin')} label={words.begin} rows={2} />
        </fieldset>
      )}
      <Choices
        name="state"
        label={words.state}
        value={typed.state ?? 'draft'}
        options={[
          { value: 'draft', label: words.draft },
          { value: 'public', label: words.public },
        ]}
      />
      <Field {...field('date')} label={words.date} hint={words.dateHint} inputmode="numeric" maxlength={10} />
      {kind === 'venture' && <Field {...field('until')} label={words.until} maxlength={10} />}
      {languages.length > 1 && (
        <Choices
          name="lang"
          label={words.language}
          value={typed.lang ?? visit.lang}
          options={languages.map((value) => ({ value, label: languageName(value, visit.lang) }))}
        />
      )}
      <Folded summary={words.more} open={errors.some(({ field: name }) => name === 'slug')}>
        <Field {...field('slug')} label={words.slug} hint={words.slugHint} spellcheck={false} />
        <Field {...field('tags')} label={words.tags} />
        <Field {...field('image')} label={words.image} spellcheck={false} />
        <Field {...field('alt')} label={words.alt} />
      </Folded>
    </>
  );
}

function Picture({ visit, typed, told: { errors = [] } }: TypedProps) {
  const words = writingWords[visit.lang].edit;
  const error = (name: string) => errors.find((each) => each.field === name)?.text;
  return (
    <Folded summary={words.picture} open={error('picture') !== undefined || error('pictureAlt') !== undefined}>
      <Field name="picture" type="file" label={words.pictureFile} error={error('picture')} />
      <Field
        name="pictureAlt"
        label={words.pictureAlt}
        hint={words.pictureAltHint}
        value={typed.pictureAlt ?? ''}
        error={error('pictureAlt')}
      />
      <Button formaction={visit.to('deskTextPicture')} formnovalidate>
        {words.pictureAdd}
      </Button>
    </Folded>
  );
}

function missing(visit: Visit): Promise<Response> {
  const words = writingWords[visit.lang].edit;
  return visit.page({
    title: words.missingTitle,
    desk: true,
    menu: 'deskTexts',
    status: 404,
    body: (
      <>
        <PageHead title={words.missingTitle} />
        <Row>
          <p>
            {words.missing} <a href={visit.to('deskTexts')}>{words.back}</a>
          </p>
        </Row>
      </>
    ),
  });
}

/** What was just saved, and who can read it. */
function saidOf(visit: Visit, read: { readonly kind: string; readonly sheet?: Sheet }): string | undefined {
  const hour = visit.query.get('saved') ?? '';
  const words = writingWords[visit.lang].edit;
  if (!/^\d\d:\d\d$/.test(hour)) return undefined;
  const { sheet } = read;
  const after = (more: string) => `${words.saved(hour)} ${more}`.trim();
  if (sheet?.matter.draft) return after(words.savedDraft);
  const isPlanned = sheet?.date !== undefined && sheet.date > today(visit);
  return after(isPlanned ? words.savedPlanned(dayInWords(sheet.date ?? '', visit.lang)) : '');
}

function today({ island }: Visit): string {
  return island.now.toZonedDateTimeISO(island.about.zone).toPlainDate().toString();
}

function kindIn(visit: Visit): EntryKind {
  return kindNamed(visit.query.get('kind') ?? '');
}

function kindNamed(name: string | undefined): EntryKind {
  return KINDS.find((kind) => kind === name) ?? 'post';
}

function kindOfFile(file: string): EntryKind {
  return KINDS.find((kind) => file.startsWith(`${kind}s/`)) ?? 'post';
}
