import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fitWeights } from '../bench/fit.ts';
import { setsIn } from '../bench/sets.ts';
import { WEIGHTS } from '../src/answers/core/weights.ts';

const SETS = join(process.cwd(), '../shared/data/answers');

test.skipIf(!existsSync(SETS))(
  'the weights of the finder are those the development sets give',
  () => {
    expect(fitWeights(setsIn(SETS))).toEqual(WEIGHTS);
  },
  600_000,
);
