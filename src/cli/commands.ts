import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Command, readCall, terminalLanguage } from './command.ts';
import { explain } from './explain.ts';

// Each command loads only what it needs: a mail server waits for mail-in.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./new.ts')).newCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  ask: async () => (await import('./ask.ts')).askCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  round: async () => (await import('./round.ts')).roundCommand,
  letter: async () => (await import('./letter.ts')).letterCommand,
  'mail-in': async () => (await import('./mail-in.ts')).mailInCommand,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  desk: async () => (await import('./desk.ts')).deskCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
};

const lang = terminalLanguage(process.env);
const [name = '', ...args] = process.argv.slice(2);

process.exitCode = await run();

async function run(): Promise<number> {
  const words = cliWords[lang];
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const isHelp = ['', 'help', '--help', '-h'].includes(name);
    if (!isHelp) process.stderr.write(`${fill(words.unknownCommand, { command: name })}\n\n`);
    (name === '' || !isHelp ? process.stderr : process.stdout).write(words.usage);
    return isHelp && name !== '' ? 0 : 2;
  }
  try {
    const command = await load();
    return await command.run(readCall(command, args, lang));
  } catch (error) {
    return explain(error, name, lang);
  }
}
