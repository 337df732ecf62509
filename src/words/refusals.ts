/**
 * Sentences for what a person can understand and change. `{name}` is filled in. A key stands in both languages, or
 * the program does not compile.
 */
const de = {
  databaseNewer:
    'Die Datenbank gehört zu einer neueren Ausgabe von Insel (Stand {database}, dieses Programm kennt {program}). Bitte starten Sie die neuere Ausgabe; es wurde nichts geändert.',
};

const en: Record<keyof typeof de, string> = {
  databaseNewer:
    'The database belongs to a newer release of Insel (version {database}; this program knows {program}). Please start the newer release; nothing was changed.',
};

export const refusals = { de, en };

export type Reason = keyof typeof de;
