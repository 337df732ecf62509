import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, hiddenFields, type Page } from './browser.ts';
import type { Letter, Mailbox } from './mailbox.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';

const OWNER = 'marlene@example.org';
/** A job whose process is killed again and again rests longer each time, and a mail in a killed hand for five minutes. */
const LONGEST_WAIT_MS = 420_000;

/** A question on its way once around, and what was promised on it so far. */
export type Way = {
  readonly name: string;
  readonly text: string;
  readonly email: string;
  readonly answer: string;
  accepted: boolean;
  /** Where the answer stands in public. */
  path: string;
};

export type World = {
  readonly folder: string;
  readonly program: Program;
  readonly browser: Browser;
  readonly mailbox: Mailbox;
  readonly random: Random;
};

export function wayOf(name: string): Way {
  return {
    name,
    text: `Was bedeutet das Wort ${name} in Ihrem Text über den Hafen?`,
    email: `${name}@example.org`,
    answer: `Mit ${name} meine ich die Zeit zwischen zwei Fahrten.`,
    accepted: false,
    path: '',
  };
}

/** Asks, confirms, opens the round, answers as the owner, and reads the answer; whatever got no answer is done again. */
export async function goAround(world: World, way: Way): Promise<void> {
  await ask(world, way);
  await confirm(world, way);
  const digest = await openRound(world, way);
  await reply(world, way, digest);
  await readAnswer(world, way);
}

/** As a person does it: the same page sent once more, or the form filled in anew. */
async function ask({ browser, random }: World, way: Way): Promise<void> {
  let form: Record<string, string> | undefined;
  await until(`${way.name} is asked`, async () => {
    if (!form || random.isIn(40)) form = await formAt(browser, '/fragen/');
    if (!form) return undefined;
    const fields = { ...form, text: way.text, reply: 'email', email: way.email, consent: '1' };
    const page = await browser.post('/fragen/', fields, networkOf(random));
    if (page && page.status >= 400) throw new Error(`the question was refused with ${page.status}: ${page.text}`);
    return page;
  });
  way.accepted = true;
}

async function confirm({ browser, mailbox, random }: World, way: Way): Promise<void> {
  const letter = await letterTo(mailbox, 'confirmation', way.email);
  const path = /\/fragen\/bestaetigen\/\S+/.exec(letter.text)?.[0] ?? '';
  await until(`${way.name} is confirmed`, async () => {
    const form = await formAt(browser, path);
    const page = form && (await browser.post(path, form, networkOf(random)));
    return okay(page);
  });
}

/** The digest in which the question stands. */
async function openRound({ folder, program, mailbox }: World, way: Way): Promise<Letter> {
  await again(`the round of ${way.name}`, () => program.run(['round', folder, '--now']));
  return until(`${way.name} is read`, async () =>
    (await mailbox.letters()).find(({ kind, text }) => kind === 'digest' && text.includes(` ${way.name} `)),
  );
}

async function reply({ folder, program }: World, way: Way, digest: Letter): Promise<void> {
  const before = digest.text.slice(0, digest.text.indexOf(` ${way.name} `));
  const marker = before.match(/^\[#\d+ \w+\]$/gm)?.at(-1) ?? '';
  const message = [
    `From: Marlene Brandt <${OWNER}>`,
    `To: ${digest.replyTo}`,
    'Subject: AW: Fragen',
    'Date: Thu, 26 Nov 2026 10:30:00 +0100',
    `Message-ID: <${way.name}@mail.example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`${marker}\n${way.answer}\n\nTitel: Das Wort ${way.name}\nöffentlich\n`).toString('base64'),
    '',
  ].join('\r\n');
  const args = ['mail-in', folder, '--from', OWNER, '--to', digest.replyTo];
  await again(`the reply on ${way.name}`, () => program.run(args, message));
}

async function readAnswer({ browser, mailbox }: World, way: Way): Promise<void> {
  const letter = await letterTo(mailbox, 'answer', way.email);
  if (!letter.text.includes(way.answer)) throw new Error(`another answer went to ${way.email}:\n${letter.text}`);
  const path = `/fragen/das-wort-${way.name}/`;
  await until(`${path} is there`, async () => {
    const page = await browser.get(path);
    return page?.status === 200 && page.text.includes(way.answer) ? page : undefined;
  });
  way.path = path;
}

async function formAt(browser: Browser, path: string): Promise<Record<string, string> | undefined> {
  const page = okay(await browser.get(path));
  return page && hiddenFields(page.text);
}

function okay(page: Page | undefined): Page | undefined {
  if (page && page.status >= 400) throw new Error(`${page.status}: ${page.text}`);
  return page;
}

function letterTo(mailbox: Mailbox, kind: string, to: string): Promise<Letter> {
  return until(`the ${kind} to ${to}`, async () =>
    (await mailbox.letters()).find((each) => each.kind === kind && each.to === to),
  );
}

/** A mail server tries again until its message was taken, an owner until the command ended well. */
async function again(what: string, run: () => Promise<number>): Promise<void> {
  await until(what, async () => ((await run()) === 0 ? true : undefined));
}

async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(50);
  }
}

/** A network of one's own, so that no limit of many visitors is met. */
function networkOf(random: Random): string {
  return [10, random.between(0, 250), random.between(0, 250), 1].join('.');
}
