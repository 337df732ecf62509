import { resolve } from 'node:path';
import { askLink } from '../net/ask-link.ts';
import { checkIsland } from '../server/check-island.ts';
import { openIsland } from '../server/open-island.ts';
import { SECTIONS } from '../server/sections.ts';
import { checkSettings } from '../source/check.ts';
import { type CheckedOutside, checkOutside } from '../source/check-outside.ts';
import { contentOf } from '../source/content-of.ts';
import type { Problem } from '../source/core/content.ts';
import type { Island } from '../store/island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Call, type Command, need, print } from './command.ts';

export const checkCommand: Command = {
  name: 'check',
  options: { json: { type: 'boolean' }, outside: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(checkCommand, call, 0));
    const wrong = checkSettings(folder, SECTIONS);
    if (wrong.length > 0) return report(call, { problems: wrong, entries: 0 }); // the rest cannot be read without settings
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const island = open.at(now);
      const outside = call.flags.outside ? await askOutside(island) : undefined;
      const problems = [...(await checkIsland(island)), ...(outside?.problems ?? [])];
      return report(call, { problems, entries: contentOf(island).entries.length, outside });
    } finally {
      await open.close();
    }
  },
};

type Checked = {
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly outside?: CheckedOutside | undefined;
};

/** On a terminal one line counts along: a slow host can take its time. */
async function askOutside(island: Island): Promise<CheckedOutside> {
  const { stderr } = process;
  const count = (done: number, all: number) =>
    stderr.isTTY && stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
  return checkOutside(island, askLink, count);
}

function report(call: Call, { problems, entries, outside }: Checked): number {
  if (call.flags.json) print(JSON.stringify({ problems, ...(outside ? { unsure: outside.unsure } : {}) }));
  else {
    for (const problem of problems) print(`${placeOf(problem)}: ${problem.sentence[call.lang]}`);
    const words = cliWords[call.lang].checked;
    for (const { url, why } of outside?.unsure ?? []) print(fill(words.unsure, { url, why }));
    if (outside) print(fill(words.outside, { asked: String(outside.asked) }));
    const sentence = problems.length === 0 ? words.good : problems.length === 1 ? words.one : words.many;
    print(fill(sentence, { entries: String(entries), count: String(problems.length) }));
  }
  return problems.length === 0 ? 0 : 1;
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
