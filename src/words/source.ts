import { inEveryLanguage } from './in-every-language.ts';

/**
 * What can be wrong in the owner's folder: one sentence that says what to change. File, line and column are said
 * beside it. `{name}` is filled in.
 */
const de = {
  settingsMissing: 'In {folder} liegt keine insel.yaml. Eine neue Insel beginnt mit: insel new {typed}',
  settingsWrong: '{place}: {what}',
  fileUnreadable: 'Diese Datei lässt sich nicht lesen ({cause}). Bitte prüfen Sie die Rechte.',
  fileTooLong: 'Diese Datei ist {size} groß, höchstens {most} sind möglich. Bitte teilen Sie sie auf.',
  textMarked:
    'Hier steht noch {mark}, das einem anderen Menschen gehören könnte. Bitte ändern Sie es, und nehmen Sie ⟦ und ⟧ weg; bis dahin bleibt der Text ein Entwurf.',
  textTangled: 'In diesem Text stehen zu viele Klammern [ ] beieinander. Bitte teilen Sie den Absatz.',
  notUtf8: 'Diese Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie in Ihrem Schreibprogramm als UTF-8.',

  yamlTab: 'Hier steht ein Tabulator. YAML rückt nur mit Leerzeichen ein; bitte ersetzen Sie ihn.',
  yamlColon:
    'Ein Doppelpunkt mit Leerzeichen beginnt in YAML einen neuen Wert. Bitte setzen Sie den ganzen Text in Anführungszeichen, zum Beispiel: title: "Frage: Antwort"',
  yamlQuote:
    "Die Anführungszeichen gehen nicht auf. Bitte schließen Sie sie, oder schreiben Sie ein ' im Text doppelt.",
  yamlQuoteInside:
    'Wer einen Wert mit einem Anführungszeichen beginnt, muss ihn damit auch beenden. Bitte setzen Sie den ganzen Wert in andere, zum Beispiel: title: \'"Nein" sagen\'',
  yamlBlank:
    'Hier steht ein geschütztes oder unsichtbares Leerzeichen, das YAML nicht kennt. Bitte ersetzen Sie es durch ein gewöhnliches.',
  yamlSpace: 'Nach dem Doppelpunkt fehlt ein Leerzeichen.',
  yamlBare:
    'Bei »{key}« fehlt der Wert. In geschweiften Klammern trennt ein Komma, und nach dem Doppelpunkt steht ein Leerzeichen; ein Text mit Komma gehört in Anführungszeichen.',
  yamlDocument: 'Die Zeile --- beginnt hier etwas Neues. Bitte streichen Sie sie.',
  yamlBracket: 'Hier fehlt die schließende Klammer ] oder }.',
  yamlIndent: 'Die Einrückung passt nicht zu den Zeilen davor. Bitte rücken Sie gleiche Dinge gleich weit ein.',
  yamlSign: 'Mit diesem Zeichen darf ein Wert nicht beginnen. Bitte setzen Sie ihn in Anführungszeichen.',
  yamlTwice: '»{key}« steht schon weiter oben. Bitte streichen Sie eine der beiden Stellen.',
  yamlAlias: 'Verweise mit & und * liest Insel nicht. Bitte schreiben Sie den Wert an jeder Stelle aus.',
  yamlTag: 'Angaben mit ! liest Insel nicht. Bitte schreiben Sie nur den Wert.',
  yamlKey: 'Hier wird ein einfaches Wort als Schlüssel erwartet, zum Beispiel: title: …',
  yamlLines: 'Hier werden Zeilen der Form »schlüssel: wert« erwartet.',
  yamlDeep: 'Hier ist zu viel ineinander geschachtelt. Bitte schreiben Sie es flacher.',
  yamlLong: 'Diese Angaben sind zu lang, höchstens {most} sind möglich.',
  yamlOther:
    'Diese Stelle ist kein YAML. Meist fehlt ein Doppelpunkt, ein Anführungszeichen oder ein Leerzeichen am Zeilenanfang.',

  keyUnknown: '»{key}« kennt Insel an dieser Stelle nicht. Möglich sind: {known}.',
  keyMeant: '»{key}« kennt Insel an dieser Stelle nicht. Meinten Sie »{meant}«?',
  keyMissing: '»{key}« fehlt. Bitte ergänzen Sie eine Zeile: {key}: …',
  keyEmpty:
    'Bei »{key}« steht nichts. Bitte ergänzen Sie den Wert, oder rücken Sie die Zeilen ein, die darunter gehören.',
  keyBelow:
    '»{key}« kennt Insel an dieser Stelle nicht. Gehört die Zeile unter »{above}«, rücken Sie sie bitte mit Leerzeichen ein.',
  textExpected: 'Bei »{key}« wird ein einzelner Text erwartet.',
  listExpected: 'Bei »{key}« wird eine Liste erwartet, zum Beispiel: [eins, zwei]',
  itemsExpected: 'Bei »{key}« wird eine Liste erwartet, mit einem Strich vor jedem Eintrag, zum Beispiel: - {{item}}',
  mappingExpected: 'Unter »{key}« werden eingerückte Zeilen der Form »schlüssel: wert« erwartet.',
  oneOf: '»{value}« geht bei »{key}« nicht. Möglich sind: {known}.',
  valueWrong: '»{value}« passt bei »{key}« nicht.',
  passwordHere:
    'Ein Passwort gehört nicht in diese Datei. Bitte verschieben Sie es nach data/secrets.yaml oder in eine Variable INSEL_…',

  dayWrong: '»{value}« ist kein Tag. Bitte schreiben Sie Jahr, Monat und Tag, zum Beispiel: 2026-10-22',
  yearWrong: '»{value}« ist weder Jahr noch Tag. Bitte schreiben Sie zum Beispiel: 1994 oder 1994-05-01',
  yesNo: '»{value}« ist weder ja noch nein. Bitte schreiben Sie true oder false.',
  textLong: 'Dieser Text hat {length} Zeichen, höchstens {most} sind möglich.',
  listLong: 'Diese Liste hat {length} Zeilen, höchstens {most} sind möglich.',
  idWrong: '»{value}« ist keine Kennung von Insel. Bitte streichen Sie die Zeile; Insel schreibt eine neue.',
  slugWrong:
    '»{value}« taugt nicht als Adresse. Erlaubt sind kleine Buchstaben a bis z, Ziffern und einzelne Bindestriche, zum Beispiel: slug: {better}',
  slugEmpty: 'Aus diesem Dateinamen lässt sich keine Adresse bilden. Bitte ergänzen Sie eine Zeile: slug: …',
  slugReserved: 'Die Adresse »{slug}« gehört Insel selbst. Bitte wählen Sie einen anderen slug.',
  languageUnknown: '»{value}« ist keine Sprache dieser Insel. Möglich sind: {known}.',
  languagesWrong: 'Bitte nennen Sie mindestens eine Sprache und jede nur einmal, zum Beispiel: languages: [de, en]',
  imageWrong:
    '»{value}« ist kein Bild dieser Insel. Bitte legen Sie es unter content/media ab und schreiben Sie seinen Namen.',
  translationWrong:
    '»{value}« ist keine Übersetzung. Bitte schreiben Sie Ordner und Dateinamen ohne .md, zum Beispiel: posts/2026-10-22-three-days',
  sourceWrong:
    '»{value}« ist keine ganze Adresse. Sie beginnt mit https://, zum Beispiel: https://mastodon.example/@anna/123456',
  aliasWrong: '»{value}« ist keine alte Adresse. Sie beginnt mit einem Schrägstrich, zum Beispiel: /2009/03/alt.html',
  textEmpty: 'Hier fehlt der Text.',
  originWrong: '»{value}« ist keine Adresse einer Website. Bitte schreiben Sie zum Beispiel: url: https://example.org',
  hostWrong: '»{value}« ist kein Name eines Servers. Bitte schreiben Sie zum Beispiel: www.example.org',
  emailWrong: '»{value}« ist keine E-Mail-Adresse. Bitte schreiben Sie zum Beispiel: email: name@example.org',
  islandId:
    '»{value}« ist nicht die Kennung dieser Insel. Bitte holen Sie die Zeile »id: …« aus einer Sicherung dieser Datei zurück.',
  islandIdMissing:
    '»id« fehlt, die Kennung, mit der die Insel begonnen hat. Bitte holen Sie die Zeile »id: …« aus einer Sicherung dieser Datei zurück.',
  profileWrong:
    '»{value}« ist keine ganze Adresse. Bitte schreiben Sie zum Beispiel: profiles: [https://mastodon.example/@anna]',
  storeWrong: '»{value}« ist keine Datenbank, die Insel kennt. Bitte schreiben Sie sqlite oder postgres://…',

  frontMatterMissing:
    'Am Anfang der Datei fehlen die Angaben. Bitte beginnen Sie so: eine Zeile ---, dann title: …, dann wieder eine Zeile ---',
  frontMatterOpen: 'Nach den Angaben am Anfang der Datei fehlt die zweite Zeile ---',
  dateMissing:
    'Hier fehlt das Datum. Bitte ergänzen Sie eine Zeile, zum Beispiel: date: 2026-10-22, oder beginnen Sie den Dateinamen damit.',
  pathTaken:
    'Die Adresse {path} beansprucht auch {other}. Bitte geben Sie einer der beiden Dateien einen anderen slug.',
  idTaken:
    'Dieselbe Kennung trägt auch {other}, vermutlich als Kopie. Bitte streichen Sie in der neueren Datei die Zeile id; Insel schreibt eine neue.',
  aliasTaken: 'Unter der alten Adresse {path} steht {other}. Bitte streichen Sie sie hier.',
  aliasOwn: 'Unter der alten Adresse {path} steht etwas von der Website selbst. Bitte streichen Sie sie hier.',
  translationMissing: 'Eine Datei content/{value}.md gibt es nicht. Bitte prüfen Sie den Namen bei translation.',
  translationTaken:
    'content/{value}.md hat in dieser Sprache schon eine andere Fassung. Bitte lassen Sie nur eine der beiden auf sie zeigen.',
  translationSame:
    'content/{value}.md ist in derselben Sprache geschrieben. Bitte ergänzen Sie dort oder hier: lang: …',
  ventureUnknown: 'Eine Station »{value}« gibt es unter content/ventures nicht. Bekannt sind: {known}.',
  ledgerBroken:
    'Zeile {number} ist keine Zeile des Verzeichnisses der Adressen. Bitte stellen Sie sie wieder her oder streichen Sie sie.',
  contentMissing:
    'Den Ordner content gibt es nicht mehr. Bitte stellen Sie ihn wieder her; bis dahin bleibt alles, wie es war.',
  folderBusy:
    'Ein anderes Programm hält {file} seit zehn Sekunden fest. Bitte beenden Sie es, oder versuchen Sie es gleich noch einmal.',
  cannotWrite:
    'Hier lässt sich nicht schreiben ({cause}). Neues erscheint erst, wenn Rechte und freier Platz stimmen; bis dahin bleibt alles, wie es war.',
  idByHand: 'In diese Angaben lässt sich keine Kennung einfügen. Bitte schreiben Sie jede Angabe in eine eigene Zeile.',
  textEmptyEntry: 'Ein Beitrag braucht einen Titel und einen Text.',
  byHand:
    'In die Angaben am Anfang dieser Datei lässt sich hier nichts eintragen. Bitte ändern Sie die Datei im Ganzen.',
  fileChanged: 'Die Datei {file} wurde gerade anderswo geändert. Bitte versuchen Sie es noch einmal.',
  phrasingsByHand:
    'In die Datei {file} lassen sich keine Formulierungen einfügen. Bitte schreiben Sie phrasings dort als Liste, eine Zeile für jede.',
  linkBroken: 'Der Verweis {link} führt nirgendwohin. Bitte prüfen Sie die Adresse.',
  linkBlank:
    'In {link} steht ein Leerzeichen, deshalb steht der Verweis als Text auf der Seite. Bitte setzen Sie den Namen in spitze Klammern: (<{link}>)',
  linkDead:
    'Unter {link} ist nichts mehr ({why}). Bitte nehmen Sie den Verweis heraus oder geben Sie ihm ein anderes Ziel.',
  linkGone:
    'Unter {link} steht seit dem {on} nichts mehr. Bitte streichen Sie den Verweis oder wählen Sie ein anderes Ziel.',
  linkMoved: '{link} steht jetzt unter {to}. Bitte schreiben Sie die neue Adresse.',
  anchorBroken: 'Auf {path} gibt es keine Stelle #{anchor}. Vorhanden sind: {known}.',
  pictureMissing:
    'Das Bild {name} liegt nicht unter content/media. Bitte legen Sie es dort ab, oder prüfen Sie den Namen.',
  pictureWrong:
    '{name} ist kein Bild, das Browser zeigen ({type}). Bitte speichern Sie es als JPEG, PNG, WebP oder AVIF.',
  pictureAlt: 'Zum Bild {name} fehlt die Beschreibung für alle, die es nicht sehen. Bitte ergänzen Sie sie{how}',
  mediaLarge: 'Diese Datei ist {size} groß und wird nicht ausgeliefert, höchstens {most} sind möglich.',
  mediaHuge:
    'Dieses Bild hat mehr als hundert Millionen Bildpunkte und wird deshalb nicht gezeigt. Bitte verkleinern Sie es.',
  mediaBroken:
    'Dieses Bild ist beschädigt oder nicht vollständig und lässt sich nicht zeigen. Bitte legen Sie es noch einmal dorthin.',
  addressLost:
    'Unter {path} stand ein Text, dessen Datei fehlt. Fehlt sie mit Absicht, ist nichts zu tun: Die Adresse sagt dann, dass hier nichts mehr steht. Sonst holen Sie bitte die Datei zurück.',
  addressNowhere:
    '{path} soll nach {to} führen, dort stand aber nie etwas. Bitte ergänzen Sie eine Zeile, die weiterführt.',
  secretHere:
    'Diese Datei sieht nach einem Geheimnis aus und liegt in einem öffentlichen Ordner. Bitte verschieben Sie sie nach data/.',
  secretOpen: 'Andere Benutzer dieses Rechners können diese Datei lesen. Bitte ändern Sie es: chmod 600 {file}',
  dataInGit: 'Der Ordner data/ ist privat und gehört nicht in git. Bitte ergänzen Sie in .gitignore eine Zeile: data/',
  fileElsewhere:
    'Diese Datei liegt in keinem der Ordner posts, pages, questions, offers, ventures und wird nicht veröffentlicht.',
  fileEnding: 'Diese Datei endet nicht auf .md und wird nicht veröffentlicht. Bitte benennen Sie sie um: {as}',
  fileTwice:
    'Diese zweite Fassung hat ein Programm angelegt, das Ordner abgleicht; sie wird nicht veröffentlicht. Bitte übernehmen Sie, was Sie daraus brauchen, und löschen Sie sie.',
  linkOutside: 'Diese Verknüpfung führt aus dem Ordner der Insel hinaus und wird nicht gelesen.',
};

const en: Record<keyof typeof de, string> = {
  settingsMissing: 'There is no insel.yaml in {folder}. A new island begins with: insel new {typed}',
  settingsWrong: '{place}: {what}',
  fileUnreadable: 'This file cannot be read ({cause}). Please check its permissions.',
  fileTooLong: 'This file has {size}, at most {most} are possible. Please split it.',
  textMarked:
    '{mark} still stands here, which may belong to another person. Please change it, and take ⟦ and ⟧ away; until then the text stays a draft.',
  textTangled: 'There are too many brackets [ ] together in this text. Please split the paragraph.',
  notUtf8: 'This file is not saved in UTF-8. Please save it as UTF-8 in your editor.',

  yamlTab: 'There is a tab here. YAML is indented with spaces only; please replace it.',
  yamlColon:
    'A colon with a space begins a new value in YAML. Please put the whole text into quotation marks, for example: title: "Question: answer"',
  yamlQuote: "The quotation marks do not match. Please close them, or write a ' inside the text twice.",
  yamlQuoteInside:
    'A value that begins with a quotation mark has to end with it. Please put the whole value into others, for example: title: \'"No" is a sentence\'',
  yamlBlank:
    'There is a no-break or invisible space here, which YAML does not know. Please replace it by an ordinary one.',
  yamlSpace: 'A space is missing after the colon.',
  yamlBare:
    'The value of “{key}” is missing. Within braces a comma separates, and a space follows the colon; a text with a comma belongs in quotation marks.',
  yamlDocument: 'The line --- begins something new here. Please delete it.',
  yamlBracket: 'The closing bracket ] or } is missing here.',
  yamlIndent: 'The indentation does not fit the lines before. Please indent equal things equally.',
  yamlSign: 'A value cannot begin with this character. Please put it into quotation marks.',
  yamlTwice: '“{key}” stands further up already. Please delete one of the two.',
  yamlAlias: 'References with & and * are not read by Insel. Please write the value out in each place.',
  yamlTag: 'Tags with ! are not read by Insel. Please write the value only.',
  yamlKey: 'A plain word is expected as a key here, for example: title: …',
  yamlLines: 'Lines of the form “key: value” are expected here.',
  yamlDeep: 'Too much is nested here. Please write it flatter.',
  yamlLong: 'This front matter is too long, at most {most} are possible.',
  yamlOther: 'This is not YAML. Mostly a colon, a quotation mark or a space at the beginning of the line is missing.',

  keyUnknown: '“{key}” is not known in this place. Possible are: {known}.',
  keyMeant: '“{key}” is not known in this place. Did you mean “{meant}”?',
  keyMissing: '“{key}” is missing. Please add a line: {key}: …',
  keyEmpty: 'Nothing stands at “{key}”. Please add the value, or indent the lines that belong below it.',
  keyBelow: '“{key}” is not known in this place. If the line belongs below “{above}”, please indent it with spaces.',
  textExpected: 'A single text is expected at “{key}”.',
  listExpected: 'A list is expected at “{key}”, for example: [one, two]',
  itemsExpected: 'A list is expected at “{key}”, with a dash before each item, for example: - {{item}}',
  mappingExpected: 'Indented lines of the form “key: value” are expected below “{key}”.',
  oneOf: '“{value}” is not possible at “{key}”. Possible are: {known}.',
  valueWrong: '“{value}” does not fit at “{key}”.',
  passwordHere:
    'A password does not belong in this file. Please move it to data/secrets.yaml or into a variable INSEL_…',

  dayWrong: '“{value}” is no day. Please write year, month and day, for example: 2026-10-22',
  yearWrong: '“{value}” is neither a year nor a day. Please write for example: 1994 or 1994-05-01',
  yesNo: '“{value}” is neither yes nor no. Please write true or false.',
  textLong: 'This text has {length} characters, at most {most} are possible.',
  listLong: 'This list has {length} lines, at most {most} are possible.',
  idWrong: '“{value}” is no id of Insel. Please delete the line; Insel writes a new one.',
  slugWrong:
    '“{value}” cannot be an address. Allowed are small letters a to z, digits and single hyphens, for example: slug: {better}',
  slugEmpty: 'No address can be made of this file name. Please add a line: slug: …',
  slugReserved: 'The address “{slug}” belongs to Insel itself. Please choose another slug.',
  languageUnknown: '“{value}” is no language of this island. Possible are: {known}.',
  languagesWrong: 'Please name at least one language, and each only once, for example: languages: [de, en]',
  imageWrong: '“{value}” is no picture of this island. Please put it into content/media and write its name.',
  translationWrong:
    '“{value}” is no translation. Please write folder and file name without .md, for example: posts/2026-10-22-three-days',
  sourceWrong:
    '“{value}” is no whole address. It begins with https://, for example: https://mastodon.example/@anna/123456',
  aliasWrong: '“{value}” is no old address. It begins with a slash, for example: /2009/03/old.html',
  textEmpty: 'The text is missing here.',
  originWrong: '“{value}” is no address of a website. Please write for example: url: https://example.org',
  hostWrong: '“{value}” is no name of a server. Please write for example: www.example.org',
  emailWrong: '“{value}” is no e-mail address. Please write for example: email: name@example.org',
  islandId: '“{value}” is not the id of this island. Please bring the line “id: …” back from a backup of this file.',
  islandIdMissing:
    '“id” is missing, which the island began with. Please bring the line “id: …” back from a backup of this file.',
  profileWrong: '“{value}” is no whole address. Please write for example: profiles: [https://mastodon.example/@anna]',
  storeWrong: '“{value}” is no database that Insel knows. Please write sqlite or postgres://…',

  frontMatterMissing:
    'The front matter is missing at the beginning of the file. Please begin like this: a line ---, then title: …, then again a line ---',
  frontMatterOpen: 'The second line --- is missing after the front matter.',
  dateMissing:
    'The date is missing here. Please add a line, for example: date: 2026-10-22, or begin the file name with it.',
  pathTaken: 'The address {path} is also claimed by {other}. Please give one of the two files another slug.',
  idTaken:
    'The same id stands in {other}, probably because one is a copy. Please delete the line id in the newer file; Insel writes a new one.',
  aliasTaken: 'At the old address {path} stands {other}. Please delete it here.',
  aliasOwn: 'At the old address {path} stands something of the site itself. Please delete it here.',
  translationMissing: 'There is no file content/{value}.md. Please check the name at translation.',
  translationTaken:
    'content/{value}.md already has another version in this language. Please let only one of the two point to it.',
  translationSame: 'content/{value}.md is written in the same language. Please add there or here: lang: …',
  ventureUnknown: 'There is no venture “{value}” in content/ventures. Known are: {known}.',
  ledgerBroken: 'Line {number} is no line of the ledger of addresses. Please restore or delete it.',
  contentMissing: 'The folder content is no longer there. Please restore it; until then everything stays as it was.',
  folderBusy: 'Another program has held {file} for ten seconds. Please end it, or try again in a moment.',
  cannotWrite:
    'This cannot be written ({cause}). What is new appears once permissions and free space are right; until then everything stays as it was.',
  idByHand: 'No id can be put into this front matter. Please write each key on a line of its own.',
  textEmptyEntry: 'An entry needs a title and a text.',
  byHand: 'Nothing can be filled in here at the beginning of this file. Please change the file as a whole.',
  fileChanged: 'The file {file} has just been changed elsewhere. Please try again.',
  phrasingsByHand:
    'No phrasings can be put into the file {file}. Please write phrasings there as a list, one line for each.',
  linkBroken: 'The link {link} leads nowhere. Please check the address.',
  linkBlank:
    'There is a blank in {link}, so the link stands on the page as text. Please put the name into angle brackets: (<{link}>)',
  linkDead: 'There is nothing at {link} any more ({why}). Please take the link out or give it another target.',
  linkGone: 'Since {on} there is nothing at {link} any more. Please delete the link or choose another target.',
  linkMoved: '{link} now stands at {to}. Please write the new address.',
  anchorBroken: 'There is no place #{anchor} on {path}. There are: {known}.',
  pictureMissing: 'The picture {name} is not in content/media. Please put it there, or check its name.',
  pictureWrong: '{name} is no picture that browsers show ({type}). Please save it as JPEG, PNG, WebP or AVIF.',
  pictureAlt: 'The picture {name} has no description for those who do not see it. Please add one{how}',
  mediaLarge: 'This file has {size} and is not served, at most {most} are possible.',
  mediaHuge: 'This picture has more than a hundred million pixels and is therefore not shown. Please make it smaller.',
  mediaBroken: 'This picture is damaged or not complete and cannot be shown. Please put it there once more.',
  addressLost:
    'At {path} stood a text whose file is missing. If that is intended, there is nothing to do: the address will say that nothing stands here any more. Otherwise please bring the file back.',
  addressNowhere: '{path} should lead to {to}, but nothing ever stood there. Please add a line that leads on.',
  secretHere: 'This file looks like a secret and lies in a public folder. Please move it to data/.',
  secretOpen: 'Other users of this computer can read this file. Please change that: chmod 600 {file}',
  dataInGit: 'The folder data/ is private and does not belong in git. Please add a line to .gitignore: data/',
  fileElsewhere:
    'This file lies in none of the folders posts, pages, questions, offers, ventures, and is not published.',
  fileEnding: 'This file does not end in .md and is not published. Please rename it: {as}',
  fileTwice:
    'This second version was made by a program that keeps folders alike; it is not published. Please take over what you need of it, and delete it.',
  linkOutside: 'This link leads out of the folder of the island and is not read.',
};

export const sourceFaults = { de, en };

/** What a text says by itself on its page. */
export const textWords = inEveryLanguage('textWords', {
  de: {
    quotes: '»«›‹',
    notes: 'Anmerkungen',
    back: 'zurück zum Text',
    table: (number: number) => `Tabelle ${number}`,
    section: (number: number) => `abschnitt-${number}`,
    question: 'frage',
    altInText: ' in den eckigen Klammern: ![…]',
  },
  en: {
    quotes: '“”‘’',
    notes: 'Notes',
    back: 'back to the text',
    table: (number: number) => `Table ${number}`,
    section: (number: number) => `section-${number}`,
    question: 'question',
    altInText: ' in the square brackets: ![…]',
  },
});
