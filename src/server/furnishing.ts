import { askForLink, isOwner } from '../desk/pages/sign-in.tsx';
import { gone, notFound } from '../site/pages/not-found.tsx';
import { readAssets } from './assets.ts';
import { ROUTES } from './routes.ts';
import type { Furnishing } from './site.ts';

/** The routes and the built files, with what stands behind "not found" and the desk's door. */
export function furnishing(): Furnishing {
  return { routes: ROUTES, assets: readAssets(), notFound, gone, isOwner, signIn: (visit) => askForLink(visit) };
}
