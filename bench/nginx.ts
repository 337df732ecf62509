import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../test/free-port.ts';
import { ask } from './asking.ts';
import { answered, cpuOf, ended, write } from './processes.ts';

/** Requests a CPU second of one worker that sends a page as a file, over connections that stay open. */
export async function nginxRequests(folder: string, page: string, seconds: number): Promise<number> {
  const root = join(folder, 'nginx');
  mkdirSync(join(root, 'html'), { recursive: true });
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/${name};`,
  );
  const owner = process.getuid?.() === 0 ? 'user root;' : '';
  write(join(root, 'html'), { 'index.html': page });
  write(root, {
    'nginx.conf': `${owner} daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/errors; events {}
http { access_log off; keepalive_requests 100000000; sendfile on; tcp_nopush on; ${temporary.join(' ')} types { text/html html; }
server { listen 127.0.0.1:${port}; root ${root}/html; } }`,
  });
  const master = spawn('nginx', ['-c', join(root, 'nginx.conf'), '-e', join(root, 'errors')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await answered(`http://127.0.0.1:${port}/`, master);
    const worker = Number(readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, 'utf8').trim().split(' ')[0]);
    const before = cpuOf(worker);
    const { requests } = await ask(`http://127.0.0.1:${port}`, [{ path: '/' }], seconds);
    return Math.round(requests / (cpuOf(worker) - before));
  } finally {
    await ended(master);
  }
}

export function isInstalled(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
