// What rooms cost: the application's size, joining a room of fifty, a message's bytes, the delivery service on SQLite in one
// process; in Chromium (CHROMIUM names it) a room of 10,000 messages on the browser's disk, and a message kept before it is sent.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { newCode } from '../src/rooms/owner-device.ts';
import { engineScripts, roomsPage } from '../test/browser/rooms-page.ts';
import { makeSite } from '../test/made-site.ts';
import { print, rounded } from './output.ts';
import { measureDelivery } from './rooms-delivery.ts';
import { measureGroup } from './rooms-group.ts';
import { measureAgainstPeer } from './rooms-peer.ts';

const MESSAGES = 10_000;
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = process.env.INSEL_ROOT ?? '.';

const { scripts, gzipBytes } = await engineScripts(join(root, 'test', 'browser', 'rooms-in-page.ts'));
print({ what: 'engine with its cryptography, without the page', gzipKb: rounded(gzipBytes / 1024) });

const application = readFileSync(join(root, 'dist', 'browser', 'rooms.js'));
print({
  what: 'application, its cryptography inside',
  gzipKb: rounded(gzipSync(application, { level: 9 }).length / 1024),
});
const { join: joining, message } = await measureGroup();
print({ what: 'joining by a Welcome, in Node', ...joining });
print({ what: 'a message', ...message });
print({ what: 'delivery service, SQLite, one process', ...(await measureDelivery(message.paddedBytes)) });
if (existsSync(executablePath)) {
  await besidePeer();
  await inChromium();
}

async function besidePeer(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    print({ what: 'in Chromium, beside @wireapp/core-crypto', ...(await measureAgainstPeer(browser, root)) });
  } finally {
    await browser.close();
  }
}

async function inChromium(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'insel-rooms-'));
  const site = await makeSite({ now: Temporal.Now.instant() }, folder);
  const island = site.island();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const owner = await roomsPage(await browser.newContext(), island, scripts);
    const link = await owner.evaluate(async (code) => {
      await rooms.becomeOwner(code, 'Marlene');
      const invited = await rooms.invite({ name: 'Karl', kind: 'two' }, location.origin);
      return invited.kind === 'invited' ? invited.link : '';
    }, newCode(island));
    const context = await browser.newContext();
    const client = await roomsPage(context, island, scripts);
    const room = await client.evaluate(async (link) => {
      const accepted = await rooms.accept(link, 'Karl');
      if (accepted.kind !== 'room') return '';
      await rooms.write(accepted.room, 'the first');
      return accepted.room;
    }, link);
    await client.evaluate(([room, count]) => fill(String(room), Number(count)), [room, MESSAGES]);
    for (let run = 0; run < 5; run += 1) {
      const { openMs, searchMs, sendMs, longestMs } = await client.evaluate((room) => measureHere(room), room);
      const figures = { openMs: rounded(openMs), searchMs: rounded(searchMs), longestTaskMs: rounded(longestMs) };
      print({ what: `a room of ${MESSAGES} messages`, run, ...figures, sendMs: rounded(sendMs) });
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
