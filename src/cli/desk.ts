import { resolve } from 'node:path';
import { newLink } from '../desk/session.ts';
import { openIsland } from '../server/open-island.ts';
import { pathOf } from '../words/addresses.ts';
import { cliWords } from '../words/cli.ts';
import { type Command, need, print } from './command.ts';

export const deskCommand: Command = {
  name: 'desk',
  run: async (call) => {
    const folder = resolve(need(deskCommand, call, 0));
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const island = open.at(now);
      const { languages, url } = island.about;
      print(url + pathOf(languages, languages[0], 'signInLink', { token: newLink(island) }));
      process.stderr.write(`${cliWords[call.lang].linkValid}\n`);
      return 0;
    } finally {
      await open.close();
    }
  },
};
