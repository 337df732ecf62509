import { inEveryLanguage } from './in-every-language.ts';
import type { Said } from './quiet.ts';

const de = {
  title: 'Ihre Frage',
  menu: 'Fragen',
  fileName: 'frage',
  description: (name: string) => `Fragen an ${name}, und die Antworten bisher.`,

  ask: {
    onFile:
      'Diese Fassung der Website besteht aus Dateien und nimmt keine Fragen entgegen. Schreiben Sie mir Ihre bitte an {address}.',
    label: 'Was möchten Sie wissen?',
    hint: 'Schreiben Sie in Ihren eigenen Worten, so kurz oder so ausführlich Sie mögen. Ihr Text bleibt auf Ihrem Gerät, bis Sie ihn senden.',
    /** Where the form came back: its text has been here, and was not kept. */
    hintAgain:
      'Nichts wird gesendet, bevor Sie auf den Knopf drücken. Zum Nachsehen war Ihr Text eben hier auf der Website; aufgehoben ist er nicht.',
    reply: 'Wie möchten Sie die Antwort bekommen?',
    byEmail: 'Per E-Mail',
    byNumber: 'Lieber ohne, mit Abholnummer',
    email: 'Ihre E-Mail-Adresse, für die Antwort',
    numberComes: 'Nach dem Senden sehen Sie Ihre Abholnummer. Mit ihr finden Sie die Antwort hier auf der Website.',
    consent: 'Meine Formulierung darf ohne Namen veröffentlicht werden.',
    between: 'Nur zwischen uns.',
    betweenHint:
      'Nie zusammengelegt, zitiert oder veröffentlicht. Sonst kann Ihr Text lesbar in meinem Postfach liegen, nie auf diesen Seiten.',
    noQuestion: 'Es ist keine Frage?',
    kind: 'Was ist es?',
    kinds: { question: 'Eine Frage', advice: 'Ein Hinweis oder Ratschlag', offer: 'Ein Angebot' },
    adviceHint: {
      monthly: 'Hinweise lese ich gesammelt einmal im Monat und antworte meist nicht darauf.',
      never: 'Hinweise sammle ich in einer eigenen Ablage und antworte meist nicht darauf.',
    },
    offerHint: 'Angebote liegen in einer eigenen Ablage.',
    differs: 'Was ist bei Ihnen anders?',
    differsHint: 'Sie müssen nichts dazu schreiben. Der Satz geht mit Ihrer Frage mit.',
    send: 'Frage senden',
    sendAnyway: 'Trotzdem senden',
    toWords: 'Noch einmal zum Text',
    sending: 'Wird gesendet …',
    bait: 'Dieses Feld bitte frei lassen',
    /** One of the two at least. */
    direct: (telephone: string | undefined, room: string | undefined): Said => [
      'Haben Sie heute einen Termin bei mir, oder arbeiten wir schon miteinander? Der kürzere Weg ist dann ',
      ...(telephone ? ['ein Anruf: ', { telephone }] : []),
      ...(telephone && room ? [', oder '] : []),
      ...(room ? [{ linked: 'unser Raum', href: room }] : []),
      '.',
    ],
    announced: 'Darüber schreibe ich gerade',
    alsoToMe: (title: string) =>
      `Sie bekommen auch die Antwort auf: »${title}« Selbst zu schreiben brauchen Sie nichts.`,
    collect: 'Sie haben eine Abholnummer?',
    soFar: 'Schon beantwortet',
    older: 'Frühere Antworten',
    filledIn: 'Die Stelle, zu der Sie fragen:',
  },

  between: {
    title: 'Bevor es auf den Weg geht',
    lead: 'Vielleicht steht die Antwort schon da. Ihre Frage ist noch hier, Wort für Wort.',
    right: 'Schon geschrieben',
  },

  errors: {
    notSent: 'Die Frage ist noch nicht gesendet.',
    places: (count: number) =>
      count === 1
        ? 'Eine Stelle braucht noch etwas:'
        : `${count === 2 ? 'Zwei' : count === 3 ? 'Drei' : count} Stellen brauchen noch etwas:`,
    emptyText: 'der Text fehlt',
    longText: 'der Text ist zu lang',
    longDiffers: 'der Satz ist zu lang',
    email: 'die Adresse stimmt noch nicht',
    noEmail: 'die Adresse fehlt',
    empty: 'Schreiben Sie hier, was Sie wissen möchten.',
    tooLong: (chars: string, most: string) =>
      `Das sind ${chars} Zeichen, möglich sind ${most}. Ihr Text ist vollständig hier; bitte kürzen Sie ihn.`,
    address: {
      missing: 'Schreiben Sie hier Ihre Adresse, oder wählen Sie »Lieber ohne, mit Abholnummer«.',
      'no-at': 'In der Adresse fehlt das @.',
      'nothing-before': 'Vor dem @ fehlt etwas, meist der Name.',
      'nothing-after': 'Nach dem @ fehlt etwas, zum Beispiel »posteo.de«.',
      'two-ats': 'In der Adresse stehen zwei @. Bitte schreiben Sie nur eine Adresse.',
      spaces:
        'Die Adresse enthält ein Zeichen, das dort nicht stehen kann, etwa eine Lücke oder ein Komma. Bitte schreiben Sie nur eine Adresse.',
      'letters-before':
        'Vor dem @ steht ein Zeichen, das dort nicht stehen kann, etwa ein Umlaut oder ein Punkt zu viel.',
      'letters-after': 'Nach dem @ steht ein Zeichen, das dort nicht stehen kann.',
      'no-ending': 'Am Ende der Adresse fehlt etwas, zum Beispiel ».de«.',
      'too-long': 'Die Adresse ist länger, als eine E-Mail-Adresse sein kann.',
    },
  },

  busy: {
    title: 'Gerade ist sehr viel los',
    notSent: 'Die Frage ist noch nicht gesendet.',
    wait: (minutes: number) =>
      minutes <= 1
        ? 'Bitte versuchen Sie es in einer Minute noch einmal. Ihr Text ist noch hier.'
        : `Bitte versuchen Sie es in ${minutes} Minuten noch einmal. Ihr Text ist noch hier.`,
    waitOnly: (minutes: number) =>
      minutes <= 1
        ? 'Bitte versuchen Sie es in einer Minute noch einmal.'
        : `Bitte versuchen Sie es in ${minutes} Minuten noch einmal.`,
    ways: 'Auf diesen Wegen erreichen Sie mich auch:',
  },

  arrived: {
    title: 'Ihre Frage ist angekommen',
    page: 'Den Weg zu Ihrer Seite finden Sie in der Mail, die Sie dazu bekommen haben, oder mit Ihrer Abholnummer.',
    known: 'Dieselbe Frage ist schon da',
    once: 'Einmal genügt: Es ist nichts weiter zu tun.',
    lies: 'Sie liegt schon auf meinem Tisch. Einmal genügt: Es ist nichts weiter zu tun.',
    willLie: (day: string, time: string) =>
      `Am ${day}, um ${time} liegt sie auf meinem Tisch. Einmal genügt: Es ist nichts weiter zu tun.`,
    oneMail: (day: string) =>
      `Gestellt wurde sie am ${day}, mit derselben Adresse für die Antwort. Eine zweite Mail geht jetzt nicht hinaus: Der Weg zur Seite dieser Frage steht in der ersten. Finden Sie die nicht, sehen Sie bitte auch im Spam-Ordner nach.`,
    collect: 'Oder öffnen Sie die Seite mit der Abholnummer',
  },

  confirm: {
    title: 'Ihre Adresse bestätigen',
    asked: (day: string) => `Am ${day} wurde hier eine Frage gestellt und diese Adresse für die Antwort angegeben:`,
    wasIt: 'Waren Sie das? Dann genügt ein Druck auf den Knopf.',
    button: 'Ja, das ist meine Adresse',
    notYou: 'Waren Sie es nicht, brauchen Sie nichts zu unternehmen.',
    already: 'Diese Adresse ist bestätigt. Mehr ist nicht zu tun.',
  },

  gone: {
    title: 'Hier ist nichts mehr',
    lead: 'Dieser Link führt zu keiner Frage. Vielleicht wurde sie gelöscht, oder die Adresse hat sich geändert.',
    collect: 'Mit Ihrer Abholnummer finden Sie hin, solange es sie gibt.',
  },

  mine: {
    title: 'Ihre Frage',
    sentTitle: 'Ihre Frage ist angekommen',
    trayTitle: 'Ihre Nachricht ist angekommen',
    asked: (day: string) => `Gestellt am ${day}`,
    waiting: 'Sie liegt auf meinem Tisch am ',
    waitingAt: (day: string, time: string) => `${day}, um ${time}`,
    onDesk: (day: string) => `Ihre Frage liegt seit dem ${day} auf meinem Tisch.`,
    sending: (time: string) => `Die Antwort ist geschrieben. Ab ${time} steht sie hier.`,
    answered: (day: string) => `Beantwortet am ${day}`,
    'already-answered': 'Darauf habe ich schon einmal geantwortet:',
    invited: 'Das besprechen wir besser miteinander.',
    referred: 'Dafür weiß ich jemanden, der Ihnen besser antworten kann als ich:',
    declined: 'Danke für Ihre Frage. Ich habe sie gelesen, und ich werde sie nicht beantworten.',
    settled: 'Sie haben gesagt, dass Ihre Frage schon beantwortet ist. Schön, dass es schon dastand.',
    withdrawn: 'Sie haben Ihre Frage zurückgezogen. Sie liegt nicht mehr auf meinem Tisch.',
    published: 'Die Antwort steht auch hier, ohne Ihren Namen:',
    kept: (day: string) => `Frage und Adresse werden am ${day} gelöscht.`,

    address: 'Antwort an',
    mailSent: 'Dorthin habe ich eine E-Mail geschickt. Bitte bestätigen Sie darin die Adresse mit einem Knopf.',
    mailAsFile:
      'Diese Website verschickt noch keine E-Mails. Ihre Frage wird trotzdem gelesen, und die Antwort steht dann hier: Bitte legen Sie ein Lesezeichen an.',
    mailWaits:
      'Eine E-Mail zum Bestätigen geht dorthin, sobald es wieder erlaubt ist: höchstens drei am Tag, eine alle zehn Minuten.',
    mailFailed: 'Die E-Mail dorthin ist nicht angekommen. Bitte prüfen Sie die Adresse.',
    unconfirmed: 'Auch ohne Bestätigung wird Ihre Frage gelesen; die Antwort steht dann auch hier.',
    confirmed: 'Die Adresse ist bestätigt.',
    likely: (address: string) => `Meinten Sie ${address}?`,
    mistyped: 'Vertippt?',
    newAddress: 'Adresse für die Antwort',
    changeAddress: 'Adresse ändern',
    sendAgain: 'Noch einmal senden',
    sentAgain: 'Die E-Mail ist noch einmal unterwegs.',
    notAgain: 'Gerade eben ging schon eine E-Mail dorthin. In zehn Minuten geht es wieder, höchstens dreimal am Tag.',
    byNumber: 'Ihre Antwort',
    answerHere: 'Sie finden sie auf dieser Seite, sobald sie geschrieben ist.',
    addAddress: 'Doch lieber per E-Mail?',
    addressChanged: 'Die Adresse ist geändert.',
    addressSame: 'Das ist schon die Adresse. Geändert ist nichts.',

    number: 'Ihre Abholnummer',
    numberHint: 'Damit finden Sie diese Seite wieder. Bitte schreiben Sie sie auf, oder legen Sie ein Lesezeichen an.',
    numberWhere: (address: string) => `Eingeben können Sie sie unter ${address}.`,

    edit: 'Frage ändern',
    editUntil: (day: string, time: string) => `Ändern können Sie sie bis ${day}, um ${time}.`,
    save: 'Änderung speichern',
    saved: 'Die Änderung ist gespeichert.',
    notSaved: 'Die Änderung ist noch nicht gespeichert.',
    typed: 'Was Sie geschrieben haben',
    followed: 'Ändert sich die Antwort, schreibe ich Ihnen.',
    unfollowed: 'Ändert sich die Antwort, schreibe ich Ihnen nicht.',
    takeConsentBack: 'Erlaubnis zurücknehmen',
    consentBack:
      'Ihre Formulierung wird nicht veröffentlicht; wo sie unter einer Antwort stand, wird sie herausgenommen.',
    consentBackTitle:
      'Wo Ihre Formulierung unter einer Antwort stand, wird sie herausgenommen. Als Überschrift und in der Adresse einer Antwort steht sie noch: Das liegt jetzt auf meinem Tisch, und ich ändere es von Hand.',
    /** Behind `deleted`. */
    stillTitle:
      'Als Überschrift und in der Adresse einer Antwort steht Ihre Formulierung noch, ohne Ihren Namen: Das liegt jetzt auf meinem Tisch, und ich ändere es von Hand.',
    withdraw: 'Frage zurückziehen',
    withdrawHint: 'Dann liegt sie nicht mehr auf meinem Tisch, und Sie bekommen keine Antwort.',
    delete: 'Alles sofort löschen',
    deleteHint:
      'Frage, Adresse und alles, was dazu gehört, auch Ihre Formulierung unter einer Antwort. Als Überschrift einer Antwort ändere ich sie von Hand. Was schon als Mail verschickt ist, kann ich nicht zurückholen.',
    rescue: 'Als Frage in die nächste Runde legen',
    rescueAsk: 'War es doch eine Frage?',
    settle: 'Das beantwortet meine Frage',
    earlier: 'Vielleicht schon beantwortet',
    earlierHint: 'Vielleicht hilft Ihnen bis dahin, was ich früher geschrieben habe:',
    reopen: 'Das beantwortet meine Frage nicht',
    reopenHint: 'Dann liegt sie in der nächsten Runde wieder vor mir. Sie müssen nichts dazu schreiben.',
    reopenLabel: 'Was ist offen geblieben?',
    data: 'Alles, was hier über Ihre Frage liegt, als Datei',
    leave: 'Zurückziehen, löschen',
    leaveWholly: 'Löschen',
    events: 'Was bisher geschah',
    eventNames: {
      asked: 'Gefragt',
      confirmed: 'Adresse bestätigt',
      edited: 'Geändert',
      'address-changed': 'Adresse geändert',
      moved: 'Auf eine andere Runde gelegt',
      joined: 'Mit einer gleichen Frage zusammengelegt',
      parted: 'Wieder für sich gelegt',
      delivered: 'Auf den Tisch gelegt',
      begun: 'Antwort begonnen',
      drafted: 'Entwurf gesichert',
      'held-dropped': 'Eine zurückgehaltene Antwort verworfen',
      'held-again': 'Eine zurückgehaltene Antwort wieder vorgelegt',
      follows: 'Änderungen werden mitgeteilt',
      told: 'Von einer Änderung unterrichtet',
      postponed: 'Auf eine spätere Runde gelegt',
      'set-aside': 'In die Ablage gelegt',
      rescued: 'Als Frage in die Runde gelegt',
      ended: 'Antwort geschrieben',
      'taken-back': 'Noch einmal zurückgelegt',
      sent: 'Antwort gesendet',
      reopened: 'Noch einmal gefragt',
      settled: 'Schon beantwortet gefunden',
      withdrawn: 'Zurückgezogen',
      erased: 'Gelöscht',
    },
    deletedTitle: 'Gelöscht',
    deleted: 'Ihre Frage, Ihre Adresse und alles, was dazu gehört, sind gelöscht.',
  },

  follow: {
    title: 'Wenn sich daran etwas ändert',
    lead: (title: string) =>
      `Ändere ich später etwas an der Antwort »${title}«, schreibe ich Ihnen, höchstens einmal im Vierteljahr.`,
    until: (day: string) => `Bis zum ${day}: Dann wird Ihre Adresse hier gelöscht.`,
    button: 'Ja, bitte sagen Sie es mir',
    done: 'Ich sage es Ihnen.',
    stop: 'Doch nicht',
    offer:
      'Vielleicht schreibe ich diese Antwort einmal um. Dann kann ich es Ihnen sagen, höchstens einmal im Vierteljahr.',
    tellMe: 'Sagen Sie mir, wenn sich daran etwas ändert',
    follows: 'Ändert sich diese Antwort, schreibe ich Ihnen, höchstens einmal im Vierteljahr.',
    stopIt: 'Doch nicht mehr sagen',
    none: 'Diese Antwort steht nicht auf der Website. Daran ändert sich nichts mehr.',
  },

  trays: {
    adviceMonthly: (day: string) =>
      `Danke, dass Sie sich Gedanken machen. Hinweise lese ich gesammelt einmal im Monat, das nächste Mal am ${day}. Meist antworte ich nicht darauf, und nichts davon wird veröffentlicht.`,
    adviceNever:
      'Danke, dass Sie sich Gedanken machen. Hinweise sammle ich in einer eigenen Ablage. Meist antworte ich nicht darauf, und nichts davon wird veröffentlicht.',
    notInRound: 'Deshalb liegt Ihre Nachricht in einer eigenen Ablage und kommt nicht in die Runde.',
    byOwner: 'Ihre Nachricht liegt in einer eigenen Ablage.',
  },

  collect: {
    title: 'Antwort abholen',
    lead: 'Hier finden Sie Ihre Frage mit der Abholnummer wieder.',
    label: 'Ihre Abholnummer',
    hint: 'Zwanzig Buchstaben und Ziffern. Groß oder klein, mit oder ohne Striche.',
    button: 'Ansehen',
    misread: 'Eine Abholnummer hat zwanzig Buchstaben und Ziffern. Bitte sehen Sie noch einmal nach, ob keine fehlt.',
    unknown: 'Unter dieser Nummer liegt keine Frage. Vielleicht wurde sie gelöscht, oder ein Zeichen ist anders.',
  },

  noted: {
    title: 'Schön, dass es schon dasteht',
    lead: 'Mehr ist nicht zu tun. Schreiben Sie mir gern, wenn etwas offen bleibt.',
    ask: 'Eine Frage schreiben',
    back: 'Zur Antwort',
  },

  entry: {
    answeredOn: (day: string) => `Beantwortet am ${day}`,
    changedOn: (day: string) => `geändert am ${day}`,
    thatAnswersIt: 'Das beantwortet meine Frage',
    ask: 'Nein, ich möchte fragen',
    alsoAsked: 'So wurde auch gefragt',
    related: 'Dazu gehört',
    address: 'Adresse',
    stays: (address: string) => `Diese Antwort steht unter ${address} und bleibt dort.`,
    feed: 'Neue Antworten kommen auch im Feed.',
  },

  takeBack: {
    title: 'Zurücknehmen',
    lead: (time: string) => `Diese Antwort geht um ${time} hinaus.`,
    to: (count: number) => (count === 1 ? 'An einen Menschen.' : `An ${count} Menschen, an jeden einzeln.`),
    button: 'Zurücknehmen',
    done: 'Zurückgenommen. Nichts ging hinaus; die Frage liegt wieder auf dem Tisch.',
    tooLate: 'Diese Antwort ist schon unterwegs und lässt sich nicht mehr zurücknehmen.',
    gone: 'Dieser Link führt zu keiner Antwort mehr.',
  },
};

const en: typeof de = {
  title: 'Your question',
  menu: 'Questions',
  fileName: 'question',
  description: (name) => `Questions to ${name}, and the answers so far.`,

  ask: {
    onFile:
      'This edition of the website consists of files and takes no questions. Please write yours to me at {address}.',
    label: 'What would you like to know?',
    hint: 'Write in your own words, as briefly or as fully as you like. Your text stays on your device until you send it.',
    hintAgain:
      'Nothing is sent before you press the button. To be looked at, your text has just been here on the website; it was not kept.',
    reply: 'How would you like to get the answer?',
    byEmail: 'By e-mail',
    byNumber: 'Rather without, with a pick-up number',
    email: 'Your e-mail address, for the answer',
    numberComes: 'After sending you see your pick-up number. With it you find the answer here on the website.',
    consent: 'My wording may be published without a name.',
    between: 'Only between us.',
    betweenHint:
      'Never joined, quoted or published. Otherwise your text may lie readable in my mailbox, never on these pages.',
    noQuestion: 'It is not a question?',
    kind: 'What is it?',
    kinds: { question: 'A question', advice: 'A remark or advice', offer: 'An offer' },
    adviceHint: {
      monthly: 'I read remarks once a month, all together, and mostly do not answer them.',
      never: 'I gather remarks in a tray of their own, and mostly do not answer them.',
    },
    offerHint: 'Offers lie in a tray of their own.',
    differs: 'What is different for you?',
    differsHint: 'You need not write anything. The sentence goes along with your question.',
    send: 'Send question',
    sendAnyway: 'Send anyway',
    toWords: 'Back to the text',
    sending: 'Sending …',
    bait: 'Please leave this field empty',
    direct: (telephone, room) => [
      'Do you have an appointment with me today, or do we work together already? Then the shorter way is ',
      ...(telephone ? ['a call: ', { telephone }] : []),
      ...(telephone && room ? [', or '] : []),
      ...(room ? [{ linked: 'our room', href: room }] : []),
      '.',
    ],
    announced: 'I am writing about this',
    alsoToMe: (title) => `You will also get the answer to: “${title}” You need not write anything yourself.`,
    collect: 'Do you have a pick-up number?',
    soFar: 'Already answered',
    older: 'Earlier answers',
    filledIn: 'What you are asking about:',
  },

  between: {
    title: 'Before it is on its way',
    lead: 'Perhaps the answer is already there. Your question is still here, word for word.',
    right: 'Already written',
  },

  errors: {
    notSent: 'The question has not been sent yet.',
    places: (count) =>
      count === 1
        ? 'One place still needs something:'
        : `${count === 2 ? 'Two' : count === 3 ? 'Three' : count} places still need something:`,
    emptyText: 'the text is missing',
    longText: 'the text is too long',
    longDiffers: 'the sentence is too long',
    email: 'the address is not right yet',
    noEmail: 'the address is missing',
    empty: 'Write here what you would like to know.',
    tooLong: (chars, most) =>
      `These are ${chars} characters, ${most} are possible. Your text is here in full; please shorten it.`,
    address: {
      missing: 'Write your address here, or choose “Rather without, with a pick-up number”.',
      'no-at': 'The @ is missing in the address.',
      'nothing-before': 'Something is missing before the @, mostly the name.',
      'nothing-after': 'Something is missing after the @, for example “posteo.de”.',
      'two-ats': 'There are two @ in the address. Please write only one address.',
      spaces:
        'The address holds a character that cannot stand there, such as a space or a comma. Please write only one address.',
      'letters-before':
        'Before the @ there is a character that cannot stand there, such as an accent or one dot too many.',
      'letters-after': 'After the @ there is a character that cannot stand there.',
      'no-ending': 'Something is missing at the end of the address, for example “.org”.',
      'too-long': 'The address is longer than an e-mail address can be.',
    },
  },

  busy: {
    title: 'There is a lot going on just now',
    notSent: 'The question has not been sent yet.',
    wait: (minutes) =>
      minutes <= 1
        ? 'Please try again in a minute. Your text is still here.'
        : `Please try again in ${minutes} minutes. Your text is still here.`,
    waitOnly: (minutes) => (minutes <= 1 ? 'Please try again in a minute.' : `Please try again in ${minutes} minutes.`),
    ways: 'You can also reach me in these ways:',
  },

  arrived: {
    title: 'Your question has arrived',
    page: 'You find the way to your page in the mail you got about it, or with your pick-up number.',
    known: 'The same question is here already',
    once: 'Once is enough: there is nothing more to do.',
    lies: 'It lies on my desk already. Once is enough: there is nothing more to do.',
    willLie: (day, time) =>
      `On ${day}, at ${time}, it will be on my desk. Once is enough: there is nothing more to do.`,
    oneMail: (day) =>
      `It was asked on ${day}, with the same address for the answer. No second mail goes out now: the way to the page of this question stands in the first one. If you cannot find it, please look in the spam folder, too.`,
    collect: 'Or open the page with the pick-up number',
  },

  confirm: {
    title: 'Confirm your address',
    asked: (day) => `On ${day} a question was sent here, and this address was given for the answer:`,
    wasIt: 'Was it you? Then one press of the button is enough.',
    button: 'Yes, this is my address',
    notYou: 'If it was not you, you need not do anything.',
    already: 'This address is confirmed. There is nothing else to do.',
  },

  gone: {
    title: 'There is nothing here any more',
    lead: 'This link leads to no question. Perhaps it was deleted, or the address has changed.',
    collect: 'Your pick-up number will find it for as long as it exists.',
  },

  mine: {
    title: 'Your question',
    sentTitle: 'Your question has arrived',
    trayTitle: 'Your message has arrived',
    asked: (day) => `Asked on ${day}`,
    waiting: 'It will be on my desk on ',
    waitingAt: (day, time) => `${day}, at ${time}`,
    onDesk: (day) => `Your question has been on my desk since ${day}.`,
    sending: (time) => `The answer is written. It will stand here from ${time} on.`,
    answered: (day) => `Answered on ${day}`,
    'already-answered': 'I have answered this before:',
    invited: 'This is better talked about in person.',
    referred: 'I know somebody who can answer you better than I can:',
    declined: 'Thank you for your question. I have read it, and I am not going to answer it.',
    settled: 'You said that your question is answered already. Good that it was there.',
    withdrawn: 'You have withdrawn your question. It is no longer on my desk.',
    published: 'The answer also stands here, without your name:',
    kept: (day) => `Question and address will be deleted on ${day}.`,

    address: 'Answer to',
    mailSent: 'I have sent an e-mail there. Please confirm the address with the button in it.',
    mailAsFile:
      'This website does not send e-mails yet. Your question is read all the same, and the answer will be here: please make a bookmark.',
    mailWaits: 'An e-mail to confirm goes there as soon as it may: at most three a day, one every ten minutes.',
    mailFailed: 'The e-mail did not get there. Please check the address.',
    unconfirmed: 'Your question will be read even without confirmation; the answer will then stand here, too.',
    confirmed: 'The address is confirmed.',
    likely: (address) => `Did you mean ${address}?`,
    mistyped: 'Mistyped?',
    newAddress: 'Address for the answer',
    changeAddress: 'Change the address',
    sendAgain: 'Send once more',
    sentAgain: 'The e-mail is on its way once more.',
    notAgain: 'An e-mail went there just now. It is possible again in ten minutes, at most three times a day.',
    byNumber: 'Your answer',
    answerHere: 'You will find it on this page as soon as it is written.',
    addAddress: 'Rather by e-mail after all?',
    addressChanged: 'The address has been changed.',
    addressSame: 'That is the address already. Nothing has changed.',

    number: 'Your pick-up number',
    numberHint: 'It leads you back to this page. Please write it down, or keep a bookmark.',
    numberWhere: (address) => `You can enter it at ${address}.`,

    edit: 'Change the question',
    editUntil: (day, time) => `You can change it until ${day}, at ${time}.`,
    save: 'Save the change',
    saved: 'The change is saved.',
    notSaved: 'The change has not been saved yet.',
    typed: 'What you wrote',
    followed: 'When the answer changes, I will write to you.',
    unfollowed: 'When the answer changes, I will not write to you.',
    takeConsentBack: 'Take the permission back',
    consentBack: 'Your wording will not be published; where it stood below an answer, it is taken out.',
    consentBackTitle:
      'Where your wording stood below an answer, it is taken out. As the title and in the address of an answer it still stands: that lies on my desk now, and I change it by hand.',
    stillTitle:
      'As the title and in the address of an answer your wording still stands, without your name: that lies on my desk now, and I change it by hand.',
    withdraw: 'Withdraw the question',
    withdrawHint: 'Then it is no longer on my desk, and you get no answer.',
    delete: 'Delete everything at once',
    deleteHint:
      'Question, address and all that belongs to them, your wording below an answer, too. As the title of an answer I change it by hand. What has been mailed already I cannot call back.',
    rescue: 'Put it into the next round as a question',
    rescueAsk: 'Was it a question after all?',
    settle: 'That answers my question',
    earlier: 'Perhaps already answered',
    earlierHint: 'Perhaps something I wrote earlier helps until then:',
    reopen: 'That does not answer my question',
    reopenHint: 'Then it lies in front of me again in the next round. You need not write anything.',
    reopenLabel: 'What has remained open?',
    data: 'Everything kept here about your question, as a file',
    leave: 'Withdraw, delete',
    leaveWholly: 'Delete',
    events: 'What has happened so far',
    eventNames: {
      asked: 'Asked',
      confirmed: 'Address confirmed',
      edited: 'Changed',
      'address-changed': 'Address changed',
      moved: 'Moved to another round',
      joined: 'Joined with the same question',
      parted: 'Put by itself again',
      delivered: 'Put on the desk',
      begun: 'Answer begun',
      drafted: 'Draft kept',
      'held-dropped': 'Dropped an answer that was held back',
      'held-again': 'Took up again an answer that was held back',
      follows: 'Changes are told',
      told: 'Told of a change',
      postponed: 'Moved to a later round',
      'set-aside': 'Put into a tray',
      rescued: 'Put into the round as a question',
      ended: 'Answer written',
      'taken-back': 'Put back once more',
      sent: 'Answer sent',
      reopened: 'Asked once more',
      settled: 'Found answered already',
      withdrawn: 'Withdrawn',
      erased: 'Deleted',
    },
    deletedTitle: 'Deleted',
    deleted: 'Your question, your address and all that belongs to them are deleted.',
  },

  follow: {
    title: 'When something about it changes',
    lead: (title) =>
      `Should I change something in the answer “${title}” later, I will write to you, once in three months at most.`,
    until: (day) => `Until ${day}: then your address is deleted here.`,
    button: 'Yes, please tell me',
    done: 'I will tell you.',
    stop: 'Rather not',
    offer: 'I may rewrite this answer one day. Then I can tell you, once in three months at most.',
    tellMe: 'Tell me when this changes',
    follows: 'When this answer changes, I will write to you, once in three months at most.',
    stopIt: 'Rather not tell me any more',
    none: 'This answer does not stand on the website. Nothing about it will change.',
  },

  trays: {
    adviceMonthly: (day) =>
      `Thank you for giving it thought. I read remarks once a month, all together, next on ${day}. Mostly I do not answer them, and nothing of them is published.`,
    adviceNever:
      'Thank you for giving it thought. Remarks are collected in a tray of their own. Mostly I do not answer them, and nothing of them is published.',
    notInRound: 'Your message therefore lies in a tray of its own and does not come into the round.',
    byOwner: 'Your message lies in a tray of its own.',
  },

  collect: {
    title: 'Pick up an answer',
    lead: 'Here you find your question again with its pick-up number.',
    label: 'Your pick-up number',
    hint: 'Twenty letters and digits. Capital or small, with or without dashes.',
    button: 'Show',
    misread: 'A pick-up number has twenty letters and digits. Please look once more whether one is missing.',
    unknown: 'There is no question under this number. Perhaps it was deleted, or one character is another.',
  },

  noted: {
    title: 'Good that it was there already',
    lead: 'There is nothing else to do. Do write to me if something remains open.',
    ask: 'Write a question',
    back: 'To the answer',
  },

  entry: {
    answeredOn: (day) => `Answered on ${day}`,
    changedOn: (day) => `changed on ${day}`,
    thatAnswersIt: 'That answers my question',
    ask: 'No, I would like to ask',
    alsoAsked: 'It was also asked like this',
    related: 'Related',
    address: 'Address',
    stays: (address) => `This answer stands at ${address} and stays there.`,
    feed: 'New answers also come in the feed.',
  },

  takeBack: {
    title: 'Take back',
    lead: (time) => `This answer goes out at ${time}.`,
    to: (count) => (count === 1 ? 'To one person.' : `To ${count} people, to each by themselves.`),
    button: 'Take back',
    done: 'Taken back. Nothing went out; the question lies on the desk again.',
    tooLate: 'This answer is on its way and can no longer be taken back.',
    gone: 'This link leads to no answer any more.',
  },
};

/** What visitors and askers read around a question. */
export const questionWords = inEveryLanguage('questionWords', { de, en });
