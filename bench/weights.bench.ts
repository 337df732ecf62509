// Trains the weights of `src/answers/core/weights.ts` on development sets, and says what they are worth on sets they
// have not seen: each fifth of the sets is ranked by weights trained on the others.
import { fitWeights } from './fit.ts';
import { folderOr, print } from './output.ts';
import { setsIn } from './sets.ts';

const folder = folderOr('bench weights -- FOLDER');
print({ engine: 'insel', weights: fitWeights(setsIn(folder)) });
