import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServing } from '../../src/server/start.ts';
import { copyOfExample } from '../site.ts';

test('a theme that cannot be read costs colours, not the server; and what the settings say is on the pages soon', async () => {
  const folder = copyOfExample();
  const started = await startServing({ folders: [folder], port: 0, hostname: '127.0.0.1' });
  const imprint = async () => (await fetch(`http://127.0.0.1:${started.port}/impressum/`)).text();
  try {
    expect(await imprint()).toMatch(/66969.{0,6}417/);
    mkdirSync(join(folder, 'theme', 'theme.css'), { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (let times = 0; times < 3; times += 1) expect(await imprint()).toMatch(/66969.{0,6}417/);

    const settings = join(folder, 'insel.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('+49 40 66969 417', '+49 40 66969 418'));
    await expect.poll(imprint).toMatch(/66969.{0,6}418/);
  } finally {
    await started.close();
  }
});
