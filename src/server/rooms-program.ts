import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../kit/language.ts';
import type { Program } from '../rooms/core/program.ts';
import { integrityOf } from '../rooms/integrity.ts';
import { App, type AppFile } from '../rooms/pages/app.tsx';
import type { Asset, AssetShelf } from './assets.ts';

const APP_FILES = /^\/assets\/(insel|room|rooms|mark)[.-]|\.woff2$/;

/** A file of the rooms' program, as it is served. */
export type RoomsFile = Asset & { readonly integrity: string };

/** All that the rooms' origin gives a browser beside its services: files of this build, and one page. */
export type RoomsProgram = {
  readonly version: string;
  readonly files: ReadonlyMap<string, RoomsFile>;
  page(lang: Language, name: string): Promise<string>;
};

/** Reads the program out of what was built. */
export function roomsProgram({ byPath, addresses }: AssetShelf): RoomsProgram {
  const own = [...byPath.values()].filter(({ path }) => APP_FILES.test(path));
  const files = new Map(own.map((asset) => [asset.path, { ...asset, integrity: integrityOf(asset.body) }]));
  const withIntegrity = (path: string): AppFile => ({ path, integrity: files.get(path)?.integrity ?? '' });
  const page = async (lang: Language, name: string) => {
    const styles = [addresses.css, addresses.room ?? ''].map(withIntegrity);
    const script = withIntegrity(addresses.script('rooms'));
    return String(await App({ lang, name, icon: addresses.icon, styles, script }));
  };
  return { version: versionHere(), files, page };
}

/** What is signed: the program as an island serves it. */
export async function describeProgram(
  { version, files, page }: RoomsProgram,
  { origin, name, languages }: Pick<Program, 'origin' | 'name'> & { readonly languages: readonly Language[] },
): Promise<Program> {
  const pages = languages.map(async (lang) => ({ lang, integrity: integrityOf(await page(lang, name)) }));
  return {
    for: 'insel rooms',
    origin,
    version,
    name,
    pages: await Promise.all(pages),
    files: [...files.values()]
      .map(({ path, type, body, integrity }) => ({ path, type, sizeBytes: body.length, integrity }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The version of this copy, as its package has it. */
function versionHere(): string {
  const beside = fileURLToPath(new URL('../../package.json', import.meta.url));
  const file = existsSync(beside) ? beside : join(process.env.INSEL_ROOT ?? '.', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
