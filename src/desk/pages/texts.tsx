import { countWaiting } from '../../islands/waiting.ts';
import { Buttons, LinkButton } from '../../look/forms/button.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { type Title, Titles } from '../../look/text/titles.tsx';
import { contentOf, sheetsOf } from '../../source/content-of.ts';
import type { EntryKind } from '../../source/core/content.ts';
import { kindOf, type Sheet } from '../../source/core/sheet.ts';
import { openText } from '../../source/open-text.ts';
import { boxWords } from '../../words/box.ts';
import { dayInWords } from '../../words/dates.ts';
import { importDeskWords } from '../../words/import.ts';
import { writingWords } from '../../words/writing.ts';

export const KINDS: readonly EntryKind[] = ['post', 'page', 'question', 'offer', 'venture'];

const MOST_AT_ONCE = 12;

/** Everything that lies in the folder: what is to be mended, drafts, what is scheduled, then by kinds, newest first. */
export const texts: Route = {
  at: 'deskTexts',
  serve: 'secret',
  desk: true,
  get: (visit) => {
    const waiting = countWaiting(visit.island.place.folder);
    const { title } = writingWords[visit.lang].list;
    return visit.page({ title, desk: true, body: <Texts visit={visit} waiting={waiting} /> });
  },
};

/** Where a file is written in. */
export function toText(visit: Visit, query: Readonly<Record<string, string>>): string {
  return `${visit.to('deskText')}?${new URLSearchParams(query)}`;
}

function Texts({ visit, waiting }: { readonly visit: Visit; readonly waiting: number }) {
  const words = writingWords[visit.lang].list;
  const today = visit.island.now.toZonedDateTimeISO(visit.island.about.zone).toPlainDate().toString();
  const sheets = [...sheetsOf(visit.island)].sort((a, b) => (dayOf(b) < dayOf(a) ? -1 : 1));
  const drafts = sheets.filter(({ matter }) => matter.draft);
  const planned = sheets.filter((sheet) => !sheet.matter.draft && dayOf(sheet) > today);
  const others = sheets.filter((sheet) => !drafts.includes(sheet) && !planned.includes(sheet));
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Section id="new" label={words.new}>
        <Buttons>
          {KINDS.map((kind) => (
            <LinkButton href={toText(visit, { kind })} kind={kind === 'post' ? 'filled' : 'plain'}>
              {words.newOf[kind]}
            </LinkButton>
          ))}
        </Buttons>
        {sheets.length === 0 && <p>{words.empty}</p>}
        <p>
          {waiting > 0 ? (
            <a href={visit.to('deskImport')}>{importDeskWords[visit.lang].link(waiting)}</a>
          ) : (
            <a href={visit.to('deskBox')}>{boxWords[visit.lang].linkFromTexts}</a>
          )}
        </p>
      </Section>
      <Broken visit={visit} />
      <Group visit={visit} id="drafts" label={words.drafts} sheets={drafts} />
      <Group visit={visit} id="planned" label={words.planned} sheets={planned} isPlanned />
      {KINDS.map((kind) => (
        <Group visit={visit} id={kind} label={words.kinds[kind]} sheets={others.filter((each) => each.kind === kind)} />
      ))}
    </>
  );
}

/** Files in which something is wrong, with the sentence that says what. */
function Broken({ visit }: { readonly visit: Visit }) {
  const { problems } = contentOf(visit.island);
  const items = problems.flatMap(({ file, sentence, line }): Title[] => {
    const name = file.replace(/^content\//, '');
    if (!kindOf(name)) return [];
    const href = openText(visit.island, name) ? toText(visit, { file: name }) : undefined;
    return [{ title: name, href, summary: sentence[visit.lang], meta: line ? `${file}:${line}` : undefined }];
  });
  if (items.length === 0) return null;
  return (
    <Section id="broken" label={writingWords[visit.lang].list.broken} tone="late">
      <Titles items={items} />
    </Section>
  );
}

type GroupProps = {
  readonly visit: Visit;
  readonly id: string;
  readonly label: string;
  readonly sheets: readonly Sheet[];
  readonly isPlanned?: boolean;
};

function Group({ visit, id, label, sheets, isPlanned }: GroupProps) {
  if (sheets.length === 0) return null;
  const words = writingWords[visit.lang].list;
  const items = sheets.map((sheet) => titleOf(visit, sheet, isPlanned ?? false));
  const older = items.slice(MOST_AT_ONCE);
  return (
    <Section id={id} label={label}>
      <Titles items={items.slice(0, MOST_AT_ONCE)} />
      {older.length > 0 && (
        <Folded summary={words.older(older.length)}>
          <Titles items={older} />
        </Folded>
      )}
    </Section>
  );
}

function titleOf(visit: Visit, sheet: Sheet, isPlanned: boolean): Title {
  const words = writingWords[visit.lang].list;
  const day = sheet.date;
  return {
    title: sheet.matter.title,
    href: toText(visit, { file: sheet.file }),
    date: day ? { on: day, text: dayInWords(day, visit.lang, 'short') } : undefined,
    meta: isPlanned && day ? words.plannedFor(dayInWords(day, visit.lang)) : undefined,
    lang: sheet.lang === visit.lang ? undefined : sheet.lang,
  };
}

function dayOf({ date, matter }: Sheet): string {
  return date ?? matter.updated ?? '';
}
