import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Island } from '../store/island.ts';
import type { Problem } from './core/content.ts';
import { fault, problemOf } from './core/faults.ts';
import { isSecondVersion, kindOf } from './core/sheet.ts';
import { filesBelow, isFile } from './files-below.ts';
import { headOf } from './head-of.ts';

const SECRET_NAME = /(^|\/)(secrets\.ya?ml|\.env(\..*)?|id_(rsa|ed25519|ecdsa)|[^/]+\.(key|pem|p12|pfx|sqlite))$/i;
const SECRET_TEXT = /-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1/;

/** Secrets in public folders, secrets that others may read, a private folder in git; and texts nobody publishes. */
export function checkSecrets({ place: { folder } }: Island): Problem[] {
  return [
    ...['content', 'theme'].flatMap((below) => checkFiles(folder, below)),
    ...checkMode(folder),
    ...checkGit(folder),
  ];
}

function checkFiles(folder: string, below: string): Problem[] {
  const files = filesBelow(join(folder, below))
    .sort()
    .map((name) => `${below}/${name}`);
  return files.filter((file) => isFile(join(folder, file))).flatMap((file) => checkFile(folder, file));
}

function checkFile(folder: string, file: string): Problem[] {
  const below = file.slice('content/'.length);
  if (SECRET_NAME.test(file) || SECRET_TEXT.test(headOf(join(folder, file))))
    return [problemOf(file, fault('secretHere'))];
  const isNamed = file.startsWith('content/') && !/(^|\/)(\.|~\$)|^media\/|^permalinks\.txt$/.test(below);
  return isNamed && !kindOf(below) ? strayText(file, below) : [];
}

/** Texts that nobody publishes: by their ending, as a second version, by their folder. */
function strayText(file: string, below: string): Problem[] {
  const as = `${below.replace(/(\.(md|markdown|mdown|txt))+$/i, '')}.md`;
  if (!file.endsWith('.md') && as !== `${below}.md` && kindOf(as)) {
    return [problemOf(file, fault('fileEnding', { as: as.slice(as.lastIndexOf('/') + 1) }))];
  }
  if (!file.endsWith('.md')) return [];
  return [problemOf(file, fault(isSecondVersion(below) ? 'fileTwice' : 'fileElsewhere'))];
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
