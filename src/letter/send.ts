import { type Composed, compose } from '../mail/compose.ts';
import { mailSection } from '../mail/core/settings.ts';
import { post } from '../mail/outbox.ts';
import type { Maker } from '../mail/send-bulk.ts';
import { returnPathOf, senderOf } from '../mail/sender.ts';
import { publishedKey, signed, signsItself } from '../mail/sign.ts';
import { type Island, section } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import { letterWords } from '../words/letter.ts';
import { type Letter, type Reader, WAY_OUT, type Written } from './core/letter.ts';
import { addressFor, leaveToken } from './links.ts';
import { letterWithId, readersWithIds } from './store.ts';

/** A letter as one message, with marks where each reader's own lines go. */
type Template = { readonly head: string; readonly body: string };

/** Makes the mails of letters: the same for everybody, but for the address and the way out. None goes unsigned. */
export const letterMaker: Maker = async (island, rows) => {
  const key = await publishedKey(island, 'brief');
  if (!key && signsItself(island)) return undefined;
  const readers = await readersWithIds(island, [...new Set(rows.map(({ recipient_id }) => recipient_id))]);
  const templates = new Map<string, Template>();
  for (const id of new Set(rows.map(({ mailing_id }) => mailing_id))) {
    const letter = await letterWithId(island, id);
    if (letter?.content) templates.set(id, await templateOf(island, letter, letter.content));
  }
  return async ({ mailing_id, recipient_id, message_id }) => {
    const reader = readers.get(recipient_id);
    const template = templates.get(mailing_id);
    if (!template || reader?.state !== 'reading') return undefined;
    const mail = mailTo(island, template, reader, message_id);
    return key ? signed(mail, key, island.now) : mail;
  };
};

async function templateOf(island: Island, { id, lang, sendAt }: Letter, content: Written): Promise<Template> {
  const from = senderOf(island);
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const { raw } = await compose(
    {
      to: from.address, // each reader's own stands there at last
      subject: content.subject,
      text: content.text,
      html: content.html,
      lang,
      automatic: true,
      headers: headersOf(island, lang, domain, content),
    },
    { from, messageId: `<letter-${id}@${domain}>`, at: sendAt },
  );
  const text = Buffer.from(raw).toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end).replace(/^(?:To|Message-ID):.*(?:\r\n[ \t].*)*\r\n/gim, '');
  return { head, body: text.slice(end) };
}

/** RFC 2369, 2919, 5064; `List-Unsubscribe` is each reader's own. */
function headersOf(island: Island, lang: Letter['lang'], domain: string, { links }: Written): Record<string, string> {
  const page = urlOf(island, lang, 'letter');
  const [only, ...more] = links;
  return {
    'List-Id': `${listPhrase(island.about.name)}<letter.${lang}.${domain}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Subscribe': `<${page}>`,
    'List-Help': `<${page}>`,
    'List-Archive': `<${urlOf(island, lang, 'archive')}>`,
    'List-Owner': `<mailto:${island.about.owner.email}>`,
    ...(only && more.length === 0 ? { 'Archived-At': `<${only}>` } : {}),
    Precedence: 'list',
  };
}

/** RFC 2919 §2: with letters beyond ASCII the whole line would be encoded, and no mail program found the id any more. */
function listPhrase(name: string): string {
  return /[^\x20-\x7e]/.test(name) ? '' : `${name.replace(/[^\w ]/g, '')} `;
}

// A mark may be broken in quoted-printable by a soft line break (RFC 2045 §6.7) at any place.
const MARK = new RegExp([...WAY_OUT].join('(?:=\\r\\n)?'), 'g');

function mailTo(island: Island, { head, body }: Template, reader: Reader, messageId: string): Composed {
  const token = leaveToken(island, reader);
  const own = [
    `To: ${reader.address}`,
    `Message-ID: ${messageId}`,
    `List-Unsubscribe: ${waysOut(island, reader, token).join(',\r\n ')}`,
  ];
  const text = body.replace(MARK, `=\r\n${token}=\r\n`);
  const raw = Buffer.concat([Buffer.from(`${own.join('\r\n')}\r\n`, 'utf8'), Buffer.from(`${head}${text}`, 'latin1')]);
  return { raw, envelope: { from: returnPathOf(island, messageId), to: reader.address } };
}

/** By a page first (RFC 8058 wants https for one click), by a mail second (RFC 2369). */
function waysOut(island: Island, { lang }: Reader, token: string): readonly string[] {
  const { address } = section(island, mailSection);
  const tagged = addressFor(island, token);
  const mail = tagged ?? (address && `${address}?subject=${token}`);
  return [`<${urlOf(island, lang, 'letterLeave', { token })}>`, ...(mail ? [`<mailto:${mail}>`] : [])];
}

/** One copy to the owner, as readers would get it; its way out leads nowhere. */
export async function postProof(island: Island, { id, lang }: Letter, content: Written): Promise<void> {
  const { owner } = island.about;
  await post(island, {
    kind: 'letter-proof',
    to: owner.email,
    subject: letterWords[lang].one.proofSubject(content.subject),
    text: content.text.replaceAll(WAY_OUT, 'probe'),
    html: content.html.replaceAll(WAY_OUT, 'probe'),
    lang,
    automatic: true,
    key: `letter-proof:${id}:${island.now}`,
  });
}
