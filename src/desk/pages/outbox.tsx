import type { Language } from '../../kit/language.ts';
import type { Route, Visit } from '../../look/route.ts';
import { Definitions } from '../../look/text/definitions.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Titles } from '../../look/text/titles.tsx';
import type { Posted } from '../../mail/core/outgoing.ts';
import { newestMails } from '../../mail/outbox.ts';
import { clockTime, dayMonthYear } from '../../words/dates.ts';
import { deskWords } from '../../words/desk.ts';

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
      body: <Mail visit={visit} mail={mail} />,
    });
  },
};

function Outbox({ visit, mails }: { readonly visit: Visit; readonly mails: readonly Posted[] }) {
  const words = deskWords[visit.lang].outbox;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Row>
        {mails.length === 0 && <p>{words.empty}</p>}
        <Titles
          level={2}
          items={mails.map((mail) => ({
            title: subjectOf(visit, mail),
            href: visit.to('deskMail', { id: mail.id }),
            meta: `${mail.content?.to ?? ''} · ${standing(visit, mail)}`,
          }))}
        />
      </Row>
    </>
  );
}

function Mail({ visit, mail }: { readonly visit: Visit; readonly mail: Posted }) {
  const words = deskWords[visit.lang].outbox;
  const { content } = mail;
  const rows = [
    { term: words.to, children: content?.to ?? '' },
    { term: words.standing, children: standing(visit, mail) },
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

function subjectOf({ lang }: Visit, { content }: Posted): string {
  return content?.subject ?? deskWords[lang].outbox.forgotten;
}

function standing({ island, lang }: Visit, { state, dueAt, handedAt, status }: Posted): string {
  const words = deskWords[lang].outbox.states;
  if (state === 'handed' && handedAt) return words.handed(momentInWords(handedAt, island.about.zone, lang));
  if (state === 'failed') return words.failed(status);
  return words.waiting(momentInWords(dueAt, island.about.zone, lang));
}

function momentInWords(at: Temporal.Instant, zone: string, lang: Language): string {
  const there = at.toZonedDateTimeISO(zone);
  return `${dayMonthYear(lang, there.toPlainDate())}, ${clockTime(lang, there.toPlainTime())}`;
}
