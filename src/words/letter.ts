import { inEveryLanguage } from './in-every-language.ts';
import { inWords, upper } from './numbers.ts';

const people = (count: number) => (count === 1 ? 'einen Menschen' : `${count} Menschen`);
const peopleEn = (count: number) => (count === 1 ? 'one person' : `${count} people`);

const de = {
  picture: (alt: string) => (alt ? `Bild: ${alt}` : 'Bild'),
  order: {
    title: 'Brief',
    lead: {
      each: 'Wenn ich etwas Neues schreibe, schicke ich es Ihnen gern: vollständig und der Reihe nach.',
      weekly:
        'Was ich in einer Woche geschrieben habe, schicke ich Ihnen gern: vollständig, der Reihe nach, höchstens einmal in der Woche.',
    },
    quiet:
      'Ich erfahre nicht, ob und wann Sie lesen. Ihre Adresse dient nur diesem Brief; abbestellen können Sie ihn am Ende jeder Ausgabe.',
    email: 'Ihre E-Mail-Adresse',
    missing: 'Schreiben Sie hier eine E-Mail-Adresse.',
    bait: 'Bitte leer lassen',
    button: 'Brief bestellen',
    after: 'Sie bekommen zuerst eine Mail, um Ihre Adresse zu bestätigen.',
    byMail: 'Bestellen können Sie ihn auch mit einer Mail:',
    byMailSubject: 'Brief bestellen',
    byMailOnly: 'Schreiben Sie mir in einer Mail, dass Sie den Brief bekommen möchten:',
    feed: 'Dasselbe steht {feed}, ganz ohne Adresse.',
    inFeed: 'im Feed',
    archive: 'Bisherige Briefe',
    notSent: 'Noch nicht bestellt.',
    place: 'Eine Stelle braucht noch etwas:',
    busy: 'Gerade kommen zu viele Bestellungen auf einmal.',
    wait: (minutes: number) =>
      minutes === 1
        ? 'Bitte versuchen Sie es in einer Minute noch einmal.'
        : `Bitte versuchen Sie es in ${minutes} Minuten noch einmal.`,
  },
  ordered: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    lead: (address: string) =>
      `An ${address} geht jetzt eine Mail. Mit dem Link darin bestätigen Sie die Adresse; erst dann bekommen Sie den Brief.`,
    nothing:
      'Kommt nichts? Dann stimmt vielleicht die Adresse nicht, die Mail liegt im Spam-Ordner, oder Sie bekommen den Brief schon. Mehr als eine solche Mail am Tag geht an keine Adresse.',
    again: 'Eine andere Adresse angeben',
  },
  confirm: {
    title: 'Den Brief bestätigen',
    lead: 'Soll der Brief an diese Adresse kommen?',
    button: 'Ja, ich möchte den Brief',
    notYou:
      'Haben Sie ihn nicht bestellt, schließen Sie diese Seite. Es kommt nichts weiter, und die Adresse wird nach sieben Tagen gelöscht.',
    done: 'Der Brief kommt',
    doneLead: 'Ihre Adresse ist bestätigt. Der nächste Brief kommt, sobald es etwas Neues gibt.',
    last: 'Das Neueste bis dahin:',
  },
  gone: {
    title: 'Dieser Link gilt nicht mehr',
    lead: 'Er ist älter als sieben Tage, oder es kam inzwischen ein neuer.',
    order: 'Den Brief neu bestellen',
  },
  leave: {
    title: 'Den Brief abbestellen',
    unknown: 'In diesem Link fehlt etwas',
    unknownLead:
      'Zu ihm gehört keine Bestellung. Bitte öffnen Sie den Link am Ende eines Briefes noch einmal, ganz bis zum letzten Zeichen, oder antworten Sie auf einen Brief mit dem Wort »abbestellen«.',
    lead: 'Mit einem Klick kommt kein Brief mehr.',
    button: 'Abbestellen',
    done: 'Abbestellt',
    doneLead: 'Es kommt kein Brief mehr an Ihre Adresse.',
    kept: 'Aufgehoben wird nur der Nachweis, dass Sie den Brief bestellt hatten, bis die gesetzliche Frist abgelaufen ist. Auf Wunsch wird auch er sofort gelöscht.',
    erase: 'Alles über mich löschen',
    erased:
      'Gelöscht. Es bleibt nur ein Zeichen, aus dem niemand Ihre Adresse lesen kann, damit Ihnen nicht aus Versehen wieder geschrieben wird.',
  },
  confirmMail: {
    subject: 'Bitte bestätigen Sie Ihre Adresse',
    text: (site: string, name: string) =>
      `Guten Tag,\n\nauf ${site} wurde der Brief von ${name} an diese Adresse bestellt. Waren Sie das? Dann bestätigen Sie es bitte auf dieser Seite. Dort ist ein Knopf, mehr ist nicht zu tun.`,
    reply: 'Oder antworten Sie einfach auf diese Mail.',
    notYou:
      'Waren Sie es nicht, brauchen Sie nichts zu unternehmen; es kommt dann nichts weiter, und die Adresse wird nach sieben Tagen gelöscht.',
  },
  mail: {
    many: (title: string, others: number) =>
      others === 1 ? `${title} und ein weiterer Text` : `${title} und ${inWords(others, 'de')} weitere Texte`,
    online: 'Diesen Text im Netz lesen',
    onlineText: 'Im Netz:',
    reply: 'Sie können auf diesen Brief antworten; was Sie fragen, lese ich in der nächsten Runde.',
    why: 'Sie bekommen diesen Brief, weil Sie ihn mit dieser Adresse bestellt haben.',
    leave: 'Abbestellen',
    leaveText: 'Abbestellen, mit einem Klick:',
    imprint: 'Impressum',
  },
  desk: {
    title: 'Brief',
    lead: (when: string) => `Was Sie veröffentlichen, geht ${when} an alle, die den Brief bestellt haben.`,
    each: (time: string) => `um ${time}`,
    weekly: (day: string, time: string) => `jeden ${day} um ${time}`,
    off: 'Der Brief ist nicht eingeschaltet. In insel.yaml schaltet ihn diese Zeile ein: letter: {send: weekly, at: "sun 08:00"}',
    next: 'Als Nächstes',
    none: 'Es ist nichts Neues geschrieben. Sobald Sie einen Beitrag veröffentlichen, steht er hier, und Sie können ihn ansehen, bevor er geht.',
    goes: (when: string, count: number) => `geht am ${when} an ${people(count)}`,
    goesToNobody: (when: string) => `ginge am ${when}; noch hat niemand den Brief bestellt`,
    takenBack: 'zurückgenommen, geht nicht',
    empty: 'nicht gegangen, der Text war nicht mehr da',
    look: 'Ansehen',
    gone: 'Gegangen',
    counts: {
      handed: (count: number) => `${count} übergeben`,
      waiting: (count: number, whom: string) => {
        const said = count === 1 ? 'einer wartet' : `${count} warten`;
        return whom ? `${said} (${whom})` : said;
      },
      dead: (count: number) => (count === 1 ? 'eine Adresse tot' : `${count} Adressen tot`),
      refused: (count: number) => `${count} nicht angenommen`,
      left: (count: number) => (count === 1 ? 'einer abbestellt' : `${count} abbestellt`),
      unknown: (count: number) => `${count} ungewiss`,
    },
    unknownText:
      'Bei diesen brach die Verbindung ab, als der Brief gerade übergeben wurde. Vielleicht ist er angekommen. Hört man einen Tag lang nichts, gilt er als übergeben.',
    unknownAgain: 'Noch einmal senden',
    unknownLeave: 'Als übergeben ansehen',
    resting: (whom: string, until: string) => `${whom} nimmt gerade nichts an; weiter geht es am ${until}.`,
    restingEverybody: (until: string) => `Der eigene Mailserver nimmt gerade nichts an; weiter geht es am ${until}.`,
    unaligned: 'Der Brief wartet',
    unalignedText: (domain: string) =>
      `Noch kann niemand prüfen, dass der Brief wirklich von ${domain} kommt; er landete im Spam. Diesen Satz können Sie an den weitergeben, der Ihre Domain verwaltet:`,
    forward: (name: string, record: string) =>
      `Bitte tragen Sie im DNS einen TXT-Eintrag mit dem Namen ${name} und diesem Inhalt ein: ${record}`,
    unalignedAfter: 'Sobald der Eintrag da ist, geht der Brief von selbst. insel doctor prüft alles Weitere.',
    readers: 'Leser',
    readersText: (count: number) =>
      count === 0
        ? 'Noch hat niemand den Brief bestellt. Das Formular dafür steht hier:'
        : `Den Brief ${count === 1 ? 'bekommt ein Mensch' : `bekommen ${inWords(count, 'de')} Menschen`}.`,
    toReaders: 'Zu den Lesern',
    orderPage: 'die Seite zum Bestellen',
  },
  one: {
    text: 'Der Brief als Text',
    html: 'Der Brief als HTML',
    open: 'Im Browser ansehen, wie ihn ein Mailprogramm zeigt',
    size: (kb: number) => `${kb} kB groß.`,
    tooLarge: 'Über 100 kB schneiden manche Mailprogramme ihn ab.',
    proof: 'Ein Probedruck an mich',
    proofSent: 'Der Probedruck ist unterwegs an Ihre Adresse.',
    proofSubject: (subject: string) => `[Probe] ${subject}`,
    back: 'Zurücknehmen',
    backDone: 'Zurückgenommen: Dieser Brief geht nicht.',
    again: 'Doch senden',
    againDone: 'Der Brief geht zur nächsten Zeit.',
    tooLate: 'Dafür ist es zu spät: Der Brief ist schon unterwegs.',
    all: 'Alle Briefe',
    missing: 'Diesen Brief gibt es nicht.',
    subject: 'Betreff',
    standing: 'Stand',
  },
  readers: {
    title: 'Leser',
    lead: 'Eine Liste zum Durchsehen gibt es nicht. Wer fragt, was über ihn gespeichert ist, den finden Sie mit seiner genauen Adresse.',
    find: 'Adresse',
    findButton: 'Suchen',
    none: (address: string) => `Zu ${address} ist nichts gespeichert.`,
    only: (reason: string) => `Zu dieser Adresse ist nur gespeichert, dass ihr nicht geschrieben wird: ${reason}.`,
    reasons: {
      left: 'abbestellt',
      erased: 'auf Wunsch gelöscht',
      dead: 'die Adresse nimmt nichts an',
      complaint: 'als Spam gemeldet',
      blocked: 'von Ihnen gesperrt',
    },
    states: {
      asked: 'bestellt, aber nicht bestätigt',
      reading: 'bekommt den Brief',
      left: 'hat abbestellt',
      dead: 'bekommt nichts, die Adresse nimmt nichts an',
    },
    state: 'Stand',
    language: 'Sprache',
    since: 'seit',
    proof: 'Nachweis als Datei',
    leave: 'Abbestellen',
    erase: 'Alles löschen',
    block: 'Sperren',
    unblock: 'Sperre aufheben',
    done: {
      leave: 'Abbestellt.',
      erase: 'Gelöscht. Nur ein Zeichen bleibt, damit nicht wieder geschrieben wird.',
      block: 'Gesperrt: An diese Adresse geht kein Brief mehr.',
      unblock: 'Die Sperre ist aufgehoben: Wer die Adresse hat, kann den Brief wieder bestellen.',
    },
    bring: 'Leser mitbringen',
    bringText:
      'Eine Tabelle als CSV mit den Spalten email, origin und, wenn Sie wollen, lang. In origin steht für jeden, woher die Einwilligung kommt, etwa »Liste im Seminar, 3. Mai 2024«; ohne das wird niemand übernommen. Niemand bekommt deswegen eine Mail, nur den nächsten Brief.',
    csv: 'Die Tabelle',
    bringButton: 'Übernehmen',
    brought: (count: number) =>
      count === 1 ? 'Ein Leser ist übernommen.' : `${upper(inWords(count, 'de'))} Leser sind übernommen.`,
    faults: {
      columns: 'Es fehlt eine Zeile mit den Namen der Spalten: email und origin.',
      address: (line: number) => `Zeile ${line}: Das ist keine E-Mail-Adresse.`,
      origin: (line: number) => `Zeile ${line}: Woher die Einwilligung kommt, fehlt.`,
      lang: (line: number) => `Zeile ${line}: Diese Sprache hat die Website nicht.`,
      suppressed: (line: number) => `Zeile ${line}: An diese Adresse wird nicht mehr geschrieben.`,
      known: (line: number) => `Zeile ${line}: Bekommt den Brief schon.`,
      more: (count: number) => `und ${count} weitere Zeilen`,
    },
    take: 'Leser mitnehmen',
    takeText: 'Alle, die den Brief bekommen, als CSV; sie lässt sich anderswo und hier wieder einlesen.',
    takeLink: 'Leser als CSV',
    back: 'Zum Brief',
  },
  privacy: {
    title: 'Brief',
    text: 'Wer den Brief bestellt, gibt mir seine Adresse. Sie liegt verschlüsselt in der Datenbank und dient nur diesem Brief. Zum Nachweis wird aufgehoben, wann und auf welcher Seite Sie bestellt haben, was dort stand, wann die Mail zur Bestätigung ging und wann Sie bestätigt haben; keine IP-Adresse. Ob und wann Sie lesen, erfahre ich nicht: Im Brief steht kein Zählbild, und kein Link darin führt über einen Zähler.\n\nAbbestellen können Sie ihn am Ende jeder Ausgabe, mit einem Klick oder einer Mail. Dann bleibt nur der Nachweis, bis drei Jahre nach dem Ende des Jahres, in dem der letzte Brief ging; auf Wunsch wird auch er sofort gelöscht, und es bleibt ein Zeichen, aus dem niemand die Adresse lesen kann. Unbestätigte Bestellungen werden nach sieben Tagen gelöscht. Grundlage ist Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a der Datenschutz-Grundverordnung).',
  },
  home: { label: 'Brief', text: 'Was neu ist, kommt auf Wunsch {letter}.', link: 'als Brief zu Ihnen' },
  preview: {
    nothing: 'Es wartet kein Brief.',
    off: 'Der Brief ist nicht eingeschaltet (letter.send in insel.yaml).',
  },
};

const en: typeof de = {
  picture: (alt) => (alt ? `Picture: ${alt}` : 'Picture'),
  order: {
    title: 'Letter',
    lead: {
      each: 'When I write something new, I am glad to send it to you: complete, and in order.',
      weekly: 'What I wrote within a week I am glad to send to you: complete, in order, at most once a week.',
    },
    quiet:
      'I do not learn whether and when you read. Your address serves this letter alone; you can stop it at the end of every issue.',
    email: 'Your e-mail address',
    missing: 'Write an e-mail address here.',
    bait: 'Please leave empty',
    button: 'Order the letter',
    after: 'First you will get a mail to confirm your address.',
    byMail: 'You can order it by mail as well:',
    byMailSubject: 'Order the letter',
    byMailOnly: 'Write to me in a mail that you would like to have the letter:',
    feed: 'The same is {feed}, without any address.',
    inFeed: 'in the feed',
    archive: 'Letters so far',
    notSent: 'Not ordered yet.',
    place: 'One place needs something more:',
    busy: 'Too many orders are coming in at the moment.',
    wait: (minutes) => (minutes === 1 ? 'Please try again in a minute.' : `Please try again in ${minutes} minutes.`),
  },
  ordered: {
    title: 'Please look into your mailbox',
    lead: (address) =>
      `A mail is on its way to ${address}. With the link in it you confirm the address; only then will you get the letter.`,
    nothing:
      'Nothing arrives? Then perhaps the address is not right, the mail lies in the spam folder, or you get the letter already. No address is sent more than one such mail a day.',
    again: 'Give another address',
  },
  confirm: {
    title: 'Confirm the letter',
    lead: 'Shall the letter come to this address?',
    button: 'Yes, I would like the letter',
    notYou:
      'If you did not order it, close this page. Nothing more will come, and the address is deleted after seven days.',
    done: 'The letter will come',
    doneLead: 'Your address is confirmed. The next letter comes as soon as there is something new.',
    last: 'The newest until then:',
  },
  gone: {
    title: 'This link is no longer good',
    lead: 'It is older than seven days, or a new one has come meanwhile.',
    order: 'Order the letter anew',
  },
  leave: {
    title: 'Stop the letter',
    unknown: 'Something is missing in this link',
    unknownLead:
      'No order belongs to it. Please open the link at the end of a letter once more, up to its last character, or reply to a letter with the word “stop”.',
    lead: 'With one click no letter comes any more.',
    button: 'Stop the letter',
    done: 'Stopped',
    doneLead: 'No letter comes to your address any more.',
    kept: 'Only the proof that you had ordered the letter is kept, until the time the law sets is over. If you wish, that is deleted at once, too.',
    erase: 'Delete everything about me',
    erased:
      'Deleted. Only a mark stays from which nobody can read your address, so that you are not written to again by mistake.',
  },
  confirmMail: {
    subject: 'Please confirm your address',
    text: (site, name) =>
      `Hello,\n\nthe letter of ${name} was ordered on ${site} for this address. Was it you? Then please confirm it on this page. There is one button, nothing more is to be done.`,
    reply: 'Or simply reply to this mail.',
    notYou:
      'If it was not you, there is nothing to do; nothing more will come, and the address is deleted after seven days.',
  },
  mail: {
    many: (title, others) => `${title} and ${inWords(others, 'en')} more ${others === 1 ? 'text' : 'texts'}`,
    online: 'Read this text on the web',
    onlineText: 'On the web:',
    reply: 'You can reply to this letter; what you ask I read in the next round.',
    why: 'You get this letter because you ordered it with this address.',
    leave: 'Stop the letter',
    leaveText: 'Stop the letter, with one click:',
    imprint: 'Imprint',
  },
  desk: {
    title: 'Letter',
    lead: (when) => `What you publish goes ${when} to everybody who ordered the letter.`,
    each: (time) => `at ${time}`,
    weekly: (day, time) => `every ${day} at ${time}`,
    off: 'The letter is not switched on. This line in insel.yaml does it: letter: {send: weekly, at: "sun 08:00"}',
    next: 'Next',
    none: 'Nothing new is written. As soon as you publish a post, it stands here, and you can look at it before it goes.',
    goes: (when, count) => `goes on ${when} to ${peopleEn(count)}`,
    goesToNobody: (when) => `would go on ${when}; nobody has ordered the letter yet`,
    takenBack: 'taken back, does not go',
    empty: 'not gone, the text was no longer there',
    look: 'Look',
    gone: 'Gone',
    counts: {
      handed: (count) => `${count} handed over`,
      waiting: (count, whom) => (whom ? `${count} waiting (${whom})` : `${count} waiting`),
      dead: (count) => (count === 1 ? 'one address dead' : `${count} addresses dead`),
      refused: (count) => `${count} not accepted`,
      left: (count) => `${count} stopped it`,
      unknown: (count) => `${count} uncertain`,
    },
    unknownText:
      'With these the connection broke just as the letter was being handed over. It may have arrived. If nothing is heard for a day, it counts as handed over.',
    unknownAgain: 'Send once more',
    unknownLeave: 'Count as handed over',
    resting: (whom, until) => `${whom} takes nothing at the moment; it goes on on ${until}.`,
    restingEverybody: (until) => `The own mail server takes nothing at the moment; it goes on on ${until}.`,
    unaligned: 'The letter waits',
    unalignedText: (domain) =>
      `Nobody can yet check that the letter really comes from ${domain}; it would end as spam. You can pass this sentence on to whoever runs your domain:`,
    forward: (name, record) => `Please add a TXT record to DNS with the name ${name} and this content: ${record}`,
    unalignedAfter: 'As soon as the record is there, the letter goes by itself. insel doctor checks everything else.',
    readers: 'Readers',
    readersText: (count) =>
      count === 0
        ? 'Nobody has ordered the letter yet. The form for it is here:'
        : `${upper(count === 1 ? 'one person gets' : `${inWords(count, 'en')} people get`)} the letter.`,
    toReaders: 'To the readers',
    orderPage: 'the page to order it',
  },
  one: {
    text: 'The letter as text',
    html: 'The letter as HTML',
    open: 'Look at it in the browser as a mail program shows it',
    size: (kb) => `${kb} kB in size.`,
    tooLarge: 'Some mail programs cut it off above 100 kB.',
    proof: 'A proof to me',
    proofSent: 'The proof is on its way to your address.',
    proofSubject: (subject) => `[Proof] ${subject}`,
    back: 'Take back',
    backDone: 'Taken back: this letter does not go.',
    again: 'Send it after all',
    againDone: 'The letter goes at the next time.',
    tooLate: 'It is too late for that: the letter is on its way.',
    all: 'All letters',
    missing: 'There is no such letter.',
    subject: 'Subject',
    standing: 'State',
  },
  readers: {
    title: 'Readers',
    lead: 'There is no list to look through. Whoever asks what is stored about them is found by their exact address.',
    find: 'Address',
    findButton: 'Find',
    none: (address) => `Nothing is stored about ${address}.`,
    only: (reason) => `All that is stored about this address is that it is not written to: ${reason}.`,
    reasons: {
      left: 'stopped the letter',
      erased: 'deleted as wished',
      dead: 'the address takes nothing',
      complaint: 'reported as spam',
      blocked: 'blocked by you',
    },
    states: {
      asked: 'ordered, but not confirmed',
      reading: 'gets the letter',
      left: 'stopped the letter',
      dead: 'gets nothing, the address takes nothing',
    },
    state: 'State',
    language: 'Language',
    since: 'since',
    proof: 'Proof as a file',
    leave: 'Stop the letter',
    erase: 'Delete everything',
    block: 'Block',
    unblock: 'Lift the block',
    done: {
      leave: 'Stopped.',
      erase: 'Deleted. Only a mark stays, so that nobody writes again.',
      block: 'Blocked: no letter goes to this address any more.',
      unblock: 'The block is lifted: whoever has the address can order the letter again.',
    },
    bring: 'Bring readers along',
    bringText:
      'A table as CSV with the columns email, origin and, if you like, lang. In origin stands for each of them where the consent comes from, such as “list at the seminar, 3 May 2024”; without it nobody is taken over. Nobody gets a mail because of it, only the next letter.',
    csv: 'The table',
    bringButton: 'Take over',
    brought: (count) =>
      count === 1 ? 'One reader is taken over.' : `${upper(inWords(count, 'en'))} readers are taken over.`,
    faults: {
      columns: 'A line with the names of the columns is missing: email and origin.',
      address: (line) => `Line ${line}: this is no e-mail address.`,
      origin: (line) => `Line ${line}: where the consent comes from is missing.`,
      lang: (line) => `Line ${line}: the website does not have this language.`,
      suppressed: (line) => `Line ${line}: this address is not written to any more.`,
      known: (line) => `Line ${line}: gets the letter already.`,
      more: (count) => `and ${count} more lines`,
    },
    take: 'Take readers along',
    takeText: 'Everybody who gets the letter, as CSV; it can be read in elsewhere, and here again.',
    takeLink: 'Readers as CSV',
    back: 'To the letter',
  },
  privacy: {
    title: 'Letter',
    text: 'Whoever orders the letter gives me an address. It lies encrypted in the database and serves this letter alone. As a proof it is kept when and on which page you ordered, what was written there, when the mail for confirmation went out and when you confirmed; no IP address. I do not learn whether and when you read: there is no counting picture in the letter, and no link in it leads through a counter.\n\nYou can stop it at the end of every issue, with one click or one mail. Then only the proof stays, until three years after the end of the year of the last letter; if you wish it is deleted at once, and a mark stays from which nobody can read the address. Orders that were not confirmed are deleted after seven days. The ground is your consent (Article 6 (1) (a) of the General Data Protection Regulation).',
  },
  home: { label: 'Letter', text: 'What is new comes to you {letter}, if you like.', link: 'as a letter' },
  preview: {
    nothing: 'No letter is waiting.',
    off: 'The letter is not switched on (letter.send in insel.yaml).',
  },
};

export const letterWords = inEveryLanguage('letterWords', { de, en });
