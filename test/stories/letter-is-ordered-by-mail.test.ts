import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { takeReaders } from '../../src/letter/bring.ts';
import { takeIn } from '../../src/mail/inbox.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { exportSite } from '../../src/server/export.ts';
import { furnishing } from '../../src/server/furnishing.ts';
import { openTestSite, type TestSite } from '../site.ts';

const OURS = 'fragen@insel.example';
const AUTHSERV = 'mx.insel.example';
const LANGUAGES = {
  de: { page: 'brief/index.html', subject: 'Brief bestellen', yes: 'Ja', asked: 'Bitte bestätigen Sie Ihre Adresse' },
  en: { page: 'en/letter/index.html', subject: 'Order the letter', yes: 'Yes', asked: 'Please confirm your address' },
} as const;

for (const lang of ['de', 'en'] as const)
  test(`where no form works, a mail orders the letter, from its sender alone (${lang})`, async () => {
    const words = LANGUAGES[lang];
    const site = await openTestSite({
      settings: { letter: { send: 'each' }, mail: { address: OURS, in: { authserv: AUTHSERV } } },
    });
    const out = join(mkdtempSync(join(inject('runFolder'), 'out-')), 'site');
    await exportSite(site.island(), furnishing(), out);
    const page = readFileSync(join(out, words.page), 'utf8');
    expect(page).not.toMatch(/<form|<input/);
    expect(existsSync(join(out, 'brief', 'bestaetigen'))).toBe(false);
    const [, to, subject = ''] = /href="mailto:([^"?]+)\?subject=([^"]+)"/.exec(page) ?? [];
    expect([to, decodeURIComponent(subject)]).toEqual([OURS, words.subject]);

    await write(site, { from: 'opfer@example.com', subject: words.subject, dmarc: 'fail' });
    expect(await site.mails()).toEqual([]);
    await write(site, { from: 'lena@example.com', subject: words.subject, dmarc: 'pass' });
    await write(site, { from: 'lena@example.com', subject: words.subject, dmarc: 'pass', text: 'Und was kostet es?' });
    const mails = await site.mails();
    const [asked, ...more] = mails.filter((mail) => mail.subject === words.asked);
    expect([asked?.to, more]).toEqual([['lena@example.com'], []]);
    const texts = (await questionsIn(site.island(), ['tray', 'waiting', 'desk'])).map(({ text }) => text).join('\n');
    expect(texts).toContain('Und was kostet es?');
    expect(await takeReaders(site.island())).not.toContain('lena@');
    await write(site, { from: 'lena@example.com', subject: `Re: ${words.asked}`, dmarc: 'pass', text: words.yes, to: asked?.replyTo }); // biome-ignore format: one line
    expect(await takeReaders(site.island())).toMatch(new RegExp(`lena@example\\.com,${lang},`));
    await site.close();
  });

type Written = {
  readonly from: string;
  readonly subject: string;
  readonly dmarc: 'pass' | 'fail';
  readonly text?: string;
  readonly to?: string | undefined;
};

async function write(site: TestSite, { from, subject, dmarc, text = '', to = OURS }: Written): Promise<void> {
  const head = [
    `Authentication-Results: ${AUTHSERV}; dmarc=${dmarc} header.from=example.com`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${Math.random()}@example.com>`,
  ];
  await takeIn(site.island(), Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`), { from, to });
  await site.work();
}
