import { addressIn } from '../../kit/address.ts';
import { Button } from '../../look/forms/button.tsx';
import { Field } from '../../look/forms/field.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { Definitions } from '../../look/text/definitions.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { type Bounce, bouncesOfMail } from '../../mail/bounces.ts';
import type { Posted } from '../../mail/core/outgoing.ts';
import { mailsTo, newestMails } from '../../mail/outbox.ts';
import { deskWords } from '../../words/desk.ts';
import { inboxWords } from '../../words/inbox.ts';
import { momentInWords } from './moment.ts';

const MOST_MAILS = 200;

/** Every mail that goes or went out: nothing is sent that the owner cannot read. */
export const outbox: Route = {
  at: 'deskOutbox',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const mails = await newestMails(visit.island, MOST_MAILS);
    const { title } = deskWords[visit.lang].outbox;
    return visit.page({ title, desk: true, body: <Outbox visit={visit} mails={mails} /> });
  },
  /** Everything that went to one address; it comes by POST, since addresses belong into no log. */
  post: async (visit) => {
    const address = addressIn(visit.form.address ?? '') ?? '';
    const mails = address === '' ? [] : await mailsTo(visit.island, address, MOST_MAILS);
    const { title } = deskWords[visit.lang].outbox;
    return visit.page({
      title,
      desk: true,
      body: <Outbox visit={visit} mails={mails} asked={visit.form.address ?? ''} />,
    });
  },
};

/** One mail, as it was written. */
export const mailPage: Route = {
  at: 'deskMail',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const mails = await newestMails(visit.island, MOST_MAILS);
    const mail = mails.find(({ id }) => id === visit.params.id);
    const words = deskWords[visit.lang].outbox;
    if (!mail)
      return visit.page({ title: words.missing, desk: true, status: 404, body: <PageHead title={words.missing} /> });
    return visit.page({
      title: subjectOf(visit, mail),
      desk: true,
      menu: 'deskOutbox',
      body: <Mail visit={visit} mail={mail} bounces={await bouncesOfMail(visit.island, mail.messageId)} />,
    });
  },
};

type OutboxView = {
  readonly visit: Visit;
  readonly mails: readonly Posted[];
  /** The address whose mails are shown, as it was typed. */
  readonly asked?: string;
};

function Outbox({ visit, mails, asked }: OutboxView) {
  const words = deskWords[visit.lang].outbox;
  const { search } = inboxWords[visit.lang];
  const none = asked === undefined ? words.empty : search.none(asked);
  return (
    <>
      <PageHead title={asked === undefined ? words.title : search.found(asked)} lead={words.lead} />
      <Row>
        {mails.length === 0 && <p>{none}</p>}
        <Titles
          level={2}
          items={mails.map((mail) => ({
            title: subjectOf(visit, mail),
            href: visit.to('deskMail', { id: mail.id }),
            meta: `${mail.content?.to ?? ''} · ${standing(visit, mail)}`,
          }))}
        />
        {(mails.length > 0 || asked !== undefined) && (
          <form action={visit.to('deskOutbox')} method="post">
            <Hidden values={{ form: visit.formToken }} />
            <Field name="address" type="email" label={search.label} hint={search.hint} value={asked ?? ''} />
            <Button>{search.send}</Button>
          </form>
        )}
        {asked !== undefined && (
          <p>
            <a href={visit.to('deskOutbox')}>{words.back}</a>
          </p>
        )}
      </Row>
    </>
  );
}

type MailView = { readonly visit: Visit; readonly mail: Posted; readonly bounces: readonly Bounce[] };

function Mail({ visit, mail, bounces }: MailView) {
  const words = deskWords[visit.lang].outbox;
  const { content } = mail;
  const rows = [
    { term: words.to, children: content?.to ?? '' },
    {
      term: words.standing,
      children: [standing(visit, mail), ...bounces.map((each) => bounced(visit, each))].join(', '),
    },
    ...(content?.replyTo ? [{ term: words.replyTo, children: content.replyTo }] : []),
  ];
  return (
    <>
      <PageHead title={subjectOf(visit, mail)} />
      <Row>
        <Definitions rows={rows} />
        {content ? (
          <pre class="mail" tabindex={0}>
            {content.text}
          </pre>
        ) : (
          <p>{words.forgotten}</p>
        )}
        <p>
          <a href={visit.to('deskOutbox')}>{words.back}</a>
        </p>
      </Row>
    </>
  );
}

function bounced({ island, lang }: Visit, bounce: Bounce): string {
  const moment = momentInWords(bounce.at, island.about.zone, lang);
  return inboxWords[lang].bounced[bounce.class](moment, bounce.status === '' ? '' : ` (${bounce.status})`);
}

function subjectOf({ lang }: Visit, { content }: Posted): string {
  return content?.subject ?? deskWords[lang].outbox.forgotten;
}

function standing({ island, lang }: Visit, { state, dueAt, nextAt, handedAt, file, status }: Posted): string {
  const words = deskWords[lang].outbox.states;
  if (state === 'handed' && file) return words.file(`data/outbox/${file}`);
  if (state === 'handed' && handedAt) return words.handed(momentInWords(handedAt, island.about.zone, lang));
  if (state === 'failed') return words.failed(status);
  if (status) return words.late(momentInWords(nextAt, island.about.zone, lang), status);
  return words.waiting(momentInWords(dueAt, island.about.zone, lang));
}
