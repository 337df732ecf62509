import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { boxFolder } from '../../src/islands/box.ts';
import { pathOf } from '../../src/words/addresses.ts';
import { boxWords } from '../../src/words/box.ts';
import { importDeskWords } from '../../src/words/import.ts';
import { CHROMIUM } from '../look/browser.ts';
import { faultsIn } from '../look/judge.ts';
import { zipOf } from '../moving.ts';
import { expectForEverybody, expectNoSideways, VIEWS } from './for-everybody.ts';
import { siteInBrowser } from './site-in-browser.ts';

const note = (id: number) => ({
  type: 'Create',
  actor: 'https://a.example/users/anna',
  to: ['as:Public'],
  object: {
    id: `https://a.example/users/anna/${id}`,
    type: 'Note',
    published: `2019-03-${10 + id}T10:00:00Z`,
    content: `<p>Am Steg, zum ${id}. Mal</p>`,
    to: ['as:Public'],
  },
});

describe.skipIf(!CHROMIUM)('bringing an archive along at the desk, in a browser', () => {
  const there = siteInBrowser();

  test.each(['de', 'en'] as const)(
    'a file is sent in pieces, looked through, brought, and its drafts are published (%s)',
    async (lang) => {
      const words = boxWords[lang];
      const desk = importDeskWords[lang];
      const first = lang === 'de' ? 1 : 4;
      const outbox = JSON.stringify({ orderedItems: [first, first + 1, first + 2].map(note) });
      const file = join(mkdtempSync(join(inject('runFolder'), 'sent-')), 'archive.zip');
      writeFileSync(file, zipOf({ 'outbox.json': outbox, 'likes.json': Buffer.alloc(9_000_000) }));
      const page = await there.browser.newPage();
      const pieces: number[] = [];
      let isBroken = true;
      await page.route(`**${pathOf(['de', 'en'], lang, 'deskBoxPiece')}`, async (route) => {
        pieces.push(route.request().postDataBuffer()?.length ?? 0);
        if (pieces.length === 3 && isBroken) {
          isBroken = false;
          return route.abort();
        }
        return route.continue();
      });
      await page.goto(`${there.origin}/tisch/anmelden/${newLink(there.site.island())}`);
      await page.locator('main form button').first().click();
      await page.goto(there.origin + pathOf(['de', 'en'], lang, 'deskTexts'));
      await page.goto(there.origin + pathOf(['de', 'en'], lang, 'deskImport'));
      await page.getByRole('link', { name: words.link }).click();
      expect.soft(await faultsIn(await page.content())).toEqual([]);
      await page.getByRole('button', { name: words.send }).click();
      await page.getByText(words.faults.nothing).waitFor();
      await page.getByLabel(words.files).setInputFiles(file);
      await page.getByRole('button', { name: words.send }).click();
      await page.getByText(words.resend).waitFor();
      await page.getByText('archive.zip, 9').waitFor();
      expect(pieces.length).toBe(5); // how much is there, two pieces and the broken one again, and the rest
      for (const view of VIEWS) await expectForEverybody(page, `box-${lang}`, view);

      await page.getByRole('button', { name: words.look, exact: true }).click();
      await page.getByText(words.scanned).waitFor({ timeout: 60_000 });
      await page.getByText(words.counts(3, 3, 3, 0, true)).waitFor();
      await page.getByText(words.report('Mastodon')).click();
      expect.soft(await faultsIn(await page.content())).toEqual([]);
      for (const view of VIEWS) await expectForEverybody(page, `box-scanned-${lang}`, view);
      await expectNoSideways(page, `box-scanned-${lang}`);

      await page.getByRole('button', { name: words.bring }).click();
      await page.getByText(words.brought).waitFor({ timeout: 60_000 });
      expect(readdirSync(boxFolder(there.site.folder))).toEqual(['state.json']);
      await page.getByRole('link', { name: words.toDrafts }).click();
      await page.getByRole('button', { name: desk.certain(3, 3) }).click();
      await page.getByText(desk.done.published(3)).waitFor();
      await page.goto(there.origin + pathOf(['de', 'en'], lang, 'deskBox'));
      await page.getByText(words.empty).waitFor();
      expect(await page.getByRole('button', { name: words.emptyIt }).count()).toBe(0);
      await page.close();
    },
    180_000,
  );
});
