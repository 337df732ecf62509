import { languageName } from '../../kit/locale.ts';
import { Button } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { Definitions } from '../../look/text/definitions.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { sendsToFiles } from '../../mail/way.ts';
import { siteSection } from '../../site/core/settings.ts';
import type { Problem } from '../../source/core/content.ts';
import { type FailedJob, failedJobs, tryAgain } from '../../store/failed-jobs.ts';
import { section } from '../../store/island.ts';
import { dayInWords, listed } from '../../words/dates.ts';
import { deskWords } from '../../words/desk.ts';
import { cookieName } from '../core/cookie.ts';
import { canHavePasskeys } from '../passkey.ts';
import { sessionOf } from '../session.ts';
import { listPasskeys, listSessions, removePasskey, removeSession } from '../store.ts';
import type { PasskeyRow, SessionRow } from '../tables.ts';
import { toMend } from '../to-mend.ts';
import { PasskeyButton } from './passkey-button.tsx';
import { withCookie } from './sign-in.tsx';

type HouseView = {
  readonly visit: Visit;
  readonly sessions: readonly SessionRow[];
  readonly passkeys: readonly PasskeyRow[];
  readonly own: string | undefined;
  readonly failed: readonly FailedJob[];
};

/** How the house is set up, what is wrong in the folder, and where the owner is signed in. */
export const house: Route = {
  at: 'deskHouse',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const { island } = visit;
    const view: HouseView = {
      visit,
      sessions: await listSessions(island),
      passkeys: await listPasskeys(island),
      own: (await sessionOf(island, visit.cookie(cookieName(visit.transport) ?? '')))?.id,
      failed: await failedJobs(island),
    };
    return visit.page({
      title: deskWords[visit.lang].house.title,
      desk: true,
      scripts: ['passkey'],
      body: <House {...view} />,
    });
  },
};

/** What stood in the way is mended: what was given up is tried again. */
export const workAgain: Route = {
  at: 'workAgain',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    await tryAgain(visit.island);
    return seeOther(visit.to('deskHouse'));
  },
};

/** Signs a browser out, or removes a key. */
export const sessionEnd: Route = {
  at: 'sessionEnd',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const { session, passkey } = visit.form;
    if (session) await removeSession(visit.island, session);
    if (passkey) await removePasskey(visit.island, passkey);
    return seeOther(visit.to('deskHouse'));
  },
};

/** Signs this browser out. */
export const signOut: Route = {
  at: 'signOut',
  serve: 'secret',
  desk: true,
  post: async (visit) => {
    const session = await sessionOf(visit.island, visit.cookie(cookieName(visit.transport) ?? ''));
    if (session) await removeSession(visit.island, session.id);
    return withCookie(seeOther(visit.to('signIn')), visit, '', visit.island.now);
  },
};

const MAIL_SERVER_SAMPLE = `# insel.yaml
mail:
  address: fragen@example.org
  out:
    smtp: smtps://fragen%40example.org@smtp.example.org:465

# data/secrets.yaml
smtp.password: "…"`;

function House(view: HouseView) {
  const { visit, failed } = view;
  const words = deskWords[visit.lang].house;
  const problems = toMend(visit.island);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {problems.length > 0 && (
        <Section id="problems" label={words.problems} tone="late">
          <ul>
            {problems.map((problem) => (
              <li>
                <code>{placeOf(problem)}</code> {problem.sentence[visit.lang]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {failed.length > 0 && (
        <Section id="failed" label={words.failedLabel} tone="late">
          <Failed visit={visit} failed={failed} />
        </Section>
      )}
      {sendsToFiles(visit.island) && (
        <Section id="mail" label={words.mailServer}>
          <p>{words.mailServerHow}</p>
          <pre class="mail" tabindex={0}>
            {MAIL_SERVER_SAMPLE}
          </pre>
          <p class="meta">{words.mailServerCheck}</p>
        </Section>
      )}
      <Section id="settings" label={words.settings}>
        <Settings visit={visit} />
      </Section>
      <Section id="browsers" label={words.browsers}>
        <Browsers {...view} />
      </Section>
      {canHavePasskeys(visit.island) && (
        <Section id="passkeys" label={deskWords[visit.lang].passkey.title}>
          <Passkeys {...view} />
        </Section>
      )}
    </>
  );
}

/** Which work it is helps whoever looks after the machine; it holds nothing private. */
function Failed({ visit, failed }: Pick<HouseView, 'visit' | 'failed'>) {
  const words = deskWords[visit.lang].house;
  return (
    <>
      <p>
        {words.failed(failed.length)} {words.failedHow}
      </p>
      <ul class="meta">
        {failed.map(({ kind, failed }) => (
          <li>
            <code>{kind}</code> {failed}
          </li>
        ))}
      </ul>
      <form action={visit.to('workAgain')} method="post">
        <Hidden values={{ form: visit.formToken }} />
        <Button>{words.failedAgain}</Button>
      </form>
    </>
  );
}

function Settings({ visit: { island, lang } }: { readonly visit: Visit }) {
  const words = deskWords[lang].house;
  const { name, url, zone, owner, languages } = island.about;
  const isPostalNeeded = section(island, siteSection).legal.imprint === 'required';
  const rows = [
    { term: words.name, children: name },
    { term: words.address, children: <a href={url}>{url}</a> },
    { term: words.mail, children: owner.email },
    { term: words.telephone, children: owner.telephone ?? words.notSet },
    { term: words.postal, children: owner.address ?? (isPostalNeeded ? words.postalMissing : words.notSet) },
    {
      term: words.languages,
      children: listed(
        lang,
        languages.map((each) => languageName(each, lang)),
      ),
    },
    { term: words.zone, children: zone },
    { term: words.out, children: sendsToFiles(island) ? words.outFiles : words.outServer },
    { term: words.folder, children: <code>{island.place.folder}</code> },
  ];
  return (
    <>
      <p>{words.where}</p>
      <Definitions rows={rows} />
    </>
  );
}

function Browsers({ visit, sessions, own }: HouseView) {
  const words = deskWords[visit.lang].house;
  return (
    <ul class="plain">
      {sessions.map(({ id, browser, made_at }) => (
        <li>
          <form
            method="post"
            action={visit.to(id === own ? 'signOut' : 'sessionEnd')}
            data-leaving={id === own ? '' : undefined}
          >
            <Hidden values={{ form: visit.formToken, session: id }} />
            <p>
              {browser || words.someBrowser}
              {id === own && ` (${words.thisOne})`}, {words.since(dayInWords(made_at.slice(0, 10), visit.lang))}
            </p>
            <Button kind="link">{words.signOut}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Passkeys({ visit, passkeys }: HouseView) {
  const words = deskWords[visit.lang].passkey;
  return (
    <>
      <p>{words.none}</p>
      {passkeys.map(({ id, label, made_at }) => (
        <form method="post" action={visit.to('sessionEnd')}>
          <Hidden values={{ form: visit.formToken, passkey: id }} />
          <p>
            {label}, {words.since(dayInWords(made_at.slice(0, 10), visit.lang))}
          </p>
          <Button kind="link">{words.remove}</Button>
        </form>
      ))}
      <PasskeyButton visit={visit} does="make" />
    </>
  );
}

function placeOf({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
