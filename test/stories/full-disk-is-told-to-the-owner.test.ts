import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { newLink } from '../../src/desk/session.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { SETTINGS } from '../marlene.ts';
import { openTestSite } from '../site.ts';
import { mountSmallDisk } from '../small-disk.ts';

const TYPED = 'Ein Absatz, der nicht verloren gehen darf.';
const TEXT = { kind: 'post', title: 'Vom Speicher', body: TYPED, state: 'draft', date: '2026-11-25', lang: 'de' };

/** Takes every byte that is left; `free` gives them back. */
function fillUp(folder: string): { free(): void } {
  const path = join(folder, 'filler');
  const file = openSync(path, 'w');
  try {
    for (const size of [65_536, 1]) while (writeSync(file, Buffer.alloc(size)) > 0);
  } catch {
    closeSync(file); // full
  }
  return { free: () => rmSync(path) };
}

test('on a full disk the owner reads at the desk what to do, and keeps what was typed; with room again it is saved', async ({
  skip,
}) => {
  const disk = mountSmallDisk(8 * 1024);
  if (!disk) return skip('needs to mount a disk');
  writeFileSync(join(disk.folder, 'insel.yaml'), stringify(SETTINGS));
  mkdirSync(join(disk.folder, 'content'));
  const site = await openTestSite({ folder: disk.folder });
  try {
    await site.post('/fragen/', { text: 'Was ist ein Steg?', reply: 'email', email: 'asker@example.org' });
    await deliverRound(site.island());
    const [{ id = '' } = {}] = await questionsIn(site.island(), ['desk']);
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const given = { question: id, answer: TYPED, ending: 'answered' };

    const filler = fillUp(disk.folder);
    for (const [path, fields] of [
      ['/tisch/texte/schreiben', TEXT],
      ['/tisch/runde/antworten', given],
    ] as const) {
      const answer = await site.post(path, fields, { cookie });
      const said = await answer.text();
      expect(answer.status, path).toBe(500);
      expect(said).toContain(TYPED);
      expect(said).toContain('ist kein Platz mehr. Bitte schaffen Sie Platz; es wurde nichts gespeichert');
      expect(said).not.toContain('schreiben Sie an');
    }
    const visitor = await site.post('/fragen/', { text: TYPED, reply: 'email', email: 'second@example.org' });
    const said = await visitor.text();
    expect(visitor.status).toBe(503);
    expect(said).toContain(TYPED);
    expect(said).not.toContain(disk.folder);

    filler.free();
    expect((await site.post('/tisch/texte/schreiben', TEXT, { cookie })).status).toBe(303);
    expect(readFileSync(join(disk.folder, 'content/posts/2026-11-25-vom-speicher.md'), 'utf8')).toContain(TYPED);
    expect((await site.post('/tisch/runde/antworten', given, { cookie })).status).toBe(303);
    expect(await questionsIn(site.island(), ['sending'])).toHaveLength(1);
  } finally {
    await site.close();
  }
});
