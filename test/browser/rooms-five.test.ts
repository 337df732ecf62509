import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { CHROMIUM, STEP_MS } from '../look/browser.ts';
import type { Person } from './rooms-person.ts';
import { onStage, type Stage } from './rooms-stage.ts';
import { FILE_MB, growthOf, MEGABYTE, MOST_MEMORY_MB } from './tab-memory.ts';

/** A guard against hanging, as everywhere; more bytes may take longer. */
const FILE_MS = STEP_MS + FILE_MB * 10_000;

const CIRCLE = 'Werkstatt';
const NAMES = ['Anna', 'Ben', 'Clara', 'Dora'] as const;
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.skipIf(!CHROMIUM)(`five browsers in a circle, with a file of ${FILE_MB} MB`, { timeout: 1_800_000 }, () => {
  let owner: Person;
  let members: readonly Person[];
  let enter: Stage['enter'];
  onStage(1 + NAMES.length, 'de', {}, (stage) => {
    [owner, ...members] = stage.people as readonly [Person, ...Person[]];
    enter = stage.enter;
  });

  const member = (name: (typeof NAMES)[number]): Person => {
    const person = members[NAMES.indexOf(name)];
    if (!person) throw new Error(`${name} is not there`);
    return person;
  };
  const all = () => [owner, ...members];

  test('four are invited and come in', async () => {
    await owner.becomeOwner();
    await owner.openCircle(CIRCLE);
    for (const name of NAMES) {
      await owner.openRoom(CIRCLE);
      const person = member(name);
      await person.accept(await owner.linkIntoCircle(name), name);
      await owner.openList();
      await person.page.getByRole('link', { name: person.words.room.toCircle(CIRCLE) }).click();
      await person.page.getByRole('heading', { name: CIRCLE, level: 1 }).waitFor();
    }
    await owner.openRoom(CIRCLE);
  });

  test('all five write, and all read all of it', async () => {
    await owner.write('Marlene fängt an');
    for (const name of NAMES) await member(name).write(`${name} ist dabei`);
    for (const person of all()) {
      await person.hears('Marlene fängt an');
      for (const name of NAMES) await person.hears(`${name} ist dabei`);
    }
  });

  test('a file goes to the four others: its way is shown, its bytes are the same, and no tab grows with it', async () => {
    const path = join(inject('runFolder'), 'Entwurf.bin');
    writeFileSync(path, randomBytes(FILE_MB * MEGABYTE));
    const hash = hashOf(readFileSync(path));
    const anna = member('Anna');
    const shown = await statusesOf(anna.page);
    const grown = await growthOf(anna.page, async () => {
      await anna.page.locator('input[type=file]').setInputFiles(path);
      await anna.hears('Entwurf.bin', anna.page, FILE_MS);
      await anna.hearsNoMore(anna.words.room.sending);
    });
    expect((await shown()).filter((text) => /^Entwurf\.bin: \d+\s%$/.test(text)).length).toBeGreaterThan(1);
    expect(grown).toBeLessThan(MOST_MEMORY_MB);
    for (const person of all().filter((each) => each !== anna)) {
      await person.hears('Entwurf.bin');
      const statuses = await statusesOf(person.page);
      let got = '';
      const taken = await growthOf(person.page, async () => {
        const { name, bytes } = await person.save(person.words.room.open);
        got = `${name} ${hashOf(bytes)}`;
      });
      expect(got).toBe(`Entwurf.bin ${hash}`);
      expect((await statuses()).some((text) => text.startsWith('Entwurf.bin: '))).toBe(true);
      expect(taken).toBeLessThan(MOST_MEMORY_MB);
    }
  });

  test('who is taken out reads and fetches nothing any more', async () => {
    const { members: heading, removeMember, yes } = owner.words.room;
    const place = owner.page.getByRole('region', { name: heading }).getByRole('listitem').filter({ hasText: 'Dora' });
    await place.getByRole('button', { name: removeMember }).click();
    await owner.button(yes).click();
    await expect.poll(() => place.count(), { timeout: STEP_MS }).toBe(0);
    await owner.write('Jetzt ohne Dora');
    for (const name of ['Anna', 'Ben', 'Clara'] as const) await member(name).hears('Jetzt ohne Dora');
    const dora = member('Dora');
    await dora.page.getByLabel(dora.words.room.write).waitFor({ state: 'detached' });
    expect(await dora.said()).not.toContain('Jetzt ohne Dora');
    await dora.button(dora.words.room.open).click();
    await dora.page.getByText(roomRefusals.de.fileGone).waitFor();
  });

  test('one comes back on a new device, and reads what was said', async () => {
    const clara = member('Clara');
    await clara.openList();
    await clara.unfold(clara.words.code.wish);
    const code = await clara.makeCode();
    const device = await enter();
    await device.comeBack(code);
    await device.page.locator('.rooms-list').getByRole('link', { name: CIRCLE, exact: true }).click();
    for (const text of ['Marlene fängt an', 'Dora ist dabei', 'Jetzt ohne Dora']) await device.hears(text);
    await device.context.close();
  });

  test('each keeps a copy of what he has read, and of nothing else', async () => {
    const copyOf = async (person: Person) => (await person.save(person.words.room.exportText)).bytes.toString();
    const here = await copyOf(member('Ben'));
    for (const text of ['Marlene fängt an', 'Ben ist dabei', 'Entwurf.bin', 'Jetzt ohne Dora'])
      expect(here).toContain(text);
    const there = await copyOf(member('Dora'));
    expect(there).toContain('Marlene fängt an');
    expect(there).not.toContain('Jetzt ohne Dora');
  });

  test('nothing was refused by the policy, and nothing failed', () => {
    const faults = all().flatMap((person) => person.faults);
    expect(faults.filter((fault) => !fault.includes('status of 403'))).toEqual([]);
  });
});

/** Everything the page's status lines say from now on. */
async function statusesOf(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const note = () => {
      for (const status of document.querySelectorAll('[role=status]')) said.push(status.textContent ?? '');
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...new Set((globalThis as unknown as { said: string[] }).said)]);
}
