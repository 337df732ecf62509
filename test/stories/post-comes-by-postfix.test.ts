import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { bouncesOfMail } from '../../src/mail/bounces.ts';
import { makeReturnPath } from '../../src/mail/core/return-path.ts';
import { post } from '../../src/mail/outbox.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { openIsland } from '../../src/server/open-island.ts';
import { insel } from '../insel.ts';
import { openMailServer } from '../mail-server.ts';
import { SETTINGS } from '../marlene.ts';
import { type Postfix, postfixMissing, startPostfix, until } from '../peers/postfix.ts';
import { messageOf, OURS } from './post-steps.ts';

const LOST = 'niemand@example.net';
const missing = postfixMissing();
if (missing) test.skip(`no mail comes by a real mail server: ${missing}`, () => {});

describe.skipIf(missing)('with postfix', () => {
  let home: string;
  let server: Postfix;
  let refusing: Awaited<ReturnType<typeof openMailServer>>;
  let folder: string;
  let mail: { readonly messageId: string; readonly path: string };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'insel-postfix-'));
    chmodSync(home, 0o755);
    folder = join(home, 'island');
    mkdirSync(folder);
    writeFileSync(join(folder, 'insel.yaml'), stringify({ ...SETTINGS, mail: { address: OURS } }));
    await insel('de', ['check', folder]); // whatever is not built yet is built now
    mail = await sentMail();
    const script = join(home, 'mail-in.sh');
    const main = resolve('dist', 'cli', 'main.js');
    writeFileSync(
      script,
      `#!/bin/sh\nINSEL_ROOT=${resolve('.')} exec ${process.execPath} ${main} mail-in ${folder} --from "$1" --to "$2"\n`,
    );
    chmodSync(script, 0o755);
    execFileSync('chown', ['-R', 'nobody', folder]);
    refusing = await openMailServer({ atRcpt: () => `550 5.1.1 <${LOST}>: User unknown` });
    server = await startPostfix(join(home, 'postfix'), {
      mailboxes: [OURS],
      piped: { [OURS]: script },
      passedOn: { [LOST]: refusing.port },
    });
  });
  afterAll(async () => {
    server?.stop();
    await refusing?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const piped = () => server.log().match(/relay=pipe0.*status=sent/g)?.length ?? 0;
  const send = (from: string, to: string, raw: string) =>
    createTransport({ host: '127.0.0.1', port: server.port, secure: false, ignoreTLS: true }).sendMail({
      envelope: { from, to },
      raw,
    });

  test('a question comes through the pipe, and a report of failure by the return path', async () => {
    await send('johanne@example.org', OURS, messageOf({ text: 'Kommt diese Frage durch die Röhre?' }));
    await until(() => piped() >= 1, server.log, 60_000);
    await send(mail.path, LOST, messageOf({ from: OURS, to: LOST, subject: 'Antwort' }));
    await until(() => piped() >= 2, server.log, 60_000);
    const open = await openIsland(folder, { now: Temporal.Now.instant(), publish: false });
    const island = open.at(Temporal.Now.instant());
    const questions = await questionsIn(island, ['waiting', 'tray', 'desk']);
    const bounces = await bouncesOfMail(island, mail.messageId);
    await open.close();
    expect(questions.map(({ text }) => text)).toEqual([expect.stringContaining('Kommt diese Frage durch die Röhre?')]);
    expect(bounces.map(({ class: kind, status }) => [kind, status])).toEqual([['hard', '5.1.1']]);
  });

  test('a message that is too long goes back to its sender, with the sentence', async () => {
    const raw = messageOf({ text: `Mit Anhang.\r\n${`${'A'.repeat(76)}\r\n`.repeat(700_000)}` });
    await send('johanne@example.org', OURS, raw);
    const returned =
      /dsn=5\.3\.4, status=bounced \(This message has more than 50 MB and did not arrive\..*ohne die Dateien/;
    await until(() => returned.test(server.log()), server.log, 60_000);
  });

  /** A mail as the outbox made it, known by its Message-ID. */
  async function sentMail() {
    const now = Temporal.Now.instant();
    const open = await openIsland(folder, { now, publish: false });
    const island = open.at(now);
    const { messageId } = await post(island, {
      kind: 'answer',
      to: LOST,
      subject: 'Antwort',
      text: 'Guten Tag',
      lang: 'de',
      automatic: false,
    });
    await open.close();
    return { messageId, path: makeReturnPath(island.keys.tokens, { address: OURS, tag: '+' }, messageId) };
  }
});
