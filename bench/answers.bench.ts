// How well an answer that is already there is found, and how well silence is kept; the peers in the same run.
import { gzipSync } from 'node:zlib';
import type { Engine, Finder, Known } from './engine.ts';
import { engines } from './engines.ts';
import { auroc, mrr10, ndcg10, percentile, share, successAt } from './figures.ts';
import { flag, folderOr, numbersOf, print, rounded, runsFile } from './output.ts';
import { type Query, type QuestionSet, setsIn } from './sets.ts';

const folder = folderOr('bench:answers -- FOLDER [--k 0,1,3,5,10] [--engines insel] [--runs FILE]');
const ks = numbersOf(flag('k') ?? '0,1,3,5,10');
const record = runsFile();

for (const set of setsIn(folder))
  for (const k of ks.filter((each) => each === 0 || set.learned.size > 0))
    for (const engine of engines()) {
      const context = { engine: engine.name, set: set.name, lang: set.lang, k };
      print({ ...context, ...found(engine, set, k, context), ...silence(engine, set, k, context) });
    }

/** Everything is in the index: where does the right entry come? */
function found(engine: Engine, set: QuestionSet, k: number, context: object) {
  const before = performance.now();
  const finder = engine.open(knownOf(set, k));
  const indexMs = performance.now() - before;
  const times: number[] = [];
  const asked = set.queries
    .filter(({ right }) => right.size > 0)
    .map((query) => {
      const start = performance.now();
      const ranked = finder.rank(query.text);
      times.push(performance.now() - start);
      const ranks = ranked.flatMap(({ id }, i) => (query.right.has(id) ? [i + 1] : []));
      const [first] = ranked;
      record({ ...context, index: 'all', query: query.id, rank: ranks[0] ?? 0, entry: first?.id, score: first?.score });
      return { ranks, right: query.right.size };
    });
  const firsts = asked.map(({ ranks }) => ranks[0] ?? 0);
  const bytes = finder.bytes();
  finder.close();
  return {
    success1: successAt(firsts, 1),
    success3: successAt(firsts, 3),
    success5: successAt(firsts, 5),
    mrr10: mrr10(firsts),
    ndcg10: ndcg10(asked),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    indexMs: rounded(indexMs, 1),
    indexBytes: bytes.length,
    indexGzipBytes: gzipSync(bytes).length,
  };
}

/** Some entries are removed: is what is said for sure right, and is nothing said for sure where nothing is known? */
function silence(engine: Engine, set: QuestionSet, k: number, context: object) {
  const finder = engine.open(knownOf(set, k).filter(({ entry }) => !set.removed.has(entry.id)));
  const tried = [...set.queries, ...set.foreign].map((query) => tryOne(finder, set, query, context));
  finder.close();
  const answerable = tried.filter((one) => one.answerable);
  const unanswerable = tried.filter((one) => !one.answerable);
  const sure = tried.filter((one) => one.sure);
  return {
    auroc: auroc(
      answerable.map((one) => one.score),
      unanswerable.map((one) => one.score),
    ),
    unanswerable: unanswerable.length,
    falseAt10: rounded(share(unanswerable, (one) => one.sure)),
    shownAt10: rounded(share(answerable, (one) => one.sure)),
    precisionAt10: sure.length === 0 ? null : rounded(share(sure, (one) => one.right)),
  };
}

function tryOne(finder: Finder, set: QuestionSet, query: Query, context: object) {
  const [first] = finder.rank(query.text);
  const suggestions = finder.suggest(query.text);
  const sure = suggestions.some((one) => one.sure);
  const zone = sure ? 'sure' : suggestions.length > 0 ? 'perhaps' : 'silent';
  const score = first?.score ?? 0;
  const entry = suggestions[0]?.id ?? first?.id;
  const answerable = set.answerable.get(query.id) ?? false;
  record({ ...context, index: 'removed', query: query.id, answerable, entry, score, zone });
  return { answerable, sure, score, right: entry !== undefined && query.right.has(entry) };
}

function knownOf(set: QuestionSet, k: number): Known[] {
  return set.entries.map((entry) => ({ entry, phrasings: (set.learned.get(entry.id) ?? []).slice(0, k) }));
}
