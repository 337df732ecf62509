import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OVER = /(^|[\\/])\.[^\\/]+\.(new|[0-9a-f]{12}\.tmp)$/;
const OLD_MS = 60 * 60 * 1000;

/** Clears away what a killed process left half written in `content/`: hidden files of ours, an hour old. */
export function clearLeftOvers(folder: string, now: Temporal.Instant): void {
  const content = join(folder, 'content');
  if (!existsSync(content)) return;
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((each) =>
    LEFT_OVER.test(each),
  )) {
    const changedMs = statSync(join(content, name), { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (changedMs < now.epochMilliseconds - OLD_MS) rmSync(join(content, name), { force: true });
  }
}
