import type { Language } from '../kit/language.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import { type Command, type CommandName, readCall, terminalLanguage } from './command.ts';
import { explain } from './explain.ts';

// Each command loads only what it needs: a mail server waits for mail-in.
export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
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

/** Runs what was typed behind `insel`; its exit code. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
  const lang = terminalLanguage(process.env);
  if (!isCommand(name)) {
    const isHelp = name === '' || name === 'help' || asksForHelp([name]);
    if (!isHelp) process.stderr.write(`${fill(cliWords[lang].unknownCommand, { command: name })}\n\n`);
    (name === '' || !isHelp ? process.stderr : process.stdout).write(helpText(lang));
    return isHelp && name !== '' ? 0 : 2;
  }
  if (asksForHelp(args)) {
    process.stdout.write(helpOf(name, lang));
    return 0;
  }
  try {
    const command = await COMMANDS[name]();
    return await command.run(readCall(command, args, lang));
  } catch (error) {
    return explain(error, name, lang);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** What stands behind `--` is a word, whatever it looks like. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((each) => each === '--help' || each === '-h');
}

/** Every command with all it takes, what it does below. */
function helpText(lang: Language): string {
  const { title, commands } = cliWords[lang];
  const names = Object.keys(commands) as CommandName[];
  return `${title}\n\n${names.map((name) => helpOf(name, lang)).join('')}`;
}

function helpOf(name: CommandName, lang: Language): string {
  const { usage, does } = cliWords[lang].commands[name];
  return `  ${usage.replaceAll(' | ', '\n  ')}\n      ${does}\n`;
}
