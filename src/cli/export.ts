import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { exportSite } from '../server/export.ts';
import { furnishing } from '../server/furnishing.ts';
import { openIsland } from '../server/open-island.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Command, need, print } from './command.ts';

export const exportCommand: Command = {
  usage: 'insel export DIR OUT',
  run: async (call) => {
    // An export often runs beside the server on a small machine: it collects what it no longer needs a little earlier.
    setFlagsFromString('--heap-growing-percent=30');
    const folder = resolve(need(exportCommand, call, 0, 'DIR'));
    const out = resolve(need(exportCommand, call, 1, 'OUT'));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: true });
    try {
      const files = await exportSite(open.at(now), furnishing(), out);
      print(fill(cliWords[call.lang].exported, { files: String(files), out }));
      return 0;
    } finally {
      await open.close();
    }
  },
};
