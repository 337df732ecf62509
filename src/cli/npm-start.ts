// What `npm start` runs: the example island in ./island/, if there is none yet, and a server for it.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { logWarnings } from '../server/log.ts';
import { startServing } from '../server/start.ts';
import { announce } from './announce.ts';
import { portOf, terminalLanguage } from './command.ts';
import { explain } from './explain.ts';

const lang = terminalLanguage(process.env);
const root = process.env.INSEL_ROOT ?? '.';
const folder = resolve(process.argv[2] ?? join(root, 'island'));

try {
  const example = exampleFolder();
  // Keys and tables are made anew: if somebody served the example itself, they are not anybody else's.
  if (!existsSync(folder))
    cpSync(example, folder, { recursive: true, filter: (from) => from !== join(example, 'data') });
  logWarnings();
  const serving = await startServing({
    folders: [folder],
    port: portOf(process.env.PORT ?? '4000', lang),
    hostname: '127.0.0.1',
  });
  announce(serving, lang, true);
  await serving.ended;
} catch (error) {
  process.exitCode = explain(error, 'start', lang);
}

/** The one folder in `examples/`. */
function exampleFolder(): string {
  const examples = join(root, 'examples');
  const [name] = readdirSync(examples);
  if (!name) throw new Error(`there is no example in ${examples}`);
  return join(examples, name);
}
