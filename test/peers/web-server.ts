import { execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

const LONGEST_START_MS = 20_000;

/** A web server in front of Insel, with what lies in `deploy/`; only its ports and where it keeps its files are others. */
export type WebServer = {
  readonly port: number;
  readonly plainPort: number;
  close(): Promise<void>;
};

export type WebServerName = 'caddy' | 'nginx';

const BINARIES = { caddy: '/usr/bin/caddy', nginx: '/usr/sbin/nginx' } as const;

/** Why it cannot be started here; undefined where it can. */
export function webServerMissing(name: WebServerName): string | undefined {
  return existsSync(BINARIES[name]) ? undefined : `${name} is not installed`;
}

/** Everything it writes lies in `home`. It answers by HTTPS, with a certificate nobody else knows. */
export async function openWebServer(name: WebServerName, home: string, upstream: number): Promise<WebServer> {
  const [port, plainPort] = [await freePort(), await freePort()];
  mkdirSync(home, { recursive: true });
  const at = { home, port, plainPort, upstream };
  const stdio: StdioOptions = ['ignore', 'ignore', openSync(join(home, 'said'), 'a')];
  const child =
    name === 'caddy'
      ? spawn(BINARIES.caddy, ['run', '--adapter', 'caddyfile', '--config', caddyfile(at)], {
          stdio,
          env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
        })
      : spawn(BINARIES.nginx, ['-c', nginxConf(at), '-e', join(home, 'errors')], { stdio });
  for (let waited = 0; !(await isThere(port)); waited += 50) {
    if (child.exitCode !== null || waited > LONGEST_START_MS) throw new Error(`${name} does not start`);
    await sleep(50);
  }
  return {
    port,
    plainPort,
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      if (child.exitCode === null) await ended;
    },
  };
}

type At = { readonly home: string; readonly port: number; readonly plainPort: number; readonly upstream: number };

function caddyfile({ home, port, plainPort, upstream }: At): string {
  const own = `http_port ${plainPort}\n\thttps_port ${port}\n\tadmin off\n\tlocal_certs\n\tskip_install_trust`;
  const sample = sampleWith('Caddyfile', upstream);
  const file = join(home, 'Caddyfile');
  writeFileSync(file, sample.replace(/^\{$/m, `{\n\t${own}`));
  return file;
}

function nginxConf({ home, port, plainPort, upstream }: At): string {
  const [key, certificate] = [join(home, 'key.pem'), join(home, 'certificate.pem')];
  const names = 'subjectAltName=DNS:example.org,DNS:www.example.org,DNS:raum.example.org';
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...made, '-subj', '/CN=example.org', '-addext', names], { stdio: 'ignore' });
  const sample = sampleWith('nginx.conf', upstream)
    .replaceAll('/etc/letsencrypt/live/example.org/fullchain.pem', certificate)
    .replaceAll('/etc/letsencrypt/live/example.org/privkey.pem', key)
    .replaceAll('/var/log/nginx', home)
    .replace(/listen (\[::\]:)?443/g, `listen $1${port}`)
    .replace(/listen (\[::\]:)?80;/g, `listen $1${plainPort};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${home}/${each};`,
  );
  const owner = process.getuid?.() === 0 ? 'user root;\n' : '';
  const file = join(home, 'nginx.conf');
  const main = `daemon off;\nworker_processes 1;\npid ${home}/pid;\nevents {}\n`;
  writeFileSync(file, `${owner}${main}http {\n${temporary.join('\n')}\n${sample}\n}\n`);
  return file;
}

function sampleWith(name: string, upstream: number): string {
  return readFileSync(join('deploy', name), 'utf8').replaceAll('127.0.0.1:4000', `127.0.0.1:${upstream}`);
}

function isThere(port: number): Promise<boolean> {
  return askBy(port, 'example.org', '/healthz').then(
    ({ status }) => status === 200,
    () => false,
  );
}

export type Asked = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** Asks a server on this machine by HTTPS under a name; with `form`, sends it. */
export function askBy(
  port: number,
  host: string,
  path: string,
  form?: Readonly<Record<string, string>>,
): Promise<Asked> {
  if (!form) return sendBy(port, host, path, {});
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return sendBy(port, host, path, headers, new URLSearchParams(form).toString());
}

/** Asks with headers; with `body`, sends it as a browser does that shows a page of this host. */
export function sendBy(
  port: number,
  host: string,
  path: string,
  more: Readonly<Record<string, string>>,
  body?: string | Uint8Array,
): Promise<Asked> {
  const headers = {
    host,
    ...(body && { origin: `https://${host}`, 'content-length': Buffer.byteLength(body) }),
    ...more,
  };
  const to = { host: '127.0.0.1', port, path, servername: host, rejectUnauthorized: false, headers };
  return new Promise((resolve, reject) => {
    const asked = request({ ...to, method: body ? 'POST' : 'GET' }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
