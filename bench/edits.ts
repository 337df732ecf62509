import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { furnishing } from '../src/server/furnishing.ts';
import { openIsland } from '../src/server/open-island.ts';
import { Site } from '../src/server/site.ts';
import { inOrder, quantile } from './asking.ts';
import { fileOf, postOf } from './made-island.ts';

// Of fewer the 95th of a hundred would be the worst one.
const EDITS = 60;
const EVERYTHING = [
  '/archiv/',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/sitemap.xml',
  '/antworten.idx',
  '/antworten.txt',
];

/**
 * From saving one post to its page, the archive, feeds, sitemap and answer index being answered anew; `pages` leaves the
 * two files of the answer index out. Of a large island the index follows: what that costs the processor stands for itself.
 */
export async function editTimes(where: string, posts: number) {
  const now = Temporal.Now.instant();
  const open = await openIsland(where, { now, publish: true });
  try {
    const site = new Site(furnishing(), ['de']);
    const read = async (path: string) => {
      const request = new Request(`https://insel.example${path}`);
      const asked = { request, host: 'insel.example', transport: 'https' as const, network: '' };
      const answer = await site.answer(open.at(now), asked);
      // Piece by piece, as a server passes it on: `arrayBuffer()` joins the pieces and copies them once more.
      for await (const _ of answer.body ?? []);
      return answer;
    };
    for (const path of EVERYTHING) await read(path);
    const whole: number[] = [];
    const pages: number[] = [];
    for (let edition = 1; edition <= EDITS; edition += 1) {
      const number = (edition * 37) % posts;
      save(where, number, edition);
      const started = performance.now();
      await open.refresh(now, [`content/${fileOf(number)}`]);
      for (const path of [pathOfPost(number), ...EVERYTHING]) {
        if (path === '/antworten.idx') pages.push(performance.now() - started);
        await read(path);
      }
      whole.push(performance.now() - started);
    }
    const behind = process.cpuUsage();
    while ((await read('/antworten.idx')).headers.get('cache-control') === 'no-store') await idle();
    await read('/antworten.txt');
    const { user, system } = process.cpuUsage(behind);
    const [all, without] = [inOrder(whole), inOrder(pages)];
    return {
      editP50Ms: quantile(all, 0.5),
      editP95Ms: quantile(all, 0.95),
      editPagesP50Ms: quantile(without, 0.5),
      editPagesP95Ms: quantile(without, 0.95),
      indexFollowsCpuMs: Math.round((user + system) / 1000),
    };
  } finally {
    await open.close();
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Another text in the file of a post, under the id it has. */
export function save(where: string, number: number, edition: number): void {
  const file = join(where, 'content', fileOf(number));
  const id = /^id: .*$/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  writeFileSync(file, postOf(number, edition).replace('---\n', `---\n${id}\n`));
}

export function pathOfPost(number: number): string {
  return `/${fileOf(number).slice(6, 10)}/text-${number}/`;
}
