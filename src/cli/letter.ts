import { resolve } from 'node:path';
import { textsOf, writeLetter } from '../letter/compose.ts';
import { WAY_OUT } from '../letter/core/letter.ts';
import { hasLetter } from '../letter/is-on.ts';
import { planLetters } from '../letter/plan.ts';
import { waitingLetters } from '../letter/waiting.ts';
import { openIsland } from '../server/open-island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { letterWords } from '../words/letter.ts';
import { type Command, need, print, usageOf, WrongUsage } from './command.ts';

export const letterCommand: Command = {
  name: 'letter',
  options: { preview: { type: 'boolean' }, html: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(letterCommand, call, 0));
    if (call.flags.preview !== true)
      throw new WrongUsage(fill(cliWords[call.lang].unknownOption, { usage: usageOf(letterCommand, call.lang) }));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const island = open.at(now);
      const words = letterWords[call.lang].preview;
      if (!hasLetter(island)) return say(call.flags.json === true, words.off, []);
      await planLetters(island);
      const letters = (await waitingLetters(island)).map(({ lang, sendAt, entryIds }) => ({
        lang,
        sendAt: sendAt.toString(),
        ...writeLetter(island, lang, textsOf(island, entryIds)),
      }));
      if (call.flags.json || letters.length === 0) return say(call.flags.json === true, words.nothing, letters);
      for (const { subject, text, html } of letters)
        print(call.flags.html ? html.replaceAll(WAY_OUT, '…') : `${subject}\n\n${text.replaceAll(WAY_OUT, '…')}`);
      return 0;
    } finally {
      await open.close();
    }
  },
};

function say(asJson: boolean, sentence: string, letters: readonly object[]): number {
  print(asJson ? JSON.stringify({ letters }) : sentence);
  return 0;
}
