import { expect, test } from 'vitest';
import { heldMessages, readAgain } from '../../src/mail/inbox.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { AUTHSERV, messageOf, openPost, type Post } from './post-steps.ts';

const THEIRS = 'fragen@andere.example';
const headerOf = (raw: string, name: string) =>
  new RegExp(`^${name}: *(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(raw)?.[1] ?? '';

/** Carries every mail that left one island to the other one; how many there were. */
async function carry(from: Post, to: Post, carried: Set<string>, change = (raw: string) => raw): Promise<number> {
  const fresh = from.sent().filter((raw) => !carried.has(headerOf(raw, 'Message-ID')));
  for (const raw of fresh) {
    carried.add(headerOf(raw, 'Message-ID'));
    const domain = headerOf(raw, 'From').split('@').at(-1)?.replace('>', '') ?? '';
    await to.receive(change(`Authentication-Results: ${AUTHSERV}; dmarc=pass header.from=${domain}\r\n${raw}`));
  }
  return fresh.length;
}

async function play(open: () => Promise<Parameters<typeof openPost>[0]>, change?: (raw: string) => string) {
  const one = await openPost(await open());
  const two = await openPost(await open(), {
    id: '0198c0de-0000-7000-8000-0000000000aa',
    url: 'https://andere.example',
    mail: { address: THEIRS },
  });
  const carried = new Set<string>();
  // Somebody writes to one island in the name of the other, and both are told that the sender is genuine.
  await one.receive(messageOf({ from: THEIRS, text: 'Wie lange dauert das bei Ihnen?' }));
  const rounds: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    one.pass({ minutes: 1 });
    two.pass({ minutes: 1 });
    rounds.push((await carry(one, two, carried, change)) + (await carry(two, one, carried, change)));
  }
  return { one, two, rounds };
}

describeOnEachDatabase('two machines', (open) => {
  test('two islands that answer by themselves stop after one round', async () => {
    const { one, two, rounds } = await play(open);
    expect(rounds[0]).toBe(1);
    expect(rounds.slice(1).every((count) => count === 0)).toBe(true);
    expect(one.sent()).toHaveLength(1);
    expect(two.sent()).toHaveLength(0);
    expect(await two.questions()).toEqual([]);
    await one.close();
    await two.close();
  });

  test('stop by counting, where a gateway on the way takes every sign of a machine off', async () => {
    const turns: boolean[] = [];
    const strip = (raw: string) =>
      raw
        .replace(
          /^(Auto-Submitted|X-Auto-Response-Suppress|Precedence|In-Reply-To|References):.*(\r?\n[ \t].*)*\r?\n/gim,
          '',
        )
        .replace(/^Subject:.*/im, `Subject: Guten Tag, die ${turns.push(true)}.`);
    const { one, two, rounds } = await play(open, strip);
    expect(one.sent().length + two.sent().length).toBeLessThanOrEqual(6); // three a day each
    expect(rounds.slice(10).every((count) => count === 0)).toBe(true);
    await one.close();
    await two.close();
  });

  test('one that floods is braked: ten an hour are taken, the rest waits at the desk, and it is told once', async () => {
    const post = await openPost(await open());
    for (let count = 0; count < 25; count += 1)
      await post.receive(
        messageOf({ subject: `Frage ${count}`, text: `Was kostet die Sache Nummer ${count}?`, dmarc: 'none' }),
      );
    expect(await post.questions()).toHaveLength(10);
    expect((await heldMessages(post.island())).map(({ reason }) => reason)).toEqual(Array(15).fill('too-many'));
    const { db } = post.connection;
    const troubles = await db
      .withTables<{ reply_trouble: { cause: string } }>()
      .selectFrom('reply_trouble')
      .selectAll()
      .execute();
    expect(troubles.map(({ cause }) => cause)).toEqual(['flood']);
    const [held] = await heldMessages(post.island());
    expect(await readAgain(post.island(), held?.id ?? '')).toBe(true); // the owner wants this one
    await post.work();
    expect(await post.questions()).toHaveLength(11);
    await post.receive(messageOf({ from: 'andere@example.net', text: 'Darf ich etwas fragen?' }));
    expect(await post.questions()).toHaveLength(12);
    const proven = messageOf({ subject: 'Wirklich ich', text: 'Und wenn ich es wirklich bin?', dmarc: 'pass' });
    await post.receive(proven); // who only pretends to be somebody does not shut him out
    expect(await post.questions()).toHaveLength(13);
    post.pass({ hours: 2 });
    await post.receive(messageOf({ subject: 'Nachher', text: 'Und was kostet es nun?' }));
    expect(await post.questions()).toHaveLength(14);
    await post.close();
  });
});
