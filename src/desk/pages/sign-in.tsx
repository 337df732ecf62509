import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { sentencesIn, WhatWasTyped } from '../../look/forms/what-was-typed.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { deskWords } from '../../words/desk.ts';
import { cookieHeader, cookieName } from '../core/cookie.ts';
import { mailLink } from '../mail-link.ts';
import { canHavePasskeys } from '../passkey.ts';
import { isLink, sessionOf, signInByLink } from '../session.ts';
import { PasskeyButton } from './passkey-button.tsx';

/** Asks for a link by mail. */
export const signInPage: Route = {
  at: 'signIn',
  serve: 'secret',
  get: (visit) => askForLink(visit),
  post: async (visit) => {
    const { sent, enough } = deskWords[visit.lang].signIn;
    return (await mailLink(visit.island, visit.lang)) ? say(visit, sent, 200) : say(visit, enough, 429);
  },
};

/** A link from a mail or a terminal: looking at it changes nothing, the button signs in. */
export const signInLinkPage: Route = {
  at: 'signInLink',
  serve: 'secret',
  get: (visit) => (isLink(visit.island, visit.params.token ?? '') ? offerEntry(visit) : askForLink(visit, true)),
  post: async (visit) => {
    if (!cookieName(visit.transport)) return say(visit, deskWords[visit.lang].signIn.plainHttp, 403);
    const signedIn = await signInByLink(visit.island, visit.params.token ?? '', browserOf(visit));
    if (!signedIn) return askForLink(visit, true);
    return withCookie(seeOther(visit.to('desk')), visit, signedIn.secret, signedIn.expiresAt);
  },
};

/** Whether a visit is the signed-in owner's. */
export async function isOwner(visit: Visit): Promise<boolean> {
  const name = cookieName(visit.transport);
  return name !== undefined && (await sessionOf(visit.island, visit.cookie(name))) !== undefined;
}

export function withCookie(response: Response, visit: Visit, secret: string, until: Temporal.Instant): Response {
  const seconds = Math.max(0, Math.floor((until.epochMilliseconds - visit.island.now.epochMilliseconds) / 1000));
  const header = cookieHeader(visit.transport, secret, seconds);
  const headers = new Headers(response.headers);
  if (header) headers.set('set-cookie', header);
  return new Response(response.body, { status: response.status, headers });
}

/**
 * What stands before the desk for everybody who is not signed in. Who wrote at the desk until the sign-in was over is told
 * how to go on, and loses nothing: loaded once more, the page sends the form again.
 */
export function askForLink(visit: Visit, isWorn = false): Promise<Response> {
  const words = deskWords[visit.lang].signIn;
  const typed = sentencesIn(visit.form);
  const body = (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Row>
        {isWorn && <p role="status">{words.worn}</p>}
        {typed.length > 0 && <p role="status">{words.over}</p>}
        <p>{words.byMail}</p>
        <form method="post" action={visit.to('signIn')}>
          <Hidden values={{ form: visit.formToken }} />
          <Button kind="filled">{words.send}</Button>
        </form>
        {canHavePasskeys(visit.island) && <PasskeyButton visit={visit} does="enter" />}
        <p class="meta">{words.terminal}</p>
        <WhatWasTyped label={words.typed} typed={typed} />
      </Row>
    </>
  );
  const status = isWorn ? 410 : 401;
  return visit.page({ title: words.title, noindex: true, desk: true, status, scripts: ['passkey'], body });
}

function offerEntry(visit: Visit): Promise<Response> {
  const words = deskWords[visit.lang].signIn;
  const body = (
    <>
      <PageHead title={words.title} />
      <Row>
        <p>{words.ready}</p>
        <form method="post">
          <Hidden values={{ form: visit.formToken }} />
          <Button kind="filled">{words.enter}</Button>
        </form>
      </Row>
    </>
  );
  return visit.page({ title: words.title, noindex: true, desk: true, body });
}

function say(visit: Visit, sentence: string, status: 200 | 403 | 429): Promise<Response> {
  const { title } = deskWords[visit.lang].signIn;
  const body = (
    <>
      <PageHead title={title} />
      <Row>
        <p role="status">{sentence}</p>
      </Row>
    </>
  );
  return visit.page({ title, noindex: true, desk: true, status, body });
}

/** What the owner will recognise a browser by: its name and system, nothing finer. */
export function browserOf({ request }: Visit): string {
  const agent = request.headers.get('user-agent') ?? '';
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1] ?? '';
  const system = /(Windows|Macintosh|Android|iPhone|iPad|Linux)/.exec(agent)?.[1] ?? '';
  return [browser.replace('Edg', 'Edge').replace('OPR', 'Opera'), system.replace('Macintosh', 'macOS')]
    .filter(Boolean)
    .join(', ');
}
