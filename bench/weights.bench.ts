// Finds the weights of `src/answers/core/weights.ts` on development sets.
import { fitWeights } from './fit.ts';
import { folderOr, print } from './output.ts';
import { setsIn } from './sets.ts';

const folder = folderOr('bench weights -- FOLDER');
print({ engine: 'insel', weights: fitWeights(setsIn(folder)) });
