import { inEveryLanguage } from './in-every-language.ts';

/** `24. November, um 10 Uhr` and its like: day and time of a round, made in words/dates.ts. */
type When = { readonly day: string; readonly time: string };

const de = {
  hello: 'Guten Tag,',
  farewell: (name: string) => `Herzlich,\n${name}`,

  /** Stands at the end of a question by mail that was longer than is taken. */
  cutShort: (most: string) => `[Hier ist Ihre Mail gekürzt: Es passen ${most} Zeichen.]`,

  confirmation: {
    subject: 'Bitte bestätigen Sie Ihre Adresse.',
    asked: (site: string, name: string) =>
      `auf ${site} wurde eine Frage an ${name} gestellt und diese Adresse für die Antwort angegeben. Waren Sie das? Dann bestätigen Sie es bitte auf dieser Seite:`,
    button:
      'Dort ist ein Knopf, mehr ist nicht zu tun. Waren Sie es nicht, brauchen Sie nichts zu unternehmen; von selbst schickt diese Website Ihnen dann nichts weiter.',
  },

  receipt: {
    subject: 'Ihre Frage ist angekommen',
    arrived: ({ day, time }: When, until: string) =>
      `Ihre Frage ist angekommen. Am ${day}, um ${time} liegt sie auf meinem Tisch. Bis ${until} können Sie sie hier ändern, und zurückziehen jederzeit:`,
    inTray: 'Ihre Nachricht ist angekommen.',
    trayPage: 'War es doch eine Frage? Dann sagen Sie es hier:',
    meanwhile: 'Vielleicht hilft Ihnen bis dahin, was ich früher geschrieben habe:',
    enough: 'Genügt Ihnen das, sagen Sie es auf derselben Seite.',
    attachments: (names: string) =>
      `Angehängt war: ${names}. Anhänge nehme ich auf diesem Weg nicht an; Ihr Text ist da.`,
    byItself: 'Diese Bestätigung kommt von selbst, die Antwort kommt von mir.',
  },

  answer: {
    subject: (day: string) => `Ihre Frage vom ${day}`,
    asked: (day: string) => `am ${day} haben Sie mich etwas gefragt.`,
    already: 'Darauf habe ich schon einmal geantwortet:',
    place: (title: string, date: string) => `${title}, ${date}`,
    invited: 'Das besprechen wir besser miteinander.',
    ways: 'So erreichen Sie mich:',
    referred: 'Dafür weiß ich jemanden, der Ihnen besser antworten kann als ich:',
    declined: (day: string) =>
      `danke für Ihre Frage vom ${day}. Ich habe sie gelesen, und ich werde sie nicht beantworten.`,
    reasons: {
      none: '',
      field: 'Das ist nicht mein Gebiet, und Halbes möchte ich Ihnen nicht sagen.',
      afar: 'Aus der Ferne kann ich Ihnen dazu nichts Verlässliches sagen.',
      written: 'Darüber rede ich lieber im Gespräch, als etwas dazu zu schreiben.',
    },
    openByMail: (day: string) =>
      `Ist etwas offen geblieben? Antworten Sie einfach auf diese Mail; ich lese sie in der nächsten Runde, am ${day}.`,
    openOnPage: (day: string) =>
      `Ist etwas offen geblieben? Sagen Sie es auf dieser Seite; ich lese es in der nächsten Runde, am ${day}:`,
    published: 'Die Antwort steht auch hier, ohne Ihren Namen:',
    follow: 'Soll ich Ihnen schreiben, wenn ich daran später etwas ändere? Dann sagen Sie es hier:',
    kept: (day: string) =>
      `Ihre Frage und Ihre Adresse werden am ${day} auf meiner Website gelöscht; auf Wunsch sofort:`,
  },

  later: {
    subject: (day: string) => `Ihre Frage wird am ${day} gelesen`,
    moved: (asked: string, { day, time }: When) =>
      `Ihre Frage vom ${asked} ist da und wartet. Sie liegt später auf meinem Tisch als angekündigt: am ${day}, um ${time}. Ansehen, ändern und zurückziehen können Sie sie hier:`,
  },

  changed: {
    subject: (title: string) => `Geändert: ${title}`,
    told: (day: string, title: string) =>
      `am ${day} haben Sie mich etwas gefragt, und ich habe die Antwort veröffentlicht. Sie wollten wissen, wenn sich daran etwas ändert. Jetzt steht unter »${title}«:`,
    whole: 'Die ganze Antwort:',
    stop: 'Wenn Sie das nicht mehr erfahren möchten, sagen Sie es hier:',
  },

  digest: {
    subject: (count: number) => (count === 1 ? 'eine Frage für heute' : `${count} Fragen für heute`),
    onlyTroubles: 'zu Ihren letzten Antworten',
    noteSubject: (number: number) => `Antwort auf Frage ${number}`,
    answer: 'Antworten',
    answerAndPublish: 'Antworten und veröffentlichen',
    publishWord: 'öffentlich',
    differs: 'Anders ist:',
    atTheDesk: 'Nur zwischen uns. Der Text liegt am Tisch:',
    textAtTheDesk: 'Der Text liegt am Tisch:',
    unconfirmed: 'Die Adresse ist nicht bestätigt.',
    byNumber: 'Ohne E-Mail, mit Abholnummer.',
    overdue: (day: string) => `Liegt seit dem ${day} auf dem Tisch.`,
    followsUp: 'Eine Nachfrage zu Ihrer Antwort.',
    crisis: 'Darin stehen Worte, die auf Not deuten.',
    more: (count: number) => (count === 1 ? 'Eine weitere liegt am Tisch:' : `${count} weitere liegen am Tisch:`),
    desk: 'Alles zusammen liegt am Tisch:',
    troubles: {
      expired: (n: number) => `${times(n)} gehörte eine Antwort von Ihnen zu einer Mail, die zu lange her ist.`,
      unknown: (n: number) => `${times(n)} kam eine Mail an einen Antwortlink, den es nicht gibt.`,
      unaddressed: (n: number) =>
        `${times(n)} kam eine Mail von Ihnen, die zu keiner Frage gehört. Nichts davon ging hinaus. Bitte antworten Sie auf die Mail, in der die Frage steht.`,
      stranger: (n: number) =>
        `${times(n)} kam eine Mail an einen Ihrer Antwortlinks von einer anderen Adresse als Ihrer. Nichts davon ging hinaus.`,
      flood: (n: number) =>
        `${times(n)} kamen von einer Adresse mehr Mails in einer Stunde, als hier sofort gelesen werden. Die übrigen liegen am Tisch unter »Eingang«.`,
      unmarked: (n: number) =>
        `${times(n)} stand in einer Antwort auf mehrere Fragen nicht, zu welcher sie gehört. Bitte schreiben Sie unter die Zeile mit der Nummer.`,
      empty: (n: number) => `${times(n)} war in einer Antwort von Ihnen kein eigener Text zu finden.`,
      closed: (n: number) => `${times(n)} war die Frage schon beantwortet oder zurückgezogen, als Ihre Antwort kam.`,
      held: (n: number) => `${times(n)} ließ sich nicht prüfen, ob eine Antwort von Ihnen kam. Sie liegt am Tisch.`,
      forged: (n: number) =>
        `${times(n)} kam eine Mail unter Ihrem Namen, die nicht von Ihrem Anbieter stammt. Sie liegt am Tisch, falls sie doch von Ihnen ist.`,
    },
  },

  acknowledgement: {
    subject: (time: string) => `Geht um ${time} hinaus`,
    subjectNow: 'Ist hinausgegangen',
    goes: (number: number, time: string) => `Frage ${number}. Das geht um ${time} hinaus:`,
    went: (number: number) => `Frage ${number}. Das ist hinausgegangen:`,
    onPage: 'Ohne E-Mail: Die Antwort wartet auf der Seite zur Abholnummer.',
    alike: (count: number) =>
      count === 1 ? 'Ebenso an einen weiteren Menschen.' : `Ebenso an ${count} weitere Menschen.`,
    publishes: (title: string) => `Auch auf der Website, unter dem Titel »${title}«:`,
    publishHeld: 'Auf die Website kommt sie erst mit Ihrem Ja am Tisch.',
    takeBack: (time: string) => `Bis ${time} können Sie es hier zurücknehmen:`,
    unplaced: 'Das gehörte zu keiner Frage und bleibt liegen:',
  },
};

function times(n: number): string {
  return n === 1 ? 'Einmal' : `${n}-mal`;
}

const en: typeof de = {
  hello: 'Hello,',
  farewell: (name) => `With kind regards,\n${name}`,

  cutShort: (most) => `[Your mail is cut short here: ${most} characters fit in.]`,

  confirmation: {
    subject: 'Please confirm your address.',
    asked: (site, name) =>
      `a question to ${name} was sent on ${site}, and this address was given for the answer. Was it you? Then please confirm it on this page:`,
    button:
      'There is one button there, and nothing else to do. If it was not you, you need not do anything; this website will then send you nothing further by itself.',
  },

  receipt: {
    subject: 'Your question has arrived',
    arrived: ({ day, time }, until) =>
      `Your question has arrived. It will be on my desk on ${day}, at ${time}. Until ${until} you can change it here, and withdraw it at any time:`,
    inTray: 'Your message has arrived.',
    trayPage: 'Was it a question after all? Then say so here:',
    meanwhile: 'Perhaps something I wrote earlier helps until then:',
    enough: 'If that is enough, say so on the same page.',
    attachments: (names) => `Attached was: ${names}. I do not take attachments this way; your text is here.`,
    byItself: 'This confirmation comes by itself, the answer comes from me.',
  },

  answer: {
    subject: (day) => `Your question of ${day}`,
    asked: (day) => `on ${day} you asked me something.`,
    already: 'I have answered this before:',
    place: (title, date) => `${title}, ${date}`,
    invited: 'This is better talked about in person.',
    ways: 'This is how you reach me:',
    referred: 'I know somebody who can answer you better than I can:',
    declined: (day) => `thank you for your question of ${day}. I have read it, and I am not going to answer it.`,
    reasons: {
      none: '',
      field: 'This is not my field, and I do not want to give you half an answer.',
      afar: 'From afar I cannot tell you anything reliable about this.',
      written: 'This is something I only talk about in person and do not write about.',
    },
    openByMail: (day) =>
      `Has something remained open? Just reply to this mail; I will read it in the next round, on ${day}.`,
    openOnPage: (day) =>
      `Has something remained open? Say so on this page; I will read it in the next round, on ${day}:`,
    published: 'The answer also stands here, without your name:',
    follow: 'Shall I write to you when I change something about it later? Then say so here:',
    kept: (day) => `Your question and your address will be deleted from my website on ${day}; at once, if you wish:`,
  },

  later: {
    subject: (day) => `Your question will be read on ${day}`,
    moved: (asked, { day, time }) =>
      `Your question of ${asked} is here and waiting. It will be on my desk later than announced: on ${day}, at ${time}. You can see, change and withdraw it here:`,
  },

  changed: {
    subject: (title) => `Changed: ${title}`,
    told: (day, title) =>
      `on ${day} you asked me something, and I published the answer. You wanted to know when something about it changes. Now it says under “${title}”:`,
    whole: 'The whole answer:',
    stop: 'If you do not want to be told any more, say so here:',
  },

  digest: {
    subject: (count) => (count === 1 ? 'one question for today' : `${count} questions for today`),
    onlyTroubles: 'about your last answers',
    noteSubject: (number) => `Answer to question ${number}`,
    answer: 'Answer',
    answerAndPublish: 'Answer and publish',
    publishWord: 'public',
    differs: 'What is different:',
    atTheDesk: 'Only between us. The text lies at the desk:',
    textAtTheDesk: 'The text lies at the desk:',
    unconfirmed: 'The address is not confirmed.',
    byNumber: 'Without e-mail, with a pick-up number.',
    overdue: (day) => `On the desk since ${day}.`,
    followsUp: 'Follows up on your answer.',
    crisis: 'It holds words that point to distress.',
    more: (count) => (count === 1 ? 'One more lies at the desk:' : `${count} more lie at the desk:`),
    desk: 'Everything together lies at the desk:',
    troubles: {
      expired: (n) => `${timesEn(n)} an answer of yours belonged to a mail of too long ago.`,
      unknown: (n) => `${timesEn(n)} a mail came to a reply link that does not exist.`,
      unaddressed: (n) =>
        `${timesEn(n)} a mail of yours came that belongs to no question. Nothing of it went out. Please reply to the mail in which the question stands.`,
      stranger: (n) =>
        `${timesEn(n)} a mail came to one of your reply links from another address than yours. Nothing of it went out.`,
      flood: (n) =>
        `${timesEn(n)} more mails within an hour came from one address than are read at once. The rest lies at the desk under “Inbox”.`,
      unmarked: (n) =>
        `${timesEn(n)} a reply to several questions did not say which one it belonged to. Please write below the line with the number.`,
      empty: (n) => `${timesEn(n)} there were no words of yours in an answer.`,
      closed: (n) => `${timesEn(n)} the question had been answered or withdrawn when your answer came.`,
      held: (n) => `${timesEn(n)} it could not be checked whether an answer came from you. It lies at the desk.`,
      forged: (n) =>
        `${timesEn(n)} a mail came under your name that is not from your provider. It lies at the desk, in case it is yours after all.`,
    },
  },

  acknowledgement: {
    subject: (time) => `Goes out at ${time}`,
    subjectNow: 'Has gone out',
    goes: (number, time) => `Question ${number}. This goes out at ${time}:`,
    went: (number) => `Question ${number}. This has gone out:`,
    onPage: 'Without e-mail: the answer waits on the page of the pick-up number.',
    alike: (count) => (count === 1 ? 'Likewise to one more person.' : `Likewise to ${count} more people.`),
    publishes: (title) => `Also on the website, under the title “${title}”:`,
    publishHeld: 'It will be on the website only after your yes at the desk.',
    takeBack: (time) => `Until ${time} you can take it back here:`,
    unplaced: 'This belonged to no question and stays where it is:',
  },
};

function timesEn(n: number): string {
  return n === 1 ? 'Once' : `${n} times`;
}

/** The mails about a question: to its asker, and to the owner. */
export const questionMails = inEveryLanguage('questionMails', { de, en });

/** What went wrong with a reply, as it is told in the next digest. */
export type Trouble = keyof (typeof de)['digest']['troubles'];
