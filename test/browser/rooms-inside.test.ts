import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { describe, expect, inject, test } from 'vitest';
import { newCode } from '../../src/rooms/owner-device.ts';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { roomWords } from '../../src/words/rooms.ts';
import { CHROMIUM, STEP_MS } from '../look/browser.ts';
import type { TestSite } from '../site.ts';
import type { Person } from './rooms-person.ts';
import { onStage, type Stage } from './rooms-stage.ts';
import { FILE_MB, growthOf, MEGABYTE, MOST_MEMORY_MB } from './tab-memory.ts';

const OWNER = 'Marlene Brandt';
const DAYS_MS = 86_400_000;

describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('what two do in their room (%s)', (lang) => {
  const refusals = roomRefusals[lang];
  let site: TestSite;
  let owner: Person;
  let client: Person;
  let enter: Stage['enter'];
  let ownersCode = '';
  onStage(2, lang, { settings: { languages: [lang, lang === 'de' ? 'en' : 'de'] } }, (stage) => {
    [owner, client] = stage.people as readonly [Person, Person];
    enter = stage.enter;
    site = stage.site;
  });

  test('one invites, the other enters and writes', async () => {
    ownersCode = await owner.becomeOwner();
    const link = await owner.linkFor('Petersen');
    await owner.page.goto('about:blank');
    await client.accept(link, 'Petersen');
    await client.write('Der erste Satz');
    const isSaved = owner.vaultIsSaved();
    await owner.openRoom('Petersen');
    await owner.hears('Der erste Satz');
    await isSaved; // with the first look at a room: the code opens it on another device
  });

  test('both read the same six words, and say so', async () => {
    expect(await owner.sixWords()).toEqual(await client.sixWords());
    await owner.button(owner.words.room.same).click();
    await owner.button(owner.words.room.same).waitFor({ state: 'detached' });
  });

  test('a file arrives as it was', async () => {
    const buffer = randomBytes(FILE_MB * MEGABYTE);
    const path = join(inject('runFolder'), `Plan-${lang}.bin`);
    writeFileSync(path, buffer);
    const sent = await growthOf(client.page, async () => {
      await client.page.locator('input[type=file]').setInputFiles(path);
      await owner.hears(basename(path), owner.page, STEP_MS + FILE_MB * 10_000);
    });
    let isSame = false;
    const read = await growthOf(owner.page, async () => {
      const { name, bytes } = await owner.save(owner.words.room.open);
      isSame = name === basename(path) && bytes.equals(buffer);
    });
    expect(isSame).toBe(true);
    expect(Math.max(sent, read)).toBeLessThan(MOST_MEMORY_MB);
  });

  test('what its writer deletes is gone on both sides', async () => {
    await owner.write('Ein Versehen');
    await client.hears('Ein Versehen');
    await owner.button(owner.words.room.remove).last().click();
    await owner.hearsNoMore('Ein Versehen');
    await client.hearsNoMore('Ein Versehen');
    await client.hears(client.words.room.deleted);
  });

  test('a conversation is saved as it was, as a page and as a text', async () => {
    for (const [button, ending] of [
      [owner.words.room.exportHtml, '.html'],
      [owner.words.room.exportText, '.md'],
    ] as const) {
      const { name, bytes } = await owner.save(button);
      expect(name).toBe(`Petersen${ending}`);
      expect(bytes.toString()).toContain('Der erste Satz');
      expect(bytes.toString()).toContain(`Plan-${lang}.bin`);
      expect(bytes.toString()).not.toContain('Ein Versehen');
    }
    await owner.unfold(owner.words.sealedCopy.title);
    const { name, bytes } = await owner.save(owner.words.sealedCopy.button);
    await owner.page.getByText(owner.words.sealedCopy.done).waitFor();
    const decrypter = new Decrypter();
    decrypter.addPassphrase(await owner.page.locator('.passphrase').innerText());
    expect(name).toBe('Petersen.html.age');
    expect(await decrypter.decrypt(bytes, 'text')).toContain('Der erste Satz');
  });

  test('what is written from now on disappears from both browsers when its time has come', async () => {
    const { disappearing, times, save, changed } = owner.words.room;
    await owner.unfold(disappearing);
    const form = owner.page.locator('#disappearing');
    await form.getByLabel(times.day, { exact: true }).check();
    await form.getByRole('button', { name: save }).click();
    await form.getByText(changed).waitFor();
    await client.hears(lang === 'de' ? 'Frist: 1 Tag' : 'after: 1 day');
    await client.write('Nur bis morgen');
    await owner.hears('Nur bis morgen');
    await form.getByLabel(times.never, { exact: true }).check();
    await form.getByRole('button', { name: save }).click();
    await client.hears(client.words.room.willStay);
    for (const person of [owner, client]) {
      await person.page.clock.setSystemTime(Date.now() + 2 * DAYS_MS);
      await person.openList();
      await person.page.locator('.rooms-list a').click();
      await person.hears('Der erste Satz');
      await person.hearsNoMore('Nur bis morgen');
      await person.page.clock.setSystemTime(Date.now()); // with a clock that is days ahead nobody is let in
      await person.page.reload();
      await person.hears('Der erste Satz');
    }
  });

  test('the owner is told at any time where he wants that, without a word of it', async () => {
    const { announcing, announcingTimes, save, changed } = owner.words.room;
    const { subject } = roomWords[lang].mail;
    const toOwner = async () => (await site.mails()).filter((mail) => mail.subject === subject);
    await owner.unfold(announcing);
    const form = owner.page.locator('#announcing');
    await form.getByLabel(announcingTimes.any, { exact: true }).check();
    await form.getByRole('button', { name: save }).click();
    await form.getByText(changed).waitFor();
    await owner.page.goto('about:blank');
    await client.write('Sind Sie da?');
    expect(await toOwner()).toEqual([]);
    await site.pass({ minutes: 10 });
    const [mail, ...more] = await toOwner();
    expect(more).toEqual([]);
    expect(mail?.text).toContain(owner.origin);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Sind Sie da|Petersen/);
  });

  test('of two tabs one writes; the other shows, says so, and goes on when the first is closed', async () => {
    const url = client.page.url();
    const second = await client.newTab();
    await second.goto(url);
    await client.hears('Sind Sie da?', second);
    await second.getByText(client.words.otherTab).waitFor();
    await second.getByLabel(client.words.room.write).fill('Aus dem zweiten');
    await client.button(client.words.room.send, second).click();
    await second.getByText(refusals.otherTab).waitFor();
    expect(await second.getByLabel(client.words.room.write).inputValue()).toBe('Aus dem zweiten');
    await client.write('Aus dem ersten');
    await client.hears('Aus dem ersten', second);
    await client.goOnIn(second);
    await second.getByText(client.words.otherTab).waitFor({ state: 'detached' });
    await client.button(client.words.room.send).click();
    await client.hears('Aus dem zweiten');
    await client.hearsNoMore(client.words.room.sending);
  });

  test('a client comes back on a new device with twelve words, and reads what was said', async () => {
    await client.openList();
    await client.unfold(client.words.code.wish);
    const code = await client.makeCode();
    const device = await enter();
    await device.comeBack('Das sind nicht die zwölf Wörter');
    await device.page.getByText(refusals.codeWrong).waitFor();
    await device.comeBack(code);
    await device.page.locator('.rooms-list').getByRole('link', { name: OWNER }).click();
    await device.hears('Der erste Satz');
    await device.page.getByText(refusals.recovered).waitFor();
    expect(await device.said()).not.toContain('Nur bis morgen');
    await device.context.close();
  });

  test('the owner comes back on a new device as the same person, and invites', async () => {
    const device = await enter();
    await device.page.goto(`${device.origin}/hand-over#${newCode(site.island())}`);
    await device.page.getByLabel(device.words.code.words).fill(ownersCode);
    await device.button(device.words.code.recoverButton).click();
    await device.page.getByText(device.words.handOver.isBack(OWNER)).waitFor();
    await device.button(device.words.handOver.button).click();
    await device.page.locator('.rooms-list').getByRole('link', { name: 'Petersen' }).click();
    await device.hears('Der erste Satz');
    const link = await device.linkFor('Petersen');
    await client.page.goto(link);
    await client.page.getByRole('heading', { name: client.words.invitation.title(OWNER) }).waitFor();
    await device.context.close();
  });

  test('who leaves says so, and has nothing more of it', async () => {
    await client.openRoom(OWNER);
    await client.button(client.words.room.leave).click();
    await client.button(client.words.room.yes).click();
    await client.page.getByText(client.words.list.emptyClient).waitFor();
    await owner.openRoom('Petersen');
    await owner.hears(owner.words.room.hasLeft);
  });

  test('the owner closes a room; it is gone from his list, and stays to be read by the other', async () => {
    await client.accept(await owner.linkFor('Noch einmal'), 'Petersen');
    await client.write('Ein zweiter Raum');
    await owner.openRoom('Noch einmal');
    await owner.hears('Ein zweiter Raum');
    await owner.button(owner.words.room.close).click();
    await owner.button(owner.words.room.yes).click();
    await owner.page.waitForURL(`${owner.origin}/`);
    await expect
      .poll(() => owner.page.getByRole('link', { name: 'Noch einmal' }).count(), { timeout: STEP_MS })
      .toBe(0);
    await client.page.getByText(refusals.noEntry).waitFor();
    await client.hears('Ein zweiter Raum');
    await client.button(client.words.room.forget).click();
    await client.button(client.words.room.yes).click();
    await client.page.getByText(client.words.list.emptyClient).waitFor();
  });

  test('nothing was refused by the policy, and nothing failed', () => {
    // Who asks for a room that was closed is refused.
    const faults = [owner, client].flatMap((person) => person.faults);
    expect(faults.filter((fault) => !/status of 40[34]/.test(fault))).toEqual([]);
  });
});
