import { json, type Route } from '../../look/route.ts';
import { beginPasskey, beginSignIn, keepPasskey, signInByPasskey } from '../passkey.ts';
import { browserOf, withCookie } from './sign-in.tsx';

/** For the signed-in owner: first the options for a new key, then the key that the browser made. */
export const passkeyNew: Route = {
  at: 'passkeyNew',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const { answer } = visit.form;
    if (answer === undefined) return json(await beginPasskey(visit.island));
    return json({}, (await keepPasskey(visit.island, answer, browserOf(visit))) ? 200 : 422);
  },
};

/** At the door: first the options for signing in, then the answer that the key gave. */
export const passkeyEnter: Route = {
  at: 'passkeyEnter',
  serve: 'secret',
  post: async (visit) => {
    const { answer } = visit.form;
    if (answer === undefined) return json(await beginSignIn(visit.island));
    const signedIn = await signInByPasskey(visit.island, answer, browserOf(visit));
    if (!signedIn) return json({}, 422);
    return withCookie(json({ to: visit.to('desk') }), visit, signedIn.secret, signedIn.expiresAt);
  },
};
