import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { recipientOf } from '../../src/mail/bulk.ts';
import { readReturnPath } from '../../src/mail/core/return-path.ts';
import { deliverDue } from '../../src/mail/deliver.ts';
import { takeIn } from '../../src/mail/inbox.ts';
import { newestMails, post } from '../../src/mail/outbox.ts';
import { ensureSigningKeys } from '../../src/mail/sign.ts';
import { type DnsServer, openDnsServer } from '../dns-server.ts';
import { openMailServer } from '../mail-server.ts';
import { type Postfix, postfixMissing, startPostfix, until } from '../peers/postfix.ts';
import { openTestSite, type TestSite } from '../site.ts';

const run = promisify(execFile);
const POST = `---\ntitle: Drei Tage Stille\ndate: 2026-11-25\nsummary: Warum ich nach dem ersten Gespräch niemanden zusagen lasse, auch mich nicht.\n---\n\n${'Am Ende eines ersten Gesprächs kommt fast immer derselbe Satz: »Dann fangen wir doch gleich an.« Er ist freundlich gemeint, und er ist fast immer zu früh.\n\n'.repeat(6)}## Und wenn es eilt?\n\nEs eilt selten. Mehr dazu steht [in einem älteren Text](/archiv/).\n`;

let site: TestSite;
let dns: DnsServer;

beforeAll(async () => {
  dns = await openDnsServer({});
  process.env.INSEL_DNS = dns.address;
});
afterEach(() => site?.close());
afterAll(async () => {
  delete process.env.INSEL_DNS;
  await dns.close();
});

/** An island whose letter goes through a mail server, to readers who came along. */
async function letterThrough(port: number, addresses: readonly string[]): Promise<void> {
  site = await openTestSite({
    settings: {
      url: 'https://insel.net',
      letter: { send: 'each', at: '08:00' },
      mail: { address: 'fragen@insel.net', out: { smtp: `smtp://127.0.0.1:${port}` } },
      owner: { email: 'marlene@insel.net', address: 'Am Hafen 1, 24103 Kiel' },
    },
  });
  const keys = (['insel', 'brief'] as const).flatMap((stream) => ensureSigningKeys(site.island(), stream));
  dns.turn(Object.fromEntries(keys.map(({ name, record }) => [`TXT ${name}`, [record]])));
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`, {}, { origin: 'https://insel.net' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const csv = ['email,origin', ...addresses.map((each) => `${each},Liste`)].join('\n');
  expect((await site.post('/tisch/leser/mitbringen', { csv }, { cookie })).status).toBe(200);
  await site.save('content/posts/drei-tage-stille.md', POST);
  await site.work();
  await site.pass({ hours: 24 });
}

const missing = postfixMissing();

describe.skipIf(missing !== undefined)(`postfix (${missing ?? 'its own instance'})`, () => {
  let postfix: Postfix;
  afterEach(() => postfix?.stop());

  test('what it takes arrives; what it refuses, puts off or sends back is known by its reader', async () => {
    const readers = ['lena@leser.net', 'grau@leser.net', 'niemand@leser.net', 'spaet@leser.net'];
    const strict = await openMailServer({ atRcpt: () => '550 5.2.1 This mailbox was closed' });
    postfix = await startPostfix(mkdtempSync(join(inject('runFolder'), 'postfix-')), {
      mailboxes: ['lena@leser.net', 'grau@leser.net', 'spaet@leser.net', 'fragen@insel.net', 'marlene@insel.net'],
      atRcpt: { 'grau@leser.net': '451 4.7.1 Come back later' },
      passedOn: { 'spaet@leser.net': strict.port },
    });
    await letterThrough(postfix.port, readers);
    await until(() => postfix.messages('lena@leser.net').length === 1, postfix.log);
    const [letter = ''] = postfix.messages('lena@leser.net');
    expect(letter).toMatch(/^Return-Path: <fragen\+[0-9a-z]{45}@insel\.net>/m);
    expect(letter).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(letter).toContain('s=brief1;');
    await until(() => postfix.messages('fragen@insel.net').length === 1, postfix.log);
    const [report = ''] = postfix.messages('fragen@insel.net');
    expect(report).toContain('Status: 5.2.1');
    // The return path alone says whose mail it was (VERP), whatever the report says.
    const to = /^X-Original-To: (\S+)|^Delivered-To: (\S+)/m.exec(report);
    const { keys } = site.island();
    const messageId = readReturnPath(keys.tokens, { address: 'fragen@insel.net' }, to?.[1] ?? to?.[2] ?? '') ?? '';
    expect(report).toContain(messageId);
    expect(await recipientOf(site.island(), messageId)).toBeDefined();
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`, {}, { origin: 'https://insel.net' });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const desk = await (await site.get('/tisch/brief/', { cookie })).text();
    expect(desk).toContain('2 übergeben, einer wartet, eine Adresse tot');
    // Read as any mail that comes in, it strikes one more.
    await takeIn(site.island(), Buffer.from(report), { from: '', to: to?.[1] ?? to?.[2] ?? '' });
    await site.work();
    const after = await (await site.get('/tisch/brief/', { cookie })).text();
    expect(after).toContain('1 übergeben, einer wartet, 2 Adressen tot');
    await strict.close();
  });

  test('a mail from person to person is signed and comes back to its sender as well', async () => {
    postfix = await startPostfix(mkdtempSync(join(inject('runFolder'), 'postfix-')), {
      mailboxes: ['lena@leser.net', 'fragen@insel.net'],
    });
    await letterThrough(postfix.port, []);
    await post(site.island(), {
      kind: 'answer',
      to: 'lena@leser.net',
      subject: 'A',
      text: 'A',
      lang: 'de',
      automatic: false,
    });
    await post(site.island(), {
      kind: 'answer',
      to: 'nie@leser.net',
      subject: 'B',
      text: 'B',
      lang: 'de',
      automatic: false,
    });
    await deliverDue(site.island());
    await until(() => postfix.messages('lena@leser.net').length === 1, postfix.log);
    expect(postfix.messages('lena@leser.net')[0]).toContain('s=insel1;');
    const states = (await newestMails(site.island(), 5)).map(({ content, state, status }) => [
      content?.to,
      state,
      status,
    ]);
    expect(states).toContainEqual(['nie@leser.net', 'failed', '5.1.1']);
  });
});

/** The letter as it left, by a mail server that keeps it. */
async function letterAsItLeft(): Promise<Buffer> {
  const server = await openMailServer();
  await letterThrough(server.port, ['lena@leser.net']);
  await server.close();
  return server.taken[0]?.raw ?? Buffer.alloc(0);
}

/** A test that needs a program; where it is not installed, the test is skipped and says so. */
function testWith(program: string, debianPackage: string, name: string, run: () => Promise<void>): void {
  const isThere = existsSync(program);
  test.skipIf(!isThere)(isThere ? name : `${name}: ${debianPackage} is not installed`, run);
}

testWith(
  '/usr/sbin/opendkim',
  'opendkim',
  'opendkim finds the signature right, and sees what was changed',
  async () => {
    const letter = (await letterAsItLeft()).toString('latin1');
    const folder = mkdtempSync(join(inject('runFolder'), 'opendkim-'));
    const [key] = ensureSigningKeys(site.island(), 'brief');
    writeFileSync(join(folder, 'keys'), `${key?.name} ${key?.record}\n`);
    const settings = [
      'Mode v',
      `TestPublicKeys ${join(folder, 'keys')}`,
      'On-BadSignature reject',
      'On-KeyNotFound reject',
    ];
    writeFileSync(join(folder, 'conf'), `${settings.join('\n')}\n`);
    const verdict = async (raw: string) => {
      writeFileSync(join(folder, 'letter.eml'), raw, 'latin1');
      const args = ['-x', join(folder, 'conf'), '-t', join(folder, 'letter.eml')];
      const { stdout, stderr } = await run('/usr/sbin/opendkim', args).catch((failed) => failed as Said);
      return stdout + stderr;
    };
    expect(await verdict(letter)).toMatch(
      /letter\.eml: verification \(s=brief1, d=insel\.net, 2048-bit key\) succeeded/,
    );
    for (const [from, to] of [
      ['Subject: Drei', 'Subject: Vier'],
      ['=One-Click', '=Two-Clicks'],
      ['freundlich', 'feindlich'],
    ] as const) {
      expect(letter).toContain(from);
      expect(await verdict(letter.replace(from, to))).toMatch(/s=brief1 d=insel\.net, 2048-bit key.* failed: /);
    }
  },
);

type Said = { readonly stdout: string; readonly stderr: string };

testWith('/usr/bin/mutt', 'mutt', 'mutt shows the list and its commands', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'mutt-'));
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'box', name), { recursive: true });
  writeFileSync(join(folder, 'box', 'cur', '1:2,S'), await letterAsItLeft());
  const rc = [
    'set folder=box',
    'set spoolfile=box',
    'set pager=cat',
    'set wait_key=no',
    'set pipe_decode=yes',
    'ignore *',
    'unignore list- archived-at subject content-language',
    'auto_view text/plain',
  ].join('\n');
  writeFileSync(join(folder, 'muttrc'), `${rc}\n`);
  const args = ['-F', 'muttrc', '-f', 'box', '-R', '-e', 'push "<pipe-message>cat > shown<enter><quit>"'];
  const mutt = spawn('script', ['-qec', `TERM=xterm mutt ${args.map((each) => `'${each}'`).join(' ')}`, '/dev/null'], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await until(
    () => existsSync(join(folder, 'shown')) && readFileSync(join(folder, 'shown')).length > 100,
    () => readdirSync(folder).join(),
  );
  mutt.kill();
  const shown = readFileSync(join(folder, 'shown'), 'utf8');
  for (const name of [
    'List-ID:',
    'List-Unsubscribe: <https://insel.net/brief/abmelden/',
    'List-Unsubscribe-Post:',
    'List-Archive:',
    'List-Owner: <mailto:marlene@insel.net>',
    'Archived-At: <https://insel.net/2026/drei-tage-stille/>',
    'Subject: Drei Tage Stille',
  ])
    expect(shown).toContain(name);
  expect(shown).toContain('Am Ende eines ersten Gesprächs');
});

testWith('/usr/bin/spamassassin', 'spamassassin', 'spamassassin sees nothing of spam in it', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'spam-'));
  const received =
    'Received: from mx.insel.net (mx.insel.net [49.12.7.7]) by mail.leser.net with ESMTPS; Thu, 26 Nov 2026 07:00:05 +0000\r\n';
  writeFileSync(join(folder, 'letter.eml'), Buffer.concat([Buffer.from(received), await letterAsItLeft()]));
  const prefs = ['dns_available no', 'use_bayes 0', 'use_auto_whitelist 0', 'required_score 5'].join('\n');
  writeFileSync(join(folder, 'prefs'), `${prefs}\n`);
  const { stdout } = await run('/bin/sh', ['-c', 'spamassassin -L -t -p prefs < letter.eml'], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    maxBuffer: 8e6,
  });
  const score = Number(/^X-Spam-Status:[^\n]*score=(-?[\d.]+)/m.exec(stdout)?.[1]);
  expect(score, /^Content analysis details:[\s\S]*/m.exec(stdout)?.[0] ?? stdout.slice(0, 2000)).toBeLessThan(0);
});
