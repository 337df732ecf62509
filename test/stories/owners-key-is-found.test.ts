import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wkdHash } from '../../src/kit/wkd-hash.ts';
import { checkIsland } from '../../src/server/check-island.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openTestSite, type TestSite } from '../site.ts';

const GPG = '/usr/bin/gpg';
const ADDRESS = 'Marlene.Thomsen@insel.example';
const FOLDER = '/.well-known/openpgpkey';

// draft-koch-openpgp-webkey-service-21, §3.1: its example.
test('a local part is named as the draft names it', () => {
  expect(wkdHash('Joe.Doe')).toBe('iy9q119eutrkn8s1mk4r39qejnbu3n5q');
});

const missing = existsSync(GPG) ? undefined : 'gpg is not installed (Debian: gnupg)';
if (missing) test.skip(`a real key is not published: ${missing}`, () => {});

describe.skipIf(missing)('with gpg', () => {
  let home: string;
  let site: TestSite;
  const gpg = (args: readonly string[], input?: Uint8Array) =>
    execFileSync(GPG, ['--homedir', home, '--batch', '--quiet', ...args], {
      ...(input && { input }),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'insel-gpg-'));
    gpg(['--passphrase', '', '--quick-generate-key', `Marlene <${ADDRESS}>`, 'ed25519', 'sign', 'never']);
    site = await openTestSite({
      settings: { owner: { email: ADDRESS } },
      files: { 'openpgp-key.asc': gpg(['--armor', '--export', ADDRESS]) },
    });
  });
  afterAll(async () => {
    await site.close();
    execFileSync('gpgconf', ['--homedir', home, '--kill', 'all']);
    rmSync(home, { recursive: true, force: true });
  });

  const printIn = (text: string) => /^fpr:+([0-9A-F]{40}):/m.exec(text)?.[1];
  const hashByGpg = () => /([a-z0-9]{32})@insel\.example/.exec(gpg(['--with-wkd-hash', '--list-keys', ADDRESS]))?.[1];

  test('the key stands where gpg looks for it, and is the very key', async () => {
    const hash = hashByGpg();
    expect(hash).toBeDefined();
    const answer = await site.get(`${FOLDER}/hu/${hash}?l=marlene.thomsen`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const key = new Uint8Array(await answer.arrayBuffer());
    expect(printIn(gpg(['--with-colons', '--show-keys'], key))).toBe(
      printIn(gpg(['--with-colons', '--list-keys', ADDRESS])),
    );
    expect((await site.get(`${FOLDER}/policy`)).status).toBe(200);
    expect((await site.get(`${FOLDER}/hu/${wkdHash('jemand')}`)).status).toBe(404);
  });

  test('the export holds it, too', async () => {
    const out = join(site.folder, 'out');
    await exportSite(site.island(), furnishing(), out);
    expect(readFileSync(join(out, FOLDER, 'hu', hashByGpg() ?? '')).length).toBeGreaterThan(100);
    expect(existsSync(join(out, FOLDER, 'policy'))).toBe(true);
  });

  test('a secret key is never given out', async () => {
    const path = join(site.folder, 'openpgp-key.asc');
    const before = readFileSync(path);
    for (const options of [['--armor'], []]) {
      const secret = execFileSync(GPG, [
        '--homedir',
        home,
        '--batch',
        '--passphrase',
        '',
        '--pinentry-mode',
        'loopback',
        ...options,
        '--export-secret-keys',
        ADDRESS,
      ]);
      writeFileSync(path, secret);
      expect((await site.get(`${FOLDER}/hu/${hashByGpg()}`)).status).toBe(404);
      expect((await site.get(`${FOLDER}/policy`)).status).toBe(404);
      expect((await checkIsland(site.island())).map(({ file }) => file)).toContain('openpgp-key.asc');
    }
    writeFileSync(path, before);
    expect((await site.get(`${FOLDER}/policy`)).status).toBe(200);
  });
});
