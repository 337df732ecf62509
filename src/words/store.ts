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
};

export const storeRefusals = { de, en };
