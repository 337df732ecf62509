import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { pathOf } from '../../src/words/addresses.ts';
import { writingWords } from '../../src/words/writing.ts';
import { CHROMIUM } from '../look/browser.ts';
import { faultsIn } from '../look/judge.ts';
import { expectForEverybody, expectNoSideways, VIEWS } from './for-everybody.ts';
import { siteInBrowser } from './site-in-browser.ts';

describe.skipIf(!CHROMIUM)('writing at the desk, in a browser', () => {
  const there = siteInBrowser();

  test.each(['de', 'en'] as const)(
    'what is typed is seen at once as others will see it, and saved by a key (%s)',
    async (lang) => {
      const { edit, preview, list, changed } = writingWords[lang];
      const to = (purpose: 'deskTexts' | 'deskText') => there.origin + pathOf(['de', 'en'], lang, purpose);
      const page = await there.browser.newPage();
      await page.goto(`${there.origin}/tisch/anmelden/${newLink(there.site.island())}`);
      await page.locator('main form button').first().click();
      await page.goto(to('deskTexts'));
      for (const view of VIEWS) await expectForEverybody(page, `texts-${lang}`, view);
      await page.getByRole('link', { name: list.newOf.post }).click();

      await page.getByLabel(edit.title, { exact: true }).fill('Am Steg');
      await page.getByLabel(edit.text, { exact: true }).pressSequentially('Das Wasser ist *still*.');
      await page.locator('#preview em', { hasText: 'still' }).waitFor();
      await page.getByText(preview.letter, { exact: true }).click();
      await page.getByLabel(edit.text, { exact: true }).pressSequentially(' Und **kalt**.');
      await page.locator('#preview strong', { hasText: 'kalt' }).waitFor();
      expect(await page.locator('#preview pre').isVisible()).toBe(true);
      expect.soft(await faultsIn(await page.content())).toEqual([]);

      await page.keyboard.press('Control+s');
      await page.getByText(edit.savedDraft).waitFor();
      const name = new URL(page.url()).searchParams.get('file') ?? '';
      expect(readFileSync(join(there.site.folder, 'content', name), 'utf8')).toContain(
        'Das Wasser ist *still*. Und **kalt**.',
      );
      for (const view of VIEWS) await expectForEverybody(page, `text-${lang}`, view);
      await expectNoSideways(page, `text-${lang}`);

      await page.getByText(edit.picture, { exact: true }).click();
      await page.getByLabel(edit.pictureFile).setInputFiles(join(there.site.folder, 'content', 'media', 'hafen.jpg'));
      await page.getByLabel(edit.pictureAlt).fill('Ein Hafen');
      await page.getByRole('button', { name: edit.pictureAdd }).click();
      await page.locator('#preview img[alt="Ein Hafen"]').waitFor();
      const asked = page.waitForEvent('dialog');
      const leaving = page.getByRole('link', { name: edit.back }).click();
      await (await asked).dismiss();
      await leaving;
      expect(await page.locator('#preview img[alt="Ein Hafen"]').isVisible()).toBe(true);

      const file = join(there.site.folder, 'content', name);
      await there.site.save(`content/${name}`, readFileSync(file, 'utf8').replace('kalt', 'warm'));
      for (const enter of [1, 2]) {
        await page.getByLabel(edit.title, { exact: true }).fill(`Am Steg ${enter}`);
        const answered = page.waitForEvent('load');
        await page.getByLabel(edit.title, { exact: true }).press('Enter');
        await answered;
        expect(await page.locator('pre', { hasText: 'Und **warm**.' }).isVisible()).toBe(true);
      }
      expect(readFileSync(file, 'utf8')).toContain('Und **warm**.');
      await page.getByRole('button', { name: changed.mine }).click();
      await page.getByText(edit.savedDraft).waitFor();
      expect(readFileSync(file, 'utf8')).toContain('Und **kalt**.');

      await page.locator('form#text').evaluate((form) => form.setAttribute('data-most', '100'));
      await page.getByText(edit.picture, { exact: true }).click();
      await page.getByLabel(edit.pictureFile).setInputFiles(join(there.site.folder, 'content', 'media', 'hafen.jpg'));
      const said = () =>
        page.getByLabel(edit.pictureFile).evaluate((input) => (input as HTMLInputElement).validationMessage);
      expect(await said()).toBe(edit.largePicture);
      await page.getByLabel(edit.pictureAlt).fill('Zu groß');
      await page.getByRole('button', { name: edit.pictureAdd }).click();
      expect(await page.getByLabel(edit.pictureAlt).inputValue()).toBe('Zu groß');
      await page.close();
    },
  );
});
