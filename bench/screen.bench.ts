// What the screener finds: on the half its rules were made with, on the half to measure, and on texts it never saw; and what it costs.
import { LANGUAGES } from '../src/kit/language.ts';
import { print, rounded, runsFile } from './output.ts';
import { type Half, screenedSamples, screenFigures } from './screen.ts';

const HALVES: readonly Half[] = ['build', 'measure', 'fresh'];
const root = process.env.INSEL_ROOT ?? '.';
const record = runsFile();

for (const lang of LANGUAGES)
  for (const half of HALVES) {
    const begun = performance.now();
    const samples = screenedSamples(root, lang, half);
    const usPerText = Math.round((1000 * (performance.now() - begun)) / samples.length);
    for (const sample of samples) record({ engine: 'insel', lang, half, ...sample });
    const figures = Object.entries(screenFigures(samples)).map(([name, value]) => [name, rounded(value)]);
    print({ engine: 'insel', lang, half, ...Object.fromEntries(figures), usPerText });
  }
