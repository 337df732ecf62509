import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Section } from '../kit/section.ts';
import { shellWord } from '../kit/shell-word.ts';
import type { About, IslandId, Place } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { type Fault, fault, placeOf, problemOf } from './core/faults.ts';
import { readInselYaml } from './core/insel-yaml.ts';
import { megabytes } from './core/render.ts';
import { type Identity, identitySection } from './core/settings.ts';

const LONGEST_SETTINGS_BYTES = 256 * 1024;

export type Settings = {
  readonly place: Place;
  /** `url` is empty where `insel.yaml` has none. */
  readonly about: About;
  readonly settings: ReadonlyMap<string, unknown>;
};

/** Reads `insel.yaml`. Refuses what is wrong in it, naming line, column and what to change. */
export function readSettings(folder: string, sections: readonly Section<unknown>[]): Settings {
  const read = readInselYaml(readText(folder), withIdentity(sections));
  if (read.kind === 'refused') throw refusalOf(read.faults[0] ?? fault('yamlOther'));
  const identity = read.value.get(identitySection.name) as Identity;
  const place = { id: identity.id as IslandId, folder: resolve(folder) };
  return { place, about: aboutOf(identity), settings: read.value };
}

/** All that is wrong in `insel.yaml`, for whoever checks it; empty where it can be used. */
export function faultsOfSettings(folder: string, sections: readonly Section<unknown>[]): readonly Fault[] {
  const read = readInselYaml(readText(folder), withIdentity(sections));
  return read.kind === 'refused' ? read.faults : [];
}

function withIdentity(sections: readonly Section<unknown>[]): readonly Section<unknown>[] {
  const others = sections.filter(({ name }) => name !== identitySection.name);
  return [identitySection, ...others];
}

function readText(folder: string): string {
  const file = join(folder, 'insel.yaml');
  try {
    const { size } = statSync(file);
    if (size > LONGEST_SETTINGS_BYTES)
      throw refusalOf(fault('fileTooLong', { size: megabytes(size), most: megabytes(LONGEST_SETTINGS_BYTES) }));
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof TypeError) throw refusalOf(fault('notUtf8'));
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Refusal('settingsMissing', { folder, typed: shellWord(folder) });
    throw refusalOf(fault('fileUnreadable', { cause: code }));
  }
}

function refusalOf(fault: Fault): Refusal {
  const problem = problemOf('insel.yaml', fault);
  return new Refusal('settingsWrong', { place: placeOf(problem), what: problem.sentence });
}

function aboutOf({ id: _, sentence, sentences, owner, ...identity }: Identity): About {
  const { email, telephone, address } = owner;
  return {
    ...identity,
    sentence: withoutGaps({ ...sentences, [identity.languages[0]]: sentence }),
    owner: { email, ...withoutGaps({ telephone, address }) },
  };
}

function withoutGaps(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
