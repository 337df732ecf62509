// What `npm start` runs: the example island in ./island/, if there is none yet, and a server for it.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startServing } from '../server/start.ts';
import { Refusal } from '../words/refusal.ts';
import { announce } from './announce.ts';
import { terminalLanguage } from './command.ts';

const lang = terminalLanguage(process.env);
const root = process.env.INSEL_ROOT ?? '.';
const folder = resolve(process.argv[2] ?? join(root, 'island'));

try {
  if (!existsSync(folder)) cpSync(exampleFolder(), folder, { recursive: true });
  const serving = await startServing({
    folders: [folder],
    port: Number(process.env.PORT ?? 4000),
    hostname: '127.0.0.1',
  });
  announce(serving, lang, true);
  await serving.ended;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.sentence(lang)}\n`);
  process.exitCode = 1;
}

/** The one folder in `examples/`. */
function exampleFolder(): string {
  const examples = join(root, 'examples');
  const [name] = readdirSync(examples);
  if (!name) throw new Error(`there is no example in ${examples}`);
  return join(examples, name);
}
