import { expect, test } from 'vitest';
import { newLink } from '../../src/desk/session.ts';
import { answer } from '../../src/questions/answer.ts';
import { eraseQuestion } from '../../src/questions/erase.ts';
import { join } from '../../src/questions/group.ts';
import { questionsIn } from '../../src/questions/store.ts';
import { takeBack } from '../../src/questions/take-back.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { dumpOf } from '../dump.ts';
import { openTestSite, type TestSite } from '../site.ts';

const PRIVATE = 'Meine Kollegin Adelgunde wird nicht befördert, wie bringe ich ihr das bei?';
const TITLE = 'Wie sage ich jemandem, dass aus der Beförderung nichts wird?';
const SAME = 'Jemand aus meinem Team rechnet fest mit der Beförderung. Wie sage ich, dass nichts daraus wird?';

type Desk = { readonly site: TestSite; readonly post: (fields: Record<string, string>) => Promise<Response> };

/** An island on whose desk one question lies. */
async function withOneOnTheDesk(store: string, fields: Record<string, string> = {}): Promise<Desk> {
  const site = await openTestSite({ ...(store.startsWith('postgres') && { store }) });
  await site.post('/fragen/', { text: PRIVATE, reply: 'email', email: 'first@example.org', ...fields });
  await site.pass({ hours: 26 });
  const entered = await site.post(`/tisch/anmelden/${newLink(site.island())}`);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { site, post: (fields) => site.post('/tisch/ankuendigen/', fields, { cookie }) };
}

const onDesk = (site: TestSite) => questionsIn(site.island(), ['desk']);
const announce = async ({ site, post }: Desk, title = TITLE) =>
  post({ question: (await onDesk(site))[0]?.id ?? '', title });
const announcedIn = (html: string) => /name="announced" value="([^"]+)"/.exec(html)?.[1] ?? '';
const answersTo = async (site: TestSite, address: string) => {
  await site.work();
  return (await site.mails()).filter(({ to, automatic }) => to.includes(address) && automatic === 'no');
};
const suggestionsFor = async (site: TestSite, text: string, path = '/fragen/vorschlaege') => {
  const response = await site.post(path, { text }, { accept: 'application/json' });
  return ((await response.json()) as { suggestions: Record<string, unknown>[] }).suggestions;
};

describeOnEachDatabase('what the owner is about to answer', (_, make) => {
  test('is shown in his words to whoever asks the same, and nothing of the question itself', async () => {
    const desk = await withOneOnTheDesk(await make());
    const { site } = desk;
    expect(await suggestionsFor(site, SAME)).toEqual([]);
    expect((await announce(desk)).headers.get('location')).toBe('/tisch/ankuendigen/');
    const found = await suggestionsFor(site, SAME);
    expect(found).toEqual([
      { kind: 'announced', title: TITLE, quote: '', url: '/fragen/', date: '2026-11-26', sure: false },
    ]);
    expect(await suggestionsFor(site, 'Was kostet eine Stunde bei Ihnen?')).toEqual([]);
    expect(await suggestionsFor(site, 'How do I tell a colleague about a promotion?')).toEqual([]);
    for (const path of ['/fragen/', '/', '/antworten.idx', '/antworten.txt', '/fragen/feed.xml']) {
      expect(await (await site.get(path)).text(), path).not.toMatch(/Adelgunde|Kollegin/);
    }
    const second = await (
      await site.post('/fragen/vorschlaege', { text: SAME, reply: 'email', email: 'a@b.org' })
    ).text();
    expect(second).toContain(TITLE);
    expect(second).toContain('Antwort auch an mich');
    await site.close();
  });

  test('comes to whoever wants it, too, without a word of theirs, also after the round was answered', async () => {
    const desk = await withOneOnTheDesk(await make());
    const { site } = desk;
    await announce(desk);
    const page = await (await site.get('/fragen/')).text();
    expect(page).toContain('Darüber schreibe ich gerade');
    const announced = announcedIn(page);
    const without = await site.post('/fragen/', { text: '', reply: 'email', email: '', announced });
    expect(without.status).toBe(422);
    const kept = await without.text();
    expect(kept).toContain('Selbst zu schreiben brauchen Sie nichts.');
    expect(kept).not.toContain('der Text fehlt');
    const sent = await site.post('/fragen/', { text: '', reply: 'email', email: 'second@example.org', announced });
    expect(sent.status).toBe(303);
    const mine = await (await site.get(sent.headers.get('location') ?? '')).text();
    expect(mine).toContain('Ihre Frage liegt seit dem 26. November auf meinem Tisch.');
    expect(mine).not.toContain('Adelgunde');
    const [first, second] = await onDesk(site);
    expect(first?.groupId).toBe(second?.groupId);
    expect(second?.text).toBe(TITLE);

    // The owner answers the one the digest named, as a reply by mail does.
    await answer(site.island(), {
      ending: 'answered',
      questionIds: [first?.id ?? ''],
      markdown: 'Unter vier Augen und am selben Tag.',
      source: 'mail',
    });
    await site.pass({ minutes: 30 });
    for (const address of ['first@example.org', 'second@example.org']) {
      const [mail, ...others] = await answersTo(site, address);
      expect(mail?.text).toContain('Unter vier Augen und am selben Tag.');
      expect(mail?.to).toEqual([address]);
      expect(others).toEqual([]);
    }
    expect((await answersTo(site, 'second@example.org'))[0]?.text).not.toContain('Adelgunde');
    expect(await suggestionsFor(site, SAME)).toEqual([]);
    expect(await onDesk(site)).toEqual([]);
    await site.close();
  });

  test('comes to nobody whom the owner left out, also when the minutes are over', async () => {
    const desk = await withOneOnTheDesk(await make());
    const { site } = desk;
    await announce(desk);
    const announced = announcedIn(await (await site.get('/fragen/')).text());
    for (const email of ['out@example.org', 'in@example.org']) {
      await site.post('/fragen/', { text: `${SAME} ${email}`, reply: 'email', email, announced });
    }
    const all = await onDesk(site);
    const out = all.find(({ text }) => text.endsWith('out@example.org'))?.id ?? '';
    const first = all.find(({ text }) => text === PRIVATE)?.id ?? '';
    await answer(site.island(), {
      ending: 'answered',
      questionIds: [first],
      markdown: 'Unter vier Augen.',
      apart: [first, out],
      source: 'desk',
    });
    await site.pass({ minutes: 30 });
    expect(await answersTo(site, 'first@example.org')).toHaveLength(1);
    expect(await answersTo(site, 'in@example.org')).toHaveLength(1);
    await site.pass({ minutes: 30 });
    expect(await answersTo(site, 'out@example.org')).toEqual([]);
    expect((await onDesk(site)).map(({ id }) => id)).toEqual([out]);
    await site.close();
  });

  test('is nobody’s answer while it can be taken back, and who came too late is read in the next round', async () => {
    const desk = await withOneOnTheDesk(await make());
    const { site } = desk;
    await announce(desk);
    const announced = announcedIn(await (await site.get('/fragen/')).text());
    await site.post('/fragen/', { text: SAME, reply: 'email', email: 'second@example.org', announced });
    const [first] = await onDesk(site);
    const { answer: given } = await answer(site.island(), {
      ending: 'answered',
      questionIds: [first?.id ?? ''],
      markdown: 'Unter vier Augen.',
      source: 'desk',
    });
    await takeBack(site.island(), given.id);
    await site.pass({ minutes: 30 });
    expect(await answersTo(site, 'second@example.org')).toEqual([]);

    const ids = (await onDesk(site)).map(({ id }) => id);
    await answer(site.island(), { ending: 'answered', questionIds: ids, markdown: 'Am selben Tag.', source: 'desk' });
    await site.pass({ minutes: 30 });
    expect(await answersTo(site, 'second@example.org')).toHaveLength(1);
    const late = await site.post('/fragen/', { text: SAME, reply: 'email', email: 'late@example.org', announced });
    expect(await (await site.get(late.headers.get('location') ?? '')).text()).toContain('Dienstag, 1. Dezember');
    await site.close();
  });

  test('is public only without the words of one asker, or when the owner says that they stay', async () => {
    const desk = await withOneOnTheDesk(await make(), { text: 'Wie sage ich es jemandem bei Tietjen & Söhne?' });
    const { site, post } = desk;
    const leaking = 'Wie sage ich es bei Tietjen?';
    const asked = await announce(desk, leaking);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain('<mark>Tietjen</mark>');
    expect(page).toContain(`<a href="#${/<textarea[^>]* id="(title-[^"]+)"/.exec(page)?.[1]}">sehen Sie sich den Satz`);
    expect(page).toContain('steht so in der Frage');
    expect(page).toMatch(/<textarea[^>]*name="title"[^>]*>Wie sage ich es bei Tietjen\?<\/textarea>/);
    expect(await (await site.get('/fragen/')).text()).not.toContain('Tietjen');

    const question = (await onDesk(site))[0]?.id ?? '';
    const again = await post({ question, title: leaking, stays: 'Söhne' });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('name="stays" value="Söhne|Tietjen"');
    expect(await (await site.get('/fragen/')).text()).not.toContain('Tietjen');
    const stays = /name="stays" value="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await post({ question, title: leaking, stays })).status).toBe(303);
    expect(await (await site.get('/fragen/')).text()).toContain(leaking);
    await site.close();
  });

  test('looks at every question it lies together with', async () => {
    const desk = await withOneOnTheDesk(await make());
    const { site } = desk;
    await site.post('/fragen/', { text: 'Und bei Tietjen, wie?', reply: 'email', email: 'second@example.org' });
    await site.pass({ hours: 24 * 7 });
    const both = await onDesk(site);
    await join(
      site.island(),
      both.map(({ id }) => id),
    );
    expect((await announce(desk, 'Wie sage ich es bei Tietjen?')).status).toBe(422);
    expect((await announce(desk)).status).toBe(303);
    await site.close();
  });

  test('is forgotten with its question, and with whoever wanted the answer, too', async () => {
    const desk = await withOneOnTheDesk(await make());
    const { site } = desk;
    await announce(desk);
    const announced = announcedIn(await (await site.get('/fragen/')).text());
    await site.post('/fragen/', { text: SAME, reply: 'email', email: 'second@example.org', announced });
    const [first, second] = await onDesk(site);
    const kept = async (id: string) => {
      const { announcement, announcement_person } = await dumpOf(site.island());
      return [...(announcement ?? []), ...(announcement_person ?? [])].filter((row) => row.includes(id)).length;
    };
    expect([await kept(first?.id ?? ''), await kept(second?.id ?? '')]).toEqual([2, 1]);
    await eraseQuestion(site.island(), first?.id ?? '');
    expect([await kept(first?.id ?? ''), await kept(second?.id ?? '')]).toEqual([0, 0]);
    expect((await onDesk(site)).map(({ id }) => id)).toEqual([second?.id]);
    await site.close();
  });

  test('keeps out what is only between two people, and is taken back at the desk', async () => {
    const desk = await withOneOnTheDesk(await make(), { between: 'yes' });
    expect((await announce(desk)).status).toBe(422);
    expect(await (await desk.site.get('/fragen/')).text()).not.toContain(TITLE);
    await desk.site.close();

    const other = await withOneOnTheDesk(await make());
    const { site } = other;
    expect((await announce(other, '  ')).status).toBe(422);
    expect((await announce(other, 'x'.repeat(161))).status).toBe(422);
    await announce(other);
    const announced = announcedIn(await (await site.get('/fragen/')).text());
    const between = await site.post('/fragen/', {
      text: SAME,
      reply: 'email',
      email: 'b@example.org',
      between: 'yes',
      announced,
    });
    expect(await (await site.get(between.headers.get('location') ?? '')).text()).toContain('Dienstag, 1. Dezember');
    expect((await other.post({ back: announced })).status).toBe(303);
    expect(await (await site.get('/fragen/')).text()).not.toContain(TITLE);
    expect((await site.post('/tisch/ankuendigen/', { back: announced })).status).not.toBe(303);
    await site.close();
  });
});

test('in English, too', async () => {
  const { site, post } = await withOneOnTheDesk('');
  await site.post('/en/questions/', {
    text: 'How do I tell my team at Brightwater that I am leaving?',
    reply: 'email',
    email: 'joan@example.com',
  });
  await site.pass({ hours: 24 * 5 });
  const question = (await onDesk(site)).find(({ lang }) => lang === 'en');
  const leaking = await (
    await post({ question: question?.id ?? '', title: 'How do I tell it to Brightwater?' })
  ).text();
  expect(leaking).toContain('<mark>Brightwater</mark>');
  await post({ question: question?.id ?? '', title: 'How do I tell a team that I am going?' });
  const text = 'I am leaving in spring. How do I tell the team that I am going?';
  const [found] = await suggestionsFor(site, text, '/en/questions/suggestions');
  expect(found).toMatchObject({ kind: 'announced', url: '/en/questions/' });
  const page = await (await site.get('/en/questions/')).text();
  expect(page).toContain('I am writing about this');
  expect(page).toContain('The answer to me, too');
  expect(await (await site.get('/fragen/')).text()).not.toContain('How do I tell');
  await site.close();
});
