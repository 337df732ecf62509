import { afterEach, expect, test } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { confirmToken } from '../../src/letter/links.ts';
import { countReaders, readerWithAddress } from '../../src/letter/store.ts';
import { takeIn } from '../../src/mail/inbox.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type MailServer, openMailServer } from '../mail-server.ts';
import { openTestSite, type TestSite } from '../site.ts';

let site: TestSite;
let server: MailServer;
afterEach(async () => {
  await site.close();
  await server.close();
});

describeOnEachDatabase('a letter', (_, make) => {
  /** Somebody who got a letter, with what its header says of the ways out. */
  const got = async (tag?: 'none') => {
    server = await openMailServer();
    const where = await make();
    site = await openTestSite({
      ...(where.startsWith('postgres') ? { store: where } : {}),
      settings: {
        letter: { send: 'each', at: '08:00' },
        mail: {
          address: 'fragen@insel.example',
          ...(tag ? { tag } : {}),
          out: { smtp: `smtp://127.0.0.1:${server.port}`, sign: 'provider' },
        },
      },
    });
    await bringReaders(site.island(), 'email,origin\nlena@example.com,Liste\nbert@example.com,Liste\n');
    await site.work();
    await site.save('content/posts/text.md', '---\ntitle: Text\ndate: 2026-11-25\n---\n\nEin Absatz.\n');
    await site.work();
    await site.pass({ hours: 25 });
    const raw = server.taken.find(({ to }) => to.includes('lena@example.com'))?.raw.toString() ?? '';
    const header = /^List-Unsubscribe: (.*(?:\r\n .*)*)/m.exec(raw)?.[1] ?? '';
    const [, page = '', mail = ''] = /<https:\/\/insel\.example([^>]+)>,\s+<mailto:([^>]+)>/.exec(header) ?? [];
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(await countReaders(site.island())).toBe(2);
    return { page, mail };
  };
  const isOut = async () => {
    expect((await readerWithAddress(site.island(), 'lena@example.com'))?.state).toBe('left');
    expect(await countReaders(site.island())).toBe(1);
  };

  for (const form of ['multipart/form-data', 'application/x-www-form-urlencoded'])
    test(`is left by a mail program's own button: no origin, no cookie, ${form} (RFC 8058)`, async () => {
      const { page } = await got();
      const origin = await site.listen();
      const body = form.startsWith('multipart') ? new FormData() : new URLSearchParams();
      body.append('List-Unsubscribe', 'One-Click');
      for (const _ of [1, 2]) {
        const answer = await fetch(origin + page, { method: 'POST', body, redirect: 'error' });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
      await isOut();
    });

  for (const tag of [undefined, 'none'] as const)
    test(`is left by a mail to the address beside it, from anybody, a machine as well (tag: ${tag ?? '+'})`, async () => {
      const { mail } = await got(tag);
      const [to = '', subject = ''] = mail.split('?subject=');
      expect(to.includes('+')).toBe(tag === undefined);
      const head = [
        'From: gateway@provider.example',
        `To: ${to}`,
        `Subject: ${subject}`,
        'Auto-Submitted: auto-generated',
      ];
      const raw = [...head, 'Message-ID: <out@provider.example>', '', 'Whatever stands here.'].join('\r\n');
      await takeIn(site.island(), Buffer.from(raw), { from: 'gateway@provider.example', to });
      await site.work();
      await isOut();
      expect(server.taken).toHaveLength(2); // nothing is answered
    });

  test('is left by the link of a letter that is six years old', async () => {
    const { page } = await got();
    const later = await openTestSite({ folder: site.folder, now: site.now().add({ hours: 24 * 365 * 6 }) });
    expect((await later.get(page)).status).toBe(200);
    expect((await later.post(page)).status).toBe(200);
    await later.close();
    await isOut();
  });

  test('is not left by a link that was not in it', async () => {
    const { page } = await got();
    const reader = await readerWithAddress(site.island(), 'lena@example.com');
    const begin = page.slice(0, page.lastIndexOf('/') + 1);
    const token = page.slice(begin.length);
    const forged = [...token].map(
      (letter, at) => token.slice(0, at) + (letter === '7' ? '8' : '7') + token.slice(at + 1),
    );
    const others = [
      reader ? confirmToken(site.island(), reader) : '',
      token.slice(1),
      `${token}0`,
      reader?.id ?? '',
      '%00',
    ];
    for (const each of [...forged, ...others]) {
      const answer = await site.post(begin + each);
      expect(answer.status, each).toBe(404);
    }
    for (const each of forged.slice(0, 5)) {
      const raw = `From: evil@example.org\r\nTo: fragen+${each}@insel.example\r\nMessage-ID: <${each}@x>\r\n\r\nx\r\n`;
      await takeIn(site.island(), Buffer.from(raw), { from: 'evil@example.org', to: `fragen+${each}@insel.example` });
    }
    await site.work();
    expect(await countReaders(site.island())).toBe(2);
  });
});
