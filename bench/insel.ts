import { encode } from '../src/answers/core/codec.ts';
import { buildIndex, rank, suggest } from '../src/answers/core/finder.ts';
import type { Engine } from './engine.ts';
import { documentOf } from './sets.ts';

export const insel: Engine = {
  name: 'insel',
  open(known) {
    const index = buildIndex(known.map(({ entry, phrasings }) => documentOf(entry, phrasings)));
    suggest(index, known[0]?.entry.question ?? ''); // what waits for the first question belongs to opening
    const ids = new Map(known.map(({ entry }) => [documentOf(entry, []).url, entry.id]));
    return {
      rank: (text) => rank(index, text),
      suggest: (text) => suggest(index, text).map(({ url, sure }, i) => ({ id: ids.get(url) ?? '', score: -i, sure })),
      bytes: () => encode(index),
      close: () => {},
    };
  },
};
