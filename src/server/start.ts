import { processName } from '../store/processes.ts';
import { chores, leaveIsland, letterChores, mailChores, takeIsland } from './chores.ts';
import { Clock } from './clock.ts';
import { furnishing } from './furnishing.ts';
import { logFault } from './log.ts';
import { type OpenIsland, openIsland } from './open-island.ts';
import { type Serving, serve } from './serve.ts';

export type Start = {
  readonly folders: readonly string[];
  readonly port: number;
  readonly hostname: string;
  readonly now?: () => Temporal.Instant;
};

/** A running server. `close` ends it cleanly; `ended` resolves when it has ended, by that or by a signal. */
export type Started = Serving & { readonly islands: readonly OpenIsland[]; readonly ended: Promise<void> };

/** Opens the islands, serves them and does what becomes due, until closed or told so by SIGTERM or SIGINT. */
export async function startServing({ folders, port, hostname, now = Temporal.Now.instant }: Start): Promise<Started> {
  const islands: OpenIsland[] = [];
  const clocks: Clock[] = [];
  const stopping = new AbortController();
  const wake = () => {
    for (const clock of clocks) clock.wake();
  };
  const closeAll = async () => {
    for (const island of islands) {
      await leaveIsland(island, now());
      await island.close();
    }
  };
  try {
    for (const folder of folders) {
      const island = await openWatched(folder, folders, now, wake);
      islands.push(island);
      await takeIsland(island, now());
    }
    clocks.push(...islands.flatMap((island) => clocksOf(island, now, stopping.signal)));
    const serving = await serve({ islands, furnishing: furnishing(), port, hostname, now, wake });
    wake();
    return ending(serving, islands, clocks, stopping, closeAll);
  } catch (error) {
    stopping.abort();
    await Promise.all(clocks.map((clock) => clock.stop()));
    await closeAll();
    throw error;
  }
}

/** One island never waits for another, and its rounds never for its mail server. */
function clocksOf(island: OpenIsland, now: () => Temporal.Instant, isEnding: AbortSignal): Clock[] {
  const by = processName();
  return [
    new Clock(chores(island, by, now), now),
    new Clock(mailChores(island, `${by} mail`, now), now),
    new Clock(letterChores(island, now, isEnding), now),
  ];
}

/** Opens an island whose folder is read again whenever something in it is saved. */
async function openWatched(
  folder: string,
  together: readonly string[],
  now: () => Temporal.Instant,
  wake: () => void,
): Promise<OpenIsland> {
  let open: OpenIsland | undefined;
  const onChange = (files: readonly string[]) => {
    open?.refresh(now(), files).then(wake, (error) => void logFault('folder', error));
  };
  open = await openIsland(folder, { now: now(), publish: true, onChange, together });
  return open;
}

function ending(
  serving: Serving,
  islands: readonly OpenIsland[],
  clocks: readonly Clock[],
  stopping: AbortController,
  closeAll: () => Promise<void>,
): Started {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      stopping.abort();
      await serving.close();
      await Promise.all(clocks.map((clock) => clock.stop()));
      await closeAll();
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, onSignal);
      resolve();
    })();
    return closing;
  };
  const onSignal = () => void close();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
  return { port: serving.port, islands, ended, close };
}
