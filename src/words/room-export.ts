import { inEveryLanguage } from './in-every-language.ts';
/** What stands in the file into which a room is exported. */
export const roomExportWords = inEveryLanguage('roomExportWords', {
  de: { title: 'Raum mit', circle: 'Kreis', deleted: '(zurückgenommen)', file: 'Datei:' },
  en: { title: 'Room with', circle: 'Circle', deleted: '(taken back)', file: 'File:' },
});
