import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isLanguage, type Language } from '../kit/language.ts';
import { cliWords } from '../words/cli.ts';
import { fill } from '../words/fill.ts';

/** What is typed behind `insel`; the words say how each is called. */
export type CommandName = keyof (typeof cliWords)[Language]['commands'];

/** A command: what it takes, and what it does; the number is its exit code. */
export type Command = {
  readonly name: CommandName;
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  readonly run: (call: Call) => Promise<number>;
};

/** A call of a command. */
export type Call = {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly lang: Language;
};

/** The call is not of the command's form: exit code 2. */
export class WrongUsage extends Error {}

/** The language of the terminal, by the usual variables; English where they name none we speak. */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const named = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return isLanguage(named) ? named : 'en';
}

/** Words and flags of a call; throws WrongUsage on a flag the command does not have, and on a word it would not look at. */
export function readCall(command: Command, args: readonly string[], lang: Language): Call {
  const usage = usageOf(command, lang);
  const call = readTyped({ usage, options: command.options ?? {} }, args, lang);
  const word = call.words[mostWords(usage)];
  if (word !== undefined) throw new WrongUsage(fill(cliWords[lang].tooMuch, { word, usage }));
  return call;
}

/** How many words a usage names before its flags: `insel ask DIR "TEXT" [--json]` two; without end where one stands with dots. */
function mostWords(usage: string): number {
  const [, , ...named] = usage.split(' ');
  const end = named.findIndex((each) => /^[[<-]/.test(each));
  const words = end < 0 ? named : named.slice(0, end);
  return words.some((each) => each.endsWith('...')) ? Number.POSITIVE_INFINITY : words.length;
}

/** Words and flags as they were typed; throws WrongUsage, which says the usage, on a flag there is not. */
export function readTyped(
  { usage, options }: { readonly usage: string; readonly options: NonNullable<ParseArgsConfig['options']> },
  args: readonly string[],
  lang: Language,
): Call {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { words: positionals, flags: values as Call['flags'], lang };
  } catch {
    throw new WrongUsage(fill(cliWords[lang].unknownOption, { usage }));
  }
}

/** How a command is called. */
export function usageOf({ name }: Command, lang: Language): string {
  return cliWords[lang].commands[name].usage;
}

/** The word at a place of the call; throws WrongUsage that says what is missing, in the words of the usage if in no others. */
export function need(command: Command, call: Call, at: number, what?: string): string {
  const word = call.words[at];
  if (word === undefined || word === '') {
    const usage = usageOf(command, call.lang);
    const named = usage.split(' ')[at + 2]?.replace(/[^\p{L}]/gu, '');
    throw new WrongUsage(fill(cliWords[call.lang].missing, { what: what ?? named ?? '', usage }));
  }
  return word;
}

/** A port as it was typed, 0 for any that is free; throws WrongUsage where it is none. */
export function portOf(typed: string, lang: Language): number {
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > 65_535)
    throw new WrongUsage(fill(cliWords[lang].portWrong, { typed }));
  return Number(typed);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
