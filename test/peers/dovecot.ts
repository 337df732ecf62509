import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const BINARY = '/usr/sbin/dovecot';
const PASSWORD = 'geheim';
const LONGEST_START_MS = 20_000;
const WITHOUT_IDLE = 'imap_capability = IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE LITERAL+\n';

export type Dovecot = {
  readonly port: number;
  readonly password: string;
  /** Puts a message into a folder, as a delivery at that moment does. */
  deliver(raw: string | Uint8Array, at: Temporal.Instant, folder?: string): void;
  /** What lies in a folder: names carry the marks of a message behind `:2,`. */
  files(folder?: string): readonly string[];
  /** Numbers the folder anew, as after a move to another server (RFC 9051 §2.3.1.1). */
  renumber(folder?: string): void;
  close(): Promise<void>;
};

/** Why no IMAP server can be started here; undefined where one can. */
export function dovecotMissing(): string | undefined {
  if (!existsSync(BINARY)) return 'dovecot is not installed (Debian: dovecot-imapd)';
  return process.platform === 'linux' ? undefined : 'dovecot is started on Linux only';
}

/** A real IMAP server on a free port, its mailbox in a temporary folder; `knowsIdle: false` as many providers have it. */
export async function openDovecot({ knowsIdle = true } = {}): Promise<Dovecot> {
  const home = mkdtempSync(join(tmpdir(), 'insel-dovecot-'));
  const port = await freePort();
  const isRoot = userInfo().uid === 0;
  const mailUser = isRoot ? idsOf('nobody') : { uid: userInfo().uid, gid: userInfo().gid };
  const own = (path: string) => isRoot && chownSync(path, mailUser.uid, mailUser.gid);
  chmodSync(home, 0o755);
  for (const folder of ['mail', 'mail/cur', 'mail/new', 'mail/tmp']) {
    mkdirSync(join(home, folder));
    own(join(home, folder));
  }
  const config = join(home, 'dovecot.conf');
  writeFileSync(config, configOf(home, port, isRoot, mailUser) + (knowsIdle ? '' : WITHOUT_IDLE));
  const child = spawn(BINARY, ['-F', '-c', config], { stdio: 'ignore' });
  await listening(port);
  const pathOf = (folder?: string) => (folder ? join(home, 'mail', `.${folder}`) : join(home, 'mail'));
  let delivered = 0;
  return {
    port,
    password: PASSWORD,
    deliver: (raw, at, folder) => {
      for (const part of folder ? ['', 'cur', 'new', 'tmp'] : []) {
        mkdirSync(join(pathOf(folder), part), { recursive: true });
        own(join(pathOf(folder), part));
      }
      delivered += 1;
      const file = join(pathOf(folder), 'new', `${1_764_000_000 + delivered}.M${delivered}.test`);
      writeFileSync(file, raw);
      utimesSync(file, at.epochMilliseconds / 1000, at.epochMilliseconds / 1000);
      own(file);
    },
    files: (folder) =>
      [...readdirSync(join(pathOf(folder), 'new')), ...readdirSync(join(pathOf(folder), 'cur'))].sort(),
    renumber: (folder) => {
      for (const name of readdirSync(pathOf(folder)).filter((each) => /^dovecot/.test(each)))
        rmSync(join(pathOf(folder), name), { recursive: true, force: true });
      const list = join(pathOf(folder), 'dovecot-uidlist');
      writeFileSync(list, '3 V4711 N1\n');
      own(list);
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function configOf(home: string, port: number, isRoot: boolean, { uid, gid }: { uid: number; gid: number }): string {
  const user = userInfo().username;
  const plain = [
    `base_dir = ${home}/run`,
    `state_dir = ${home}/state`,
    `log_path = ${home}/log`,
    'protocols = imap',
    'listen = 127.0.0.1',
    'ssl = no',
    'disable_plaintext_auth = no',
    'first_valid_uid = 1',
    `mail_location = maildir:${home}/mail`,
    'mailbox_list_index = no',
    'maildir_very_dirty_syncs = no',
    ...(isRoot ? [] : [`default_internal_user = ${user}`, `default_login_user = ${user}`]),
    'service anvil { \n chroot = \n }',
    `service imap-login {\n chroot =\n inet_listener imap {\n port = ${port}\n }\n inet_listener imaps {\n port = 0\n }\n }`,
    `passdb {\n driver = static\n args = password=${PASSWORD}\n }`,
    `userdb {\n driver = static\n args = uid=${uid} gid=${gid} home=${home}/home\n }`,
  ];
  return `${plain.join('\n')}\n`;
}

function idsOf(name: string): { uid: number; gid: number } {
  const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function listening(port: number): Promise<void> {
  for (let waited = 0; waited < LONGEST_START_MS; waited += 100) {
    if (await isOpen(port)) return;
    await sleep(100);
  }
  throw new Error('dovecot did not start');
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
