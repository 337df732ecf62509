import { Card } from '../../look/desk/card.tsx';
import { Button, Buttons } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import { type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { isHeldReason } from '../../mail/core/held.ts';
import type { Incoming } from '../../mail/core/incoming.ts';
import { dropMessage, type Held, heldMessages, readAgain } from '../../mail/inbox.ts';
import { decideMailbox, type MailboxState, mailboxState } from '../../mail/mailbox.ts';
import { parseMail } from '../../mail/parse.ts';
import { inboxWords } from '../../words/inbox.ts';
import { mailWords } from '../../words/mail.ts';
import { Refusal } from '../../words/refusal.ts';
import { momentInWords } from './moment.ts';

const MOST_SHOWN = 50;
const LONGEST_TEXT_CHARS = 5_000;

type Shown = { readonly held: Held; readonly message: Incoming | undefined };

/** What came by mail and waits for the owner: the mailbox's first look, and messages that were held back. */
export const inbox: Route = {
  at: 'deskInbox',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const mailbox = await mailboxState(visit.island);
    const shown = await Promise.all((await heldMessages(visit.island)).slice(0, MOST_SHOWN).map(read));
    const { title } = inboxWords[visit.lang];
    return visit.page({ title, desk: true, body: <Inbox visit={visit} mailbox={mailbox} shown={shown} /> });
  },
};

/** A message as it came, for the owner's own mail program: what is encrypted can only be opened there. */
export const inboxFile: Route = {
  at: 'deskInboxFile',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const held = (await heldMessages(visit.island)).find(({ id }) => id === visit.params.id);
    if (!held?.message) return seeOther(visit.to('deskInbox'));
    return new Response(new Uint8Array(held.message.raw), {
      headers: {
        'content-type': 'message/rfc822',
        'content-disposition': `attachment; filename="${held.id}.eml"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  },
};

/** Reads a held message once more, or deletes it. */
export const inboxHeld: Route = {
  at: 'deskInboxHeld',
  serve: 'secret',
  desk: true,
  get: (visit) => seeOther(visit.to('deskInbox')),
  post: async (visit) => {
    const { again, drop } = visit.form;
    const isDone = again ? await readAgain(visit.island, again) : await dropMessage(visit.island, drop ?? '');
    if (!isDone) throw new Refusal('questionChanged');
    return seeOther(visit.to('deskInbox'));
  },
};

/** The owner's yes to what the first look at the mailbox found. */
export const inboxMailbox: Route = {
  at: 'deskInboxMailbox',
  serve: 'secret',
  desk: true,
  get: (visit) => seeOther(visit.to('deskInbox')),
  post: async (visit) => {
    const isDone = await decideMailbox(visit.island, visit.form.take === 'all' ? 'all' : 'new');
    if (!isDone) throw new Refusal('questionChanged');
    return seeOther(visit.to('deskInbox'));
  },
};

async function read(held: Held): Promise<Shown> {
  return { held, message: held.message && (await parseMail(held.message.raw, held.message.envelope.from)) };
}

type View = {
  readonly visit: Visit;
  readonly mailbox: MailboxState | undefined;
  readonly shown: readonly Shown[];
};

function Inbox({ visit, mailbox, shown }: View) {
  const words = inboxWords[visit.lang];
  return (
    <>
      <PageHead title={words.title} lead={shown.length > 0 || mailbox?.state === 'asking' ? words.lead : words.empty} />
      {mailbox && (
        <Section id="mailbox" label={words.mailbox} tone={mailbox.problem ? 'late' : undefined}>
          <Mailbox visit={visit} mailbox={mailbox} />
        </Section>
      )}
      {shown.length > 0 && (
        <Section id="held" label={words.held}>
          {shown.map((each) => (
            <HeldCard visit={visit} shown={each} />
          ))}
          <p class="meta">{words.until}</p>
        </Section>
      )}
    </>
  );
}

function Mailbox({ visit, mailbox }: { readonly visit: Visit; readonly mailbox: MailboxState }) {
  const { island, lang } = visit;
  const words = inboxWords[lang];
  const moment = (at: Temporal.Instant) => momentInWords(at, island.about.zone, lang);
  if (mailbox.problem) return <p>{words.problems[mailbox.problem]}</p>;
  if (mailbox.state !== 'asking')
    return <p>{mailbox.state === 'taking' && mailbox.seenAt ? words.taking(moment(mailbox.seenAt)) : words.unread}</p>;
  return (
    <form action={visit.to('deskInboxMailbox')} method="post">
      <Hidden values={{ form: visit.formToken }} />
      <p>{words.asking(mailbox.found.length)}</p>
      <Titles
        items={mailbox.found.map(({ from, subject, at }) => ({
          title: subject || words.noSubject,
          meta: `${words.from(from)} · ${moment(Temporal.Instant.from(at))}`,
        }))}
      />
      <p>{words.rest}</p>
      <Buttons>
        <Button kind="filled" name="take" value="all">
          {words.takeAll}
        </Button>
        <Button name="take" value="new">
          {words.takeNew}
        </Button>
      </Buttons>
    </form>
  );
}

function HeldCard({ visit, shown: { held, message } }: { readonly visit: Visit; readonly shown: Shown }) {
  const { island, lang } = visit;
  const words = inboxWords[lang];
  const why = isHeldReason(held.reason) ? mailWords[lang].held[held.reason] : '';
  const meta = `${words.from(message?.from?.address ?? '')} · ${momentInWords(held.cameAt, island.about.zone, lang)}`;
  return (
    <Card title={message?.subject || words.noSubject} meta={meta} open={false}>
      <p>{why}</p>
      {message && !message.isEncrypted && message.text !== '' && (
        <pre class="mail" tabindex={0}>
          {message.text.slice(0, LONGEST_TEXT_CHARS)}
        </pre>
      )}
      {message && message.attachments.length > 0 && (
        <p>{words.attachments(message.attachments.map(({ name, type }) => name || type).join(', '))}</p>
      )}
      {message?.damaged && <p>{words.damaged}</p>}
      {held.file !== '' && <p>{words.largeFile(held.file)}</p>}
      <form action={visit.to('deskInboxHeld')} method="post">
        <Hidden values={{ form: visit.formToken }} />
        <Buttons>
          {held.message && (
            <Button name="again" value={held.id}>
              {words.again}
            </Button>
          )}
          <Button kind="link" name="drop" value={held.id}>
            {words.drop}
          </Button>
        </Buttons>
      </form>
      {held.message && (
        <p>
          <a href={visit.to('deskInboxFile', { id: held.id })} download>
            {words.file}
          </a>
        </p>
      )}
    </Card>
  );
}
