import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { describeOnPostgres } from '../databases.ts';
import { freePort } from '../free-port.ts';
import { SETTINGS } from '../island.ts';
import { Browser } from '../kill/browser.ts';
import { goAround, type Way, type World, wayOf } from '../kill/circle.ts';
import { findingsIn } from '../kill/findings.ts';
import { killAgainAndAgain } from '../kill/killer.ts';
import { FileMailbox, ServerMailbox } from '../kill/mailbox.ts';
import { Program, Server } from '../kill/program.ts';
import { randomFrom } from '../kill/random.ts';
import { type MailServer, openMailServer } from '../mail-server.ts';

// kill -9 at any moment (DESIGN 4.2). `npm run test:kill -- 100` kills a hundred times; INSEL_SEED repeats a run.

const KILLS = Number(process.env.INSEL_KILLS ?? 6);
const SEED = Number(process.env.INSEL_SEED ?? Date.now() % 1_000_000);
const PEOPLE = 2;
/** Kills of one island. An owner's replies beyond sixty an hour wait at the desk, so that many kills need many islands. */
const MOST_KILLS = 50;
/** How long a mail rests whose process was killed while a mail server took it, and a little more. */
const LONGEST_LEASE_MS = 330_000;
const POST =
  '---\ntitle: Hafen\ndate: 2026-11-01\nid: 01998c5e-0000-7000-8000-0000000000aa\n---\nEin Hafen ist ein Anfang.\n';

const program = new Program();
afterAll(() => program.kill());

function newIsland(store: string, server?: MailServer): string {
  const folder = mkdtempSync(join(inject('runFolder'), 'killed-'));
  for (const name of ['posts', 'questions']) mkdirSync(join(folder, 'content', name), { recursive: true });
  const settings = {
    ...SETTINGS,
    languages: ['de'],
    sentence: 'Ich begleite Menschen.',
    store,
    mail: {
      address: 'fragen@insel.example',
      ...(server && { out: { smtp: `smtp://127.0.0.1:${server.port}`, perMinute: '10000' } }),
    },
    questions: { undoMinutes: '0' },
  };
  writeFileSync(join(folder, 'insel.yaml'), stringify(settings));
  writeFileSync(join(folder, 'content', 'posts', 'hafen.md'), POST);
  return folder;
}

const hashOf = (folder: string) =>
  ['insel.yaml', 'content/posts/hafen.md'].map((file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  );

/** People go around, one question after the other, until the killing is over; what they began they finish. */
async function goRound(world: World, person: number, ways: Way[], isOver: () => boolean): Promise<void> {
  for (let number = 1; number === 1 || !isOver(); number += 1) {
    const way = wayOf(`${'ab'[person]}wort${number}`);
    ways.push(way);
    await goAround(world, way);
  }
}

async function readAll({ browser }: World, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    for (const path of ['/', '/fragen/', '/2026/hafen/', '/fragen/feed.xml']) await browser.get(path);
    await sleep(100);
  }
}

/** Gives what a killed process had begun the time to be taken up again. */
async function rest(found: () => Promise<readonly string[]>, longestMs: number): Promise<void> {
  const end = performance.now() + longestMs;
  do await sleep(1_000);
  while (performance.now() < end && (await found()).length > 0);
}

/** A long run says how far it is, and by which seed it can be begun again. */
function tell(killed: number): void {
  if (process.env.INSEL_KILLS && killed % 10 === 0) process.stdout.write(`killed ${killed} times, seed ${SEED}\n`);
}

/** `seed` as well as SEED repeats one of several islands. */
async function circleUnderFire(store: string, kills: number, mailServer?: MailServer, seed = SEED): Promise<void> {
  const folder = newIsland(store, mailServer);
  const before = hashOf(folder);
  const port = await freePort();
  const server = new Server(program, folder, port);
  const random = randomFrom(seed);
  const world: World = {
    folder,
    program,
    browser: new Browser(`http://127.0.0.1:${port}`),
    mailbox: mailServer ? new ServerMailbox(mailServer) : new FileMailbox(folder),
    random: randomFrom(seed + 1),
  };
  const ways: Way[] = [];
  let isOver = false;
  server.start();
  const people = Array.from({ length: PEOPLE }, (_, person) => goRound(world, person, ways, () => isOver));
  const reading = readAll(world, () => isOver);
  const killing = killAgainAndAgain(kills, { program, server, random, progress: tell }).finally(() => {
    isOver = true;
  });
  const where = store === 'sqlite' ? join(folder, 'data', 'insel.sqlite') : store;
  const found = () => findingsIn(folder, where, ways, world.mailbox);
  const [{ commands }] = await Promise.all([killing, reading, ...people]).catch(async (cause: Error) => {
    throw new Error([cause.message, ...(await found())].join('\n'), { cause });
  });
  await server.kill();
  server.start();
  await server.isUp();
  await rest(found, mailServer ? LONGEST_LEASE_MS : 1_000);
  const code = await server.stop();
  const { browser, mailbox } = world;
  const figures = { seed, kills: kills + 1, commands, questions: ways.length, pages: browser.answers };
  const mails = (await mailbox.letters()).length;
  const again = mailbox instanceof ServerMailbox ? { again: mailbox.again } : {};
  process.stdout.write(`${JSON.stringify({ ...figures, mails, ...again, faults: program.said.length })}\n`);
  if (process.env.INSEL_KILLS) process.stdout.write(`${[...new Set(program.said)].slice(-20).join('\n')}\n`);
  expect(await found()).toEqual([]);
  expect(browser.broken).toEqual([]);
  expect(hashOf(folder)).toEqual(before);
  expect(code).toBe(0);
}

// Work whose process was killed rests until its lease ends, five minutes at most.
const timeout = 600_000 + KILLS * 10_000;

describe('kill -9 at any moment of the circle: nothing accepted is lost, and nothing is there twice', () => {
  test('on SQLite', { timeout }, async () => {
    for (let done = 0; done < KILLS; done += MOST_KILLS)
      await circleUnderFire('sqlite', Math.min(MOST_KILLS, KILLS - done), undefined, SEED + done);
  });
});

// Minutes which the pipeline is spared: what is promised depends neither on the database nor on how mail leaves.
if (process.env.INSEL_KILLS) {
  describeOnPostgres('kill -9 at any moment of the circle', (_, make) => {
    test('on PostgreSQL', { timeout }, async () => circleUnderFire(await make(), Math.ceil(KILLS / 4)));
  });

  test('kill -9 at any moment of the circle, with a mail server', { timeout }, async () => {
    const server = await openMailServer();
    await circleUnderFire('sqlite', Math.ceil(KILLS / 10), server);
    await server.close();
  });
}
