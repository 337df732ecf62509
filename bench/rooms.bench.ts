// What rooms cost: the application's size, joining a room of fifty, a message's bytes, the delivery service on SQLite in one
// process; in Chromium (CHROMIUM names it) joining and sending beside core-crypto, and the longest task of the page in a room of 10,000 messages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { engineScripts } from '../test/browser/rooms-page.ts';
import { print, rounded } from './output.ts';
import { measureDelivery, serveDelivery } from './rooms-delivery.ts';
import { measureGroup } from './rooms-group.ts';
import { measureAgainstPeer } from './rooms-peer.ts';
import { measureTasks } from './rooms-tasks.ts';

const MESSAGES = 10_000;
const RUNS = 5;
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = process.env.INSEL_ROOT ?? '.';

if (process.send) await serveDelivery();
else await measure();

async function measure(): Promise<void> {
  const { gzipBytes } = await engineScripts(join(root, 'test', 'browser', 'rooms-in-page.ts'));
  print({ what: 'engine with its cryptography, without the page', gzipKb: rounded(gzipBytes / 1024) });

  const application = readFileSync(join(root, 'dist', 'browser', 'rooms.js'));
  print({
    what: 'application, its cryptography inside',
    gzipKb: rounded(gzipSync(application, { level: 9 }).length / 1024),
  });
  const { join: joining, message } = await measureGroup();
  print({ what: 'joining by a Welcome, in Node', ...joining });
  print({ what: 'a message', ...message });
  for await (const figures of measureDelivery(message.paddedBytes))
    print({ what: 'delivery service, SQLite, one process', ...figures });
  if (existsSync(executablePath)) {
    await besidePeer();
    for (const { what, ...each } of await measureTasks(browser, root, MESSAGES, RUNS))
      print({ what: `a room of ${MESSAGES} messages: ${what}`, ...each });
  }
}

async function besidePeer(): Promise<void> {
  const here = await browser();
  try {
    print({ what: 'in Chromium, beside @wireapp/core-crypto', ...(await measureAgainstPeer(here, root)) });
  } finally {
    await here.close();
  }
}

function browser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
