import type { Language } from '../kit/language.ts';
import { bulkCounts, bulkReports } from '../mail/bulk.ts';
import { isFailureOfAddress } from '../mail/core/dead.ts';
import type { Island } from '../store/island.ts';
import { letterWords } from '../words/letter.ts';
import type { Letter } from './core/letter.ts';

/** Names of the keepers of mailboxes, as people call them. */
const NAMES: Readonly<Record<string, string>> = {
  google: 'Gmail',
  microsoft: 'Outlook',
  yahoo: 'Yahoo',
  apple: 'iCloud',
  gmx: 'GMX, WEB.DE',
  telekom: 't-online',
};

export function nameOfProvider(provider: string): string {
  return NAMES[provider] ?? provider;
}

export type Standing = {
  readonly handed: number;
  readonly waiting: number;
  readonly waitingAt: readonly string[];
  readonly dead: number;
  readonly refused: number;
  readonly left: number;
  readonly unknown: number;
};

/** Where the mails of a letter stand. */
export async function standingOf(island: Island, { id }: Letter): Promise<Standing> {
  const counts = await bulkCounts(island, id);
  const sum = (...states: string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((all, { count }) => all + count, 0);
  const waiting = counts.filter(({ state }) => state === 'queued' || state === 'sending');
  const dead = counts.filter(({ state, status }) => state === 'failed' && isFailureOfAddress(status));
  const failed = sum('failed');
  const refusedAtOnce = dead.reduce((all, { count }) => all + count, 0);
  const back = (await bulkReports(island, id)).filter((report) => report.class === 'hard');
  const cameBack = new Set(back.map(({ recipientId }) => recipientId)).size;
  return {
    handed: Math.max(0, sum('handed') - cameBack),
    waiting: sum('queued', 'sending'),
    waitingAt: [...new Set(waiting.map(({ provider }) => provider))].filter((each) => each !== 'other'),
    dead: refusedAtOnce + cameBack,
    refused: failed - refusedAtOnce,
    left: sum('suppressed'),
    unknown: sum('unknown'),
  };
}

/** The same in one line: handed over, waiting, dead addresses; nothing of what is not. */
export function standingInWords(lang: Language, standing: Standing): string {
  const words = letterWords[lang].desk.counts;
  const whom = standing.waitingAt.map(nameOfProvider).join(', ');
  return [
    words.handed(standing.handed),
    standing.waiting > 0 && words.waiting(standing.waiting, whom),
    standing.unknown > 0 && words.unknown(standing.unknown),
    standing.dead > 0 && words.dead(standing.dead),
    standing.refused > 0 && words.refused(standing.refused),
    standing.left > 0 && words.left(standing.left),
  ]
    .filter((each) => each !== false)
    .join(', ');
}
