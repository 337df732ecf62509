import { afterEach, expect, test } from 'vitest';
import { bringReaders } from '../../src/letter/bring.ts';
import { planLetters } from '../../src/letter/plan.ts';
import { ensureSigningKeys, forgetPublishedKeys } from '../../src/mail/sign.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { openDnsServer } from '../dns-server.ts';
import { openMailServer } from '../mail-server.ts';
import { openTestSite } from '../site.ts';

const READERS = 230;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  delete process.env.INSEL_DNS;
  for (const end of ends.splice(0).reverse()) await end();
});

describeOnEachDatabase('a letter whose key leaves DNS while it goes', (_, make) => {
  test('stops, waits, and goes on when the key is back; nobody gets it unsigned', async () => {
    const dns = await openDnsServer({});
    process.env.INSEL_DNS = dns.address;
    const server = await openMailServer({
      afterData: () => {
        if (server.taken.length === 50) {
          dns.turn({});
          forgetPublishedKeys(site.island()); // as when the hour is over for which it counts as known
        }
        return undefined;
      },
    });
    const where = await make();
    const site = await openTestSite({
      ...(where.startsWith('postgres') ? { store: where } : {}),
      settings: {
        letter: { send: 'each', at: '08:00', slowStart: 'off' },
        mail: {
          address: 'fragen@insel.example',
          out: { smtp: `smtp://127.0.0.1:${server.port}`, perMinute: '10000', connections: '4' },
        },
      },
    });
    ends.push(dns.close, server.close, site.close);
    const [key] = ensureSigningKeys(site.island(), 'brief');
    const zone = { [`TXT ${key?.name}`]: [key?.record ?? ''] };
    dns.turn(zone);
    const rows = Array.from({ length: READERS }, (_, at) => `leser${at}@example.com,Liste`);
    await bringReaders(site.island(), ['email,origin', ...rows].join('\n'));
    await planLetters(site.island());
    await site.save('content/posts/text.md', '---\ntitle: Text\ndate: 2026-11-25\n---\n\nEin Absatz.\n');
    await site.work();
    await site.pass({ hours: 25 });
    const before = server.taken.length;
    expect(before).toBeGreaterThan(50);
    expect(before).toBeLessThan(READERS);

    dns.turn(zone);
    await site.pass({ minutes: 20 });
    expect(new Set(server.taken.map(({ to }) => to[0])).size).toBe(READERS);
    expect(server.taken).toHaveLength(READERS);
    expect(server.taken.filter(({ raw }) => !/^DKIM-Signature:/m.test(raw.toString()))).toEqual([]);
  });
});
