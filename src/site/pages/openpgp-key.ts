import type { Route, Visit } from '../../look/route.ts';
import type { Island } from '../../store/island.ts';
import { keyHash, openpgpKey } from '../openpgp-key.ts';
import { notFound } from './not-found.tsx';

const FOLDER = '/.well-known/openpgpkey';
/** Programs in a browser may read a key, too; the draft asks for it. */
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=3600' };

/** The owner's key for whoever wants to write to him encrypted: a Web Key Directory (draft-koch-openpgp-webkey-service). */
export const openpgpKeyFile: Route = {
  at: `${FOLDER}/hu/:hash`,
  serve: 'fresh',
  exists: hasKey,
  every: (island) => [{ hash: keyHash(island) ?? '' }],
  get: (visit) => {
    const key = openpgpKey(visit.island);
    if (!key || visit.params.hash !== keyHash(visit.island)) return notFound(visit);
    return new Response(new Uint8Array(key), { headers: { ...OPEN, 'content-type': 'application/octet-stream' } });
  },
};

/** That there is a directory at all. */
export const openpgpPolicy: Route = {
  at: `${FOLDER}/policy`,
  serve: 'fresh',
  exists: hasKey,
  get: (visit: Visit) =>
    hasKey(visit.island)
      ? new Response('# none\n', { headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8' } })
      : notFound(visit),
};

function hasKey(island: Island): boolean {
  return keyHash(island) !== undefined && openpgpKey(island) !== undefined;
}
