import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';

const FILES = 120;
const PROGRAM = join(import.meta.dirname, '../fixtures/source/publish.ts');

function folderOfPosts(): string {
  const folder = mkdtempSync(join(inject('runFolder'), 'killed-'));
  mkdirSync(join(folder, 'content/posts'), { recursive: true });
  for (let number = 0; number < FILES; number += 1) writeFileSync(fileOf(folder, number), textOf(number));
  return folder;
}

const fileOf = (folder: string, number: number) => join(folder, `content/posts/2026-01-01-text-${number}.md`);
const textOf = (number: number) => `---\n# ${number}\ntitle: Text ${number}\n---\nText.\n`;

function publish(folder: string, at = '2026-11-25T08:00:00Z'): ChildProcess {
  return spawn(process.execPath, [PROGRAM, folder, at], { stdio: 'ignore' });
}

async function publishWhole(folder: string): Promise<void> {
  const [code] = await once(publish(folder, '2126-01-01T08:00:00Z'), 'exit');
  expect(code).toBe(0);
}

/** The id of every file, after making sure that nothing else in it changed. */
function idsIn(folder: string): string[] {
  return Array.from({ length: FILES }, (_, number) => {
    const text = readFileSync(fileOf(folder, number), 'utf8');
    const [line = '', id = ''] = /^id: (\S+)\n/m.exec(text) ?? [];
    expect(text.replace(line, '')).toBe(textOf(number));
    expect(text.split('\nid: ')).toHaveLength(2);
    return id;
  });
}

function linesIn(folder: string): string[][] {
  const text = readFileSync(join(folder, 'content/permalinks.txt'), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t'));
}

test('killed again and again while it publishes, every file has one id in the end and every address one line', async () => {
  const folder = folderOfPosts();
  for (let round = 0; round < 6; round += 1) {
    const child = publish(folder);
    await setTimeout(350 + round * 90);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await publishWhole(folder);
  const lines = linesIn(folder);
  expect(lines).toHaveLength(FILES);
  expect(lines.map(([, state, id]) => [state, id]).sort()).toEqual(
    idsIn(folder)
      .map((id) => ['live', id])
      .sort(),
  );
  expect(readdirSync(join(folder, 'content/posts'))).toHaveLength(FILES);
});

test('two at once agree in the end', async () => {
  const folder = folderOfPosts();
  const both = [publish(folder), publish(folder)];
  await Promise.all(both.map((child) => once(child, 'exit')));
  await publishWhole(folder);
  const last = new Map(linesIn(folder).map(([path = '', state, id]) => [path, `${state} ${id}`]));
  expect([...last.values()].sort()).toEqual(
    idsIn(folder)
      .map((id) => `live ${id}`)
      .sort(),
  );
});
