import { once } from 'node:events';
import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { connect } from '../../src/store/connect.ts';
import { refusalFor } from '../../src/store/trouble.ts';
import { questionWords } from '../../src/words/questions.ts';
import { describeOnPostgres } from '../databases.ts';
import { openTestSite, type TestSite } from '../site.ts';

const TEXT = 'Wie fange ich an, wenn\nmein Vater nicht mit sich reden lässt?';

/** The way to a database, which can be cut and mended. */
async function cable(url: string) {
  // The tests' own PostgreSQL listens on a socket in a folder, which is no host of a URL.
  const { hostname, port, pathname, username, password, searchParams } = new URL(url.replace('@/', '@localhost/'));
  const folder = searchParams.get('host');
  searchParams.delete('host');
  const to = folder ? { path: `${folder}/.s.PGSQL.5432` } : { host: hostname, port: Number(port || 5432) };
  const open = new Set<Socket>();
  const joined = (socket: Socket) => {
    const on = connectTo(to);
    for (const each of [socket, on]) {
      open.add(each);
      each.on('error', () => {}).on('close', () => open.delete(each));
    }
    socket.pipe(on).pipe(socket);
  };
  const server: Server = createServer(joined);
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  };
  const at = await listen(0);
  const cut = async () => {
    for (const each of open) each.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `postgres://${username}:${password}@127.0.0.1:${at}${pathname}?${searchParams}`,
    cut,
    mend: () => listen(at),
  };
}

describeOnPostgres('while the database is away', (_, make) => {
  let site: TestSite;
  afterEach(() => site?.close());

  test('what is there to read stays, a question comes back as it was typed, and is taken afterwards', async () => {
    const way = await cable(await make());
    site = await openTestSite({ store: way.url, files: { 'content/pages/a.md': '---\ntitle: A\n---\n\nText.\n' } });
    const before = await (await site.get('/fragen/')).text();
    const promise = /liegt Ihre am <strong>[^<]+/.exec(before)?.[0];
    expect(promise).toBeTruthy();
    await way.cut();
    for (const path of ['/', '/fragen/', '/erreichbar/', '/a/', '/fragen/vorschlaege'])
      expect([path, (await site.get(path)).status < 500], path).toEqual([path, true]);
    expect(await (await site.get('/')).text()).toContain(promise);

    const form = { text: TEXT, reply: 'email', email: 'anna@example.org' };
    const answer = await site.post('/fragen/', form);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    const page = await answer.text();
    expect(page).toContain(questionWords.de.busy.notSent);
    expect(page).toContain(`${TEXT}</textarea>`);
    expect(page).toContain('anna@example.org');

    await way.mend();
    expect((await site.post('/fragen/', form)).status).toBe(303);
    await way.cut();
  });

  test('what the owner wrote at the desk comes back on the page that says what went wrong', async () => {
    const way = await cable(await make());
    site = await openTestSite({ store: way.url });
    const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    await way.cut();
    const written = { question: 'x', answer: 'Fangen Sie <klein> an.\n\nDann größer.' };
    const answer = await site.post('/tisch/runde/sichern', written, { cookie });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('Fangen Sie &lt;klein&gt; an.\n\nDann größer.</textarea>');
  });
});

test('a database that takes calls and says nothing is called away, and nobody waits for ever', async () => {
  const silent = createServer((socket) => socket.on('error', () => {}));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  const connection = connect(`postgres://nobody@127.0.0.1:${port}/insel`, { waitMs: 50 });
  const error = await sql`select 1`.execute(connection.db).catch((reason) => reason);
  expect(refusalFor(error, connection.where)?.reason).toBe('databaseAway');
  await connection.close();
  silent.close();
});
