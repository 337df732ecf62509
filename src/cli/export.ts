import { resolve } from 'node:path';
import { shellWord } from '../kit/shell-word.ts';
import { checkExport } from '../server/check-export.ts';
import { exportSite } from '../server/export.ts';
import { furnishing } from '../server/furnishing.ts';
import { openIsland } from '../server/open-island.ts';
import type { Island } from '../store/island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Call, type Command, need, print } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  options: { check: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(exportCommand, call, 0));
    const out = resolve(need(exportCommand, call, 1));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: true });
    try {
      const files = await exportSite(open.at(now), furnishing(), out);
      print(fill(cliWords[call.lang].exported, { files: String(files), out, typed: shellWord(out) }));
      if (!open.url()) print(fill(cliWords[call.lang].exportedWithoutUrl, { url: open.at(now).about.url }));
      return call.flags.check ? await proved(call, open.at(now), out) : 0;
    } finally {
      await open.close();
    }
  },
};

/** Says what the export does not keep, or that it keeps all. */
async function proved(call: Call, island: Island, out: string): Promise<number> {
  const words = cliWords[call.lang].proof;
  const broken = await checkExport(island, furnishing(), out);
  for (const { kind, path, from = '' } of broken) print(fill(words[kind], { path, from }));
  if (broken.length === 0) print(words.good);
  return broken.length === 0 ? 0 : 1;
}
