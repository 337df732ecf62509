import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { bringReaders } from '../../src/letter/bring.ts';
import { planLetters } from '../../src/letter/plan.ts';
import { letterWords } from '../../src/words/letter.ts';
import { questionWords } from '../../src/words/questions.ts';
import { openTestSite } from '../site.ts';

const PAGES = {
  de: { order: '/brief/', confirm: '/brief/bestaetigen/', leave: '/brief/abmelden/', readers: '/tisch/leser/', desk: '/tisch/anmelden/' }, // biome-ignore format: one row
  en: { order: '/en/letter/', confirm: '/en/letter/confirm/', leave: '/en/letter/unsubscribe/', readers: '/en/desk/readers/', desk: '/en/desk/sign-in/' }, // biome-ignore format: one row
} as const;

const open = (settings: Record<string, unknown> = {}) =>
  openTestSite({
    settings: { letter: { send: 'each', at: '08:00' }, mail: { address: 'fragen@insel.example' }, ...settings },
  });

describe.each(['de', 'en'] as const)('the letter (%s)', (lang) => {
  const [words, pages] = [letterWords[lang], PAGES[lang]];

  test('does not offer a number where there is none', async () => {
    const site = await open();
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const answer of [
      await site.post(pages.order, { email: '' }),
      await site.post(pages.readers, { email: ' ' }, { cookie }),
    ]) {
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain(words.order.missing);
      expect(html).not.toContain(questionWords[lang].errors.address.missing);
    }
    await site.close();
  });

  test('says of a way out that is cut what to do, and no untruth of its age', async () => {
    const site = await open();
    const answer = await site.get(`${pages.leave}xsna5en1hxv38d0ew4175qxtsy2bnqkw020wtb5xayga6`);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain(words.leave.unknownLead);
    expect(html).not.toContain(words.gone.lead);
    await site.close();
  });

  test('shows an address with an umlaut in its domain as it is written', async () => {
    const site = await open();
    expect(await (await site.post(pages.order, { email: 'lena@müller-köln.de' })).text()).toContain(
      'lena@müller-köln.de',
    );
    await site.work();
    const [mail] = await site.mails();
    expect(mail?.to).toEqual(['lena@xn--mller-kln-67a3d.de']);
    const confirm = mail?.text?.match(new RegExp(`${pages.confirm}[0-9a-z]+`))?.[0] ?? '';
    expect(await (await site.get(confirm)).text()).toContain('lena@müller-köln.de');
    await site.close();
  });

  test('names its list for filters, whatever the name of its owner is written with', async () => {
    for (const [name, id] of [
      ['Käthe Kollmann', `<letter.${lang}.insel.example>`],
      ['Dr. Marlene Brandt', `Dr Marlene Brandt <letter.${lang}.insel.example>`],
    ]) {
      const site = await open({ name });
      await bringReaders(site.island(), `email,origin,lang\nlena@example.com,Liste,${lang}`);
      await planLetters(site.island());
      await site.save(
        'content/posts/text.md',
        `---\ntitle: Text\ndate: 2026-11-25\nlang: ${lang}\n---\n\nEin Absatz.\n`,
      );
      await planLetters(site.island());
      await site.pass({ hours: 50 });
      const outbox = join(site.folder, 'data', 'outbox');
      const letters = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'latin1'));
      const heads = letters.flatMap((raw) => /^List-Id: (.*)\r$/im.exec(raw)?.[1] ?? []);
      expect(heads).toEqual([id]);
      await site.close();
    }
  });
});
