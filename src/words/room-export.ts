import { inEveryLanguage } from './in-every-language.ts';
/** What stands in the file into which a room is exported. */
export const roomExportWords = inEveryLanguage('roomExportWords', {
  de: { title: 'Raum mit', deleted: '(zurückgenommen)', file: 'Datei:' },
  en: { title: 'Room with', deleted: '(taken back)', file: 'File:' },
});
