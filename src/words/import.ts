import type { Language } from '../kit/language.ts';

const de = {
  since: '»{since}« ist kein Tag. Bitte schreiben Sie Jahr, Monat und Tag, zum Beispiel: --since 2020-01-31',
  progress: '{found} Einträge gelesen …',
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
  lossTitle: 'Was nicht mitkommt',
  lossHead: 'Alte Adresse oder Text',
  losses: {
    empty: 'ohne eigenen Text',
    file: 'Datei, die keine Seite und kein Bild ist',
    elsewhere: 'Bild oder Film auf einem fremden Server',
    repeated: 'steht auf vielen Seiten, also Rahmen und nicht Text',
    unread: 'nicht zu lesen oder zu groß',
  },
  answers: {
    title: 'Antworten aus gesendeten Mails',
    read: '{mails} Mails gelesen, {answers} Antworten auf Fragen darin, {skipped} ausgelassen (von anderen, von Maschinen oder verschlüsselt).',
    often: '{count} Fragen haben Sie öfter als dreimal beantwortet:',
    none: 'Keine Frage darin haben Sie öfter als dreimal beantwortet.',
    times: '{times}-mal',
    drafts:
      '{drafts} neue Entwürfe in content/import/answers/; {known} gab es schon. Was anderen gehören könnte, steht zwischen ⟦ und ⟧. Bitte lesen und ändern Sie jeden Text, bevor Sie ihn veröffentlichen: Auch die Frage steht dort noch in fremden Worten. Die Mails selbst sind nirgends aufbewahrt.',
  },
  stoppedEarly: 'Angehalten, bevor etwas geschrieben war.',
  stopped: 'Angehalten; derselbe Befehl macht dort weiter.',
};

const en: typeof de = {
  since: '“{since}” is not a day. Please write year, month and day, for example: --since 2020-01-31',
  progress: '{found} items read …',
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
  lossTitle: 'What does not come along',
  lossHead: 'Old address or text',
  losses: {
    empty: 'without a text of its own',
    file: 'a file that is neither page nor picture',
    elsewhere: 'a picture or film on a server of others',
    repeated: 'stands on many pages, so frame and not text',
    unread: 'not readable or too large',
  },
  answers: {
    title: 'Answers from sent mail',
    read: '{mails} mails read, {answers} answers to questions among them, {skipped} left out (by others, by machines or encrypted).',
    often: 'You answered {count} questions more than three times:',
    none: 'None of the questions in them was answered more than three times.',
    times: '{times} times',
    drafts:
      '{drafts} new drafts in content/import/answers/; {known} were there already. What may belong to others stands between ⟦ and ⟧. Please read and change every text before you publish it: the question, too, is still in the words of somebody else. The mails themselves are kept nowhere.',
  },
  stoppedEarly: 'Stopped before anything was written.',
  stopped: 'Stopped; the same command goes on from there.',
};

export const importWords: Readonly<Record<Language, typeof de>> = { de, en };

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
    importPart:
      '{file} enthält nur Bilder von {network}. Bitte geben Sie die anderen Teile des Archivs im selben Befehl mit an.',
    importIncomplete:
      '{file} ist nur ein Teil: es fehlt, was darin genannt wird. Bitte laden Sie das ganze Archiv noch einmal herunter.',
    importNoMail:
      '{file} ist weder eine mbox-Datei noch ein Maildir. Die meisten Mailprogramme können den Ordner der gesendeten Mails als mbox sichern.',
    importDeep: '{file} ist bei Byte {at} tiefer als {most} Ebenen verschachtelt; es wurde nichts übernommen.',
    importBroken: '{file} ist bei Byte {at} beschädigt; es wurde nichts übernommen.',
    importNotUtf8: '{file} ist bei Byte {at} kein UTF-8; es wurde nichts übernommen.',
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
    importPart:
      '{file} holds only pictures of {network}. Please give the other parts of the archive in the same command.',
    importIncomplete: '{file} is only a part: what it names is missing. Please download the whole archive again.',
    importNoMail:
      '{file} is neither an mbox file nor a Maildir. Most mail programs can save the folder of sent mail as mbox.',
    importDeep: '{file} is nested deeper than {most} levels at byte {at}; nothing was brought.',
    importBroken: '{file} is damaged at byte {at}; nothing was brought.',
    importNotUtf8: '{file} is no UTF-8 at byte {at}; nothing was brought.',
  },
};
