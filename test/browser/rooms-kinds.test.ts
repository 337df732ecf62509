import { describe, expect, test } from 'vitest';
import { CHROMIUM, STEP_MS } from '../look/browser.ts';
import type { Person } from './rooms-person.ts';
import { onStage, type Stage } from './rooms-stage.ts';

describe.skipIf(!CHROMIUM).each(['de', 'en'] as const)('a circle, and each by themselves (%s)', (lang) => {
  let owner: Person;
  let karl: Person;
  let paula: Person;
  let enter: Stage['enter'];
  onStage(3, lang, {}, (stage) => {
    [owner, karl, paula] = stage.people as readonly [Person, Person, Person];
    enter = stage.enter;
  });

  test('three are in a circle, and read what all write from the time they came in', async () => {
    await owner.becomeOwner();
    await owner.openCircle('Lesekreis');
    await karl.accept(await owner.linkIntoCircle('Karl'), 'Karl');
    await karl.page.getByText(karl.words.room.beforeCircle('Marlene Brandt')).waitFor();
    await owner.openList();
    await karl.page.getByRole('link', { name: karl.words.room.toCircle('Lesekreis') }).click();
    await karl.write('Nur wir zwei');
    await owner.openRoom('Lesekreis');
    await owner.hears('Nur wir zwei');
    await owner.write('Und gleich Paula');

    await paula.accept(await owner.linkIntoCircle('Paula'), 'Paula');
    await owner.openList();
    await paula.page.getByRole('link', { name: paula.words.room.toCircle('Lesekreis') }).click();
    await paula.write('Ich bin neu');
    await karl.hears('Ich bin neu');
    await owner.openRoom('Lesekreis');
    await owner.hears('Ich bin neu');
    // What a newcomer cannot read was not meant for her: nobody is told that something did not open.
    for (const { page } of [karl, paula]) expect(await page.locator('p.error').allInnerTexts()).toEqual([]);
    expect(await paula.said()).not.toContain('Nur wir zwei');
    expect(await paula.said()).not.toContain('Und gleich Paula');
  });

  test('a newcomer reads of what was before what the owner hands over, by his word', async () => {
    const { excerpt } = owner.words;
    await owner.unfold(excerpt.title);
    await owner.page.getByLabel('Nur wir zwei').check();
    await owner.button(excerpt.button).click();
    await owner.page.getByText(excerpt.done(1)).waitFor();
    await paula.hears('Nur wir zwei');
    await paula.hears(owner.words.room.excerpt);
    expect(await paula.said()).not.toContain('Und gleich Paula');
    // Who has it already does not read it twice.
    await karl.hears('Ich bin neu');
    expect((await karl.said()).split('Nur wir zwei')).toHaveLength(2);
  });

  test('who is taken out reads nothing new', async () => {
    const place = owner.page
      .getByRole('region', { name: owner.words.room.members })
      .getByRole('listitem')
      .filter({ hasText: 'Paula' });
    await place.getByRole('button', { name: owner.words.room.removeMember }).click();
    await owner.button(owner.words.room.yes).click();
    await expect.poll(() => place.count(), { timeout: STEP_MS }).toBe(0);
    await owner.write('Ohne Paula');
    await karl.hears('Ohne Paula');
    await paula.page.getByLabel(paula.words.room.write).waitFor({ state: 'detached' });
    expect(await paula.said()).not.toContain('Ohne Paula');
  });

  test('one text goes into many rooms; nobody learns of the others, and replies reach the owner alone', async () => {
    const [anne, ben] = [await enter(), await enter()];
    for (const [person, name] of [
      [anne, 'Anne'],
      [ben, 'Ben'],
    ] as const) {
      await person.accept(await owner.linkFor(name, 'Kurs'), name);
      await person.write(`${name} ist da`);
    }
    await owner.openRoom('Anne');
    await owner.openRoom('Ben');
    await owner.openList();
    const { invite } = owner.words;
    await owner.unfold(invite.each);
    await owner.page.getByLabel(invite.eachText).fill('Morgen um zehn');
    await owner.button(invite.eachButton).click();
    await owner.page.getByText(invite.eachDone(2)).waitFor();
    await anne.hears('Morgen um zehn');
    await ben.hears('Morgen um zehn');
    await anne.write('Ich komme');
    await owner.openRoom('Anne');
    await owner.hears('Ich komme');
    await owner.openRoom('Ben');
    await owner.hears('Ben ist da');
    expect(await owner.said()).not.toContain('Ich komme');
    const page = await ben.page.locator('body').innerText();
    expect(page).not.toContain('Anne');
    expect(page).not.toContain('Ich komme');
  });

  test('nothing was refused by the policy, and nothing failed', () => {
    // Who was taken out is refused.
    const faults = [owner, karl, paula].flatMap((person) => person.faults);
    expect(faults.filter((fault) => !fault.includes('status of 403'))).toEqual([]);
  });
});
