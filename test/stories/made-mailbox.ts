/** A mail in a mailbox as a person has it. */
export type MadeMail = {
  readonly kind: 'family' | 'office' | 'client' | 'newsletter' | 'question';
  readonly from: string;
  /** Whether the mail server vouches for who sent it. */
  readonly isProven: boolean;
  readonly raw: string;
};

const OWNER = 'marlene@example.org';

/** 300 mails: family, tax office, clients, newsletters, and twenty questions to Insel's own address among them. */
export function madeMailbox(ours: string, authserv: string): readonly MadeMail[] {
  const kinds: readonly (readonly [MadeMail['kind'], number])[] = [
    ['family', 60],
    ['office', 30],
    ['client', 70],
    ['newsletter', 120],
    ['question', 20],
  ];
  const all = kinds.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at) => made(kind, at + 1, ours, authserv)),
  );
  return all.toSorted((a, b) => order(a) - order(b)); // mixed, the same on every run
}

function order({ raw }: MadeMail): number {
  let hash = 7;
  for (const letter of raw.slice(0, 400)) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash;
}

function made(kind: MadeMail['kind'], number: number, ours: string, authserv: string): MadeMail {
  const isProven = kind !== 'question' || number % 4 !== 0;
  const from = `${kind}${number}@${kind === 'newsletter' ? 'werbung.example' : `haus${number % 7}.example.net`}`;
  const write = { family, office: tax, client, newsletter, question }[kind];
  const { to = OWNER, subject, text, more = [], type = 'text/plain; charset=utf-8' } = write(number, ours);
  const domain = from.split('@')[1];
  const head = [
    `Authentication-Results: ${authserv}; dmarc=${isProven ? 'pass' : 'none'} header.from=${domain}`,
    `From: ${kind} ${number} <${from}>`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${kind}${number}@${domain}>`,
    `Date: Tue, 24 Nov 2026 ${String(8 + (number % 10)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00 +0100`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: 8bit',
    ...more,
  ];
  return { kind, from, isProven, raw: `${head.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n` };
}

type Parts = {
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly more?: readonly string[];
  readonly type?: string;
};

function family(number: number): Parts {
  return {
    subject: `Sonntag ${number}`,
    text: `Hallo Marlene, kommt ihr am ${number}.? Bringt Kuchen mit. Frage an dich: wie viele seid ihr?`,
  };
}

function tax(number: number, ours: string): Parts {
  return {
    subject: `Bescheid ${number}`,
    text: `Sehr geehrte Frau Thomsen,\n\nbitte reichen Sie die Anlage ${number} nach. Auf Ihrer Website steht ${ours} als Anschrift.`,
  };
}

/** Clients write to the owner herself; some name Insel's address in the text or the subject, or answer in a thread. */
function client(number: number, ours: string): Parts {
  return {
    subject: number % 5 === 0 ? `Ist ${ours} richtig?` : `AW: Termin ${number}`,
    text: `Liebe Frau Thomsen,\n\nkönnen wir den Termin verschieben?\n\n> Von: ${OWNER}\n> An: client${number}@example.net\n> Schreiben Sie gern an ${ours}.`,
    more: number % 3 === 0 ? ['In-Reply-To: <aelter@example.org>', 'References: <aelter@example.org>'] : [],
  };
}

function newsletter(number: number, ours: string): Parts {
  const alike = ours.replace('@', `${number}@`);
  return {
    to: number % 10 === 0 ? `Liste <${alike}>` : OWNER,
    subject: `Angebot ${number}: jetzt 20 %`,
    text: `Nur heute!\n\nAbmelden: https://werbung.example/u/${number}`,
    more: [
      `List-Id: <angebot${number}.werbung.example>`,
      'Precedence: bulk',
      'List-Unsubscribe: <https://werbung.example/u>',
    ],
  };
}

function question(number: number, ours: string): Parts {
  const asked = `Dies ist die Frage Nummer ${number} an Sie: Wie lange dauert es, bis man davon etwas merkt?`;
  const [local, domain] = ours.split('@');
  if (number % 5 === 0)
    return {
      to: ours,
      subject: 'Frage',
      text: `<html><body><p>${asked}</p></body></html>`,
      type: 'text/html; charset=utf-8',
    };
  if (number % 5 === 1) return { to: `Praxis <${local?.toUpperCase()}@${domain}>`, subject: 'Eine Frage', text: asked };
  if (number % 5 === 2) return { to: OWNER, subject: 'Frage', text: asked, more: [`Cc: ${ours}`] };
  if (number % 5 === 3)
    return { to: 'undisclosed-recipients:;', subject: 'Frage', text: asked, more: [`Delivered-To: ${ours}`] };
  return { to: `${OWNER}, ${ours}`, subject: '', text: `${asked}\n\n-- \nMit freundlichen Grüßen` };
}
