// bench:site -- N [--peers hugo,eleventy,astro,nginx] [--times 5]: what a site of N posts costs, as DESIGN.md section 3 says.
// CPU seconds and peak memory are the operating system's account of each process; where something is built or read more
// than once, the median stands. Without `--peers` those are measured that are installed; Eleventy and Astro are taken
// from npm into a temporary folder when they are named. `ofPeer` is what Insel costs of a peer (CPU seconds of the
// export), for nginx what it answers of one (requests a CPU second). The island, with what is kept in its `data/cache`,
// stays from export to export, as it does on a machine; `firstCpuS` is the export that has nothing yet.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './asking.ts';
import { editTimes, pathOfPost } from './edits.ts';
import { makeIsland } from './made-island.ts';
import { isInstalled, nginxRequests } from './nginx.ts';
import { flag, print, rounded } from './output.ts';
import { type Cost, insel, type Served, serveApart } from './processes.ts';
import { filesIn, install, PEERS, type Shell, shellOf } from './site-peers.ts';

const READ_SECONDS = 5;
const WARM_UP_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 120;
const QUIET_CPU_S = 0.05;

const posts = Number(process.argv[2] ?? 1000);
const times = Number(flag('times') ?? 5);
const peers = flag('peers')?.split(',') ?? ['hugo', 'nginx'].filter(isInstalled);
const folder = mkdtempSync(join(tmpdir(), 'insel-bench-'));
const island = join(folder, 'island');
const out = join(folder, 'out');
let asides = 0;
const page = join(out, pathOfPost(0), 'index.html');

try {
  makeIsland(island, posts);
  // The first export also gives every post its id, which is written and synced; that happens once in a site's life.
  const first = insel(folder, 'export', island, out);
  const built = medians(() => {
    putAside(out);
    return insel(folder, 'export', island, out);
  });
  const shell = shellOf(page);
  const warm = await repeated(warmStart);
  const readers = await readings();
  const edits = await editTimes(island, posts);
  print({
    bench: 'site',
    engine: 'insel',
    posts,
    times,
    ...built,
    files: filesIn(out),
    firstCpuS: first.cpuS,
    ...edits,
    warmCpuS: warm,
    ...readers,
  });
  for (const name of peers) await measurePeer(name, shell, { cpuS: built.cpuS, ...readers });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Ours = { readonly cpuS: number; readonly requestsPerCpuS: number };

async function measurePeer(name: string, shell: Shell, ours: Ours): Promise<void> {
  if (name === 'nginx') {
    const html = readFileSync(page, 'utf8');
    const requestsPerCpuS = await repeated(() => nginxRequests(folder, html, READ_SECONDS));
    const ofPeer = rounded(ours.requestsPerCpuS / requestsPerCpuS, 2);
    return print({ bench: 'site', engine: name, posts, times, requestsPerCpuS, ofPeer });
  }
  const peer = PEERS[name];
  if (!peer) throw new Error(`there is no peer "${name}"; there are ${Object.keys(PEERS).join(', ')}, nginx`);
  const place = join(folder, name);
  install(place, peer);
  peer.prepare(place, join(island, 'content', 'posts'), shell);
  const built = medians(() => {
    putAside(join(place, 'out'));
    return peer.build(place);
  });
  const ofPeer = rounded(ours.cpuS / built.cpuS, 2);
  print({ bench: 'site', engine: name, posts, times, ...built, files: filesIn(join(place, 'out')), ofPeer });
  rmSync(place, { recursive: true, force: true });
}

/** What a server of the unchanged folder has cost when its first page is answered. */
async function warmStart(): Promise<number> {
  const served = await serveApart(island, pathOfPost(0));
  const cost = served.cpuS();
  await served.close();
  return cost;
}

/**
 * How many cached pages one CPU second of the server answers, and how long 32 visitors at once wait for the first byte:
 * in the seconds after a start, while the index is still made beside it, and once the server has nothing else to do.
 */
async function readings() {
  const all: Awaited<ReturnType<typeof reading>>[] = [];
  for (let time = 0; time < times; time += 1) all.push(await reading());
  return {
    startingPerCpuS: median(all.map(({ starting }) => starting.perCpuS)),
    startingFirstByteP99Ms: median(all.map(({ starting }) => starting.firstByteP99Ms)),
    requestsPerCpuS: median(all.map(({ after }) => after.perCpuS)),
    firstByteP99Ms: median(all.map(({ after }) => after.firstByteP99Ms)),
  };
}

async function reading() {
  const served = await serveApart(island, pathOfPost(0));
  try {
    const starting = await read(served);
    await quiet(served);
    return { starting, after: await read(served) };
  } finally {
    await served.close();
  }
}

async function read(served: Served): Promise<{ perCpuS: number; firstByteP99Ms: number }> {
  const asks = [{ path: pathOfPost(0) }];
  await ask(served.origin, asks, WARM_UP_SECONDS);
  const before = served.cpuS();
  const { requests, firstByteP99Ms } = await ask(served.origin, asks, READ_SECONDS);
  return { perCpuS: Math.round(requests / (served.cpuS() - before)), firstByteP99Ms };
}

async function quiet(served: Served): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_SECONDS; waited += 1) {
    const before = served.cpuS();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (served.cpuS() - before < QUIET_CPU_S) return;
  }
  throw new Error(`the server was not done after ${LONGEST_WAIT_SECONDS} seconds`);
}

/**
 * Each build begins with an empty folder. What was there is moved and not deleted: for minutes after, a file system may
 * look for room past all that was deleted, which costs as much as the files that are written.
 */
function putAside(built: string): void {
  if (!existsSync(built)) return;
  asides += 1;
  renameSync(built, `${built}.${asides}`);
}

function medians(run: () => Cost): Cost {
  const costs = Array.from({ length: times }, run);
  return {
    cpuS: median(costs.map(({ cpuS }) => cpuS)),
    wallS: median(costs.map(({ wallS }) => wallS)),
    peakRssMb: median(costs.map(({ peakRssMb }) => peakRssMb)),
  };
}

async function repeated(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) values.push(await measure());
  return median(values);
}

function median(values: readonly number[]): number {
  return rounded([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0, 2);
}
