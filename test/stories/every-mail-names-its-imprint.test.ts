import { expect, test } from 'vitest';
import { mailLink } from '../../src/desk/mail-link.ts';
import { newLink } from '../../src/desk/session.ts';
import { bringReaders } from '../../src/letter/bring.ts';
import { plannedLetters } from '../../src/letter/store.ts';
import { takeIn } from '../../src/mail/inbox.ts';
import { newestMails } from '../../src/mail/outbox.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { openTestSite } from '../site.ts';
import { messageOf, OURS } from './post-steps.ts';

const OWNER = 'marlene@example.org';
const WAYS = {
  de: { ask: '/fragen/', confirm: /\/fragen\/bestaetigen\/\w+/, order: '/brief/', proof: 'probe', desk: '/tisch/brief', signIn: '/tisch/anmelden', last: 'Impressum:?\nhttps://insel.example/impressum/' }, // biome-ignore format: one row
  en: { ask: '/questions/', confirm: /\/questions\/confirm\/\w+/, order: '/letter/', proof: 'proof', desk: '/desk/letter', signIn: '/desk/sign-in', last: 'Imprint:?\nhttps://insel.example/imprint/' }, // biome-ignore format: one row
} as const;

for (const lang of ['de', 'en'] as const)
  test(`whoever gets a mail of the house finds who is responsible for it (${lang})`, async () => {
    const words = WAYS[lang];
    const site = await openTestSite({
      settings: {
        languages: lang === 'de' ? ['de', 'en'] : ['en', 'de'],
        letter: { send: 'each', at: '08:00' },
        mail: { address: OURS },
      },
    });
    const entered = await site.post(`${words.signIn}/${newLink(site.island())}`);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    await mailLink(site.island(), lang);
    await bringReaders(site.island(), 'email,origin\nlena@example.com,Liste\n');
    await site.post(words.order, { email: 'ada@example.com' });
    await site.work();
    await site.save('content/posts/neu.md', `---\ntitle: Neu\ndate: 2026-11-25\nlang: ${lang}\n---\n\nEin Absatz.\n`);
    await site.work();
    const [letter] = await plannedLetters(site.island());
    await site.post(`${words.desk}/${letter?.id}/${words.proof}`, {}, { cookie });

    await site.post(words.ask, {
      text: 'Wie lange dauert ein Gespräch?',
      reply: 'email',
      email: 'ada@example.com',
    });
    await site.work();
    const asked = (await site.mails()).map(({ text }) => text).join('\n');
    await site.post(words.confirm.exec(asked)?.[0] ?? '');
    await site.work();
    await deliverRound(site.island());
    await site.work();
    const digest = (await site.mails()).find(({ replyTo, to }) => to.includes(OWNER) && replyTo?.includes('+'));
    const reply = messageOf({ from: OWNER, to: digest?.replyTo ?? '', text: 'Eine Stunde.' });
    await takeIn(site.island(), Buffer.from(reply), { from: OWNER, to: digest?.replyTo });
    await site.work();
    await site.pass({ hours: 30 });

    const kinds = new Set((await newestMails(site.island(), 50)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'acknowledgement',
      'answer',
      'confirmation',
      'digest',
      'letter-confirm',
      'letter-proof',
      'receipt',
      'sign-in',
    ]);
    const mails = await site.mails();
    expect(mails.map(({ subject }) => subject)).toContain('Neu'); // the letter itself
    for (const { subject, text } of mails) expect(text.trim(), subject).toMatch(new RegExp(`${words.last}$`));
    await site.close();
  });
