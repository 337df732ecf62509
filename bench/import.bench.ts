// bench:import -- [MEGABYTES 1000] [--tweets 200] [--films 50] [--only mastodon,twitter,films]: what moving in costs. A made Mastodon archive whose
// outbox is so large, and a made X archive with so much of tweets, are each looked through and then brought, in a process
// of its own, and so is one of so many GB of films, most of which no post names; CPU seconds and peak memory are the operating system's account of it. Of the made posts two thirds are
// public; of these a quarter goes on from the one before.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../src/islands/core/report.ts';
import { packedFile } from './made-archives.ts';
import { makeIsland } from './made-island.ts';
import { outboxOf, tweetsOf } from './made-posts.ts';
import { flag, print, rounded } from './output.ts';
import { insel } from './processes.ts';

const MEGABYTE = 1_000_000;
const FILM_MB = 2000;
const FILMS = 'media_attachments/files/';

const outboxMb = Number(process.argv[2]?.startsWith('--') ? 1000 : (process.argv[2] ?? 1000));
const tweetsMb = Number(flag('tweets') ?? 200);
const filmsGb = Number(flag('films') ?? 50);
const only = flag('only')?.split(',') ?? ['mastodon', 'twitter', 'films'];
const folder = mkdtempSync(join(tmpdir(), 'insel-bench-'));

const MADE: Readonly<Record<string, () => { file: string; megabytes: number; network: string }>> = {
  mastodon: () => {
    const file = join(folder, 'archive.zip');
    packedFile(file, { 'outbox.json': outboxOf(outboxMb * MEGABYTE) });
    return { file, megabytes: outboxMb, network: 'mastodon' };
  },
  twitter: () => {
    const file = join(folder, 'twitter.zip');
    packedFile(file, {
      'data/account.js': ['window.YTD.account.part0 = [{"account":{"accountId":"42","username":"anna"}}]'],
      'data/protected-history.js': ['window.YTD.protected_history.part0 = [ ]'],
      'data/tweets.js': tweetsOf(tweetsMb * MEGABYTE),
    });
    return { file, megabytes: tweetsMb, network: 'twitter' };
  },
  films: () => {
    const file = join(folder, 'films.zip');
    const names = Array.from({ length: Math.ceil((filmsGb * 1000) / FILM_MB) }, (_, number) => `${FILMS}${number}.mp4`);
    const note = (number: number) => ({
      type: 'Create',
      actor: 'https://a.example/u',
      to: ['as:Public'],
      object: {
        id: `https://a.example/u/${number}`,
        type: 'Note',
        published: '2024-01-01T00:00:00Z',
        content: `<p>Film ${number}</p>`,
        to: ['as:Public'],
        attachment: [{ url: names[number] }],
      },
    });
    const outbox = JSON.stringify({ orderedItems: [note(0), note(1)] });
    packedFile(file, { 'outbox.json': [outbox] }, Object.fromEntries(names.map((name) => [name, FILM_MB * MEGABYTE])));
    return { file, megabytes: names.length * FILM_MB, network: 'mastodon' };
  },
};

try {
  for (const which of only) {
    const made = MADE[which]?.();
    if (!made) throw new Error(`there is no archive of ${which}`);
    const { network } = made;
    const island = join(folder, which);
    makeIsland(island, 1);
    const scanned = insel(folder, 'import', island, made.file, '--scan');
    const brought = insel(folder, 'import', island, made.file);
    const again = insel(folder, 'import', island, made.file);
    const into = join(island, 'content', 'import', network);
    const report = JSON.parse(readFileSync(`${into}-report.json`, 'utf8')) as Report;
    const files = existsSync(into) ? readdirSync(into).filter((name) => name.endsWith('.md')).length : 0;
    if (files !== report.drafts) throw new Error(`${files} files of ${report.drafts} drafts`);
    const { found, drafts, joined } = report;
    const rate = ({ cpuS }: { cpuS: number }) => Math.round(found / cpuS);
    print({
      bench: 'import',
      archive: which,
      megabytes: made.megabytes,
      found,
      drafts,
      joined,
      did: 'scan',
      itemsPerCpuS: rate(scanned),
      ...scanned,
    });
    print({
      bench: 'import',
      archive: which,
      did: 'import',
      itemsPerCpuS: rate(brought),
      draftsPerCpuS: rounded(drafts / brought.cpuS, 0),
      ...brought,
    });
    print({ bench: 'import', archive: which, did: 'again', itemsPerCpuS: rate(again), ...again });
    rmSync(island, { recursive: true, force: true });
    rmSync(made.file, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
