import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeIn } from '../mail/inbox.ts';
import { LARGEST_MAIL_BYTES } from '../mail/parse.ts';
import { drain } from '../server/drain.ts';
import { logFault } from '../server/log.ts';
import { openIsland } from '../server/open-island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { Refusal } from '../words/refusal.ts';
import { type Command, need } from './command.ts';

/** sysexits.h EX_TEMPFAIL: the mail server keeps the message and tries again. */
const TRY_AGAIN = 75;
/** sysexits.h EX_DATAERR: the mail server gives the message back, with what stands here. */
const GIVE_BACK = 65;
const LONGEST_WORK_MS = 2_000;
/** Over 25 MB a message lies as a file; beyond this nothing of it is kept. */
const LONGEST_MESSAGE_BYTES = 2 * LARGEST_MAIL_BYTES;

export const mailInCommand: Command = {
  name: 'mail-in',
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: async (call) => {
    const folder = resolve(need(mailInCommand, call, 0));
    const { from, to } = call.flags;
    let isLeft = false;
    try {
      const raw = await readWithin(process.stdin, LONGEST_MESSAGE_BYTES);
      if (!raw) return giveBack();
      const now = Temporal.Now.instant();
      const open = await openIsland(folder, { now, publish: false });
      try {
        await takeIn(open.at(now), raw, {
          from: typeof from === 'string' ? from : undefined,
          to: typeof to === 'string' ? to : undefined,
        });
        await Promise.race([workOn(open, () => isLeft), sleep(LONGEST_WORK_MS, undefined, { ref: false })]);
        isLeft = true;
        return 0;
      } finally {
        await open.close();
      }
    } catch (error) {
      process.stderr.write(`${error instanceof Refusal ? error.sentence(call.lang) : logFault('mail-in', error)}\n`);
      return TRY_AGAIN;
    }
  },
};

/** The message is safe already: what goes wrong from here on, or takes too long, is the server's to do again. */
async function workOn(open: Parameters<typeof drain>[0], isLeft: () => boolean): Promise<void> {
  await drain(open, LONGEST_WORK_MS).catch((error) => void (isLeft() || logFault('mail-in', error)));
}

/**
 * Nobody knows which language the sender reads, so both are said. Postfix takes the status at the beginning (RFC 3463) for its
 * own, and mails the sentence.
 */
function giveBack(): number {
  const values = { megabytes: String(LONGEST_MESSAGE_BYTES / 1024 / 1024) };
  const sentences = (['en', 'de'] as const).map((lang) => fill(cliWords[lang].mailTooLarge, values));
  process.stderr.write(`5.3.4 ${sentences.join(' / ')}\n`);
  return GIVE_BACK;
}

/** What comes, or nothing where it is longer; then the rest is read and forgotten, since nobody listens to who stops listening. */
async function readWithin(stream: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array | undefined> {
  let chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    sizeBytes += chunk.length;
    if (sizeBytes > mostBytes) chunks = [];
    else chunks.push(chunk);
  }
  return sizeBytes > mostBytes ? undefined : Buffer.concat(chunks);
}
