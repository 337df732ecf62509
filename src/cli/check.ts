import { resolve } from 'node:path';
import { checkIsland } from '../server/check-island.ts';
import { openIsland } from '../server/open-island.ts';
import { SECTIONS } from '../server/sections.ts';
import { checkSettings } from '../source/check.ts';
import { contentOf } from '../source/content-of.ts';
import type { Problem } from '../source/core/content.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Call, type Command, need, print } from './command.ts';

export const checkCommand: Command = {
  usage: 'insel check DIR [--json]',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(checkCommand, call, 0, 'DIR'));
    const wrong = checkSettings(folder, SECTIONS);
    if (wrong.length > 0) return report(call, wrong, 0); // the rest cannot be read without settings
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const island = open.at(now);
      return report(call, checkIsland(island), contentOf(island).entries.length);
    } finally {
      await open.close();
    }
  },
};

function report(call: Call, problems: readonly Problem[], entries: number): number {
  if (call.flags.json) print(JSON.stringify({ problems }));
  else {
    for (const problem of problems) print(`${placeOf(problem)}: ${problem.sentence[call.lang]}`);
    const words = cliWords[call.lang].checked;
    const sentence = problems.length === 0 ? words.good : problems.length === 1 ? words.one : words.many;
    print(fill(sentence, { entries: String(entries), count: String(problems.length) }));
  }
  return problems.length === 0 ? 0 : 1;
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
