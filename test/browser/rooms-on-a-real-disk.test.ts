import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '../../src/rooms/owner-device.ts';
import { CHROMIUM, openBrowser } from '../look/browser.ts';
import { islandWithRooms } from '../rooms/island-with-rooms.ts';
import { engineScripts, roomsPage, type Scripts } from './rooms-page.ts';

describe.skipIf(!CHROMIUM)('rooms on a real disk', () => {
  let browser: Browser;
  let script: Scripts;
  beforeAll(async () => {
    browser = await openBrowser();
    script = (await engineScripts('test/browser/rooms-in-page.ts')).scripts;
  });
  afterAll(() => browser?.close());

  test('outlive the page, and are written in by one tab at a time', async () => {
    const island = await islandWithRooms();
    const [home, away] = [await browser.newContext(), await browser.newContext()];
    const owner = await roomsPage(home, island, script);
    const link = await owner.evaluate(async (code) => {
      await rooms.becomeOwner(code, 'Marlene');
      const invited = await rooms.invite({ name: 'Karl', kind: 'two' }, location.origin);
      return invited.kind === 'invited' ? invited.link : invited.why;
    }, newCode(island));
    const client = await roomsPage(away, island, script);
    const room = await client.evaluate(async (link) => {
      const accepted = await rooms.accept(link, 'Karl');
      if (accepted.kind !== 'room') return accepted.why;
      await rooms.write(accepted.room, 'Guten Tag');
      return accepted.room;
    }, link);
    const textsIn = (page: typeof client) =>
      page.evaluate(async (room) => (await rooms.messages(room)).map(({ text, state }) => `${text} ${state}`), room);
    expect(await textsIn(client)).toEqual(['Guten Tag waiting']);

    const second = await roomsPage(away, island, script);
    expect(await textsIn(second)).toEqual(['Guten Tag waiting']);
    expect(await second.evaluate((room) => rooms.write(room, 'zweiter Tab'), room)).toEqual({
      kind: 'refused',
      why: 'otherTab',
    });
    await client.close(); // with the text not sent
    await second.waitForFunction('rooms.isWriter()');
    expect(await second.evaluate(() => rooms.meet())).toEqual({ kind: 'met' });
    expect(await textsIn(second)).toEqual(['Guten Tag sent']);
    expect(await owner.evaluate(() => rooms.meet())).toEqual({ kind: 'met' });
    expect(await textsIn(owner)).toEqual(['Guten Tag sent']);

    // Neither key can be read, and nothing that was written lies on the disk in the clear.
    const seen = await second.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('insel-rooms');
        request.onsuccess = () => resolve(request.result);
      });
      const all = (name: string) =>
        new Promise<unknown[]>((resolve) => {
          const request = db.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        });
      const [keys] = (await all('keys')) as { sealing: CryptoKey; signing: { key: CryptoKey } }[];
      const rows = (await all('rows')) as Uint8Array[];
      const clear = rows.filter((row) => new TextDecoder('latin1').decode(row).includes('Guten Tag'));
      return { sealing: keys?.sealing.extractable, signing: keys?.signing.key.extractable, clear: clear.length };
    });
    expect(seen).toEqual({ sealing: false, signing: false, clear: 0 });
    await home.close();
    await away.close();
  });
});
