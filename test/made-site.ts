import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { workOnLetters } from '../src/letter/work.ts';
import type { Incoming } from '../src/mail/core/incoming.ts';
import { parseMail } from '../src/mail/parse.ts';
import { furnishing } from '../src/server/furnishing.ts';
import { HANDLERS } from '../src/server/jobs.ts';
import { type OpenIsland, openIsland } from '../src/server/open-island.ts';
import { type Serving, serve } from '../src/server/serve.ts';
import { Site } from '../src/server/site.ts';
import type { Island } from '../src/store/island.ts';
import { nextDueAt, runDueJobs } from '../src/store/queue.ts';
import { NOW, SETTINGS } from './marlene.ts';

/** A whole island as visitors, the owner and the mail program meet it, with a clock that the test moves. */
export type TestSite = {
  readonly folder: string;
  readonly open: OpenIsland;
  island(): Island;
  now(): Temporal.Instant;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  head(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a browser on this site would; a text as it is, for what broke on the way. */
  post(
    path: string,
    fields?: Record<string, string> | FormData | string,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Lets time pass, doing what becomes due on the way, as the server's clock would. */
  pass(duration: Temporal.DurationLike): Promise<void>;
  /** Does what is due now. */
  work(): Promise<void>;
  /** Every mail that went out so far, oldest first. */
  mails(): Promise<readonly Incoming[]>;
  /** Saves a file of the owner's folder, and has it read. */
  save(path: string, text: string | Uint8Array): Promise<void>;
  /** Takes a file out of the owner's folder, and has that noticed. */
  remove(path: string): Promise<void>;
  /** Serves the island on a free port of this machine until it is closed; from then on its mails carry that origin, which is returned. */
  listen(): Promise<string>;
  close(): Promise<void>;
};

export type SiteOpening = {
  readonly now?: Temporal.Instant;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A `postgres://` address; SQLite in the folder without it. */
  readonly store?: string;
  /** An island that is there already, instead of `settings` and `files`. It is left where it is. */
  readonly folder?: string;
};

/** Opens an island for a test or a bench; `parent` is the folder its own folder is made in. */
export async function makeSite(opening: SiteOpening, parent: string): Promise<TestSite> {
  const folder = opening.folder ?? newFolder(opening, parent);
  let now = opening.now ?? NOW;
  const furniture = furnishing();
  const open = await openIsland(folder, { now, publish: true });
  const { host } = new URL(open.url());
  const site = new Site(furniture, open.at(now).about.languages);
  const island = () => open.at(now);
  const answer = (path: string, init: RequestInit) =>
    site.answer(island(), {
      request: new Request(`https://${host}${path}`, init),
      host,
      transport: 'https',
      network: '203.0.113.0/24',
    });
  const work = async () => {
    await runDueJobs((at) => open.at(at), HANDLERS, { by: 'test', now: () => now, report: failed });
    lettersAt = await workOnLetters((at) => open.at(at), { now: () => now });
  };
  let lettersAt: Temporal.Instant | undefined;
  const nextAt = async () => {
    const due = await nextDueAt(island());
    return due && lettersAt && isBefore(lettersAt, due) ? lettersAt : (due ?? lettersAt);
  };
  let serving: Serving | undefined;
  return {
    folder,
    open,
    island,
    now: () => now,
    get: (path, headers = {}) => answer(path, { headers }),
    head: (path, headers = {}) => answer(path, { method: 'HEAD', headers }),
    post: (path, fields = {}, headers = {}) =>
      answer(path, {
        method: 'POST',
        body: fields instanceof FormData || typeof fields === 'string' ? fields : new URLSearchParams(fields),
        headers: { origin: `https://${host}`, ...headers },
      }),
    pass: async (duration) => {
      const end = now.add(duration);
      for (let due = await nextAt(); due && isBefore(due, end); due = await nextAt()) {
        now = isBefore(now, due) ? due : now.add({ seconds: 1 });
        await work();
      }
      now = end;
      await open.refresh(now);
      await work();
    },
    work,
    mails: () => readMails(join(folder, 'data', 'outbox')),
    save: async (path, text) => {
      write(folder, path, text);
      await open.refresh(now);
    },
    remove: async (path) => {
      rmSync(join(folder, path));
      await open.refresh(now);
    },
    listen: async () => {
      const at = { port: 0, hostname: '127.0.0.1', now: () => now, wake: () => {}, asked: () => {} };
      serving ??= await serve({ islands: [open], furnishing: furniture, ...at });
      const origin = `http://127.0.0.1:${serving.port}`;
      open.origin.visited(new URL(origin).host, open.url());
      return origin;
    },
    close: async () => {
      await serving?.close();
      await open.close();
      if (!opening.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function failed(error: unknown): never {
  throw error;
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

function newFolder({ settings, files = {}, store }: SiteOpening, parent: string): string {
  const folder = mkdtempSync(join(parent, 'site-'));
  const yaml = stringify({ ...SETTINGS, ...settings, ...(store ? { store } : {}) });
  for (const [path, text] of Object.entries({ 'insel.yaml': yaml, ...files })) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function readMails(outbox: string): Promise<Incoming[]> {
  let names: string[] = [];
  try {
    names = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
  } catch {
    return []; // nothing was sent yet
  }
  return Promise.all(names.sort().map((name) => parseMail(readFileSync(join(outbox, name)))));
}
