import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { cutFrontMatter } from '../src/source/core/sheet.ts';

/** A mailbox of sent mail, made of the questions of the example island, and what is true about it. */
export type MadeSent = {
  readonly mbox: string;
  /** Questions that come again and again: how their wordings and the owner's answer begin. */
  readonly recurring: readonly Matter[];
  /** Names, addresses and numbers of other people that stand in the owner's words. */
  readonly personal: readonly string[];
};

export type Matter = {
  readonly lang: Made;
  readonly wordings: readonly string[];
  readonly answer: readonly string[];
};

export const OWNER = { name: 'Telse Brarup', addresses: ['telse@brarup.example'] };

const FIRST =
  'Petra Jonas Kerstin Uwe Maren Tjark Fatma Wiebke Mark Rose Heike Arne Birgit Oluwaseun Dörte Emil Grace Hauke Imke Joanna'.split(
    ' ',
  );
const LAST =
  'Koch Winter Fuchs Vogel Wolf Baker Young Brown Jäger Schröder Sommer Krüger Hansen Petersen Yılmaz Nguyen Reiter Stein Baumann Kaiser'.split(
    ' ',
  );
/** The languages in which mails are made. */
export type Made = 'de' | 'en';

const OPENERS: Readonly<Record<Made, readonly string[]>> = {
  de: [
    'eine Bekannte hat mir von Ihnen erzählt.',
    'ich habe Ihre Seite gelesen.',
    'wir haben letzte Woche telefoniert.',
    'mein Mann meinte, ich soll einfach schreiben.',
    'seit Monaten überlege ich hin und her.',
    '',
  ],
  en: [
    'a friend told me about you.',
    'I read your pages last night.',
    'we spoke on the telephone last week.',
    'my husband said I should simply write.',
    'I have been going back and forth for months.',
    '',
  ],
};
const GREETINGS = { de: ['Liebe', 'Hallo', 'Guten Tag'], en: ['Dear', 'Hello', 'Hi'] } as const;
const CLOSINGS = {
  de: ['Herzliche Grüße', 'Viele Grüße', 'Mit freundlichen Grüßen'],
  en: ['Best regards', 'Kind regards', 'All the best'],
} as const;
const PERSONAL: Readonly<Record<Made, readonly ((of: Person) => string)[]>> = {
  de: [
    ({ first }) => `Grüßen Sie bitte ${first} von mir.`,
    ({ phone }) => `Ich rufe Sie wie besprochen unter ${phone} zurück.`,
    ({ mail }) => `Die Unterlagen gehen an ${mail} hinaus.`,
    ({ number }) => `Ihre Rechnung trägt die Nummer ${number}.`,
    ({ street }) => `Ich komme dann in die ${street}.`,
    ({ last }) => `Frau ${last} aus Ihrem Büro weiß Bescheid.`,
    () => '',
    () => '',
  ],
  en: [
    ({ first }) => `Please give my best to ${first}.`,
    ({ phone }) => `I will ring you on ${phone} as agreed.`,
    ({ mail }) => `The papers go to ${mail} today.`,
    ({ number }) => `Your invoice has the number ${number}.`,
    ({ last }) => `Mr ${last} of your office knows about it.`,
    () => '',
    () => '',
  ],
};
const THINGS = {
  de: 'Gartenzaun Drucker Kirchenchor Steuerbescheid Fahrradkeller Apfelernte Jubiläum Vereinsheim Klavier Heizung Dachrinne Lesebrille Flohmarkt Bootssteg Wanderkarte Schulfest Zeitung Kaffeemaschine Hochzeit Umzug'.split(
    ' ',
  ),
  en: 'fence printer choir lawnmower bicycle harvest anniversary clubhouse piano heating gutter glasses fleamarket jetty map fair newspaper kettle wedding removal'.split(
    ' ',
  ),
};
const ONCE = {
  de: [
    (a: string, _: string, n: number) => `Können Sie mir den Schlüssel für ${a} bis zum ${n}. geben?`,
    (a: string, b: string, n: number) => `Wissen Sie noch, wer vor ${n} Jahren ${a} neben ${b} gestellt hat?`,
    (a: string) => `Wohin ist eigentlich ${a} gekommen?`,
    (a: string, b: string) => `Passt ${a} in Ihren Kofferraum, wenn ${b} schon darin liegt?`,
    (a: string) => `Haben Sie jemanden an der Hand, der ${a} günstig repariert?`,
    (_: string, b: string) => `Welche Farbe soll ${b} bekommen?`,
    (a: string, b: string) => `Hätten Sie lieber ${a} oder ${b} als Geschenk?`,
    (a: string, _: string, n: number) => `Kommen Sie am ${n}. zur Besprechung wegen ${a}?`,
    (a: string) => `Wer trägt die Kosten, falls ${a} kaputtgeht?`,
    (_: string, b: string) => `Hat der Nachbar sich bei Ihnen über ${b} beschwert?`,
    (a: string, b: string) => `Liegt ${a} noch bei Ihnen auf dem Dachboden hinter ${b}?`,
    (a: string) => `Darf ich ein Foto von ${a} in den Gemeindebrief setzen?`,
  ],
  en: [
    (a: string, _: string, n: number) => `Could you lend me the ${a} until the ${n}th?`,
    (a: string, b: string, n: number) => `Do you remember who put the ${a} next to the ${b} ${n} years ago?`,
    (a: string) => `Whatever became of the ${a}?`,
    (a: string, b: string) => `Does the ${a} fit into your car when the ${b} is in it already?`,
    (a: string) => `Is there anybody you trust to mend the ${a}?`,
    (_: string, b: string) => `Which colour did you choose for the ${b}?`,
    (a: string, b: string) => `Would you rather get the ${a} or the ${b} as a present?`,
    (a: string) => `Who pays if the ${a} breaks?`,
    (_: string, b: string) => `Did the neighbour complain about the ${b}?`,
    (a: string) => `May I print a photograph of the ${a} in the parish letter?`,
  ],
} as const;
const CLAUSES = {
  de: [
    'Der Schuppen hinter dem Haus ist offen.',
    'Fragen Sie am besten beim Verein nach, dort weiß man mehr.',
    'Leider habe ich davon nie gehört.',
    'Am Samstag hole ich alles mit dem Anhänger ab.',
    'Meinetwegen gern, solange es trocken bleibt.',
    'Das hat damals der Hausmeister erledigt.',
    'Grün wäre mir am liebsten, aber Blau geht auch.',
    'Die Versicherung hat schon geschrieben.',
    'Morgen früh bin ich beim Zahnarzt.',
    'Bringen Sie bitte eine Leiter mit.',
    'Im Keller stehen noch drei Kisten.',
    'Der Bus fährt wegen der Baustelle eine andere Strecke.',
    'Mit dem Pastor habe ich es besprochen.',
    'Auf dem Foto erkennt man kaum etwas.',
    'Eine Quittung brauche ich nicht.',
    'Der Kuchen steht im Kühlschrank.',
    'So eilig ist es nicht.',
    'Den Zettel habe ich an die Tür gehängt.',
    'Zwei Stunden sollten genügen.',
    'Meine Nachbarin passt auf den Hund auf.',
    'Es hat geregnet, und der Boden ist weich.',
    'Der Maler kommt im April.',
    'Ihren Vorschlag finde ich hübsch.',
    'Wir sehen uns beim Chor.',
  ],
  en: [
    'The shed behind the house is open.',
    'Better ask at the club, they know more.',
    'I never heard of it, I am afraid.',
    'On Saturday I collect everything with the trailer.',
    'Fine with me as long as it stays dry.',
    'The caretaker did that at the time.',
    'Green would be nicest, but blue will do.',
    'The insurance has written already.',
    'Tomorrow morning I am at the dentist.',
    'Please bring a ladder.',
    'There are three more boxes in the cellar.',
    'The bus goes another way because of the works.',
    'I talked it over with the vicar.',
    'You can hardly see anything on the photograph.',
    'No need for a receipt.',
    'The cake is in the fridge.',
    'There is no hurry.',
    'I pinned the note to the door.',
  ],
} as const;
const SHORT = {
  de: ['Danke, ist angekommen!', 'Gern, bis morgen.', 'Ja, so machen wir es.'],
  en: ['Thanks, it arrived!', 'Sure, see you tomorrow.', 'Yes, let us do that.'],
} as const;

type Person = {
  readonly first: string;
  readonly last: string;
  readonly mail: string;
  readonly phone: string;
  readonly number: string;
  readonly street: string;
};

/** Makes `count` sent mails, a bit more than half of them answers to `matters` questions that recur. Always the same. */
export function madeSent(count: number, matters: number): MadeSent {
  const recurring = mattersOf(matters);
  const personal = new Set<string>();
  const mails: string[] = [];
  let state = 7;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
  const one = <T>(of: readonly T[]): T => of[draw(of.length)] as T;
  for (let at = 0; at < count; at += 1) {
    const person = personOf(draw);
    const isRecurring = at % 25 < 13;
    const matter =
      recurring[Math.floor(at / 25) % recurring.length === 0 ? draw(recurring.length) : draw(recurring.length)];
    const lang = isRecurring && matter ? matter.lang : draw(3) === 0 ? 'en' : 'de';
    const kind = isRecurring ? 'recurring' : one(['new', 'short', 'once', 'once'] as const);
    let [asked, said] = ['', ''];
    if (kind === 'recurring' && matter) {
      asked = `${one(OPENERS[lang])} ${one(matter.wordings)}`;
      const inside = one(PERSONAL[lang])(person);
      for (const each of Object.values(person)) if (inside.includes(each)) personal.add(each);
      const paragraphs = matter.answer.filter((_, index) => index === 0 || draw(3) > 0);
      said = [...paragraphs, inside].filter((each) => each !== '').join('\n\n');
    } else if (kind === 'once') {
      const [a, b] = [one(THINGS[lang]), one(THINGS[lang])];
      asked = `${one(OPENERS[lang])} ${one(ONCE[lang])(a, b, 2 + draw(27))}`;
      said = [one(CLAUSES[lang]), one(CLAUSES[lang]), one(CLAUSES[lang])].join(' ');
    } else
      said = kind === 'short' ? one(SHORT[lang]) : `${one(THINGS[lang])}: ${one(CLAUSES[lang])} ${one(CLAUSES[lang])}`;
    if (kind === 'short') asked = one(OPENERS[lang]);
    mails.push(mailOf(at, lang, person, asked, said, one));
  }
  return { mbox: mails.join('\n'), recurring, personal: [...personal] };
}

/** Questions of the example island that are asked in several wordings. */
function mattersOf(count: number): Matter[] {
  const [example = ''] = readdirSync('examples');
  const folder = join('examples', example, 'content', 'questions');
  const all = readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.md'))
    .map((name) => matterIn(readFileSync(join(folder, name), 'utf8')))
    .filter(({ wordings }) => wordings.length >= 3);
  const english = all.filter(({ lang }) => lang === 'en').slice(0, Math.floor(count / 3));
  return [...all.filter(({ lang }) => lang === 'de').slice(0, count - english.length), ...english];
}

function matterIn(text: string): Matter {
  const cut = cutFrontMatter(text);
  if ('reason' in cut) throw new Error('an example that cannot be read');
  const title = /^title: "?(.*?)"?$/m.exec(cut.yaml)?.[1] ?? '';
  const wordings = [title, ...[...cut.yaml.matchAll(/^ {2}- "?(.*?)"?$/gm)].map(([, line = '']) => line)];
  const answer = cut.body
    .trim()
    .split(/\n{2,}/)
    .map((each) => each.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_]/g, ''));
  return { lang: /^lang: en$/m.test(cut.yaml) ? 'en' : 'de', wordings, answer };
}

function personOf(draw: (below: number) => number): Person {
  const [first, last] = [FIRST[draw(FIRST.length)] ?? '', LAST[draw(LAST.length)] ?? ''];
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
  return {
    first,
    last,
    mail: `${plain(first)}.${plain(last)}${draw(900)}@post.example`,
    phone: `0${150 + draw(29)} ${1_000_000 + draw(8_999_999)}`,
    number: `R-${10_000 + draw(89_999)}`,
    street: `${LAST[draw(LAST.length)]}straße ${1 + draw(98)}`,
  };
}

const DAY_MS = 86_400_000;

function mailOf(
  at: number,
  lang: Made,
  person: Person,
  asked: string,
  said: string,
  one: <T>(of: readonly T[]) => T,
): string {
  const day = new Date(Date.UTC(2012, 0, 2, 9, at % 60) + at * 2 * DAY_MS);
  const { first, last, mail } = person;
  const own = `${one(GREETINGS[lang])} ${first},\n\n${said}\n\n${one(CLOSINGS[lang])}\nTelse Brarup\n\n-- \nTelse Brarup, Kappeln\nTelefon 04642 99 88 77`;
  const quoted =
    `${lang === 'de' ? 'Liebe Frau Brarup' : 'Dear Telse'},\n\n${asked.trim()}\n\n${one(CLOSINGS[lang])}\n${first} ${last}`
      .replace(/^/gm, '> ')
      .replace(/ +$/gm, '');
  const about =
    lang === 'de'
      ? `Am ${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear()} um 08:15 schrieb ${first} ${last}:`
      : `On ${day.toUTCString().slice(0, 16)} at 8:15, ${first} ${last} <${mail}> wrote:`;
  const body = asked === '' ? own : at % 4 === 0 ? `${about}\n${quoted}\n\n${own}` : `${own}\n\n${about}\n${quoted}`;
  const header = [
    'From: Telse Brarup <telse@brarup.example>',
    `To: ${encoded(`${first} ${last}`)} <${mail}>`,
    `Subject: ${asked === '' ? 'Gruß' : 'Re: Anfrage'}`.replace('ß', 'ss'),
    `Date: ${day.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <made-${at}@brarup.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `From telse@brarup.example Mon Jan  2 09:00:00 2012\n${header.join('\n')}\n\n${body.replace(/^(>*From )/gm, '>$1')}\n`;
}

function encoded(name: string): string {
  return `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;
}
