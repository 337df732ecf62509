// bench:site -- N [--peers …]: what a site of N posts costs, as DESIGN.md section 3 says. CPU seconds and peak memory
// are the operating system's account of each process; times of edits are taken inside a process that serves.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isIndexBehind } from '../src/answers/index-of.ts';
import { furnishing } from '../src/server/furnishing.ts';
import { openIsland } from '../src/server/open-island.ts';
import { Site } from '../src/server/site.ts';
import { startServing } from '../src/server/start.ts';
import { fileOf, makeIsland, postOf } from './made-island.ts';
import { print } from './output.ts';

const EDITS = 15;
const READ_SECONDS = 5;

// Another process asks, so that only answering is counted.
const ASKER = `const http=require('node:http');const agent=new http.Agent({keepAlive:true,maxSockets:32});let done=0;
const end=Date.now()+Number(process.argv[2])*1000;const ask=()=>{if(Date.now()>end)return;http.get(process.argv[1],{agent},(r)=>{r.resume();r.on('end',()=>{done++;ask()})})};
for(let i=0;i<32;i++)ask();setTimeout(()=>process.stdout.write(String(done),()=>process.exit()),Number(process.argv[2])*1000+200)`;

const { positionals } = parseArgs({ allowPositionals: true, strict: false });
const posts = Number(positionals[0] ?? 1000);
const root = process.env.INSEL_ROOT ?? '.';
const folder = mkdtempSync(join(tmpdir(), 'insel-bench-'));

try {
  const island = join(folder, 'island');
  makeIsland(island, posts);
  const built = exported(island, join(folder, 'out'));
  const files = filesIn(join(folder, 'out'));
  const warm = exported(island, join(folder, 'again'), 'serve');
  const edits = await editTimes(island);
  const requestsPerCpuS = await reading(island);
  print({ bench: 'site', engine: 'insel', posts, ...built, files, ...edits, warmCpuS: warm.cpuS, requestsPerCpuS });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Cost = { readonly cpuS: number; readonly wallS: number; readonly peakRssMb: number };

/** Runs `insel export`, or a start that serves one page and ends, and reads what it cost from the process itself. */
function exported(island: string, out: string, how: 'export' | 'serve' = 'export'): Cost {
  const usage = join(folder, 'usage.json');
  const note = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;
  const script = join(folder, 'note.cjs');
  writeFileSync(script, note);
  const main = join(root, 'dist', 'cli', 'main.js');
  const args = how === 'export' ? ['export', island, out] : ['ask', island, 'x', '--json'];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', script, main, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, INSEL_ROOT: root },
  });
  if (status !== 0) throw new Error(`insel ${args[0]} ended with ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return {
    cpuS: round((userCPUTime + systemCPUTime) / 1e6),
    wallS: round((performance.now() - started) / 1000),
    peakRssMb: Math.round(maxRSS / 1024),
  };
}

/**
 * From saving one post to its page, the archive, feeds and sitemap being answered anew; and until the answer index, which
 * follows behind on a large island, knows of it and is answered anew as well.
 */
async function editTimes(where: string) {
  const now = Temporal.Now.instant();
  const open = await openIsland(where, { now, publish: true });
  try {
    const site = new Site(furnishing(), ['de']);
    const read = async (path: string) => {
      const request = new Request(`https://insel.example${path}`);
      const asked = { request, host: 'insel.example', transport: 'https' as const, network: '' };
      await (await site.answer(open.at(now), asked)).arrayBuffer();
    };
    const everything = ['/archiv/', '/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml'];
    const files = ['/antworten.idx', '/antworten.txt'];
    for (const path of [...everything, ...files]) await read(path);
    const times: number[] = [];
    const indexTimes: number[] = [];
    for (let edition = 1; edition <= EDITS; edition += 1) {
      const number = (edition * 37) % posts;
      const file = join(where, 'content', fileOf(number));
      const id = /^id: .*$/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
      writeFileSync(file, postOf(number, edition).replace('---\n', `---\n${id}\n`));
      const started = performance.now();
      await open.refresh(now, [`content/${fileOf(number)}`]);
      for (const path of [`/${fileOf(number).slice(6, 10)}/text-${number}/`, ...everything]) await read(path);
      times.push(performance.now() - started);
      do {
        await setTimeout(5);
        for (const path of files) await read(path);
      } while (isIndexBehind(open.at(now)));
      for (const path of files) await read(path);
      indexTimes.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    indexTimes.sort((a, b) => a - b);
    return {
      editP50Ms: round(quantile(times, 0.5)),
      editP95Ms: round(quantile(times, 0.95)),
      indexP50Ms: round(quantile(indexTimes, 0.5)),
    };
  } finally {
    await open.close();
  }
}

/** How many cached pages one CPU second of the server answers; who asks is another process. */
async function reading(where: string): Promise<number> {
  const serving = await startServing({ folders: [where], port: 0, hostname: '127.0.0.1' });
  try {
    const url = `http://127.0.0.1:${serving.port}/${fileOf(0).slice(6, 10)}/text-0/`;
    await (await fetch(url)).arrayBuffer();
    const before = process.cpuUsage();
    const asked = await load(url);
    const { user, system } = process.cpuUsage(before);
    return Math.round(asked / ((user + system) / 1e6));
  } finally {
    await serving.close();
  }
}

function load(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', ASKER, url, String(READ_SECONDS)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(said)));
  });
}

function filesIn(out: string): number {
  return existsSync(out)
    ? readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length
    : 0;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
