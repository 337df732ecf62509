import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { announce } from '../../src/questions/announce.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { answersWords } from '../../src/words/answers.ts';
import { questionWords } from '../../src/words/questions.ts';
import { CHROMIUM, STEP_MS } from '../look/browser.ts';
import { overflowOf, violationsOn } from '../look/judge.ts';
import { siteInBrowser } from './site-in-browser.ts';

const TITLE = 'Wie verabschiedet man sich nach dreißig Jahren aus einem Verein?';
const { ask } = questionWords.de;

describe.skipIf(!CHROMIUM)('asking from elsewhere', () => {
  const there = siteInBrowser();
  beforeAll(async () => {
    await there.site.post('/fragen/', { text: 'Zum Verein', reply: 'email', email: 'first@example.org' });
    await deliverRound(there.site.island());
    const [question] = await questionsIn(there.site.island(), ['desk']);
    await announce(there.site.island(), question?.id ?? '', TITLE);
  });

  const visit = async (timezoneId: string, path: string, width = 1280): Promise<Page> => {
    const context = await there.browser.newContext({ timezoneId, viewport: { width, height: 900 } });
    context.setDefaultTimeout(STEP_MS);
    const page = await context.newPage();
    await page.goto(there.origin + path);
    return page;
  };

  test.each(['/', '/fragen/', '/erreichbar/'])('%s says the visitor’s hour where it is another one', async (path) => {
    const page = await visit('America/St_Johns', path);
    const note = page.locator('[data-elsewhere]');
    await note.waitFor();
    expect(await note.textContent()).toMatch(
      /^10 Uhr gilt in Berlin\. Bei Ihnen \(St Johns\) ist es dann .+, 5:30 Uhr\.$/,
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
    const near = await visit('Europe/Vienna', path);
    await near.waitForLoadState('networkidle');
    expect(await near.locator('[data-elsewhere]').isHidden()).toBe(true);
    await near.context().close();
  });

  test.each([1280, 360])('what is announced is found while typing, and its answer asked for, at %i', async (width) => {
    const page = await visit('Europe/Berlin', '/fragen/', width);
    await page.getByLabel(ask.label).pressSequentially('Nach dreißig Jahren im Verein will ich mich verabschieden.');
    const found = page.locator('#suggestions').getByRole('button', { name: answersWords.de.alsoToMe });
    await found.waitFor();
    expect(await page.locator('#suggestions').textContent()).toContain(TITLE);
    expect(await overflowOf(page)).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await found.click();
    await page.getByLabel(ask.email).fill(`auch${width}@example.org`);
    await page.getByRole('button', { name: ask.send, exact: true }).click();
    await page.waitForURL(/\/fragen\/meine\//);
    const onDesk = await questionsIn(there.site.island(), ['desk']);
    expect(new Set(onDesk.map(({ groupId }) => groupId)).size).toBe(1);
    const addresses = onDesk.map(({ reply }) => (reply.by === 'email' ? reply.address : ''));
    expect(addresses).toContain(`auch${width}@example.org`);
    await page.context().close();
  });

  test('who typed nothing is asked for the address at once, and with other words the choice is gone', async () => {
    const page = await visit('Europe/Berlin', '/fragen/');
    await page.locator('#announced').locator('..').getByRole('button', { name: answersWords.de.alsoToMe }).click();
    await page.getByLabel(ask.email).waitFor();
    await page.getByRole('button', { name: ask.toWords }).click();
    await page.getByLabel(ask.label).fill('Doch etwas anderes: Haben Sie einen Parkplatz?');
    await page.getByRole('button', { name: ask.send, exact: true }).click();
    await page.getByLabel(ask.email).fill('anders@example.org');
    await page.getByRole('button', { name: ask.send, exact: true }).click();
    await page.waitForURL(/\/fragen\/meine\//);
    const waiting = await questionsIn(there.site.island(), ['waiting']);
    expect(waiting.map(({ text }) => text)).toContain('Doch etwas anderes: Haben Sie einen Parkplatz?');
    await page.context().close();
  });

  test.each(['broken', 'silent'])('sending works where the index is %s', async (how) => {
    const page = await visit('Europe/Berlin', '/en/availability/');
    await page.route(/answers\.|antworten\./, (route) =>
      how === 'broken' ? route.fulfill({ status: 500 }) : undefined,
    );
    await page.goto(`${there.origin}/fragen/`);
    await page.getByLabel(ask.label).pressSequentially('Kommt meine Frage auch so bei Ihnen an?');
    await page.getByRole('button', { name: ask.send, exact: true }).click();
    await page.getByLabel(ask.email).fill(`${how}@example.org`);
    await page.getByRole('button', { name: ask.send, exact: true }).click();
    await page.waitForURL(/\/fragen\/meine\//);
    await page.context().close();
  });
});
