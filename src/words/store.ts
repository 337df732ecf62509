import { inEveryLanguage } from './in-every-language.ts';

/** What the keeper of data refuses, in both languages; part of `refusals.ts`. */
const de = {
  keyFileMissing:
    'In {folder} fehlt der Schlüssel {file}. Ohne ihn sind die gespeicherten Adressen nicht lesbar und verschickte Links wertlos. Bitte holen Sie die Datei aus einer Sicherung zurück; es wurde nichts geändert.',
  keyBroken:
    'Die Schlüsseldatei {file} ist beschädigt. Bitte holen Sie sie aus einer Sicherung zurück; es wurde nichts geändert.',
  secretsOpen:
    'Die Datei {file} enthält Passwörter und ist für andere lesbar. Bitte schließen Sie sie mit: chmod 600 {file}',
  secretsBroken:
    'Die Datei {file} ist ab Zeile {line} nicht lesbar. Bitte schreiben Sie in jede Zeile einen Namen, einen Doppelpunkt und einen Wert, zum Beispiel: smtp.password: …',
  islandElsewhere:
    'Diese Insel wird bereits aus einem anderen Datenordner bedient, mindestens bis {until} Uhr. Bitte beenden Sie den anderen Server zuerst; es wurde nichts geändert.',
  fileGrew:
    'Die Datei {file} hat sich geändert, während sie gelesen wurde. Bitte versuchen Sie es noch einmal; es wurde nichts geschrieben.',
  diskFull:
    'Auf dem Datenträger von {where} ist kein Platz mehr. Bitte schaffen Sie Platz; es wurde nichts gespeichert und nichts geändert.',
  notWritable:
    'Insel darf {where} nicht lesen oder dort nicht schreiben. Bitte geben Sie das Recht dazu; es wurde nichts geändert.',
  diskFailing:
    'Der Datenträger von {where} meldet einen Fehler ({code}). Bitte prüfen Sie ihn, bevor Sie weiterarbeiten; es wurde nichts gespeichert.',
  databaseBusy:
    'Die Datenbank {where} wird gerade von einem anderen Programm festgehalten. Bitte beenden Sie es und versuchen Sie es noch einmal; es wurde nichts geändert.',
  databaseDamaged:
    'Die Datenbank {where} ist beschädigt oder keine Datenbank von Insel. Bitte holen Sie sie aus einer Sicherung zurück; es wurde nichts geändert.',
  databaseReadOnly:
    'In die Datenbank auf {where} darf nicht geschrieben werden. Bitte geben Sie Insel das Recht dazu; es wurde nichts geändert.',
  databaseAway:
    'Die Datenbank auf {where} antwortet nicht oder nimmt die Anmeldung nicht an ({code}). Bitte prüfen Sie die Zeile store in insel.yaml; es wurde nichts geändert.',
  recipientUnknown: '»{recipient}« ist kein Empfänger für age. Er beginnt mit age1; es wurde nichts geschrieben.',
  identityUnknown: '»{start}…« ist kein Schlüssel für age. Er beginnt mit AGE-SECRET-KEY-1.',
  passphraseEmpty: 'Das Kennwort ist leer. Bitte wählen Sie eines aus mindestens vier zufälligen Wörtern.',
  backupLocked:
    'Die Sicherung {file} lässt sich mit diesem Kennwort oder Schlüssel nicht öffnen. Bitte prüfen Sie beides; es wurde nichts geändert.',
  backupDamaged:
    'Die Datei {file} ist keine vollständige Sicherung von Insel. Bitte nehmen Sie eine andere; es wurde nichts geändert.',
  backupElsewhere:
    'Die Sicherung {file} gehört zu einer anderen Insel als der Ordner {folder}. Bitte nehmen Sie einen leeren Ordner; es wurde nichts geändert.',
  fileMissing: '{file} gibt es nicht. Bitte prüfen Sie den Namen; es wurde nichts geändert.',
  notFolder: '{file} ist kein Ordner. Bitte nennen Sie einen; es wurde nichts geändert.',
  isFolder: '{file} ist ein Ordner. Bitte nennen Sie eine Datei; es wurde nichts geändert.',
  folderNotEmpty: 'Der Ordner {folder} ist nicht leer. Bitte nennen Sie einen leeren Ordner; es wurde nichts geändert.',
  folderReplaced:
    'Der Ordner {folder} ist nicht leer. Bitte nennen Sie einen leeren, oder schreiben Sie --replace dazu: Dann wird beiseitegelegt, was darin steht. Es wurde nichts geändert.',
  islandServed:
    'Die Insel in {folder} wird gerade bedient. Bitte beenden Sie den Server zuerst; es wurde nichts geändert.',
  islandThere:
    'In der Datenbank auf {where} steht diese Insel schon. Soll sie ersetzt werden, schreiben Sie bitte --replace dazu; es wurde nichts geändert.',
};

const en: Record<keyof typeof de, string> = {
  keyFileMissing:
    'The key {file} is missing in {folder}. Without it, stored addresses cannot be read and links that were sent are worthless. Please bring the file back from a backup; nothing was changed.',
  keyBroken: 'The key file {file} is damaged. Please bring it back from a backup; nothing was changed.',
  secretsOpen: 'The file {file} holds passwords and can be read by others. Please close it with: chmod 600 {file}',
  secretsBroken:
    'The file {file} cannot be read from line {line} on. Please write a name, a colon and a value into each line, for example: smtp.password: …',
  islandElsewhere:
    'This island is served from another data folder already, until {until} at least. Please stop the other server first; nothing was changed.',
  fileGrew: 'The file {file} changed while it was read. Please try again; nothing was written.',
  diskFull: 'The disk of {where} is full. Please make room; nothing was saved and nothing was changed.',
  notWritable: 'Insel may not read {where}, or not write there. Please grant the right to do so; nothing was changed.',
  diskFailing: 'The disk of {where} reports a fault ({code}). Please check it before you go on; nothing was saved.',
  databaseBusy:
    'The database {where} is held by another program just now. Please end that one and try again; nothing was changed.',
  databaseDamaged:
    'The database {where} is damaged, or is no database of Insel. Please bring it back from a backup; nothing was changed.',
  databaseReadOnly:
    'Nothing may be written in the database on {where}. Please give Insel the right to do so; nothing was changed.',
  databaseAway:
    'The database on {where} does not answer or does not accept the sign-in ({code}). Please check the line store in insel.yaml; nothing was changed.',
  recipientUnknown: '“{recipient}” is no recipient for age. It begins with age1; nothing was written.',
  identityUnknown: '“{start}…” is no key for age. It begins with AGE-SECRET-KEY-1.',
  passphraseEmpty: 'The passphrase is empty. Please choose one of at least four random words.',
  backupLocked: 'The backup {file} does not open with this passphrase or key. Please check both; nothing was changed.',
  backupDamaged: 'The file {file} is no complete backup of Insel. Please take another one; nothing was changed.',
  backupElsewhere:
    'The backup {file} belongs to another island than the folder {folder}. Please take an empty folder; nothing was changed.',
  fileMissing: 'There is no {file}. Please check its name; nothing was changed.',
  notFolder: '{file} is no folder. Please name one; nothing was changed.',
  isFolder: '{file} is a folder. Please name a file; nothing was changed.',
  folderNotEmpty: 'The folder {folder} is not empty. Please name an empty one; nothing was changed.',
  folderReplaced:
    'The folder {folder} is not empty. Please name an empty one, or add --replace: what lies in it is put aside then. Nothing was changed.',
  islandServed: 'The island in {folder} is being served. Please stop the server first; nothing was changed.',
  islandThere:
    'The database on {where} holds this island already. If it is to be replaced, please add --replace; nothing was changed.',
};

export const storeRefusals = { de, en };

/** The leaf that lies in every backup, for whoever opens it without Insel. */
export const backupLeaf = inEveryLanguage('backupLeaf', {
  de: `Das ist die Sicherung einer Insel: {name}, Stand {at}.

Wiederherstellen mit Insel:      insel restore DATEI ORDNER
Wiederherstellen von Hand:       mkdir ORDNER && age -d DATEI | tar x -C ORDNER
(mit einem Schlüssel statt eines Kennworts: age -d -i SCHLUESSELDATEI DATEI)

content/ ist alles Veröffentlichte als Text, data/insel.sqlite die Datenbank, data/keys/ die Schlüssel dazu,
data/secrets.yaml die Passwörter. Der Ordner ist damit vollständig; insel serve ORDNER bedient ihn.
Was nach dieser Sicherung gelöscht werden sollte, steht in data/erasures.txt des alten Ordners. Liegt er noch vor,
legen Sie diese Datei vor dem ersten Start in den neuen Ordner; Insel löscht dann noch einmal.
`,
  en: `This is the backup of an island: {name}, as of {at}.

To restore it with Insel:        insel restore FILE FOLDER
To restore it by hand:           mkdir FOLDER && age -d FILE | tar x -C FOLDER
(with a key instead of a passphrase: age -d -i KEYFILE FILE)

content/ is all that is published, as text; data/insel.sqlite is the database, data/keys/ are its keys,
data/secrets.yaml the passwords. The folder is complete with that; insel serve FOLDER serves it.
What was to be erased after this backup stands in data/erasures.txt of the old folder. If you still have it, put
that file into the new folder before the first start; Insel then erases once more.
`,
});
