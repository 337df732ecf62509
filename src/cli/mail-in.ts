import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeIn } from '../mail/inbox.ts';
import { drain } from '../server/drain.ts';
import { logFault } from '../server/log.ts';
import { openIsland } from '../server/open-island.ts';
import { Refusal } from '../words/refusal.ts';
import { type Command, need } from './command.ts';

/** sysexits.h EX_TEMPFAIL: the mail server keeps the message and tries again. */
const TRY_AGAIN = 75;
const LONGEST_WORK_MS = 2_000;

export const mailInCommand: Command = {
  usage: 'insel mail-in DIR [--from SENDER] [--to RECIPIENT] < MESSAGE',
  options: { from: { type: 'string' }, to: { type: 'string' } },
  run: async (call) => {
    const folder = resolve(need(mailInCommand, call, 0, 'DIR'));
    const { from, to } = call.flags;
    let isLeft = false;
    try {
      const raw = await readAll(process.stdin);
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

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
