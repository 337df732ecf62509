import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Island } from '../store/island.ts';
import type { Problem } from './core/content.ts';
import { fault, problemOf } from './core/faults.ts';
import { kindOf } from './core/sheet.ts';
import { headOf } from './head-of.ts';

const SECRET_NAME = /(^|\/)(secrets\.ya?ml|\.env(\..*)?|id_(rsa|ed25519|ecdsa)|[^/]+\.(key|pem|p12|pfx|sqlite))$/i;
const SECRET_TEXT = /-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1/;

/** Secrets in public folders, secrets that others may read, a private folder in git; and texts nobody publishes. */
export function checkSecrets({ place: { folder } }: Island): Problem[] {
  return [
    ...filesBelow(folder, 'content').flatMap((file) => checkFile(folder, file)),
    ...filesBelow(folder, 'theme').flatMap((file) => checkFile(folder, file)),
    ...checkMode(folder),
    ...checkGit(folder),
  ];
}

function filesBelow(folder: string, below: string): string[] {
  if (!existsSync(join(folder, below))) return [];
  const names = readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${below}/${name.replaceAll('\\', '/')}`).filter((file) => isFile(join(folder, file)));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function checkFile(folder: string, file: string): Problem[] {
  const below = file.slice('content/'.length);
  if (SECRET_NAME.test(file) || SECRET_TEXT.test(headOf(join(folder, file))))
    return [problemOf(file, fault('secretHere'))];
  const isStray = file.startsWith('content/') && file.endsWith('.md') && !/(^|\/)\.|^media\//.test(below);
  return isStray && !kindOf(below) ? [problemOf(file, fault('fileElsewhere'))] : [];
}

function checkMode(folder: string): Problem[] {
  if (process.platform === 'win32') return [];
  const keys = existsSync(join(folder, 'data', 'keys')) ? readdirSync(join(folder, 'data', 'keys')) : [];
  const secrets = ['data/secrets.yaml', ...keys.map((name) => `data/keys/${name}`)];
  const open = secrets.filter(
    (file) => ((statSync(join(folder, file), { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0,
  );
  return open.map((file) => problemOf(file, fault('secretOpen', { file })));
}

function checkGit(folder: string): Problem[] {
  if (!existsSync(join(folder, '.git')) || !existsSync(join(folder, 'data'))) return [];
  const ignored = existsSync(join(folder, '.gitignore')) ? readFileSync(join(folder, '.gitignore'), 'utf8') : '';
  return /^\/?(data(\/\*{0,2})?|\*)\s*$/m.test(ignored) ? [] : [problemOf('.gitignore', fault('dataInGit'))];
}
