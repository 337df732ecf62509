import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { newId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import { shellWord } from '../kit/shell-word.ts';
import { SECTIONS } from '../server/sections.ts';
import { problemOf } from '../source/core/faults.ts';
import { readInselYaml } from '../source/core/insel-yaml.ts';
import { identitySection } from '../source/core/settings.ts';
import { readSettings } from '../source/read-settings.ts';
import { writeFileWhole } from '../store/files.ts';
import { fill } from '../words/fill.ts';
import { newWords } from '../words/new.ts';
import { Refusal } from '../words/refusal.ts';
import { type Call, type Command, need, print, usageOf, WrongUsage } from './command.ts';

const QUESTIONS = ['name', 'sentence', 'email', 'zone', 'rounds'] as const;
const FOLDERS = ['posts', 'pages', 'questions', 'offers', 'ventures', 'media'];

type Answers = Record<(typeof QUESTIONS)[number], string>;

/** A new island from five answers, asked at the terminal or given as flags. */
export const newCommand: Command = {
  name: 'new',
  options: Object.fromEntries(QUESTIONS.map((name) => [name, { type: 'string' as const }])),
  run: async (call) => {
    const folder = resolve(need(newCommand, call, 0));
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal('folderNotEmpty', { folder });
    const answers = await answersOf(call);
    writeIsland(folder, answers, call.lang);
    const typed = need(newCommand, call, 0);
    print(fill(newWords[call.lang].done, { folder: typed, typed: shellWord(typed) }));
    return 0;
  },
};

async function answersOf(call: Call): Promise<Answers> {
  const given: Partial<Answers> = {};
  const prompt = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  try {
    for (const name of QUESTIONS) given[name] = await answerTo(name, call, prompt);
  } finally {
    prompt?.close();
  }
  return given as Answers;
}

async function answerTo(name: keyof Answers, call: Call, prompt: Interface | undefined): Promise<string> {
  const flag = call.flags[name];
  if (typeof flag === 'string' && flag.trim() !== '') return flag.trim();
  const { ask, missing, usual } = newWords[call.lang];
  const standard = (usual as Partial<Answers>)[name];
  while (prompt) {
    const typed = (await prompt.question(`${ask[name]}${standard ? ` [${standard}]` : ''}: `)).trim() || standard;
    const wrong = typed ? wrongWith(name, typed, call.lang) : undefined;
    if (typed && !wrong) return typed;
    if (wrong) process.stderr.write(`${wrong}\n`); // asked again at once: the answers before are not typed twice
  }
  if (standard !== undefined) return standard;
  throw new WrongUsage(fill(missing, { name: `--${name}`, usage: usageOf(newCommand, call.lang) }));
}

const GOOD: Answers = { name: 'X', sentence: 'X', email: 'x@example.org', zone: 'UTC', rounds: 'tue 10:00' };

/** What insel.yaml would say about one answer, among others that are right. */
export function wrongWith(name: keyof Answers, answer: string, lang: Language): string | undefined {
  const read = readInselYaml(settingsText({ ...GOOD, [name]: answer }, lang), [identitySection, ...SECTIONS]);
  const [fault] = read.kind === 'refused' ? read.faults : [];
  if (fault && name === 'rounds') return newWords[lang].roundsLike;
  return fault && problemOf('insel.yaml', fault).sentence[lang];
}

/** Writes the folder; what insel.yaml would refuse is refused here, and nothing is left behind. */
function writeIsland(folder: string, answers: Answers, lang: Language): void {
  const existed = existsSync(folder);
  for (const name of FOLDERS) mkdirSync(join(folder, 'content', name), { recursive: true });
  try {
    writeFileWhole(join(folder, 'insel.yaml'), settingsText(answers, lang));
    writeFileWhole(join(folder, '.gitignore'), 'data/\n');
    readSettings(folder, SECTIONS);
  } catch (error) {
    for (const name of ['content', 'insel.yaml', '.gitignore'])
      rmSync(join(folder, name), { recursive: true, force: true });
    if (!existed) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function settingsText({ name, sentence, email, zone, rounds }: Answers, lang: Language): string {
  const settings = {
    id: newId(Temporal.Now.instant()),
    name,
    sentence,
    languages: [lang],
    zone,
    owner: { email },
    rounds: [roundFrom(rounds)],
  };
  return `${newWords[lang].comment}\n${stringify(settings, { collectionStyle: 'block' })}${newWords[lang].more}`;
}

type Round = { readonly days: readonly string[]; readonly at: string };

/** A round as insel.yaml has it, from how people write it: `Dienstag und Donnerstag um 10 Uhr`, `tue, thu 10:00`. */
export function roundFrom(text: string): Round {
  const [, days = '', hour = '', minute = '00'] =
    /^(.*?)\s*(?:\b(?:um|at)\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?$/i.exec(text) ?? [];
  const words = days.split(/[\s,]+/).filter((word) => word !== '' && !/^(und|and|&)$/i.test(word));
  return { days: words.map(dayFrom), at: hour && `${hour.padStart(2, '0')}:${minute}` };
}

/** What is no day stays as it is, and is refused with it. */
function dayFrom(word: string): string {
  const name = word.toLowerCase().replace(/s?\.?$/, '');
  const [day] = DAY_NAMES.find((names) => names.includes(name)) ?? [];
  return day ?? word;
}

const DAY_NAMES: readonly (readonly string[])[] = [
  ['mon', 'mo', 'montag', 'monday'],
  ['tue', 'di', 'dienstag', 'tuesday'],
  ['wed', 'mi', 'mittwoch', 'wednesday'],
  ['thu', 'do', 'donnerstag', 'thursday'],
  ['fri', 'fr', 'freitag', 'friday'],
  ['sat', 'sa', 'samstag', 'sonnabend', 'saturday'],
  ['sun', 'so', 'sonntag', 'sunday'],
];
