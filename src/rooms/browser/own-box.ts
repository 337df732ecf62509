import type { NewRoom } from './delivery.ts';
import { type Engine, meOf, Refusing } from './engine.ts';
import { decodeJson, encodeJson } from './json.ts';
import { seal, unseal } from './keys.ts';
import { boxOf, type RecoverySecret } from './recovery-code.ts';

const MOST_TRIES = 3;

/** What the browsers of one person leave for each other. To the server it is one more vault. */
export type BoxContent = {
  /** One-use packages by which a browser may be brought into a room; `device` is its key in base 64. */
  readonly packages: readonly { readonly device: string; readonly body: Uint8Array }[];
  /** The Welcomes that came of them. */
  readonly welcomes: readonly (NewRoom & { readonly device: string })[];
};

const EMPTY: BoxContent = { packages: [], welcomes: [] };

/** What lies there; undefined where nothing was begun yet. */
export async function readBox(engine: Engine): Promise<BoxContent | undefined> {
  return (await openBox(engine, recoveryOf(engine)))?.content;
}

/**
 * Changes what lies there; where another browser comes in between, anew. A box is begun by a browser that sits in a room;
 * false where this one may not.
 */
export async function changeBox(engine: Engine, change: (content: BoxContent) => BoxContent): Promise<boolean> {
  return changeBoxOf(engine, recoveryOf(engine), change);
}

/** Begins the box of new words; what lay in that of the words before goes over, as far as it is of these browsers. */
export async function moveBox(
  engine: Engine,
  { from, to }: { readonly from: RecoverySecret | undefined; readonly to: RecoverySecret },
  isOf: (device: string) => boolean,
): Promise<void> {
  const { packages, welcomes } = (from && (await openBox(engine, from))?.content) ?? EMPTY;
  const moved = {
    packages: packages.filter((each) => isOf(each.device)),
    welcomes: welcomes.filter((each) => isOf(each.device)),
  };
  await changeBoxOf(engine, to, () => moved);
}

async function changeBoxOf(
  engine: Engine,
  recovery: RecoverySecret,
  change: (content: BoxContent) => BoxContent,
): Promise<boolean> {
  const { id, token, key } = await boxOf(recovery);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const found = await openBox(engine, recovery);
    const version = (found?.version ?? 0) + 1;
    const body = await seal(key, placeOf(id, version), encodeJson(change(found?.content ?? EMPTY)));
    const came = await engine.delivery.writeVault(id, token, { version, body });
    if (came === 'written') return true;
    if (came !== 'late') return false;
  }
  throw new Refusing('conflict');
}

/** What cannot be opened was written by somebody else, and counts as empty. */
async function openBox({ delivery }: Engine, recovery: RecoverySecret) {
  const { id, token, key } = await boxOf(recovery);
  const found = await delivery.readVault(id, token);
  if (!found) return undefined;
  const plain = await unseal(key, placeOf(id, found.version), found.body);
  return { version: found.version, content: plain ? (decodeJson(plain) as BoxContent) : EMPTY };
}

function recoveryOf(engine: Engine): RecoverySecret {
  const { recovery } = meOf(engine);
  if (!recovery) throw new Refusing('noEntry');
  return recovery as RecoverySecret;
}

function placeOf(id: string, version: number): string {
  return `box ${id} ${version}`;
}
