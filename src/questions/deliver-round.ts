import { randomBytes } from 'node:crypto';
import { toBase32 } from '../kit/bytes.ts';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { post } from '../mail/outbox.ts';
import { nextRounds } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { type Island, together } from '../store/island.ts';
import { mayMail } from './ask.ts';
import { digestBlock, isTagFree } from './core/digest.ts';
import type { Question } from './core/question.ts';
import { desksUrl, digestItems, type Numbered } from './digest-items.ts';
import { DIGEST_LASTS, planForgetting } from './forget-at.ts';
import { hasTokens, refOf, replyAddress } from './links.ts';
import { digest as digestMail, written } from './mails.ts';
import { promiseAnother, tellLater } from './repromise.ts';
import { promiseNow, roundAt } from './rounds.ts';
import { move, questionsDue, questionsIn } from './store.ts';
import { countRound } from './store-count.ts';
import { beginDigest, dropDigest, saveDigestLines, saveDigestMail, tellTroubles } from './store-digest.ts';

export type Delivered =
  | { readonly kind: 'delivered'; readonly questions: number }
  /** There was nothing to read and nothing to tell: no mail. */
  | { readonly kind: 'empty' }
  /** Its digest was made before. */
  | { readonly kind: 'already' };

/**
 * Opens a round: lays what is due on the desk and mails the owner one digest. `at` is when the round was to open; without
 * it the next round is opened now, with everything that waits.
 */
export async function deliverRound(island: Island, at?: Temporal.Instant): Promise<Delivered> {
  const delivered = await openRound(island, at, at ?? island.now);
  if (!at || delivered.kind !== 'already' || (await questionsDue(island, at)).length === 0) return delivered;
  // A clock that was set back promised a round that had been opened: what came since is read in a digest of its own.
  return openRound(island, at, island.now.add({ milliseconds: 1 }));
}

/** `roundAt` tells its digest from every other one. */
function openRound(island: Island, at: Temporal.Instant | undefined, roundAt: Temporal.Instant): Promise<Delivered> {
  return together(island, async (island) => {
    const id = newId(island.now);
    const [first] = island.about.languages;
    const due = await dueIn(island, at);
    const overdue = await questionsIn(island, ['desk', 'answering']);
    const tag = newTag(island, [...due.taken, ...overdue]);
    const begun = await beginDigest(island, { id, ref: refOf(id), tag, lang: first, roundAt });
    if (!begun) return { kind: 'already' };
    await moveOn(island, due.left);
    const troubles = await tellTroubles(island);
    if (due.taken.length === 0 && troubles.length === 0) {
      await dropDigest(island, id);
      return { kind: 'empty' };
    }
    if (due.taken.length > 0) await countRound(island);
    const taken = await Promise.all(due.taken.map((question) => layOnDesk(island, question)));
    const items = digestItems(island, { ref: refOf(id), tag }, { overdue, taken, most: due.capacity });
    await postDigest(island, { id, tag, items, troubles, all: overdue.length + taken.length });
    return { kind: 'delivered', questions: taken.length };
  });
}

type Due = { readonly taken: readonly Question[]; readonly left: readonly Question[]; readonly capacity: number };

/** Who is read in this round: confirmed before unconfirmed, then by age; what does not fit is left. */
async function dueIn(island: Island, at: Temporal.Instant | undefined): Promise<Due> {
  const [next] = nextRounds(rulesOf(island), at ?? island.now, 1);
  const round = at ? roundAt(island, at) : next;
  const capacity = round?.capacity ?? 0;
  const waiting = at ? await questionsDue(island, at) : await questionsIn(island, ['waiting']);
  const sorted = waiting.toSorted((a, b) => Number(isUnproven(a)) - Number(isUnproven(b)));
  return { taken: sorted.slice(0, capacity), left: at ? sorted.slice(capacity) : [], capacity };
}

function isUnproven({ reply }: Question): boolean {
  return reply.by === 'email' && !reply.isConfirmed;
}

function layOnDesk(island: Island, question: Question): Promise<Question> {
  return move(island, question, { kind: 'delivered' }, 'machine', { delivered_at: instantText(island.now) });
}

/** Promises a later round, and tells those who were promised this one, once. */
async function moveOn(island: Island, left: readonly Question[]): Promise<void> {
  for (const question of left) {
    const { round } = await promiseNow(island);
    const moved = await promiseAnother(island, question, round.opensAt);
    const { reply, id } = moved;
    if (reply.by === 'email' && (await mayMail(island, reply.address)))
      await tellLater(island, moved, round.opensAt, `later:${id}`);
  }
}

type Ready = {
  readonly id: string;
  readonly tag: string;
  readonly items: readonly Numbered[];
  readonly troubles: Awaited<ReturnType<typeof tellTroubles>>;
  readonly all: number;
};

async function postDigest(island: Island, { id, tag, items, troubles, all }: Ready): Promise<void> {
  const [lang] = island.about.languages;
  const shown = items.reduce((sum, { questions }) => sum + questions.length, 0);
  const mail = digestMail(lang, {
    tag,
    items: items.map(({ item }) => item),
    more: all - shown,
    troubles,
    desk: desksUrl(island),
  });
  const replyTo = replyAddress(island, { kind: 'digest', ref: refOf(id), number: 0, publish: false });
  const { subject, text, html } = written(island, lang, mail);
  const sent = { kind: 'digest', to: island.about.owner.email, subject, text, html, lang, about: id };
  const posted = await post(island, { ...sent, replyTo, automatic: true, key: `digest:${id}` });
  await saveDigestMail(island, id, posted);
  await planForgetting(island, island.now.add(DIGEST_LASTS));
  await saveDigestLines(island, id, linesOf(items, tag, text));
}

/** Whose line is whose: a question's lines go with it when it is erased. */
function linesOf(items: readonly Numbered[], tag: string, text: string) {
  const said = items.flatMap(({ item, questions }) =>
    questions.map(({ question, said }) => ({
      number: item.number,
      questionId: question.id,
      said: digestBlock({ ...item, said, notes: [], links: [] }, tag).slice(1),
    })),
  );
  const barred = new Set(said.flatMap((each) => each.said));
  return { lines: text.split('\n').filter((line) => line !== '' && !barred.has(line)), said };
}

/**
 * Characters that stand for this digest in its markers; a tag that a visitor wrote is none. Where no address can carry a
 * token, the tag is one: 50 bits.
 */
function newTag(island: Island, questions: readonly Question[]): string {
  const texts = questions.flatMap(({ text, differs }) => [text, differs]);
  const length = hasTokens(island) ? 4 : 10;
  for (;;) {
    const tag = toBase32(randomBytes(8)).slice(0, length);
    if (isTagFree(tag, texts)) return tag;
  }
}
