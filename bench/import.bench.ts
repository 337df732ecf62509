// bench:import -- [MEGABYTES 1000] [--tweets 200] [--only mastodon,twitter]: what moving in costs. A made Mastodon archive whose
// outbox is so large, and a made X archive with so much of tweets, are each looked through and then brought, in a process
// of its own; CPU seconds and peak memory are the operating system's account of it. Of the made posts two thirds are
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

const outboxMb = Number(process.argv[2]?.startsWith('--') ? 1000 : (process.argv[2] ?? 1000));
const tweetsMb = Number(flag('tweets') ?? 200);
const only = flag('only')?.split(',') ?? ['mastodon', 'twitter'];
const folder = mkdtempSync(join(tmpdir(), 'insel-bench-'));

const MADE: Readonly<Record<string, () => { file: string; megabytes: number }>> = {
  mastodon: () => {
    const file = join(folder, 'archive.zip');
    packedFile(file, { 'outbox.json': outboxOf(outboxMb * MEGABYTE) });
    return { file, megabytes: outboxMb };
  },
  twitter: () => {
    const file = join(folder, 'twitter.zip');
    packedFile(file, {
      'data/account.js': ['window.YTD.account.part0 = [{"account":{"accountId":"42","username":"anna"}}]'],
      'data/protected-history.js': ['window.YTD.protected_history.part0 = [ ]'],
      'data/tweets.js': tweetsOf(tweetsMb * MEGABYTE),
    });
    return { file, megabytes: tweetsMb };
  },
};

try {
  for (const network of only) {
    const made = MADE[network]?.();
    if (!made) throw new Error(`there is no archive of ${network}`);
    const island = join(folder, network);
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
      network,
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
      network,
      did: 'import',
      itemsPerCpuS: rate(brought),
      draftsPerCpuS: rounded(drafts / brought.cpuS, 0),
      ...brought,
    });
    print({ bench: 'import', network, did: 'again', itemsPerCpuS: rate(again), ...again });
    rmSync(island, { recursive: true, force: true });
    rmSync(made.file, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
