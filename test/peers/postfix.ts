import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const DAEMONS = '/usr/lib/postfix/sbin';

/** Why there is no postfix to be started, or nothing where there is one. */
export function postfixMissing(): string | undefined {
  if (!existsSync(join(DAEMONS, 'master'))) return 'postfix is not installed';
  return process.getuid?.() === 0 ? undefined : 'postfix can only be started by root';
}

export type Postfix = {
  readonly port: number;
  /** Messages that lie in the mailbox of an address, as they were delivered. */
  messages(address: string): readonly string[];
  log(): string;
  stop(): void;
};

export type PostfixOptions = {
  /** Addresses that have a mailbox; all else is refused as unknown. */
  readonly mailboxes: readonly string[];
  /** What is said to a recipient, such as `451 4.7.1 Later`. */
  readonly atRcpt?: Readonly<Record<string, string>>;
  /** Recipients whose mail is taken and passed on to another mail server of this machine, by its port. */
  readonly passedOn?: Readonly<Record<string, number>>;
  /** Recipients whose mail is given to a program, with sender and recipient as its arguments. */
  readonly piped?: Readonly<Record<string, string>>;
};

/** A postfix of its own in a folder, on a free port of this machine: mailboxes, plus addressing, reports of failure. */
export async function startPostfix(folder: string, options: PostfixOptions): Promise<Postfix> {
  const port = await freePort();
  const at = (name: string) => join(folder, name);
  for (const name of ['conf', 'queue', 'lib', 'mail']) mkdirSync(at(name), { recursive: true });
  const mailUser = idsOf('nobody');
  chownSync(at('mail'), mailUser.uid, mailUser.gid);
  const owner = idsOf('postfix');
  chownSync(at('lib'), owner.uid, owner.gid);
  chmodSync(folder, 0o755);
  const domains = [...new Set(options.mailboxes.map((each) => each.slice(each.indexOf('@') + 1)))];
  const lines = (map: Readonly<Record<string, string>>) =>
    Object.entries(map)
      .map(([key, value]) => `${key} ${value}\n`)
      .join('');
  writeFileSync(at('conf/boxes'), lines(Object.fromEntries(options.mailboxes.map((each) => [each, `${each}/`]))));
  writeFileSync(at('conf/rcpt'), lines(options.atRcpt ?? {}));
  const on = Object.entries(options.passedOn ?? {}).map(([key, to]) => [key, `smtp:[127.0.0.1]:${to}`]);
  const pipes = Object.keys(options.piped ?? {}).map((key, nth) => [key, `pipe${nth}:`]);
  writeFileSync(at('conf/transport'), lines(Object.fromEntries([...on, ...pipes])));
  writeFileSync(
    at('conf/main.cf'),
    Object.entries({
      compatibility_level: '3.6',
      queue_directory: at('queue'),
      data_directory: at('lib'),
      command_directory: '/usr/sbin',
      daemon_directory: DAEMONS,
      mail_owner: 'postfix',
      setgid_group: 'postdrop',
      inet_interfaces: '127.0.0.1',
      inet_protocols: 'ipv4',
      myhostname: 'mx.insel.net',
      mydestination: '',
      mynetworks: '127.0.0.0/8',
      virtual_mailbox_domains: domains.join(' '),
      virtual_mailbox_base: at('mail'),
      virtual_mailbox_maps: `texthash:${at('conf/boxes')}`,
      virtual_uid_maps: `static:${mailUser.uid}`,
      virtual_gid_maps: `static:${mailUser.gid}`,
      virtual_minimum_uid: '1',
      transport_maps: `texthash:${at('conf/transport')}`,
      recipient_delimiter: '+',
      smtpd_recipient_restrictions: `check_recipient_access texthash:${at('conf/rcpt')}, permit_mynetworks, reject_unauth_destination`,
      smtpd_delay_reject: 'no',
      smtputf8_enable: 'no',
      local_transport: 'error:nobody is local',
      maillog_file: at('log'),
      maillog_file_prefixes: '/tmp, /var',
      bounce_queue_lifetime: '1m',
      smtp_dns_support_level: 'disabled',
      alias_maps: '',
      message_size_limit: '0', // as much as the program behind it takes
      virtual_mailbox_limit: '0',
    })
      .map(([key, value]) => `${key} = ${value}\n`)
      .join(''),
  );
  writeFileSync(at('conf/master.cf'), masterOf(port, Object.values(options.piped ?? {})));
  execFileSync('/usr/sbin/postfix', ['-c', at('conf'), 'start'], { stdio: 'pipe' });
  const log = () => (existsSync(at('log')) ? readFileSync(at('log'), 'utf8') : '');
  await until(() => log().includes('daemon started'), log);
  return {
    port,
    log,
    messages: (address) => {
      const box = at(`mail/${address}/new`);
      return existsSync(box) ? readdirSync(box).map((name) => readFileSync(join(box, name), 'utf8')) : [];
    },
    stop: () => void spawnSync('/usr/sbin/postfix', ['-c', at('conf'), 'stop'], { stdio: 'pipe' }),
  };
}

function masterOf(port: number, programs: readonly string[]): string {
  const services = [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    'postlog unix-dgram n - n - 1 postlogd',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'verify unix - - n - 1 verify',
    'proxymap unix - - n - - proxymap',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'smtp unix - - n - - smtp',
    'showq unix n - n - - showq',
    'flush unix n - n 1000? 0 flush',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    ...programs.map(
      (program, nth) =>
        `pipe${nth} unix - n n - 1 pipe user=nobody null_sender= argv=${program} $\{sender} $\{recipient}`,
    ),
  ];
  return `${services.join('\n')}\n`;
}

function idsOf(name: string): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`${name}:`));
  const [, , uid = '65534', gid = '65534'] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** Waits until something is so; with what is said where it never is. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  said: () => string,
  longestMs = 20_000,
): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 50) {
    if (waited > longestMs) throw new Error(`it never came about:\n${said()}`);
    await sleep(50);
  }
}
