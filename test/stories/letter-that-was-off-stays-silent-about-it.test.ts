import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
afterEach(() => site.close());

describeOnEachDatabase('a letter that was switched off for a while', (_, make) => {
  test('mails nothing of what was written or waited meanwhile, and goes on with what comes next', async () => {
    const where = await make();
    site = await openTestSite({
      ...(where.startsWith('postgres') ? { store: where } : {}),
      settings: { letter: { send: 'each', at: '08:00' }, mail: { address: 'fragen@insel.example' } },
    });
    await bringReaders(site.island(), 'email,origin\nlena@example.com,Liste\n');
    await site.work();
    await write('Vorher');
    await site.pass({ hours: 25 });
    await write('Wartet');
    await turn('send: each', 'send: off');
    await write('Dazwischen');
    await site.pass({ hours: 24 * 3 });
    await turn('send: off', 'send: each');
    await site.pass({ hours: 25 });
    await write('Danach');
    await site.pass({ hours: 25 });
    expect((await site.mails()).map(({ subject }) => subject)).toEqual(['Vorher', 'Danach']);
  });
});

async function write(title: string): Promise<void> {
  const day = site.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  const text = `---\ntitle: ${title}\ndate: ${day}\n---\n\nEin Absatz.\n`;
  await site.save(`content/posts/${title.toLowerCase()}.md`, text);
  await site.work();
}

/** The owner changes a line of his settings. */
async function turn(from: string, to: string): Promise<void> {
  await site.save('insel.yaml', readFileSync(join(site.folder, 'insel.yaml'), 'utf8').replace(from, to));
  await site.work();
}
