import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { randomOf } from '../../bench/made-island.ts';
import { everyAddress } from '../../src/server/every-address.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { type OpenIsland, openIsland } from '../../src/server/open-island.ts';
import { Site } from '../../src/server/site.ts';
import { NOW } from '../island.ts';
import { copyOfExample } from '../site.ts';

const ROUNDS = 4;
const EDITS_IN_A_ROUND = 6;

type Serving = { readonly open: OpenIsland; readonly site: Site };

async function serve(folder: string): Promise<Serving> {
  const open = await openIsland(folder, { now: NOW, publish: true });
  return { open, site: new Site(furnishing(), open.at(NOW).about.languages) };
}

/** Everything that is the same for everybody, by its address; pictures do not depend on what is written. */
async function pagesOf({ open, site }: Serving): Promise<Map<string, string>> {
  const island = open.at(NOW);
  const kept = everyAddress(island, furnishing().routes).filter(({ route }) => route.serve === 'kept');
  const pages = new Map<string, string>();
  for (const { path } of kept.filter(({ path }) => !path.endsWith('.png'))) {
    const request = new Request(new URL(path, 'https://island.example'));
    const answer = await site.answer(island, { request, host: '', transport: 'https', network: '' });
    pages.set(path, `${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('latin1')}`);
  }
  return pages;
}

/** What owners do to a file of a text, one after another; each returns the names that changed, below the folder. */
const DEEDS: readonly ((folder: string, file: string, number: number) => string[])[] = [
  (folder, file, number) => rewritten(folder, file, (text) => `${text}\nNoch ein Satz, der ${number}.\n`),
  (folder, file, number) => rewritten(folder, file, (text) => text.replace(/^title: .*$/m, `title: Anders ${number}`)),
  (folder, file, number) => rewritten(folder, file, (text) => withKey(text, 'tags', `[Thema ${number}, Ruhe]`)),
  (folder, file) => rewritten(folder, file, (text) => withKey(text, 'updated', '2026-10-30')),
  (folder, file, number) => rewritten(folder, file, (text) => withKey(text, 'date', `2025-0${1 + (number % 9)}-11`)),
  (folder, file) => rewritten(folder, file, (text) => withKey(text, 'draft', 'true')),
  (folder, file, number) => {
    const next = file.replace(/[^/]*$/, `2024-03-07-neu-${number}.md`);
    renameSync(join(folder, file), join(folder, next));
    return [file, next];
  },
  (folder, file) => {
    rmSync(join(folder, file));
    return [file];
  },
  (folder, _, number) => {
    const file = `content/posts/2026-09-0${1 + (number % 9)}-frisch-${number}.md`;
    writeFileSync(join(folder, file), `---\ntitle: Frisch ${number}\ntags: [Ruhe]\n---\nEin neuer Text.\n`);
    return [file];
  },
];

function rewritten(folder: string, file: string, change: (text: string) => string): string[] {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return [file];
}

function withKey(text: string, key: string, value: string): string {
  return text.replace(new RegExp(`^${key}: .*\n`, 'm'), '').replace('---\n', `---\n${key}: ${value}\n`);
}

function textsIn(folder: string): string[] {
  const files = ['posts', 'questions', 'pages'].flatMap((kind) =>
    readdirSync(join(folder, 'content', kind), { recursive: true, encoding: 'utf8' }).map(
      (file) => `content/${kind}/${file}`,
    ),
  );
  return files.filter((file) => file.endsWith('.md')).sort();
}

test('after many edits every kept page is the one a fresh start gives, byte by byte', {
  timeout: 300_000,
}, async () => {
  const fraction = randomOf(26);
  const random = (below: number) => Math.floor(fraction() * below);
  const folder = copyOfExample();
  const edited = await serve(folder);
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await pagesOf(edited);
      for (let edit = 0; edit < EDITS_IN_A_ROUND; edit += 1) {
        const files = textsIn(folder);
        const deed = DEEDS[random(DEEDS.length)];
        const changed = deed?.(folder, files[random(files.length)] ?? '', round * EDITS_IN_A_ROUND + edit) ?? [];
        await edited.open.refresh(NOW, changed);
      }
      const fresh = await serve(folder);
      try {
        const [ours, theirs] = [await pagesOf(edited), await pagesOf(fresh)];
        expect([...ours.keys()]).toEqual([...theirs.keys()]);
        expect([...ours].filter(([path, page]) => theirs.get(path) !== page).map(([path]) => path)).toEqual([]);
        expect(ours.get('/sitemap.xml')).not.toBe(before.get('/sitemap.xml'));
      } finally {
        await fresh.open.close();
      }
    }
  } finally {
    await edited.open.close();
  }
});
