import { resolve } from 'node:path';
import { forPrograms, type Suggestion } from '../answers/core/suggestion.ts';
import type { Language } from '../kit/language.ts';
import { suggestionsNow } from '../questions/announce.ts';
import { openIsland } from '../server/open-island.ts';
import { cliWords } from '../words/cli.ts';
import { dayInWords } from '../words/dates.ts';
import { type Command, need, print } from './command.ts';

export const askCommand: Command = {
  name: 'ask',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const folder = resolve(need(askCommand, call, 0));
    const text = need(askCommand, call, 1);
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    try {
      const island = open.at(now);
      const suggestions = await suggestionsNow(island, island.about.languages[0], text);
      if (call.flags.json) print(JSON.stringify({ suggestions: suggestions.map(forPrograms) }));
      else showAll(suggestions, call.lang);
      return 0;
    } finally {
      await open.close();
    }
  },
};

function showAll(suggestions: readonly Suggestion[], lang: Language): void {
  const words = cliWords[lang];
  if (suggestions.length === 0) print(words.nothingFound);
  for (const { title, quote, url, date, sure } of suggestions) {
    print(`${sure ? words.sure : words.unsure}\n  ${title}\n  »${quote}«\n  ${url}, ${dayInWords(date, lang)}\n`);
  }
}
