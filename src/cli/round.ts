import { resolve } from 'node:path';
import { deliverRound } from '../questions/deliver-round.ts';
import { drain } from '../server/drain.ts';
import { openIsland } from '../server/open-island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Command, need, print, WrongUsage } from './command.ts';

export const roundCommand: Command = {
  usage: 'insel round DIR --now',
  options: { now: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(roundCommand, call, 0, 'DIR'));
    const words = cliWords[call.lang].round;
    if (call.flags.now !== true) throw new WrongUsage(fill(words.now, { usage: roundCommand.usage }));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const delivered = await deliverRound(open.at(now));
      await drain(open);
      const questions = delivered.kind === 'delivered' ? delivered.questions : 0;
      print(
        questions === 0
          ? words.empty
          : questions === 1
            ? words.one
            : fill(words.many, { questions: String(questions) }),
      );
      return 0;
    } finally {
      await open.close();
    }
  },
};
