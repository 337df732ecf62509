// Brings a bare checkout up: the packages, and a Node that is new enough. Built-in modules only,
// since nothing is installed yet, and no syntax newer than Node 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { underLock } from './lock.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED_MAJOR = 26;
const OLDEST_FOR_NPM = 20;
const MARKER = join(ROOT, 'node_modules', '.insel-setup.json');

/** Ends the program with one sentence for the person at the terminal. */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Installs the packages when they are missing or older than package-lock.json; `tools` adds those for testing. */
export async function installPackages({ tools }) {
  if (isInstalled(tools)) return;
  await underLock(join(ROOT, '.cache', 'setup.lock'), () => {
    if (!isInstalled(tools)) install(tools);
  });
}

function isInstalled(tools) {
  if (isLinked()) return true; // npm would empty the folder that somebody else links to
  const marker = readMarker();
  return marker !== undefined && marker.lock === lockHash() && (marker.tools || !tools);
}

function isLinked() {
  return lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function readMarker() {
  try {
    return JSON.parse(readFileSync(MARKER, 'utf8'));
  } catch {
    return undefined;
  }
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function install(tools) {
  process.stderr.write(`Installing packages${tools ? ' and test tools' : ''} …\n`);
  // Adding the tools to an installation keeps what a running server may still load; `npm ci` would remove it first.
  const adds = readMarker()?.lock === lockHash();
  const task = adds ? ['install', '--no-save'] : ['ci'];
  const which = tools ? ['--include=dev'] : ['--omit=dev'];
  const options = ['--include=optional', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  runNpm(process.execPath, [...task, ...which, ...options]);
  // On an older Node npm leaves out optional packages that ask for a newer one; by now there is one.
  if (majorOf(process.version) < OLDEST_FOR_NPM) runNpm(findNode(), [...task, ...which, ...options]);
  writeFileSync(MARKER, JSON.stringify({ lock: lockHash(), tools: tools || readMarker()?.tools === true }));
}

function runNpm(node, args) {
  const { status, signal, error } = npm(node, args);
  if (error) refuse(`npm could not be started: ${error.message}`);
  if (status !== 0)
    refuse(`The packages could not be installed (npm ended with ${signal ?? status}); the lines above say why.`);
}

function npm(node, args) {
  const script = process.env.npm_execpath;
  const env = { ...process.env, NODE_ENV: '', npm_config_ignore_scripts: '' };
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2], env };
  if (script?.endsWith('.js')) return spawnSync(node, [script, ...args], options);
  return spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    ...options,
    shell: process.platform === 'win32',
  });
}

/** The path of a Node that is new enough: this one, one on PATH, or the one that came with the packages. */
export function findNode() {
  if (majorOf(process.version) >= NEEDED_MAJOR) return process.execPath;
  return nodeOnPath() ?? nodeFromPackages() ?? refuse(noNodeSentence());
}

function majorOf(version) {
  return Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
}

function nodeOnPath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder && !folder.includes('node_modules'));
  return [...new Set(folders)]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && isNewEnough(path));
}

function nodeFromPackages() {
  return packagedNodes().find(isNewEnough);
}

function packagedNodes() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const names = [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  return names.map((name) => join(ROOT, 'node_modules', name, 'bin', file)).filter(existsSync);
}

function isNewEnough(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return majorOf(stdout ?? '') >= NEEDED_MAJOR;
}

function noNodeSentence() {
  const [brought] = packagedNodes();
  if (brought) return brokenNodeSentence(spawnSync(brought, ['--version'], { encoding: 'utf8' }));
  return (
    `Insel needs Node ${NEEDED_MAJOR} or newer, and none was found for ${process.platform} on ${process.arch}. ` +
    `Install it from nodejs.org; on Linux the packages bring it along where the C library is glibc.`
  );
}

/** A small system may lack a library that every Node from nodejs.org wants, too. */
function brokenNodeSentence({ stderr, error }) {
  const reason = (stderr || error?.message || '').trim().split('\n')[0];
  const remedy = /libatomic/.test(reason) ? ' On Debian and its like: apt install libatomic1.' : '';
  return `The Node that came with the packages does not run here: ${reason}.${remedy}`;
}
