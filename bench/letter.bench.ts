// A letter to many: how fast it is queued, how fast it is handed over to a mail server that takes everything, beside
// nodemailer's own pool with the same connections and the same key, and what is lost, doubled or unknown when the sender
// is killed again and again. The mail server is a process of its own; times of the processor are the sender's alone.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { letterSection } from '../src/letter/core/settings.ts';
import { planLetters, releaseDue } from '../src/letter/plan.ts';
import { addReaders, newReader, pastLetters } from '../src/letter/store.ts';
import { workOnLetters } from '../src/letter/work.ts';
import { bulkCounts } from '../src/mail/bulk.ts';
import { ensureSigningKeys, type SigningKey } from '../src/mail/sign.ts';
import { type OpenIsland, openIsland } from '../src/server/open-island.ts';
import { type Island, section } from '../src/store/island.ts';
import { openDnsServer } from '../test/dns-server.ts';
import { runSink } from './letter-sink.ts';
import { madeTexts } from './letter-text.ts';
import { flag, print, rounded } from './output.ts';

const CONNECTIONS = 10;
const KILLS = Number(flag('kills') ?? 50);

if (process.argv.includes('--sink')) runSink();
else if (flag('child')) await child(flag('child') ?? '');
else await measure(Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000));

async function measure(readers: number): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'insel-letter-'));
  const sink = await startSink();
  const dns = await openDnsServer({});
  process.env.INSEL_DNS = dns.address;
  try {
    const first = await islandAt(join(home, 'first'), sink.port, readers);
    dns.turn(recordsOf(first.keys));
    await queue(first.open, readers);
    await handOver(first.open, sink, readers);
    await peer(first.open, first.keys[0], sink, readers);
    await first.open.close();
    if (KILLS > 0) {
      const second = await islandAt(join(home, 'second'), sink.port, readers);
      dns.turn(recordsOf(second.keys));
      await release(second.open);
      await second.open.close();
      await kill(join(home, 'second'), sink, readers);
    }
  } finally {
    sink.process.disconnect();
    await dns.close();
    rmSync(home, { recursive: true, force: true });
  }
}

type Sink = { readonly process: ChildProcess; readonly port: number };

async function startSink(): Promise<Sink> {
  const started = fork(process.argv[1] ?? '', ['--sink'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { port } = await said<{ port: number }>(started);
  return { process: started, port };
}

function said<T>(process: ChildProcess): Promise<T> {
  return new Promise((resolve) => process.once('message', (message) => resolve(message as T)));
}

async function ask<T>({ process }: Sink, message: object): Promise<T> {
  const answer = said<T>(process);
  process.send(message);
  return answer;
}

/** An island with so many readers, one new text, and a mail server that takes everything. */
async function islandAt(folder: string, port: number, readers: number) {
  mkdirSync(join(folder, 'content', 'posts'), { recursive: true });
  writeFileSync(join(folder, 'insel.yaml'), settingsOf(port));
  const open = await openIsland(folder, { now: Temporal.Now.instant(), publish: true });
  const island = open.at(Temporal.Now.instant());
  await planLetters(island); // from this day on
  const day = island.now.toZonedDateTimeISO(island.about.zone).toPlainDate().toString();
  writeFileSync(join(folder, 'content', 'posts', 'text.md'), madeTexts(day));
  await open.refresh(island.now);
  const all = Array.from({ length: readers }, (_, at) => newReader(island, `reader${at}@example.net`, 'de', 'reading'));
  await addReaders(island, all);
  return { open, keys: ensureSigningKeys(island, 'brief') };
}

function settingsOf(port: number): string {
  return `id: 01998c5e-0000-7000-8000-000000000001
url: https://insel.example
name: Marlene Brandt
sentence: Ein Satz.
languages: [de]
zone: Europe/Berlin
owner: {email: marlene@example.org, address: "Am Hafen 1, 24103 Kiel"}
rounds: [{days: [tue], at: "10:00"}]
mail: {address: brief@insel.example, out: {smtp: "smtp://127.0.0.1:${port}", perMinute: "100000", connections: "${CONNECTIONS}"}}
letter: {send: each, at: "08:00", slowStart: off}
`;
}

function recordsOf(keys: readonly SigningKey[]) {
  return Object.fromEntries(keys.map(({ name, record }) => [`TXT ${name}`, [record]]));
}

/** Two days later, so that its hour has come. */
function later(): Temporal.Instant {
  return Temporal.Now.instant().add({ hours: 48 });
}

async function release(open: OpenIsland): Promise<void> {
  await planLetters(open.at(Temporal.Now.instant()));
  await releaseDue(open.at(later()));
}

async function queue(open: OpenIsland, readers: number): Promise<void> {
  await planLetters(open.at(Temporal.Now.instant()));
  const { cpuS, wallS } = await timed(() => releaseDue(open.at(later())));
  const counts = await stateCounts(open.at(later()));
  if (counts.queued !== readers) throw new Error(`${counts.queued} of ${readers} were queued`);
  print({
    bench: 'letter',
    engine: 'insel',
    step: 'queued',
    readers,
    wallS,
    cpuS,
    perSecond: rounded(readers / wallS, 0),
  });
}

async function handOver(open: OpenIsland, sink: Sink, readers: number): Promise<void> {
  await ask(sink, { reset: true, report: true });
  const { cpuS, wallS } = await timed(() => sendAll(open));
  const { ids, doubled } = await ask<{ ids: number; doubled: number }>(sink, { report: true });
  print({
    bench: 'letter',
    engine: 'insel',
    step: 'handed over',
    readers,
    taken: ids,
    doubled,
    ...pace(readers, cpuS, wallS),
  });
}

function pace(readers: number, cpuS: number, wallS: number) {
  return { wallS, cpuS, perSecond: rounded(readers / wallS, 0), cpuMsPerMail: rounded((cpuS * 1000) / readers, 2) };
}

async function sendAll(open: OpenIsland): Promise<void> {
  for (;;) {
    await workOnLetters((at) => open.at(at), { now: later });
    const { queued = 0, sending = 0 } = await stateCounts(open.at(later()));
    if (queued + sending === 0) return;
  }
}

async function stateCounts(island: Island): Promise<Record<string, number>> {
  const [letter] = await pastLetters(island, 1, ['released']);
  const counts: Record<string, number> = {};
  for (const { state, count } of letter ? await bulkCounts(island, letter.id) : [])
    counts[state] = (counts[state] ?? 0) + count;
  return counts;
}

/** The same words to the same readers by nodemailer's pool alone, which signs with the same key. */
async function peer(open: OpenIsland, key: SigningKey | undefined, sink: Sink, readers: number): Promise<void> {
  const island = open.at(later());
  const [letter] = await pastLetters(island, 1, ['released']);
  const content = letter?.content;
  if (!key || !content) throw new Error('there is no letter to compare with');
  if (section(island, letterSection).send === 'off') throw new Error('the letter is off');
  const transport = createTransport({
    host: '127.0.0.1',
    port: sink.port,
    ignoreTLS: true,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
    dkim: {
      domainName: key.domain,
      keySelector: key.selector,
      privateKey: String(key.key.export({ type: 'pkcs8', format: 'pem' })),
    },
  });
  const { cpuS, wallS } = await timed(async () => {
    const sends = Array.from({ length: readers }, (_, at) =>
      transport.sendMail({
        from: { name: island.about.name, address: 'brief@insel.example' },
        to: `reader${at}@example.net`,
        subject: content.subject,
        text: content.text,
        html: content.html,
        list: { unsubscribe: { url: `https://insel.example/brief/abmelden/${at}`, comment: '' } },
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', Precedence: 'list' },
      }),
    );
    await Promise.all(sends);
  });
  transport.close();
  print({ bench: 'letter', engine: 'nodemailer pool', step: 'handed over', readers, ...pace(readers, cpuS, wallS) });
}

/** Kills the sender whenever so many more have arrived, and counts at the end. */
async function kill(folder: string, sink: Sink, readers: number): Promise<void> {
  await ask(sink, { reset: true, report: true });
  const { wallS } = await timed(async () => {
    for (let nth = 1; nth <= KILLS; nth += 1) {
      const sender = startSender(folder);
      const reached = ask(sink, { until: Math.floor((readers * nth) / (KILLS + 1)) });
      await Promise.race([reached, ended(sender)]);
      sender.kill('SIGKILL');
      await ended(sender);
    }
    await ended(startSender(folder));
  });
  const open = await openIsland(folder, { now: later(), publish: false });
  const { unknown = 0, handed = 0, queued = 0, failed = 0 } = await stateCounts(open.at(later()));
  const { ids, doubled } = await ask<{ ids: number; doubled: number }>(sink, { report: true });
  await open.close();
  print({
    bench: 'letter',
    engine: 'insel',
    step: 'killed',
    readers,
    kills: KILLS,
    connections: CONNECTIONS,
    taken: ids,
    doubled,
    handed,
    unknown,
    unknownPerKill: rounded(unknown / KILLS, 2),
    takenButUnknown: ids - handed,
    lost: readers - handed - unknown,
    left: queued + failed,
    wallS,
  });
}

function startSender(folder: string): ChildProcess {
  return fork(process.argv[1] ?? '', ['--child', folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => process.once('exit', () => resolve()));
}

/** The sender: hands over what is left, and ends. */
async function child(folder: string): Promise<void> {
  const open = await openIsland(folder, { now: later(), publish: false });
  await sendAll(open);
  await open.close();
  process.disconnect?.();
}

async function timed(work: () => Promise<unknown>): Promise<{ cpuS: number; wallS: number }> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuS: rounded((user + system) / 1e6), wallS: rounded((performance.now() - wall) / 1000) };
}
