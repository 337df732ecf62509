import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { insel, serveBy } from '../insel.ts';

test.each(['de', 'en'] as const)(
  'a new island on any port: the link of insel desk signs in there, before anybody came by (%s)',
  async (lang) => {
    const folder = join(inject('runFolder'), `new-${lang}`);
    const flags = ['--name', 'Renate Vogt', '--sentence', 'Paare in Leer.', '--email', 'renate@example.org'];
    const rounds = lang === 'de' ? 'Dienstag und Donnerstag um 10 Uhr' : 'Tuesday and Thursday at 10:00';
    expect(await insel(lang, ['new', folder, ...flags, '--rounds', rounds])).toMatchObject({ code: 0, err: '' });
    const serving = await serveBy(lang, folder, await freePort());
    try {
      const link = (await insel(lang, ['desk', folder])).out.trim();
      expect(link.slice(0, serving.origin.length + 1)).toBe(`${serving.origin}/`);
      expect((await fetch(link)).status).toBe(200);
    } finally {
      await serving.stop();
    }
  },
);
