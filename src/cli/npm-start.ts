// What `npm start` runs: the example island in ./island/, if there is none yet, and a server for it.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { logWarnings } from '../server/log.ts';
import { startServing } from '../server/start.ts';
import { cliWords } from '../words/cli.ts';
import { announce } from './announce.ts';
import { portOf, readTyped, terminalLanguage } from './command.ts';
import { explain } from './explain.ts';

const lang = terminalLanguage(process.env);
const root = process.env.INSEL_ROOT ?? '.';

try {
  const form = { usage: cliWords[lang].npmStart, options: { port: { type: 'string' } } } as const;
  const { words, flags } = readTyped(form, process.argv.slice(2), lang);
  const port = portOf(String(flags.port ?? process.env.PORT ?? 4000), lang);
  const folder = resolve(words[0] ?? join(root, 'island'));
  const example = exampleFolder();
  // Keys and tables are made anew: if somebody served the example itself, they are not anybody else's.
  if (!existsSync(folder))
    cpSync(example, folder, { recursive: true, filter: (from) => from !== join(example, 'data') });
  logWarnings();
  const serving = await startServing({
    folders: [folder],
    port,
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
