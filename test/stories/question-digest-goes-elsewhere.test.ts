import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { parseMail } from '../../src/mail/parse.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { takeReply } from '../../src/questions/take-reply.ts';
import { chores } from '../../src/server/chores.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type MailServer, openMailServer } from '../mail-server.ts';
import { openTestSite, type TestSite } from '../site.ts';

const FIRST = 'marlene@example.org';
const SECOND = 'zweite@example.net';
const ROUND = { hours: 25, minutes: 1 };

type Opened = { readonly site: TestSite; readonly server: MailServer };

/** An island whose mail server says `said` to the owner's address. */
async function withServer(store: string, said: string | undefined, second = true): Promise<Opened> {
  const server = await openMailServer({ atRcpt: (address) => (address === FIRST ? said : undefined) });
  const site = await openTestSite({
    ...(store.startsWith('postgres') && { store }),
    settings: {
      mail: { address: 'fragen@insel.example', out: { smtp: `smtp://127.0.0.1:${server.port}`, tls: 'offered' } },
      questions: second ? { secondEmail: SECOND } : {},
    },
  });
  await site.post('/fragen/', { text: 'Was ist ein Steg?', reply: 'email', email: 'asker@example.org' });
  await site.pass(ROUND);
  return { site, server };
}

/** What the server's clock does besides jobs. */
async function clock(site: TestSite): Promise<void> {
  for (const chore of chores(site.open, 'test', site.now)) await chore(site.now());
  await site.work();
}

const takenBy = async ({ server }: Opened, address: string) =>
  Promise.all(server.taken.filter(({ to }) => to.includes(address)).map(({ raw }) => PostalMime.parse(raw)));

async function desk(site: TestSite): Promise<string> {
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await (await site.get('/tisch/', { cookie })).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

async function close({ site, server }: Opened): Promise<void> {
  await site.close();
  await server.close();
}

describeOnEachDatabase('a digest that is not handed over', (_, make) => {
  test.each([
    ['refused for good', '550 5.1.1 No such user'],
    ['put off for hours', '451 4.7.1 Try again later'],
  ])('%s goes to the second address after two hours, once, and the desk says it first', async (_, said) => {
    const opened = await withServer(await make(), said);
    const { site } = opened;
    await site.pass({ minutes: 110 });
    await clock(site);
    expect(await takenBy(opened, SECOND)).toEqual([]);
    expect(await desk(site)).toMatch(/Zuerst Die Mail zur Runde vom 26\. November, 10 Uhr, ließ sich noch nicht an/);
    await site.pass({ minutes: 15 });
    await clock(site);
    await clock(site);
    const [digest, ...others] = await takenBy(opened, SECOND);
    expect(others).toEqual([]);
    expect(digest?.text).toContain(`Seit 10 Uhr ließ sich diese Mail nicht an ${FIRST} übergeben.`);
    expect(digest?.text?.trim()).toMatch(/Impressum\nhttps:\/\/insel\.example\/impressum\/$/);
    expect(digest?.text).toContain('│ Was ist ein Steg?');
    expect(await desk(site)).toContain(`Sie ging an ${SECOND}.`);

    // A reply from there counts as the owner's, with the line above the digest quoted back without a mark.
    const marker = /\[#1 \w+\]/.exec(digest?.text ?? '')?.[0] ?? '';
    const line = digest?.text?.split('\n')[0] ?? '';
    const raw = `From: ${SECOND}\r\nTo: ${digest?.replyTo?.[0]?.address}\r\nSubject: AW: eine Frage\r\nMessage-ID: <1@x>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${line}\r\n${marker}\r\nEin Weg ins Wasser.\r\n`;
    const outcome = await takeReply(site.island(), await parseMail(Buffer.from(raw)), { dmarc: 'pass' });
    expect(outcome).toMatchObject({ kind: 'answered', answers: 1 });
    await site.pass({ minutes: 12 });
    const [answer] = (await takenBy(opened, 'asker@example.org')).slice(-1);
    expect(answer?.text).toContain('Ein Weg ins Wasser.');
    expect(answer?.text).not.toContain('Seit 10 Uhr');
    expect((await takenBy(opened, SECOND)).at(-1)?.subject).toMatch(/^Geht um /);
    await close(opened);
  });

  test('goes nowhere else where it was handed over, or where no second address is named', async () => {
    const well = await withServer(await make(), undefined);
    await well.site.pass({ hours: 3 });
    await clock(well.site);
    expect(await takenBy(well, SECOND)).toEqual([]);
    expect(await takenBy(well, FIRST)).toHaveLength(1);
    expect(await desk(well.site)).not.toContain('ließ sich noch nicht');
    await close(well);

    const alone = await withServer(await make(), '550 5.1.1 No such user', false);
    await alone.site.pass({ hours: 3 });
    await clock(alone.site);
    expect(await takenBy(alone, SECOND)).toEqual([]);
    const said = await desk(alone.site);
    expect(said).toContain('Der Mailserver sagt: 5.1.1.');
    expect(said).toContain('questions: {secondEmail: …}');
    expect((await questionsIn(alone.site.island(), ['desk'])).length).toBe(1);
    await close(alone);
  });
});

test('a second address that is none is refused with its line', async () => {
  await expect(openTestSite({ settings: { questions: { secondEmail: 'ich' } } })).rejects.toThrow(/secondEmail/);
});
