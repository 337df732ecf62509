import { inEveryLanguage } from './in-every-language.ts';

const de = {
  mine: '»{address}« ist keine E-Mail-Adresse. Bitte schreiben Sie sie ganz, zum Beispiel: --mine anna@alt.example',
  since: '»{since}« ist kein Tag. Bitte schreiben Sie Jahr, Monat und Tag, zum Beispiel: --since 2020-01-31',
  progress: {
    fetched: '{count} Adressen geholt …',
    read: '{count} Einträge gelesen …',
    written: '{count} Entwürfe geschrieben …',
  },
  scanned: 'Durchgesehen, nichts geschrieben.',
  imported: 'Als Entwürfe in content/import/{network}/; veröffentlicht ist davon nichts.',
  counts: {
    found: 'gefunden',
    drafts: 'neue Entwürfe',
    publishable: 'davon nachweislich öffentlich gewesen; die übrigen werden nur einzeln veröffentlicht',
    joined: 'Teile eines Fadens, im Entwurf seines Anfangs',
    known: 'schon früher übernommen, nicht angerührt',
  },
  skipped: {
    followers: 'ausgelassen: nur für Follower',
    direct: 'ausgelassen: an einzelne Menschen',
    noAudience: 'ausgelassen: ohne Angabe, wer es lesen durfte',
    draft: 'ausgelassen: Entwürfe',
    protected: 'ausgelassen: privat oder mit Passwort geschützt',
    paid: 'ausgelassen: nur für Zahlende',
    trash: 'ausgelassen: gelöscht, im Papierkorb oder archiviert',
    story: 'ausgelassen: Storys',
    group: 'ausgelassen: in Gruppen und Kreisen',
    reply: 'ausgelassen: Antworten an andere',
    comment: 'ausgelassen: Kommentare und Einträge bei anderen',
    boost: 'ausgelassen: geteilte Beiträge',
    checkIn: 'ausgelassen: Orte und Veranstaltungen',
    older: 'ausgelassen: frühere Fassungen eines geänderten Beitrags',
    part: 'ausgelassen: steht schon in einem anderen Beitrag des Archivs',
    empty: 'ausgelassen: ohne Text und Bild',
    earlier: 'ausgelassen: älter als gewünscht',
    twice: 'ausgelassen: steht doppelt im Archiv',
    unknown: 'ausgelassen: nicht verstanden, also privat',
  },
  notes: {
    poll: 'Umfragen, als Liste ohne Stimmen',
    embed: 'eingebettete Inhalte, als Verweis',
    short: 'kurze Verweise, deren Ziel das Archiv nicht nennt',
    day: 'mit zweifelhaftem Tag',
    linked: 'mit Bildern oder Filmen, die nicht im Archiv liegen',
    names: 'nennen andere Menschen: bitte vor dem Veröffentlichen ansehen',
    excerpt: 'nur Auszüge',
    unlisted:
      'öffentlich oder nur über ihre Adresse zu finden, das sagt das Archiv nicht: bitte vor dem Veröffentlichen ansehen',
    unlinked: 'zu denen kein Verweis führt: nicht nachweislich öffentlich',
    hidden: 'hinter einem Passwort oder vor Suchmaschinen verborgen',
  },
  pictures: 'Bilder und Filme',
  withoutAlt: 'Bilder ohne Text, der für sie steht',
  missing: 'Bilder oder Anhänge, die nicht zu übernehmen sind',
  links: 'Verweise im Archiv, denen nicht gefolgt wird',
  unopened: 'Dateien, die nicht geöffnet wurden',
  grown: 'Fäden, die seit der Übernahme länger wurden (Ihr Entwurf bleibt, wie er ist)',
  changed: 'Beiträge, die im Archiv jetzt anders lauten (Ihr Entwurf bleibt, wie er ist)',
  followed: 'neue Feeds in islands.opml',
  hosts:
    'alte Namen der Website, in insel.yaml unter hosts eingetragen: ihre Adressen leiten weiter, sobald sie hierher zeigen',
  oddHosts: 'alte Namen der Website, die in insel.yaml nicht stehen können: ihre Adressen leiten nicht weiter',
  askedHosts:
    'Namen, die in den Texten stehen und vielleicht Ihre sind: Gehört einer Ihnen, so tragen Sie ihn in insel.yaml unter hosts ein',
  lossTitle: 'Was nicht mitkommt',
  lossHead: 'Alte Adresse oder Text',
  losses: {
    empty: 'ohne eigenen Text',
    file: 'Datei, die keine Seite und kein Bild ist',
    elsewhere: 'Bild oder Film auf einem fremden Server',
    repeated: 'steht auf vielen Seiten, also Rahmen und nicht Text',
    unread: 'nicht zu lesen oder zu groß',
    robots: 'robots.txt der Website gibt sie Programmen nicht',
    refused: 'der Server gab sie nicht heraus',
    away: 'leitet zu einem fremden Server',
    circle: 'leitet im Kreis',
    limit: 'nicht geholt: schon so viel war geholt, wie auf einmal geht',
  },
  leave: {
    title: 'Was Sie bei {network} hinterlassen können',
    sentence: 'Ich bin umgezogen. Was ich hier geschrieben habe, steht jetzt auf {url}',
    later: 'Die Seite gibt es, sobald etwas davon veröffentlicht ist.',
    me: 'Steht Ihr Profil dort in insel.yaml unter profiles, so verweist die Insel mit rel=me darauf zurück, und es ist zu sehen, dass beides Ihnen gehört.',
    where: {
      mastodon:
        'Unter »Profil bearbeiten«: den Satz in die Biografie, die Adresse in eines der Felder darunter. Dann bestätigt Mastodon sie als Ihre.',
      twitter: 'Unter »Profil bearbeiten«: den Satz in die Biografie, oder als Beitrag, den Sie oben anheften.',
      facebook: 'Unter »Profil bearbeiten«: den Satz in die Steckbrief-Zeile, die Adresse unter »Links«.',
      instagram: 'Unter »Profil bearbeiten«: den Satz in die Steckbrief-Zeile, die Adresse unter »Links«.',
      threads: 'Unter »Profil bearbeiten«: den Satz in die Steckbrief-Zeile, die Adresse unter »Link«.',
      linkedin: 'In Ihrem Profil: den Satz unter »Info«, die Adresse unter »Kontaktinfo«.',
      bluesky: 'Unter »Profil bearbeiten«: den Satz in die Beschreibung, oder als Beitrag, den Sie oben anheften.',
      tumblr: 'In den Einstellungen des Blogs: den Satz in die Beschreibung.',
      medium: 'In den Einstellungen, unter »Profil«: den Satz in die Biografie.',
      substack: 'In den Einstellungen: den Satz in die Beschreibung, die Adresse in die Navigation.',
      blogger: 'In den Einstellungen: den Satz in die Beschreibung, oder als letzten Beitrag.',
    },
  },
  answers: {
    title: 'Antworten aus gesendeten Mails',
    read: '{mails} Mails gelesen, {answers} Antworten auf Fragen darin, {skipped} ausgelassen (von anderen, von Maschinen oder verschlüsselt).',
    senders:
      'Diese schickten am meisten von dem, was als Mail anderer ausgelassen ist. Ist eine davon eine frühere Adresse von Ihnen, so geben Sie sie mit --mine an, jede für sich:',
    often: '{count} Fragen haben Sie öfter als dreimal beantwortet:',
    none: 'Keine Frage darin haben Sie öfter als dreimal beantwortet.',
    times: '{times}-mal',
    drafts:
      '{drafts} neue Entwürfe in content/import/answers/; {known} gab es schon. Was anderen gehören könnte, steht zwischen ⟦ und ⟧. Bitte lesen und ändern Sie jeden Text, bevor Sie ihn veröffentlichen: Auch die Frage steht dort noch in fremden Worten. Die Mails selbst sind nirgends aufbewahrt.',
  },
  published: '{count} Entwürfe sind jetzt Texte der Insel.',
  asked:
    '{count} weitere waren nicht nachweislich öffentlich. Jeden davon veröffentlichen Sie einzeln: am Tisch, oder mit --publish und seiner Datei.',
  stoppedEarly: 'Angehalten, bevor etwas geschrieben war.',
  stoppedFetching:
    'Angehalten, bevor ein Entwurf geschrieben war. Was von der Website schon da ist, wird nicht noch einmal geholt: derselbe Befehl macht dort weiter.',
  stopped: 'Angehalten; derselbe Befehl macht dort weiter.',
};

const en: typeof de = {
  mine: '“{address}” is no e-mail address. Please write all of it, for example: --mine anna@old.example',
  since: '“{since}” is not a day. Please write year, month and day, for example: --since 2020-01-31',
  progress: {
    fetched: '{count} addresses fetched …',
    read: '{count} items read …',
    written: '{count} drafts written …',
  },
  scanned: 'Looked through, nothing written.',
  imported: 'As drafts in content/import/{network}/; none of it is published.',
  counts: {
    found: 'found',
    drafts: 'new drafts',
    publishable: 'of these public for certain; the others are published one by one only',
    joined: 'parts of a thread, in the draft of its beginning',
    known: 'brought earlier, left as they are',
  },
  skipped: {
    followers: 'left out: for followers only',
    direct: 'left out: to single people',
    noAudience: 'left out: without a word on who could read it',
    draft: 'left out: drafts',
    protected: 'left out: private or protected by a password',
    paid: 'left out: for paying readers only',
    trash: 'left out: deleted, in the bin or archived',
    story: 'left out: stories',
    group: 'left out: in groups and circles',
    reply: 'left out: replies to others',
    comment: 'left out: comments and what stands on the pages of others',
    boost: 'left out: shared posts',
    checkIn: 'left out: places and events',
    older: 'left out: earlier versions of a post that was edited',
    part: 'left out: stands in another post of the archive already',
    empty: 'left out: without text and picture',
    earlier: 'left out: older than wished',
    twice: 'left out: twice in the archive',
    unknown: 'left out: not understood, so private',
  },
  notes: {
    poll: 'polls, as a list without votes',
    embed: 'embedded things, as a link',
    short: 'short links whose target the archive does not tell',
    day: 'with a doubtful day',
    linked: 'with pictures or films that are not in the archive',
    names: 'name other people: please look before publishing',
    excerpt: 'excerpts only',
    unlisted: 'public, or found by their address alone, which the archive does not tell: please look before publishing',
    unlinked: 'that no link leads to: not public for certain',
    hidden: 'behind a password or hidden from search engines',
  },
  pictures: 'pictures and films',
  withoutAlt: 'pictures without a text that stands for them',
  missing: 'pictures or attachments that cannot be brought',
  links: 'links in the archive, not followed',
  unopened: 'files that were not opened',
  grown: 'threads that became longer since they were brought (your draft stays as it is)',
  changed: 'posts that read otherwise in the archive now (your draft stays as it is)',
  followed: 'new feeds in islands.opml',
  hosts: 'old names of the website, entered in insel.yaml under hosts: their addresses lead on once they point here',
  oddHosts: 'old names of the website that cannot stand in insel.yaml: their addresses do not lead on',
  askedHosts: 'names in the texts that may be yours: if one belongs to you, enter it in insel.yaml under hosts',
  lossTitle: 'What does not come along',
  lossHead: 'Old address or text',
  losses: {
    empty: 'without a text of its own',
    file: 'a file that is neither page nor picture',
    elsewhere: 'a picture or film on a server of others',
    repeated: 'stands on many pages, so frame and not text',
    unread: 'not readable or too large',
    robots: 'robots.txt of the website does not give it to programs',
    refused: 'the server did not give it',
    away: 'leads to a server of others',
    circle: 'leads round in a circle',
    limit: 'not fetched: as much was fetched as can be at once',
  },
  leave: {
    title: 'What you can leave at {network}',
    sentence: 'I have moved. What I wrote here stands now at {url}',
    later: 'The page is there as soon as some of it is published.',
    me: 'If your profile there stands in insel.yaml under profiles, the island leads back to it with rel=me, and it can be seen that both are yours.',
    where: {
      mastodon:
        'Under “Edit profile”: the sentence into the biography, the address into one of the fields below it. Mastodon then confirms it as yours.',
      twitter: 'Under “Edit profile”: the sentence into the biography, or as a post that you pin to the top.',
      facebook: 'Under “Edit profile”: the sentence into the bio, the address under “Links”.',
      instagram: 'Under “Edit profile”: the sentence into the bio, the address under “Links”.',
      threads: 'Under “Edit profile”: the sentence into the bio, the address under “Link”.',
      linkedin: 'In your profile: the sentence under “About”, the address under “Contact info”.',
      bluesky: 'Under “Edit profile”: the sentence into the description, or as a post that you pin to the top.',
      tumblr: 'In the settings of the blog: the sentence into the description.',
      medium: 'In the settings, under “Profile”: the sentence into the bio.',
      substack: 'In the settings: the sentence into the description, the address into the navigation.',
      blogger: 'In the settings: the sentence into the description, or as the last post.',
    },
  },
  answers: {
    title: 'Answers from sent mail',
    read: '{mails} mails read, {answers} answers to questions among them, {skipped} left out (by others, by machines or encrypted).',
    senders:
      'These sent most of what was left out as mail of others. If one of them is an address you had before, give it with --mine, each by itself:',
    often: 'You answered {count} questions more than three times:',
    none: 'None of the questions in them was answered more than three times.',
    times: '{times} times',
    drafts:
      '{drafts} new drafts in content/import/answers/; {known} were there already. What may belong to others stands between ⟦ and ⟧. Please read and change every text before you publish it: the question, too, is still in the words of somebody else. The mails themselves are kept nowhere.',
  },
  published: '{count} drafts are texts of the island now.',
  asked:
    '{count} more were not public for certain. Each of them you publish by itself: at the desk, or with --publish and its file.',
  stoppedEarly: 'Stopped before anything was written.',
  stoppedFetching:
    'Stopped before a draft was written. What is here of the website already is not fetched again: the same command goes on from there.',
  stopped: 'Stopped; the same command goes on from there.',
};

export const importWords = inEveryLanguage('importWords', { de, en });

const deskDe = {
  title: 'Mitgebrachtes',
  lead: (waiting: number) =>
    waiting === 0
      ? 'Hier wartet nichts. Was Sie mitbringen, liegt hier als Entwurf, bis Sie es veröffentlichen.'
      : waiting === 1
        ? 'Ein Entwurf wartet. Veröffentlicht ist davon nichts.'
        : `${waiting} Entwürfe warten. Veröffentlicht ist davon nichts.`,
  link: (waiting: number) =>
    waiting === 1 ? 'Ein mitgebrachter Entwurf wartet' : `${waiting} mitgebrachte Entwürfe warten`,
  filter: 'Auswahl',
  network: 'Von wo',
  everywhere: 'von überall',
  audience: 'Wer es lesen konnte',
  audiences: { all: 'gleich', public: 'nachweislich alle', ask: 'ungewiss' },
  where: 'Wo es liegt',
  shelves: { waiting: 'wartet', discarded: 'verworfen', merged: 'Teil eines anderen' },
  words: 'Worte darin',
  show: 'Zeigen',
  none: 'Zu dieser Auswahl liegt nichts da.',
  choose: (title: string) => `Auswählen: ${title}`,
  isPublic: 'war öffentlich',
  isAsked: 'ungewiss, wer es lesen konnte',
  partsOf: (count: number) => `aus ${count} Entwürfen`,
  withChosen: 'Mit den ausgewählten',
  publish: 'Veröffentlichen',
  toTexts: 'Als Entwurf zu den Texten legen',
  merge: 'Zu einem Text zusammenfügen',
  discard: 'Verwerfen',
  restore: 'Zurückholen',
  part: 'Wieder in seine Teile trennen',
  undo: 'Rückgängig',
  certain: (count: number, of: number) => {
    if (of === 1) return 'Den einen nachweislich öffentlichen veröffentlichen';
    return count === of
      ? `Alle ${of} nachweislich öffentlichen veröffentlichen`
      : `Die ersten ${count} der ${of} nachweislich öffentlichen veröffentlichen`;
  },
  discardAll: (count: number, of: number) =>
    count === of ? `Alle ${of} dieser Auswahl verwerfen` : `Die ersten ${count} der ${of} dieser Auswahl verwerfen`,
  restoreAll: (count: number, of: number) =>
    count === of ? `Alle ${of} dieser Auswahl zurückholen` : `Die ersten ${count} der ${of} dieser Auswahl zurückholen`,
  done: {
    published: (count: number) =>
      count === 1 ? 'Ein Text ist veröffentlicht.' : `${count} Texte sind veröffentlicht.`,
    moved: (count: number) =>
      count === 1 ? 'Ein Entwurf liegt bei den Texten.' : `${count} Entwürfe liegen bei den Texten.`,
    discarded: (count: number) => (count === 1 ? 'Ein Entwurf ist verworfen.' : `${count} Entwürfe sind verworfen.`),
    restored: (count: number) => (count === 1 ? 'Ein Entwurf ist wieder da.' : `${count} Entwürfe sind wieder da.`),
    merged: 'Die Entwürfe sind zusammengefügt.',
    unasked: (count: number) =>
      count === 1
        ? 'Bei einem ist ungewiss, wer ihn lesen konnte: öffnen Sie ihn, und veröffentlichen Sie ihn einzeln.'
        : `Bei ${count} ist ungewiss, wer sie lesen konnte: öffnen Sie jeden, und veröffentlichen Sie ihn einzeln.`,
  },
  chooseFirst: 'Bitte wählen Sie erst Entwürfe aus.',
  chooseSeveral: 'Bitte wählen Sie mindestens zwei Entwürfe aus.',
  refused: 'So lässt sich der Entwurf nicht lesen:',
  gone: 'Diesen Entwurf gibt es hier nicht mehr.',
  draft: 'So wird es',
  source: 'So stand es dort',
  noSource: 'Der Text der Quelle ist nicht aufgehoben.',
  asPage: 'Wird eine Seite.',
  askFirst: 'Das Archiv belegt nicht, dass alle dies lesen konnten. Veröffentlichen Sie es nur, wenn Sie das wollen.',
  notes: {
    poll: 'War eine Umfrage; geblieben ist die Liste ohne Stimmen.',
    embed: 'Eingebettetes von anderswo ist hier ein Verweis.',
    short: 'Enthält kurze Verweise, deren Ziel das Archiv nicht nennt.',
    day: 'Sein Tag ist zweifelhaft.',
    linked: 'Bilder oder Filme darin liegen nicht im Archiv und kommen nicht mit.',
    names: 'Nennt andere Menschen: Bitte sehen Sie nach, ob es ihnen recht ist.',
    excerpt: 'Ist nur ein Auszug.',
    unlisted: 'Das Archiv sagt nicht, ob er öffentlich stand oder nur zu finden war, wer die Adresse hatte.',
    unlinked: 'Zu dieser Seite führt kein Verweis der Website: Ob sie öffentlich war, ist nicht sicher.',
    hidden: 'Die Seite lag hinter einem Passwort oder bat darum, nicht gefunden zu werden.',
  },
  partNumber: (number: number) => `Teil ${number}`,
  page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
  newer: 'Neuere',
  older: 'Ältere',
  back: 'Zurück zum Mitgebrachten',
};

const deskEn: typeof deskDe = {
  title: 'Brought along',
  lead: (waiting) =>
    waiting === 0
      ? 'Nothing waits here. What you bring along lies here as a draft until you publish it.'
      : waiting === 1
        ? 'One draft waits. None of it is published.'
        : `${waiting} drafts wait. None of it is published.`,
  link: (waiting) =>
    waiting === 1 ? 'One draft that was brought along waits' : `${waiting} drafts that were brought along wait`,
  filter: 'Selection',
  network: 'From where',
  everywhere: 'from everywhere',
  audience: 'Who could read it',
  audiences: { all: 'no matter', public: 'everybody for certain', ask: 'uncertain' },
  where: 'Where it lies',
  shelves: { waiting: 'waits', discarded: 'discarded', merged: 'part of another' },
  words: 'Words in it',
  show: 'Show',
  none: 'Nothing of this selection is here.',
  choose: (title) => `Choose: ${title}`,
  isPublic: 'was public',
  isAsked: 'uncertain who could read it',
  partsOf: (count) => `of ${count} drafts`,
  withChosen: 'With those chosen',
  publish: 'Publish',
  toTexts: 'Put among the texts as a draft',
  merge: 'Make one text of them',
  discard: 'Discard',
  restore: 'Fetch back',
  part: 'Part again',
  undo: 'Undo',
  certain: (count, of) => {
    if (of === 1) return 'Publish the one public for certain';
    return count === of
      ? `Publish all ${of} public for certain`
      : `Publish the first ${count} of ${of} public for certain`;
  },
  discardAll: (count, of) =>
    count === of ? `Discard all ${of} of this selection` : `Discard the first ${count} of ${of} of this selection`,
  restoreAll: (count, of) =>
    count === of
      ? `Fetch back all ${of} of this selection`
      : `Fetch back the first ${count} of ${of} of this selection`,
  done: {
    published: (count) => (count === 1 ? 'One text is published.' : `${count} texts are published.`),
    moved: (count) => (count === 1 ? 'One draft lies among the texts.' : `${count} drafts lie among the texts.`),
    discarded: (count) => (count === 1 ? 'One draft is discarded.' : `${count} drafts are discarded.`),
    restored: (count) => (count === 1 ? 'One draft is back.' : `${count} drafts are back.`),
    merged: 'The drafts are one now.',
    unasked: (count) =>
      count === 1
        ? 'Of one it is uncertain who could read it: open it, and publish it by itself.'
        : `Of ${count} it is uncertain who could read them: open each, and publish it by itself.`,
  },
  chooseFirst: 'Please choose drafts first.',
  chooseSeveral: 'Please choose at least two drafts.',
  refused: 'The draft cannot be read like this:',
  gone: 'This draft is no longer here.',
  draft: 'As it will be',
  source: 'As it stood there',
  noSource: 'The text of the source was not kept.',
  asPage: 'Becomes a page.',
  askFirst: 'The archive does not prove that everybody could read this. Publish it only if you want that.',
  notes: {
    poll: 'Was a poll; what is left is the list without votes.',
    embed: 'What was embedded from elsewhere is a link here.',
    short: 'Holds short links whose target the archive does not tell.',
    day: 'Its day is doubtful.',
    linked: 'Pictures or films in it are not in the archive and do not come along.',
    names: 'Names other people: please see whether they would mind.',
    excerpt: 'Is an excerpt only.',
    unlisted: 'The archive does not say whether it stood in public or could be found by its address alone.',
    unlinked: 'No link of the website leads to this page: whether it was public is not certain.',
    hidden: 'The page lay behind a password or asked not to be found.',
  },
  partNumber: (number) => `Part ${number}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  newer: 'Newer',
  older: 'Older',
  back: 'Back to what was brought along',
};

export const importDeskWords = inEveryLanguage('importDeskWords', { de: deskDe, en: deskEn });

/** Why an archive is refused. Nothing was written. */
export const importRefusals = {
  de: {
    importMissing: 'Die Datei {file} lässt sich nicht öffnen. Bitte prüfen Sie den Namen.',
    importEmpty: '{file} ist leer. Bitte laden Sie das Archiv noch einmal herunter.',
    importNoArchive:
      '{file} ist kein lesbares zip oder tar.gz, oder es ist abgeschnitten. Bitte laden Sie es noch einmal herunter.',
    importUnsafe:
      '{file} enthält »{name}«, das aus dem Archiv hinausführt. Kein Netzwerk stellt so ein Archiv aus; es wurde nichts übernommen.',
    importBomb: '{file} ist entpackt zu groß (bei »{name}«); es wurde nichts übernommen.',
    importTwice:
      '{file} enthält »{name}« mehr als einmal; welches gilt, ist nicht zu sagen. Es wurde nichts übernommen.',
    importUnknown: 'Was {file} ist, ist nicht zu erkennen. Übernehmen lässt sich, was hiervon kommt: {networks}.',
    importHtml:
      '{file} ist das Archiv von {network} als HTML, dem vieles fehlt. Bitte fordern Sie es dort noch einmal an, im Format JSON.',
    importOpml: 'In {file} fehlt die Zeile </body>, vor die neue Feeds kämen. Bitte sehen Sie die Datei an.',
    importNoDraft:
      '»{name}« ist weder ein Netzwerk, aus dem etwas übernommen wurde, noch ein Entwurf unter content/import/.',
    importPart:
      '{file} enthält nur Bilder von {network}. Bitte geben Sie die anderen Teile des Archivs im selben Befehl mit an.',
    importIncomplete:
      '{file} ist nur ein Teil: es fehlt, was darin genannt wird. Bitte laden Sie das ganze Archiv noch einmal herunter.',
    importMail:
      '{file} ist ein Ordner von Mails. Antworten daraus holt derselbe Befehl mit --answers; andere Archive geben Sie bitte für sich an.',
    importNoMail:
      '{file} ist weder eine mbox-Datei noch ein Maildir. Die meisten Mailprogramme können den Ordner der gesendeten Mails als mbox sichern.',
    importDeep: '{file} ist bei Byte {at} tiefer als {most} Ebenen verschachtelt; es wurde nichts übernommen.',
    importBroken: '{file} ist bei Byte {at} beschädigt; es wurde nichts übernommen.',
    importEntities: '{file} erklärt eigene XML-Entitäten (DTD), was kein Export braucht; es wurde nichts übernommen.',
    importNotUtf8: '{file} ist bei Byte {at} kein UTF-8; es wurde nichts übernommen.',
    crawlAddress:
      '»{url}« ist keine Adresse einer Website. Bitte schreiben Sie sie ganz, zum Beispiel: https://example.org',
    crawlPrivate:
      '{host} steht für einen Rechner in einem privaten Netz. Von dort wird nichts geholt. Liegt die Website auf diesem Rechner, geben Sie bitte ihren Ordner an.',
    crawlCircle: '{url} leitet im Kreis, ohne bei einer Seite anzukommen. Es wurde nichts übernommen.',
    crawlForbidden:
      'Die robots.txt von {host} verbietet Programmen, diese Seite zu holen. Ist es Ihre Website, so erlauben Sie es dort dem Programm »insel«, oder geben Sie hier den Ordner ihrer Dateien an.',
    crawlRobots:
      '{host} sagt gerade nicht, was Programme holen dürfen (robots.txt: {status}). Bitte versuchen Sie es später noch einmal.',
    crawlCertificate:
      '{host} weist sich mit einem Zertifikat aus, das nicht gilt ({why}): Wer da antwortet, ist ungewiss, und es wurde nichts geholt. Bitte lassen Sie es erneuern, versuchen Sie die Adresse mit http://, oder geben Sie den Ordner der Dateien an.',
    crawlSilent: '{url} antwortet nicht ({why}). Bitte prüfen Sie die Adresse und versuchen Sie es noch einmal.',
    crawlBroken: '{host} antwortet nicht mehr. Was schon geholt ist, bleibt: derselbe Befehl macht später dort weiter.',
    crawlElsewhere:
      '{url} leitet zu einem anderen Namen: {to}. Ist das Ihre Website, geben Sie bitte diese Adresse an.',
    crawlStatus: '{url} antwortet mit {status}, nicht mit einer Seite. Bitte prüfen Sie die Adresse.',
    crawlNoPage:
      '{url} ist keine Seite, sondern {type}. Bitte geben Sie die Adresse einer Seite an, oder laden Sie die Datei herunter und geben Sie die Datei an.',
  },
  en: {
    importMissing: 'The file {file} cannot be opened. Please check its name.',
    importEmpty: '{file} is empty. Please download the archive again.',
    importNoArchive: '{file} is no readable zip or tar.gz, or it is cut off. Please download it again.',
    importUnsafe:
      '{file} holds “{name}”, which leads out of the archive. No network makes such an archive; nothing was brought.',
    importBomb: '{file} is too large when unpacked (at “{name}”); nothing was brought.',
    importTwice: '{file} holds “{name}” more than once; which one counts cannot be said. Nothing was brought.',
    importUnknown: 'What {file} is cannot be told. What comes from one of these can be brought: {networks}.',
    importHtml:
      '{file} is the archive of {network} as HTML, which lacks much. Please request it there again, in the format JSON.',
    importOpml: '{file} lacks the line </body>, before which new feeds would stand. Please look at the file.',
    importNoDraft: '“{name}” is neither a network of which anything was brought, nor a draft below content/import/.',
    importPart:
      '{file} holds only pictures of {network}. Please give the other parts of the archive in the same command.',
    importIncomplete: '{file} is only a part: what it names is missing. Please download the whole archive again.',
    importMail:
      '{file} is a folder of mails. The same command takes answers out of it with --answers; please give other archives by themselves.',
    importNoMail:
      '{file} is neither an mbox file nor a Maildir. Most mail programs can save the folder of sent mail as mbox.',
    importDeep: '{file} is nested deeper than {most} levels at byte {at}; nothing was brought.',
    importBroken: '{file} is damaged at byte {at}; nothing was brought.',
    importEntities: '{file} declares XML entities of its own (DTD), which no export needs; nothing was brought.',
    importNotUtf8: '{file} is no UTF-8 at byte {at}; nothing was brought.',
    crawlAddress: '“{url}” is not the address of a website. Please write all of it, for example: https://example.org',
    crawlPrivate:
      '{host} stands for a machine in a private network. Nothing is fetched from there. If the website lies on this machine, please give its folder.',
    crawlCircle: '{url} leads round in a circle and never to a page. Nothing was brought.',
    crawlForbidden:
      'robots.txt of {host} forbids programs to fetch this page. If it is your website, allow it there to the program “insel”, or give the folder of its files here.',
    crawlRobots: '{host} does not say just now what programs may fetch (robots.txt: {status}). Please try again later.',
    crawlCertificate:
      '{host} shows a certificate that is not valid ({why}): who answers there is uncertain, and nothing was fetched. Please have it renewed, try the address with http://, or give the folder of its files.',
    crawlSilent: '{url} does not answer ({why}). Please check the address and try again.',
    crawlBroken: '{host} does not answer any more. What was fetched stays: the same command goes on from there later.',
    crawlElsewhere: '{url} leads to another name: {to}. If that is your website, please give that address.',
    crawlStatus: '{url} answers {status}, not a page. Please check the address.',
    crawlNoPage:
      '{url} is not a page but {type}. Please give the address of a page, or download the file and give the file.',
  },
};
