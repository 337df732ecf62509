import { framed, toBase64, unframed } from './bytes.ts';
import { type Engine, expectClock, meOf, Refusing } from './engine.ts';
import type { Row } from './kept.ts';
import { sha256 } from './keys.ts';
import * as mls from './mls.ts';
import { newClientId } from './outgoing.ts';

const MOST_WAITING = 20;
const KEEP_MS = 31 * 86_400_000;

type PackageRow = { readonly madeAt: number; readonly bytes: Uint8Array };

/**
 * Fills the owner's pool up, so that clients can begin while he is away. The secrets are kept before the packages go out,
 * until a month after, whatever became of them.
 */
export async function keepPackages(engine: Engine): Promise<void> {
  const { deviceToken } = meOf(engine);
  const key = toBase64(engine.signing.publicKey);
  const waiting = await engine.delivery.offerKeyPackages(deviceToken, { key, packages: [] });
  if (waiting === undefined) throw new Refusing('notOwner');
  if (waiting < MOST_WAITING) expectClock(engine);
  const made: { ref: string; body: Uint8Array }[] = [];
  const rows: Row[] = [];
  for (let at = waiting; at < MOST_WAITING; at += 1) {
    const { published, row } = await freshSpare(engine);
    rows.push(row);
    made.push({ ref: toBase64(await sha256(published)), body: published });
  }
  if (made.length === 0) return;
  for (const [key, { madeAt }] of await engine.kept.list<PackageRow>('package/'))
    if (engine.now() - madeAt > KEEP_MS) rows.push([key, undefined]);
  await engine.kept.write(rows);
  await engine.delivery.offerKeyPackages(deviceToken, { key, packages: made });
}

/** The packages that a Welcome may be for. */
export async function ownPackages(engine: Engine) {
  const rows = await engine.kept.list<PackageRow>('package/');
  return rows.flatMap(([key, { bytes }]) => {
    const [published, secrets] = unframed(bytes) ?? [];
    return published && secrets ? [{ key, own: { published, secrets } }] : [];
  });
}

export function freshPackage(engine: Engine): Promise<mls.OwnKeyPackage> {
  return mls.makeKeyPackage(engine.signing, meOf(engine).identity, Math.floor(engine.now() / 1000));
}

/** A package for a Welcome that will come; its row is to be kept before the package goes out. */
export async function freshSpare(engine: Engine): Promise<{ readonly published: Uint8Array; readonly row: Row }> {
  const own = await freshPackage(engine);
  return { published: own.published, row: [`package/${newClientId()}`, rowOf(engine, own)] };
}

function rowOf(engine: Engine, { published, secrets }: mls.OwnKeyPackage): PackageRow {
  return { madeAt: engine.now(), bytes: framed(published, secrets) };
}
