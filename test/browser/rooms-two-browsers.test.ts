import { describe, expect, test } from 'vitest';
import { roomRefusals } from '../../src/words/room-refusals.ts';
import { CHROMIUM, STEP_MS } from '../look/browser.ts';
import type { Person } from './rooms-person.ts';
import { onStage, type Stage } from './rooms-stage.ts';

const OWNER = 'Marlene Brandt';

describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('a client in two browsers (%s)', (lang) => {
  let owner: Person;
  let client: Person;
  let phone: Person;
  let name = '';
  let enter: Stage['enter'];
  const browsers = ({ page, words }: Person) => page.getByRole('region', { name: words.devices.title });
  onStage(2, lang, { settings: { languages: [lang, lang === 'de' ? 'en' : 'de'] } }, (stage) => {
    [owner, client] = stage.people as readonly [Person, Person];
    enter = stage.enter;
  });

  test('writes, and makes a recovery code', async () => {
    await owner.becomeOwner();
    const link = await owner.linkFor('Petersen');
    await client.accept(link, 'Petersen');
    await client.write('Aus dem ersten Browser');
    await owner.openRoom('Petersen');
    await owner.hears('Aus dem ersten Browser');
    await client.openList();
    await client.unfold(client.words.code.wish);
    const code = await client.makeCode();
    phone = await enter();
    await phone.comeBack(code);
    await phone.page.locator('.rooms-list').getByRole('link', { name: OWNER }).waitFor(); // before it is left
  });

  test('reads in the other what was said, and what has to happen until it goes on there', async () => {
    await phone.openRoom(OWNER);
    await phone.hears('Aus dem ersten Browser');
    await phone.page.getByText(roomRefusals[lang].recovered).waitFor();
    expect(await phone.page.getByLabel(phone.words.room.write).count()).toBe(0);
    await phone.openList();
    await browsers(phone).getByText(phone.words.devices.here).waitFor();
    name = await browsers(phone).locator('b').innerText();
  });

  test('lets the other in, by the two words that both show', async () => {
    await client.openList();
    const wish = browsers(client).getByRole('listitem').filter({ hasText: client.words.devices.asks });
    await expect.poll(() => wish.count(), { timeout: 2 * STEP_MS }).toBe(1);
    expect(await wish.locator('b').innerText()).toBe(name);
    await wish.getByRole('button', { name: client.words.devices.letIn }).click();
    await wish.waitFor({ state: 'detached' });
    await phone.openRoom(OWNER);
    await phone.page.getByLabel(phone.words.room.write).waitFor({ timeout: 2 * STEP_MS });
    expect(await phone.page.getByText(roomRefusals[lang].recovered).count()).toBe(0);
  });

  test('writes from both, the owner reads both, and both read the owner', async () => {
    await client.openRoom(OWNER);
    await owner.openRoom('Petersen');
    await phone.write('Aus dem zweiten Browser');
    await client.write('Wieder aus dem ersten');
    for (const each of [owner, client, phone]) {
      await each.hears('Aus dem zweiten Browser');
      await each.hears('Wieder aus dem ersten');
    }
    await owner.write('An beide');
    for (const each of [client, phone]) await each.hears('An beide');
    expect(await phone.sixWords()).toEqual(await owner.sixWords());
    const members = owner.page.getByRole('region', { name: owner.words.room.members }).getByRole('listitem');
    expect((await members.allInnerTexts()).filter((text) => text.includes('Petersen')).length).toBe(1);
  });

  test('shuts out the one that was lost, which hears nothing more', async () => {
    await phone.openList();
    const lost = browsers(phone).getByRole('listitem').filter({ hasNotText: phone.words.devices.isThis });
    await lost.getByRole('button', { name: phone.words.devices.out }).click();
    await phone.button(phone.words.room.yes).click();
    await phone.page.getByText(phone.words.devices.done).waitFor();
    await lost.waitFor({ state: 'detached' });
    await client.page.getByText(roomRefusals[lang].noEntry).waitFor({ timeout: 2 * STEP_MS });
    await owner.write('Nur noch an das Telefon');
    await phone.openRoom(OWNER);
    await phone.hears('Nur noch an das Telefon');
    expect(await client.said()).not.toContain('Nur noch an das Telefon');
  });

  test('nothing was refused by the policy, and nothing failed', () => {
    // Whether something lies at a place is asked by looking.
    const faults = [owner, client, phone].flatMap((person) => person.faults);
    expect(faults.filter((fault) => !/status of 40[34]/.test(fault))).toEqual([]);
  });
});
