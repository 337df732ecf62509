/** What the keeper of data refuses, in both languages; part of `refusals.ts`. */
const de = {
  keyMissing:
    'In {folder} fehlt der Schlüssel {file}. Ohne ihn sind die gespeicherten Adressen nicht lesbar und verschickte Links wertlos. Bitte holen Sie die Datei aus einer Sicherung zurück; es wurde nichts geändert.',
  keyBroken:
    'Die Schlüsseldatei {file} ist beschädigt. Bitte holen Sie sie aus einer Sicherung zurück; es wurde nichts geändert.',
  secretsOpen:
    'Die Datei {file} enthält Passwörter und ist für andere lesbar. Bitte schließen Sie sie mit: chmod 600 {file}',
  secretsBroken:
    'Die Datei {file} ist ab Zeile {line} nicht lesbar. Bitte schreiben Sie in jede Zeile einen Namen, einen Doppelpunkt und einen Wert, zum Beispiel: smtp.password: …',
  islandElsewhere:
    'Diese Insel wird bereits aus einem anderen Datenordner bedient, mindestens bis {until} Uhr. Bitte beenden Sie den anderen Server zuerst; es wurde nichts geändert.',
  fileChanged:
    'Die Datei {file} hat sich geändert, während sie gelesen wurde. Bitte versuchen Sie es noch einmal; es wurde nichts geschrieben.',
  diskFull:
    'Auf dem Datenträger von {where} ist kein Platz mehr. Bitte schaffen Sie Platz; es wurde nichts gespeichert und nichts geändert.',
  notWritable:
    'In {where} darf nicht geschrieben werden. Bitte geben Sie Insel das Recht dazu; es wurde nichts geändert.',
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
};

const en: Record<keyof typeof de, string> = {
  keyMissing:
    'The key {file} is missing in {folder}. Without it, stored addresses cannot be read and links that were sent are worthless. Please bring the file back from a backup; nothing was changed.',
  keyBroken: 'The key file {file} is damaged. Please bring it back from a backup; nothing was changed.',
  secretsOpen: 'The file {file} holds passwords and can be read by others. Please close it with: chmod 600 {file}',
  secretsBroken:
    'The file {file} cannot be read from line {line} on. Please write a name, a colon and a value into each line, for example: smtp.password: …',
  islandElsewhere:
    'This island is served from another data folder already, until {until} at least. Please stop the other server first; nothing was changed.',
  fileChanged: 'The file {file} changed while it was read. Please try again; nothing was written.',
  diskFull: 'The disk of {where} is full. Please make room; nothing was saved and nothing was changed.',
  notWritable: 'Nothing may be written in {where}. Please give Insel the right to do so; nothing was changed.',
  diskFailing: 'The disk of {where} reports a fault ({code}). Please check it before you go on; nothing was saved.',
  databaseBusy:
    'The database {where} is held by another program just now. Please end that one and try again; nothing was changed.',
  databaseDamaged:
    'The database {where} is damaged, or is no database of Insel. Please bring it back from a backup; nothing was changed.',
  databaseReadOnly:
    'Nothing may be written in the database on {where}. Please give Insel the right to do so; nothing was changed.',
  databaseAway:
    'The database on {where} does not answer or does not accept the sign-in ({code}). Please check the line store in insel.yaml; nothing was changed.',
};

export const storeRefusals = { de, en };
