// What the answer index costs: to build (the texts alone, and until the first answer stands, with votes and borders of
// silence), to build again after one edit, to send, to open and to ask. The texts are those of the sets in FOLDER; times
// are of the processor, each engine in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { isWeak, termsOf } from '../src/answers/core/analysis.ts';
import { decode, encode, encodeShown } from '../src/answers/core/codec.ts';
import type { Document } from '../src/answers/core/document.ts';
import { buildIndex, type Index, settle, suggest } from '../src/answers/core/finder.ts';
import { percentile } from './figures.ts';
import { madeTexts } from './made-texts.ts';
import { flag, folderOr, print, rounded } from './output.ts';
import { setsIn } from './sets.ts';

const EDITS = 9;
const MOST_ASKED = 600;
const QUESTION = 'Was kostet eine Sitzung?';
const MEASURES = { insel, minisearch } as const;

const folder = folderOr('bench:index -- FOLDER [--questions 1000] [--posts 500]');
const only = flag('engine');
if (only === 'insel' || only === 'minisearch') measure(only);
else for (const engine of Object.keys(MEASURES)) alone(engine);

function alone(engine: string): void {
  const args = [...process.argv.slice(1), '--engine', engine];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

function measure(engine: keyof typeof MEASURES): void {
  const questions = Number(flag('questions') ?? 1000);
  const posts = Number(flag('posts') ?? 500);
  const sets = setsIn(folder).filter(({ lang }) => lang === 'de');
  const { entries, edited } = madeTexts(sets, { questions, posts });
  const queries = sets.flatMap((set) => set.queries);
  const step = Math.ceil(queries.length / MOST_ASKED);
  const every = (from: number) => queries.filter((_, i) => i % step === from).map(({ text }) => text);
  const asked = [every(0), every(1)];
  const documents = entries.flat();
  const figures = MEASURES[engine](entries, edited, asked);
  print({ bench: 'index', engine, questions, posts, documents: documents.length, ...figures });
}

function insel(entries: readonly Document[][], edited: readonly Document[], asked: readonly (readonly string[])[]) {
  const [index, indexMs] = timed(() => buildIndex(entries.flat()));
  const [, readyMs] = timed(() => suggest(index, QUESTION));
  const edits = Array.from({ length: EDITS }, (_, i) => {
    const position = entries.length - 1 - i;
    const after = entries.flatMap((entry, at) => (at === position ? structuredClone(edited) : entry));
    const [next, editMs] = timed(() => built(after, index));
    return { editMs, settleMs: timed(() => [...settle(next)])[1] };
  });
  const [found, encodeMs] = timed(() => encode(index));
  const shown = encodeShown(index);
  const [opened, openMs] = timed(() => decode(found, shown));
  const [, firstMs] = timed(() => suggest(opened, QUESTION));
  const code = finderCode();
  return {
    indexMs,
    buildMs: rounded(indexMs + readyMs),
    editMs: percentile(
      edits.map(({ editMs }) => editMs),
      0.5,
    ),
    settleMs: percentile(
      edits.map(({ settleMs }) => settleMs),
      0.5,
    ),
    encodeMs,
    openMs,
    firstMs,
    ...times((text) => suggest(opened, text), asked),
    gzipBytes: gzipSync(found).length,
    shownGzipBytes: gzipSync(shown).length,
    codeGzipBytes: gzipSync(code).length,
  };
}

/** What a browser loads with the first letter that is typed. */
function finderCode(): Buffer {
  const folder = join(process.env.INSEL_ROOT ?? '.', 'dist', 'browser');
  const file = readdirSync(folder).find((name) => name.startsWith('find-while-typing'));
  if (!file) throw new Error(`there is no finder in ${folder}`);
  return readFileSync(join(folder, file));
}

/** What only a question needs is made when the first one comes; after an edit all but the borders of silence. */
function built(documents: readonly Document[], before?: Index) {
  const index = buildIndex(documents, before);
  suggest(index, QUESTION);
  return index;
}

/** Stems and little words as in `peers.ts`; of an edit it takes out the old and puts in the new. */
function minisearch(
  entries: readonly Document[][],
  edited: readonly Document[],
  asked: readonly (readonly string[])[],
) {
  const make = () =>
    new MiniSearch<Document>({
      fields: ['title', 'heading', 'text'],
      tokenize: (text) => termsOf(text, 'de'),
      processTerm: (term) => (isWeak(term, 'de') ? null : term),
      searchOptions: { combineWith: 'OR' },
    });
  const search = make();
  const [, buildMs] = timed(() => search.addAll(entries.flat()));
  const last = entries.at(-1) ?? [];
  const [, editMs] = timed(() => {
    search.removeAll(last);
    search.addAll(edited.map((each) => ({ ...each, id: `${each.id}!` })));
  });
  const [json, encodeMs] = timed(() => JSON.stringify(search));
  const [, openMs] = timed(() => MiniSearch.loadJSON(json, { fields: ['title', 'heading', 'text'] }));
  const [, firstMs] = timed(() => search.search(QUESTION));
  const ask = (text: string) => search.search(text);
  return { buildMs, editMs, encodeMs, openMs, firstMs, ...times(ask, asked), gzipBytes: gzipSync(json).length };
}

/** Of the first questions of a process, whose code is still being compiled beside them, and of others after these. */
function times(ask: (text: string) => unknown, [first = [], then = []]: readonly (readonly string[])[]) {
  const [cold, warm] = [first, then].map((texts) => texts.map((text) => timed(() => ask(text))[1])) as [
    number[],
    number[],
  ];
  return { coldP95Ms: percentile(cold, 0.95), p50Ms: percentile(warm, 0.5), p95Ms: percentile(warm, 0.95) };
}

/** Milliseconds of the processor, user and system, that something takes. */
function timed<T>(work: () => T): [T, number] {
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  return [done, rounded((user + system) / 1000)];
}
