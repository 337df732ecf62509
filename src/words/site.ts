import { inEveryLanguage } from './in-every-language.ts';

const de = {
  home: {
    questions: 'Fragen',
    ask: 'Was möchten Sie wissen?',
    look: 'Nachsehen',
    stays: 'Nichts wird gesendet, bevor Sie auf den Knopf drücken.',
    much: 'Vieles steht schon hier.',
    texts: 'Neue Texte',
    allTexts: (since: string) => `Alle Texte seit ${since}`,
    answered: 'Zuletzt beantwortet',
    allQuestions: 'Alle Fragen',
    begin: 'Ein Anfang',
    portrait: (name: string) => `Porträt: ${name}`,
    feed: 'Feed',
    feedText: 'Jeden neuen Text gibt es auch {feed}, vollständig und ohne etwas dazwischen.',
    inFeed: 'im Feed',
  },
  entry: {
    alsoIn: (language: string) => `Auch auf ${language}:`,
    updated: (day: string) => `geändert am ${day}`,
    about: 'Zu diesem Text',
    next: 'Der nächste Text kommt, wenn er fertig ist. Sie bekommen ihn {feed}, vollständig und sonst nichts.',
    inFeed: 'im Feed',
    open: 'Etwas ist offen geblieben?',
    ask: 'Eine Frage dazu?',
    before: (day: string) => `Davor, ${day}`,
    after: (day: string) => `Danach, ${day}`,
    topics: 'Themen',
    furtherTopics: (count: number) => (count === 1 ? 'Ein weiteres Thema' : `${count} weitere Themen`),
  },
  offers: {
    title: 'Angebote',
    for: 'Für wen',
    price: 'Was es kostet',
    duration: 'Wie lange',
    begin: 'Wie es beginnt',
    ask: 'Fragen Sie, was Sie noch wissen möchten.',
  },
  ventures: {
    title: 'Werdegang',
    empty: 'Hier steht noch nichts. Fragen können Sie trotzdem schon.',
    lead: (since: string) => `Was ich seit ${since} aufgebaut habe, und was davon weitergeht.`,
    since: (year: string) => `seit ${year}`,
    span: (from: string, until: string) => `${from} bis ${until}`,
    today: 'heute',
  },
  archive: {
    title: 'Alle Texte',
    lead: 'Die Jahreszahlen führen zu allen Texten eines Jahres auf einer Seite, zum Lesen am Stück und zum Drucken.',
    empty: 'Hier steht noch kein Text. Fragen können Sie trotzdem schon.',
    ask: 'Zur Frage',
  },
  year: {
    title: (year: string) => `Texte ${year}`,
    lead: (count: number) =>
      count === 1 ? 'Ein Text, ganz.' : `Alle ${count} Texte dieses Jahres, ganz und in ihrer Reihenfolge.`,
    all: 'Alle Jahre',
  },
  topic: {
    title: (topic: string) => `Thema: ${topic}`,
    lead: 'Texte und Antworten dazu.',
    texts: 'Texte',
    questions: 'Antworten',
  },
  search: {
    title: 'Suche',
    /** In the window's title and the list of pages visited, where several searches stand side by side. */
    titleFor: (text: string) => `Suche nach »${text}«`,
    label: 'Wonach suchen Sie?',
    button: 'Suchen',
    onFile:
      'Auf diesem Webspace sucht ein kleines Programm in Ihrem Browser; ohne JavaScript finden Sie alles unter {texts}.',
    texts: 'Alle Texte',
  },
  moved: {
    title: 'Ich bin umgezogen',
    lead: 'Was ich anderswo geschrieben habe, steht jetzt hier, und hier bleibt es.',
    description: (name: string) => `Wo jetzt steht, was ${name} in Netzwerken geschrieben hat.`,
    count: (count: number, from: string, until: string) => {
      const when = from === until ? `aus dem Jahr ${from}` : `aus den Jahren ${from} bis ${until}`;
      return count === 1
        ? `Ein Text von dort steht jetzt hier, ${when}.`
        : `${count} Texte von dort stehen jetzt hier, ${when}.`;
    },
    oldAddress: 'Haben Sie die alte Adresse eines Textes? Fügen Sie sie hier ein.',
    label: 'Alte Adresse',
    all: 'Alles zusammen steht unter {texts}.',
    allLink: 'Alle Texte',
    news: 'Neues kommt als {feed}.',
    newsLink: 'Feed',
  },
  notFound: {
    title: 'Hier ist nichts',
    text: 'Unter dieser Adresse stand hier noch nie etwas, oder sie ist nicht ganz richtig geschrieben.',
    search: 'Suchen Sie danach:',
    home: 'Zur ersten Seite',
  },
  gone: {
    title: 'Das steht hier nicht mehr',
    text: (day: string) => `Diese Seite gab es. Sie wurde am ${day} zurückgezogen und kommt nicht wieder.`,
    search: 'Vielleicht finden Sie, was Sie suchen:',
  },
  imprint: {
    title: 'Impressum',
    provider: 'Anbieter',
    contact: 'Kontakt',
    mail: 'E-Mail',
    telephone: 'Telefon',
    asking: 'Fragen',
    askText: 'Am schnellsten kommt eine Frage über {questions} zu mir.',
    askLink: 'die Fragenseite',
    responsible: 'Verantwortlich für den Inhalt',
    responsibleText: (name: string) => `${name}, Anschrift wie oben.`,
    profession: 'Beruf',
    titleOf: (title: string, awarded: string) => `Gesetzliche Berufsbezeichnung: ${title}, verliehen in ${awarded}.`,
    chamber: (chamber: string) => `Zuständige Kammer: ${chamber}.`,
    rules: (rules: string) => `Berufsrechtliche Regelungen: ${rules}.`,
    supervisor: 'Aufsicht',
    register: 'Register',
    vat: 'Umsatzsteuer',
    vatText: (vat: string) => `Umsatzsteuer-Identifikationsnummer oder Wirtschafts-Identifikationsnummer: ${vat}`,
    insurance: 'Berufshaftpflicht',
    disputes: 'Streitbeilegung',
    elsewhere: 'Auch zu finden',
    missing:
      'Die Anschrift steht noch nicht in insel.yaml (owner.address). Ohne sie ist ein Impressum in Deutschland nicht vollständig.',
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Was diese Website über Sie weiß, und was nicht.',
    reading: {
      title: 'Lesen',
      text: 'Wer hier liest, hinterlässt nichts. Es gibt keine Cookies, keine Zählung, keine eingebundenen Dienste Dritter und keine Schriften von fremden Servern. Ihre IP-Adresse wird gebraucht, um die Seite an Sie zu schicken, und danach nicht gespeichert. Die Software führt kein Protokoll, in dem Adressen oder Suchwörter stehen.',
    },
    rights: {
      title: 'Ihre Rechte',
      text: 'Sie können jederzeit erfahren, was hier über Sie gespeichert ist, es berichtigen oder löschen lassen, eine Kopie mitnehmen, der Verarbeitung widersprechen oder sie einschränken lassen (Artikel 15 bis 21 der Datenschutz-Grundverordnung). Eine Einwilligung können Sie jederzeit zurücknehmen. Schreiben Sie an {email}. Beschweren können Sie sich bei der Datenschutzaufsicht Ihres Bundeslandes.',
    },
    responsible: { title: 'Verantwortlich', text: '{name}, {address}, {email}' },
    noAdvice: 'Dieser Text beschreibt, was die Software tut. Er ersetzt keine Rechtsberatung.',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    lead: 'Diese Website soll jeder Mensch lesen und benutzen können.',
    built: {
      title: 'Wie sie gebaut ist',
      text: 'Maßstab sind die Web Content Accessibility Guidelines 2.2, Stufe AA. Jede Seite lässt sich mit der Tastatur bedienen und vorlesen, im Dunkeln lesen, drucken und auf das Vierfache vergrößern, und sie geht ohne JavaScript. Text hat einen Kontrast von mindestens 7 zu 1. Jede Art von Seite wird vor jeder neuen Ausgabe der Software mit einem Prüfprogramm untersucht, auf Deutsch und auf Englisch, hell und dunkel, breit und schmal.',
    },
    limits: {
      title: 'Was noch fehlt',
      text: 'Prüfprogramme finden nicht alles. Eine Prüfung durch Menschen, die selbst mit einem Bildschirmleser arbeiten, steht noch aus. Bei Dateien zum Herunterladen, etwa PDF, ist nicht geprüft, ob sie barrierefrei sind.',
    },
    contact: {
      title: 'Wenn etwas hakt',
      text: 'Schreiben Sie an {email}, am besten mit der Adresse der Seite. Was hier steht, bekommen Sie auf Wunsch auch in anderer Form.',
    },
    law: {
      title: 'Rechtliches',
      text: 'Das Barrierefreiheitsstärkungsgesetz nimmt Kleinstunternehmen aus, die Dienstleistungen erbringen. Diese Erklärung steht hier unabhängig davon. Sie ersetzt keine Rechtsberatung.',
    },
  },
  media: { missing: 'Dieses Bild gibt es hier nicht.' },
};

const en: typeof de = {
  home: {
    questions: 'Questions',
    ask: 'What would you like to know?',
    look: 'Look it up',
    stays: 'Nothing is sent before you press the button.',
    much: 'Much is already written here.',
    texts: 'New writing',
    allTexts: (since) => `All writing since ${since}`,
    answered: 'Lately answered',
    allQuestions: 'All questions',
    begin: 'A beginning',
    portrait: (name) => `Portrait: ${name}`,
    feed: 'Feed',
    feedText: 'Every new text also comes {feed}, complete and with nothing in between.',
    inFeed: 'in the feed',
  },
  entry: {
    alsoIn: (language) => `Also in ${language}:`,
    updated: (day) => `changed on ${day}`,
    about: 'About this text',
    next: 'The next text comes when it is ready. You get it {feed}, complete and nothing else.',
    inFeed: 'in the feed',
    open: 'Something left open?',
    ask: 'A question about this?',
    before: (day) => `Before, ${day}`,
    after: (day) => `After, ${day}`,
    topics: 'Topics',
    furtherTopics: (count) => (count === 1 ? 'One more topic' : `${count} more topics`),
  },
  offers: {
    title: 'Offers',
    for: 'For whom',
    price: 'What it costs',
    duration: 'How long',
    begin: 'How it begins',
    ask: 'Ask what else you would like to know.',
  },
  ventures: {
    title: 'Ventures',
    empty: 'Nothing stands here yet. You can ask all the same.',
    lead: (since) => `What I have built since ${since}, and what of it goes on.`,
    since: (year) => `since ${year}`,
    span: (from, until) => `${from} to ${until}`,
    today: 'today',
  },
  archive: {
    title: 'All writing',
    lead: 'Each year leads to all its texts on one page, to be read in one go or printed.',
    empty: 'Nothing is written here yet. You can ask already.',
    ask: 'To the questions',
  },
  year: {
    title: (year) => `Writing ${year}`,
    lead: (count) => (count === 1 ? 'One text, whole.' : `All ${count} texts of this year, whole and in their order.`),
    all: 'All years',
  },
  topic: {
    title: (topic) => `Topic: ${topic}`,
    lead: 'Writing and answers on this.',
    texts: 'Writing',
    questions: 'Answers',
  },
  search: {
    title: 'Search',
    titleFor: (text) => `Search for “${text}”`,
    label: 'What are you looking for?',
    button: 'Search',
    onFile:
      'On this web space a small program in your browser does the search; without JavaScript you find everything under {texts}.',
    texts: 'All writing',
  },
  moved: {
    title: 'I have moved',
    lead: 'What I wrote elsewhere stands here now, and here it stays.',
    description: (name) => `Where to find now what ${name} wrote in networks.`,
    count: (count, from, until) => {
      const when = from === until ? `from ${from}` : `from ${from} to ${until}`;
      return count === 1
        ? `One text of mine there stands here now, ${when}.`
        : `${count} texts of mine there stand here now, ${when}.`;
    },
    oldAddress: 'Do you have the old address of a text? Paste it here.',
    label: 'Old address',
    all: 'All of it together stands under {texts}.',
    allLink: 'All texts',
    news: 'What is new comes as a {feed}.',
    newsLink: 'feed',
  },
  notFound: {
    title: 'There is nothing here',
    text: 'Nothing ever stood at this address, or it is not written quite right.',
    search: 'Search for it:',
    home: 'To the first page',
  },
  gone: {
    title: 'This no longer stands here',
    text: (day) => `There was a page here. It was withdrawn on ${day} and will not come back.`,
    search: 'Perhaps you find what you are looking for:',
  },
  imprint: {
    title: 'Imprint',
    provider: 'Provider',
    contact: 'Contact',
    mail: 'E-mail',
    telephone: 'Telephone',
    asking: 'Questions',
    askText: 'A question reaches me soonest through {questions}.',
    askLink: 'the page for questions',
    responsible: 'Responsible for the content',
    responsibleText: (name) => `${name}, address as above.`,
    profession: 'Profession',
    titleOf: (title, awarded) => `Legal professional title: ${title}, awarded in ${awarded}.`,
    chamber: (chamber) => `Responsible chamber: ${chamber}.`,
    rules: (rules) => `Rules of the profession: ${rules}.`,
    supervisor: 'Supervision',
    register: 'Register',
    vat: 'VAT',
    vatText: (vat) => `VAT or business identification number: ${vat}`,
    insurance: 'Professional liability insurance',
    disputes: 'Settling disputes',
    elsewhere: 'Also to be found',
    missing: 'The address is not yet in insel.yaml (owner.address). Without it an imprint is not complete in Germany.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'What this website knows about you, and what it does not.',
    reading: {
      title: 'Reading',
      text: 'Whoever reads here leaves nothing behind. There are no cookies, no counting, no third-party services and no fonts from other servers. Your IP address is needed to send you the page and is not stored afterwards. The software keeps no log with addresses or search words.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may at any time learn what is stored about you here, have it corrected or deleted, take a copy along, object to its processing or have it restricted (articles 15 to 21 of the General Data Protection Regulation). Consent can be taken back at any time. Write to {email}. You may complain to the data protection authority of your state.',
    },
    responsible: { title: 'Responsible', text: '{name}, {address}, {email}' },
    noAdvice: 'This text describes what the software does. It does not replace legal advice.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody is meant to be able to read and use this website.',
    built: {
      title: 'How it is built',
      text: 'The measure is the Web Content Accessibility Guidelines 2.2, level AA. Every page can be used with a keyboard and read aloud, read in the dark, printed, and enlarged four times, and it works without JavaScript. Text has a contrast of at least 7 to 1. Every kind of page is examined with a checking program before each new edition of the software, in German and in English, light and dark, wide and narrow.',
    },
    limits: {
      title: 'What is missing',
      text: 'Checking programs do not find everything. A review by people who work with a screen reader themselves is still to come. Files to download, such as PDF, have not been checked for accessibility.',
    },
    contact: {
      title: 'If something gets in your way',
      text: 'Write to {email}, best with the address of the page. What stands here you can have in another form on request.',
    },
    law: {
      title: 'The law',
      text: 'The German Barrierefreiheitsstärkungsgesetz exempts very small firms that provide services. This statement stands here regardless. It does not replace legal advice.',
    },
  },
  media: { missing: 'There is no such picture here.' },
};

/** What the public pages say besides the owner's own words. */
export const siteWords = inEveryLanguage('siteWords', { de, en });
