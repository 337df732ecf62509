// A process that opens an island in a further language, lets everything be read and asked in it, and tells what was said.
// Arguments: the language, and a folder in which the island and `told.json` stand.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { newLink } from '../../src/desk/session.ts';
import type { Language } from '../../src/kit/language.ts';
import { isPurpose } from '../../src/server/addressing.ts';
import { everyAddress } from '../../src/server/every-address.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { type Purpose, pathOf } from '../../src/words/addresses.ts';
import { makeSite } from '../made-site.ts';

export type Told = { readonly where: string; readonly status: number; readonly type: string; readonly text: string };

const [language = '', folder = ''] = process.argv.slice(2);
const lang = language as Language;
const told: Told[] = [];
const site = await makeSite({ folder: join(folder, 'island') }, folder);
const to = (purpose: Purpose, values: Readonly<Record<string, string>> = {}) =>
  pathOf(site.island().about.languages, lang, purpose, values);

for (const { path } of everyAddress(site.island(), ROUTES).filter((each) => each.lang === lang))
  await tell(path, await site.get(path));
await tell('not found', await site.get(to('page', { slug: 'nenia' })));
await site.remove('content/posts/malnova.md');
await tell('gone', await site.get(to('post', { year: '2019', slug: 'malnova' })));
await tell('found', await site.get(`${to('search')}?q=velunta`));
await tell('not written', await site.get(`${to('search')}?q=xyzzy`));
await tell('ask with faults', await site.post(to('questions'), { text: '', reply: 'email', email: 'x@' }));

const asked = await site.post(to('questions'), { text: 'Velunta koramo?', reply: 'email', email: 'tila@example.org', consent: 'yes' }); // biome-ignore format: one form
const mine = new URL(asked.headers.get('location') ?? '', 'https://insel.example').pathname;
await tell('my question', await site.get(mine));
await site.work();
await follow(/\S+questionso\/confirmo\/\S+/, 'confirmed');
await site.post(to('letter'), { email: 'runo@example.org' });
await site.work();
await follow(/\S+lettero\/confirmo\/\S+/, 'letter ordered');

const entered = await site.post(to('signInLink', { token: newLink(site.island()) }));
const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
await site.save('content/posts/fresa.md', '---\ntitle: Fresa\ndate: 2026-11-25\n---\n\nVelunta koramo "zimba" taro.\n');
await site.pass({ hours: 30 });
for (const { at, desk, get } of ROUTES) {
  if (!desk || !get || !isPurpose(at)) continue;
  let path: string;
  try {
    path = to(at);
  } catch {
    continue; // an address of one thing, with its name in it
  }
  await tell(path, await site.get(path, { cookie }));
}
await tell('round', await site.get(to('deskRound'), { cookie }));
const round = told.at(-1)?.text ?? '';
const question = /name="question" value="([^"]+)"/.exec(round)?.[1] ?? '';
const answer = { question, answer: 'Taro zimba.', publish: 'yes', title: 'Zimba taro?' };
await tell('answered', await site.post(to('deskAnswer'), answer, { cookie }));
await tell('after', await site.get(to('deskRound'), { cookie }));
await site.pass({ hours: 50 });
await tell('my answer', await site.get(mine));
const outbox = join(folder, 'island', 'data', 'outbox');
for (const name of readdirSync(outbox)
  .filter((each) => each.endsWith('.eml'))
  .sort()) {
  const { subject, text, html } = await PostalMime.parse(readFileSync(join(outbox, name)));
  told.push({ where: `subject of ${subject}`, status: 200, type: 'text/plain', text: subject ?? '' });
  told.push({ where: `text of ${subject}`, status: 200, type: 'text/plain', text: text ?? '' });
  if (html) told.push({ where: `html of ${subject}`, status: 200, type: 'text/html', text: html });
}
await site.close();
writeFileSync(join(folder, 'told.json'), JSON.stringify(told));

async function tell(where: string, answer: Response): Promise<void> {
  told.push({
    where,
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    text: await answer.text(),
  });
}

async function follow(link: RegExp, where: string): Promise<void> {
  const said = (await site.mails()).map(({ text }) => text).join('\n');
  const { pathname } = new URL(link.exec(said)?.[0] ?? '');
  await tell(`${where}: the link`, await site.get(pathname));
  await tell(where, await site.post(pathname));
}
