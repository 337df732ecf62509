import { resolve } from 'node:path';
import { type Delivered, deliverRound } from '../questions/deliver-round.ts';
import { onTheDesk } from '../questions/on-the-desk.ts';
import { drain } from '../server/drain.ts';
import { openIsland } from '../server/open-island.ts';
import type { Island } from '../store/island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Command, need, print, usageOf, WrongUsage } from './command.ts';

export const roundCommand: Command = {
  name: 'round',
  options: { now: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(roundCommand, call, 0));
    const words = cliWords[call.lang].round;
    if (call.flags.now !== true) throw new WrongUsage(fill(words.now, { usage: usageOf(roundCommand, call.lang) }));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const delivered = await deliverRound(open.at(now));
      await drain(open);
      const questions = delivered.kind === 'delivered' ? delivered.questions : 0;
      print(questions > 0 ? counted(words, questions) : await nothingNew(open.at(now), words, delivered));
      return 0;
    } finally {
      await open.close();
    }
  },
};

type Words = (typeof cliWords)['de']['round'];

function counted(words: Words, questions: number): string {
  return questions === 1 ? words.one : fill(words.many, { questions: String(questions) });
}

/** What lies there from earlier rounds is no news, and not nothing. */
async function nothingNew(island: Island, words: Words, { kind }: Delivered): Promise<string> {
  const { open } = await onTheDesk(island);
  const lies = open === 1 ? words.oneLies : fill(words.manyLie, { questions: String(open) });
  return [words.nothingNew, kind === 'empty' ? words.noMail : words.troublesOnly, open === 0 ? words.empty : lies].join(
    ' ',
  );
}
