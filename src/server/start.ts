import { indexAhead } from '../answers/index-of.ts';
import { MailboxWatcher } from '../mail/watch-mailbox.ts';
import { processName } from '../store/processes.ts';
import { chores, letterChores, mailChores } from './chores.ts';
import { Clock } from './clock.ts';
import { furnishing } from './furnishing.ts';
import { refuseWithoutImprint } from './imprint-needed.ts';
import { isElsewhere, leaveIsland, takeIsland } from './keep-island.ts';
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
  const mailboxes: MailboxWatcher[] = [];
  const stopping = new AbortController();
  const wake = () => {
    wakeAll(clocks);
    for (const mailbox of mailboxes) void mailbox.poke();
  };
  const stopAll = async () => {
    stopping.abort();
    await Promise.all([...clocks.map((clock) => clock.stop()), ...mailboxes.map((mailbox) => mailbox.close())]);
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
      refuseWithoutImprint(island.at(now()), island.url());
      await takeIsland(island, now());
    }
    clocks.push(...islands.flatMap((island) => clocksOf(island, now, stopping.signal)));
    mailboxes.push(...islands.map((island) => mailboxOf(island, now, () => wakeAll(clocks))));
    let askedAtMs = Number.NEGATIVE_INFINITY;
    const asked = () => {
      askedAtMs = performance.now();
    };
    const serving = await serve({ islands, furnishing: furnishing(), port, hostname, now, wake, asked });
    wake();
    indexBehind(islands, () => performance.now() - askedAtMs < BUSY_MS, now, stopping.signal);
    return ending(serving, islands, stopping, stopAll, closeAll);
  } catch (error) {
    await stopAll();
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

const INDEX_AFTER_MS = 1_000;
const BUSY_MS = 1_000;

/** A start serves at once: what a question is met with is made behind it, one island after the other. */
function indexBehind(
  islands: readonly OpenIsland[],
  isBusy: () => boolean,
  now: () => Temporal.Instant,
  isEnding: AbortSignal,
): void {
  const make = async () => {
    for (const island of islands) if (!isEnding.aborted) await indexAhead(island.at(now()), isBusy);
  };
  const onFault = (error: unknown) => !isEnding.aborted && logFault('index', error);
  setTimeout(() => void make().catch(onFault), INDEX_AFTER_MS).unref();
}

function wakeAll(clocks: readonly Clock[]): void {
  for (const clock of clocks) clock.wake();
}

/** What comes into the mailbox is taken as it comes. */
function mailboxOf(island: OpenIsland, now: () => Temporal.Instant, onTaken: () => void): MailboxWatcher {
  return new MailboxWatcher({
    island: () => island.at(now()),
    onTaken,
    isElsewhere: () => isElsewhere(island),
    onFault: (error) => void logFault('mailbox', error),
  });
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
  stopping: AbortController,
  stopAll: () => Promise<void>,
  closeAll: () => Promise<void>,
): Started {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      stopping.abort();
      await serving.close();
      await stopAll();
      await closeAll();
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, onSignal);
      resolve();
    })();
    return closing;
  };
  const onSignal = () => void close();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, onSignal);
  return { port: serving.port, roomsPort: serving.roomsPort, islands, ended, close };
}
