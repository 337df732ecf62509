// bench lighthouse -- [--times 5] [--pages /,/archiv/]: what Lighthouse says of six kinds of page that search engines list,
// as a slow telephone, medians. Lighthouse is taken from npm into a temporary folder; Chromium is the system's (CHROMIUM or
// CHROME_PATH). The pages are those of the example island, from a server of their own, with brotli as a browser asks for it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flag, print, rounded } from './output.ts';
import { serveApart } from './processes.ts';
import { install } from './site-peers.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['/', '/archiv/', '/2026/auf-der-treppe/', '/fragen/', '/fragen/absagen/', '/angebote/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const CHROMIUM = process.env.CHROMIUM || process.env.CHROME_PATH || '/usr/bin/chromium';

type Audit = { readonly score: number | null; readonly numericValue?: number; readonly title: string };
type Report = {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
};

const times = Number(flag('times') ?? 5);
const pages = flag('pages')?.split(',') ?? PAGES;
const folder = mkdtempSync(join(tmpdir(), 'insel-bench-'));
const island = join(folder, 'island');

if (!existsSync(CHROMIUM)) {
  process.stderr.write('Lighthouse needs Chromium; please name it in CHROMIUM.\n');
  process.exit(2);
}
try {
  const [example = ''] = readdirSync('examples');
  cpSync(join('examples', example), island, { recursive: true });
  install(folder, { packages: [LIGHTHOUSE] });
  const served = await serveApart(island, '/');
  try {
    for (const page of pages) measure(served.origin, page);
  } finally {
    await served.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(origin: string, page: string): void {
  const reports = Array.from({ length: times }, () => reportOf(origin + page));
  const median = (figureOf: (report: Report) => number) =>
    reports.map(figureOf).sort((a, b) => a - b)[Math.floor(reports.length / 2)] ?? 0;
  const scores = CATEGORIES.map((name) => [
    name,
    Math.round(median(({ categories }) => (categories[name]?.score ?? 0) * 100)),
  ]);
  const figure = (id: string, digits = 0) =>
    rounded(
      median(({ audits }) => audits[id]?.numericValue ?? 0),
      digits,
    );
  print({
    bench: 'lighthouse',
    engine: LIGHTHOUSE,
    page,
    times,
    ...Object.fromEntries(scores),
    lcpMs: figure('largest-contentful-paint'),
    cls: figure('cumulative-layout-shift', 3),
    tbtMs: figure('total-blocking-time'),
    bytes: figure('total-byte-weight'),
    wanting: [...new Set(reports.flatMap(wantingIn))].sort(),
  });
}

/** Chromium now and then loses the beginning of a page on a busy machine; then it is looked at again. */
function reportOf(url: string, tries = 3): Report {
  const out = join(folder, 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run';
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: CHROMIUM },
    },
  );
  if (status !== 0 && tries > 1) return reportOf(url, tries - 1);
  if (status !== 0) throw new Error(`lighthouse ${url} ended with ${status}: ${stderr}`);
  return JSON.parse(readFileSync(out, 'utf8')) as Report;
}

/** What a category took points off for. */
function wantingIn({ categories, audits }: Report): string[] {
  const ids = CATEGORIES.filter((name) => (categories[name]?.score ?? 0) < 1).flatMap(
    (name) => categories[name]?.auditRefs.map(({ id }) => id) ?? [],
  );
  return ids.filter((id) => audits[id]?.score !== null && (audits[id]?.score ?? 1) < 0.9);
}
