import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '../../src/rooms/owner-device.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { engineScripts, roomsPage, type Scripts } from './rooms-page.ts';

/** Where a tab dies: while it encrypts, when it has kept what it will send, when the server has it, when it has read it back. */
const MOMENTS = ['encrypting', 'kept', 'taken', 'acknowledged'] as const;

describe.skipIf(!CHROMIUM)('a tab of a real browser that is killed', () => {
  let browser: Browser;
  let scripts: Scripts;
  beforeAll(async () => {
    browser = await openBrowser();
    scripts = (await engineScripts('test/browser/rooms-in-page.ts')).scripts;
  });
  afterAll(() => browser?.close());

  test.each(MOMENTS)('when it is %s loses nothing that was kept, and doubles nothing', async (moment) => {
    const island = await islandWithRooms();
    const [home, away] = [await browser.newContext(), await browser.newContext()];
    const owner = await roomsPage(home, island, scripts);
    const link = await owner.evaluate(async (code) => {
      await rooms.becomeOwner(code, 'Marlene');
      const invited = await rooms.invite({ name: 'Karl', kind: 'two' }, location.origin);
      return invited.kind === 'invited' ? invited.link : '';
    }, newCode(island));
    const dying = await roomsPage(away, island, scripts);
    const room = await dying.evaluate(async (link) => {
      const accepted = await rooms.accept(link, 'Karl');
      return accepted.kind === 'room' ? accepted.room : '';
    }, link);
    await dieWhile(dying, room, moment);
    const again = await roomsPage(away, island, scripts);
    await again.waitForFunction('rooms.isWriter()');
    const before = await textsIn(again, room);
    // While it encrypted, nothing was shown as kept yet: it may be there or not.
    if (moment !== 'encrypting') expect(before.map(([text]) => text)).toEqual(['gesagt']);
    await again.evaluate(async (room) => rooms.write(room, 'danach'), room);
    for (const page of [again, owner, again]) expect(await page.evaluate(() => rooms.meet())).toEqual({ kind: 'met' });
    const expected = [...before.map(([text]) => [text, 'sent']), ['danach', 'sent']];
    expect(await textsIn(again, room)).toEqual(expected);
    expect(await textsIn(owner, room)).toEqual(expected);
    for (const page of [again, owner])
      expect(
        await page.evaluate(async () => (await rooms.list()).map(({ notices, waiting }) => [notices, waiting])),
      ).toEqual([[[], 0]]);
    await home.close();
    await away.close();
  });
});

/** Writes and sends, and kills the tab's own process at the moment; nothing in it has a chance to tidy up. */
async function dieWhile(page: Page, room: string, moment: (typeof MOMENTS)[number]): Promise<void> {
  const gone = new Promise((resolve) => page.once('crash', resolve));
  if (moment === 'encrypting') {
    await page.evaluate((room) => void rooms.write(room, 'gesagt'), room);
  } else {
    await page.evaluate((room) => rooms.write(room, 'gesagt'), room);
    if (moment === 'taken') await page.evaluate((room) => stopAfter(room, 'sendText'), room);
    if (moment === 'acknowledged') await page.evaluate((room) => stopAfter(room, 'acknowledge'), room);
  }
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

async function textsIn(page: Page, room: string): Promise<(readonly [string, string])[]> {
  return page.evaluate(
    async (room) => (await rooms.messages(room)).map(({ text, state }) => [text, state] as const),
    room,
  );
}
