import { logFault } from '../server/log.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { Refusal } from '../words/refusal.ts';
import { askCommand } from './ask.ts';
import { backupCommand } from './backup.ts';
import { type Command, readCall, terminalLanguage, WrongUsage } from './command.ts';
import { deskCommand } from './desk.ts';
import { exportCommand } from './export.ts';
import { mailInCommand } from './mail-in.ts';
import { newCommand } from './new.ts';
import { restoreCommand } from './restore.ts';
import { roundCommand } from './round.ts';
import { serveCommand } from './serve.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  serve: serveCommand,
  ask: askCommand,
  round: roundCommand,
  'mail-in': mailInCommand,
  export: exportCommand,
  desk: deskCommand,
  backup: backupCommand,
  restore: restoreCommand,
};

const lang = terminalLanguage(process.env);
const [name = '', ...args] = process.argv.slice(2);

process.exitCode = await run();

async function run(): Promise<number> {
  const words = cliWords[lang];
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const isHelp = ['', 'help', '--help', '-h'].includes(name);
    if (!isHelp) process.stderr.write(`${fill(words.unknownCommand, { command: name })}\n\n`);
    (name === '' || !isHelp ? process.stderr : process.stdout).write(words.usage);
    return isHelp && name !== '' ? 0 : 2;
  }
  try {
    return await command.run(readCall(command, args, lang));
  } catch (error) {
    return explain(error);
  }
}

/** 2: wrong usage; 1: refused with a sentence; anything else is a fault of ours and named by a number. */
function explain(error: unknown): number {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof Refusal) {
    process.stderr.write(`${error.sentence(lang)}\n`);
    return 1;
  }
  const incident = logFault(name, error);
  process.stderr.write(`${fill(cliWords[lang].fault, { incident })}\n`);
  return 1;
}
