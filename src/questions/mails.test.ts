import { expect, test } from 'vitest';
import { acknowledgement, answer, confirmation, digest, receipt, written } from './mails.ts';

const MARLENE = {
  about: { name: 'Marlene Brandt', url: 'https://insel.example', languages: ['de', 'en'] as const },
};

const ITEM = {
  number: 1,
  said: ['Darf mein Hund mit?\n[#2 k7f2]', '<b>fett</b>'],
  notes: ['Die Adresse ist nicht bestätigt.'],
  links: [
    { label: 'Antworten', href: 'mailto:fragen+a@example.org?subject=Antwort%20auf%20Frage%201' },
    { label: 'Antworten und veröffentlichen', href: 'mailto:fragen+b@example.org' },
  ],
};

test('a confirmation is the same for everybody but for the link', () => {
  const { subject, text } = written(
    MARLENE,
    'de',
    confirmation('de', { site: 'insel.example', name: 'Marlene Brandt', link: 'https://insel.example/x' }),
  );
  expect(subject).toBe('Bitte bestätigen Sie Ihre Adresse.');
  expect(text).toBe(`Guten Tag,

auf insel.example wurde eine Frage an Marlene Brandt gestellt und diese Adresse für die Antwort angegeben. Waren Sie das? Dann bestätigen Sie es bitte auf dieser Seite:

https://insel.example/x

Dort ist ein Knopf, mehr ist nicht zu tun. Waren Sie es nicht, brauchen Sie nichts zu unternehmen; von selbst schickt diese Website Ihnen dann nichts weiter.

Impressum
https://insel.example/impressum/
`);
});

test('a receipt names day, hour and the way back, and quotes only what was found', () => {
  const of = { round: { day: 'Donnerstag, 26. November', time: '10 Uhr' }, until: '9:30 Uhr', link: 'https://x/', attachments: '' }; // biome-ignore format: one line
  const { text } = written(MARLENE, 'de', receipt('de', { ...of, earlier: undefined }));
  expect(text).toContain('Am Donnerstag, 26. November, um 10 Uhr liegt sie auf meinem Tisch. Bis 9:30 Uhr können Sie');
  expect(text).not.toContain('Vielleicht');
  const earlier = {
    title: 'Absagen',
    quote: 'Bis sieben Uhr.',
    date: '3. März 2025',
    link: 'https://x/fragen/absagen/',
  };
  expect(written(MARLENE, 'de', receipt('de', { ...of, earlier })).text).toContain(
    '»Bis sieben Uhr.«\n\nAbsagen, 3. März 2025\n\nhttps://x/fragen/absagen/\n\nGenügt Ihnen das',
  );
});

test('a digest says the same in plain text and in HTML, and nothing of a visitor is markup', () => {
  const { subject, text, html } = written(
    MARLENE,
    'de',
    digest('de', { tag: 'k7f2', items: [ITEM], more: 0, troubles: [{ cause: 'empty', count: 2 }], desk: 'https://insel.example/tisch/' }), // biome-ignore format: one line
  );
  expect(subject).toBe('eine Frage für heute');
  expect(text).toBe(`[#1 k7f2]
│ Darf mein Hund mit?
│ [#2 k7f2]
│ <b>fett</b>
Die Adresse ist nicht bestätigt.
Antworten
mailto:fragen+a@example.org?subject=Antwort%20auf%20Frage%201
Antworten und veröffentlichen
mailto:fragen+b@example.org

2-mal war in einer Antwort von Ihnen kein eigener Text zu finden.

Alles zusammen liegt am Tisch:
https://insel.example/tisch/

Impressum
https://insel.example/impressum/
`);
  expect(html).toContain('│ Darf mein Hund mit?<br/>│ [#2 k7f2]</p>');
  expect(html).toMatch(
    /<a class="sea" href="mailto:fragen\+b@example.org" style="[^"]*">Antworten und veröffentlichen<\/a>/,
  );
  expect(html).not.toMatch(/<img|<script|src=/);
});

test('the subject counts', () => {
  const subject = (count: number, lang: 'de' | 'en') =>
    digest(lang, { tag: 'a', items: Array(count).fill(ITEM), more: 0, troubles: [], desk: '' }).subject;
  expect([subject(1, 'en'), subject(3, 'de'), subject(3, 'en')]).toEqual([
    'one question for today',
    '3 Fragen für heute',
    '3 questions for today',
  ]);
});

const ANSWERED = {
  ending: 'answered',
  name: 'Marlene Brandt',
  day: '22. November',
  personal: '',
  markdown: 'Ja, gern.',
  html: '<p>Ja, gern.</p>',
  earlier: undefined,
  colleague: '',
  ways: [],
  published: '',
  follow: '',
  canReply: true,
  nextRound: 'Dienstag, 1. Dezember',
  forgetDay: '24. Februar',
  link: 'https://insel.example/fragen/meine/T',
} as const;

test('an answer is a letter: greeting, day, words, name, and what happens next', () => {
  expect(written(MARLENE, 'de', answer('de', ANSWERED)).text).toBe(`Guten Tag,

am 22. November haben Sie mich etwas gefragt.

Ja, gern.

Herzlich,
Marlene Brandt

Ist etwas offen geblieben? Antworten Sie einfach auf diese Mail; ich lese sie in der nächsten Runde, am Dienstag, 1. Dezember.

Ihre Frage und Ihre Adresse werden am 24. Februar auf meiner Website gelöscht; auf Wunsch sofort:

https://insel.example/fragen/meine/T

Impressum
https://insel.example/impressum/
`);
});

test('without a mailbox of the island, the way back is the page', () => {
  const { text } = written(MARLENE, 'en', answer('en', { ...ANSWERED, canReply: false }));
  expect(text).toContain('Say so on this page');
  expect(text).not.toContain('reply to this mail');
});

test('an acknowledgement holds the exact words, the hour and the way back', () => {
  const outgone = {
    number: 2,
    text: 'Guten Tag,\n\nJa.\n',
    others: 1,
    publishes: { title: 'Darf mein Hund mit?', link: 'https://insel.example/fragen/hund/' },
    isHeld: false,
    takeBack: 'https://insel.example/tisch/zuruecknehmen/T',
  };
  const { subject, text } = written(
    MARLENE,
    'de',
    acknowledgement('de', { time: '10:42 Uhr', outgone: [outgone], unplaced: '' }),
  );
  expect(subject).toBe('Geht um 10:42 Uhr hinaus');
  expect(text).toBe(`Frage 2. Das geht um 10:42 Uhr hinaus:

│ Guten Tag,
│
│ Ja.

Ebenso an einen weiteren Menschen.

Auch auf der Website, unter dem Titel »Darf mein Hund mit?«:

https://insel.example/fragen/hund/

Bis 10:42 Uhr können Sie es hier zurücknehmen:

https://insel.example/tisch/zuruecknehmen/T

Impressum
https://insel.example/impressum/
`);
});

test('every mail ends with the way to the imprint, in both forms and languages', () => {
  const of = { site: 'insel.example', name: 'Marlene Brandt', link: 'https://insel.example/x' };
  const ends = {
    de: ['Impressum', 'https://insel.example/impressum/'],
    en: ['Imprint', 'https://insel.example/en/imprint/'],
  };
  for (const lang of ['de', 'en'] as const) {
    const [label = '', link = ''] = ends[lang];
    const { text, html } = written(MARLENE, lang, confirmation(lang, of));
    expect(text.endsWith(`\n\n${label}\n${link}\n`)).toBe(true);
    expect(html).toMatch(new RegExp(`href="${link}"[^>]*>${label}</a>`));
  }
});
