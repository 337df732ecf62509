// bench:load -- N [--seconds 60] [--save-every 2]: a server of N posts under mixed load: 32 visitors read, search and ask for
// suggestions while the owner saves a text every two seconds; with 0 they only read. Prints requests, latencies, faults, and what the server holds in memory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asking, ask } from './asking.ts';
import { pathOfPost, save } from './edits.ts';
import { makeIsland, randomOf } from './made-island.ts';
import { flag, print, rounded } from './output.ts';
import { serveApart } from './processes.ts';

const READ_SECONDS = 5;

const posts = Number(process.argv[2] ?? 1000);
const seconds = Number(flag('seconds') ?? 60);
const saveEveryS = Number(flag('save-every') ?? 2);
const folder = mkdtempSync(join(tmpdir(), 'insel-load-'));

try {
  const island = join(folder, 'island');
  makeIsland(island, posts);
  const served = await serveApart(island, '/');
  try {
    const one = [{ path: pathOfPost(0) }];
    await ask(served.origin, one, READ_SECONDS);
    const cached = await ask(served.origin, one, READ_SECONDS);
    // The first question waits for the index, which is made in turns behind the start: told apart.
    const begun = [performance.now(), served.cpuS()] as const;
    await (await fetch(`${served.origin}/suche/?q=Nachfolge`)).arrayBuffer();
    const [firstMs, firstCpuS] = [performance.now() - begun[0], served.cpuS() - begun[1]];
    const index = { waitedMs: Math.round(firstMs), cpuS: rounded(firstCpuS, 2) };
    const before = served.cpuS();
    let edition = 0;
    const saving =
      saveEveryS > 0 && setInterval(() => save(island, (edition * 37) % posts, ++edition), saveEveryS * 1000);
    const mixed = await ask(served.origin, mixture(), seconds);
    if (saving) clearInterval(saving);
    const cpuS = rounded(served.cpuS() - before, 2);
    const engine = 'insel';
    print({ bench: 'load', engine, posts, what: 'one cached page', seconds: READ_SECONDS, ...cached });
    print({ bench: 'load', engine, posts, what: 'first question', ...index });
    print({ bench: 'load', engine, posts, what: 'mixed', seconds, saved: edition, ...mixed, cpuS, ...served.memory() });
  } finally {
    await served.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Of a hundred requests: 70 texts all over the archive, 10 of the newest, the rest what else a visitor comes upon. */
function mixture(): Asking[] {
  const random = randomOf(4);
  const any = (below: number) => Math.floor(random() * below);
  const compressed = { 'accept-encoding': 'br, gzip' };
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  const others: readonly Asking[] = [
    { path: '/', headers: compressed },
    { path: '/archiv/', headers: compressed },
    { path: '/feed.xml', headers: compressed },
    { path: '/sitemap.xml', headers: compressed },
    { path: '/antworten.idx', headers: compressed },
    { path: '/suche/?q=Nachfolge+Vertrag', headers: compressed },
    { path: '/fragen/', headers: compressed },
    { path: '/fragen/vorschlaege', body: 'text=Wann+beginnt+die+Nachfolge%3F', headers: form },
  ];
  return Array.from({ length: 4000 }, (): Asking => {
    const share = any(100);
    if (share < 70) return { path: pathOfPost(any(posts)), headers: compressed };
    if (share < 80) return { path: pathOfPost(any(Math.min(20, posts))), headers: compressed };
    return others[any(others.length)] ?? { path: '/' };
  });
}
