// The system's Chromium for tests in a browser. Installed through the package manager only in a pipeline or
// after asking, since it is a large thing to put on somebody's machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export async function findChromium() {
  return found() ?? ((await mayInstall()) ? install() : undefined);
}

function found() {
  const named = process.env.CHROMIUM;
  return [named, ...PLACES].find((path) => path && existsSync(path));
}

async function mayInstall() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  if (process.env.CI) return true;
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('Chromium is missing; install it with apt-get for the browser tests? [y/N] ');
  prompt.close();
  return /^[yj]/i.test(answer);
}

function install() {
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return found();
}
