import { inEveryLanguage } from './in-every-language.ts';

const de = {
  key: (key: string) => `Unterschrieben mit dem Schlüssel ${key}`,
  compare:
    'Bitte vergleichen Sie diesen Schlüssel mit dem, den Ihnen der Mensch selbst genannt hat; mit --key vergleicht ihn dieser Befehl.',
  good: (files: number, pages: number) =>
    `Alles stimmt: ${files} Dateien und ${pages} Seiten sind so, wie sie unterschrieben sind.`,
  asHere: 'Sie sind auch dieselben wie in dieser Kopie von Insel.',
  some: (count: number) => (count === 1 ? 'Eine Sache stimmt nicht.' : `${count} Sachen stimmen nicht.`),
  limits: 'Geprüft ist, was dieser Rechner gerade bekommen hat. Ein Server kann einem anderen etwas anderes schicken.',
  what: 'die Adresse der Räume (https://…)',
  badUrl: '»{url}« ist keine Adresse, die mit https:// beginnt.',
  badKey: 'Ein Schlüssel besteht aus 52 Buchstaben und Ziffern, in Gruppen zu vier.',
  faults: {
    silent: '{url} antwortet nicht ({why}).',
    status: '{url} antwortet mit {status} statt mit 200.',
    notSecured: '{origin} ist nicht mit https gesichert: Jeder auf dem Weg kann das Programm ändern.',
    noProgram: 'Unter {url} steht kein unterschriebenes Verzeichnis eines Programms.',
    signature: 'Die Unterschrift unter dem Verzeichnis stimmt nicht: Es wurde nach dem Unterschreiben geändert.',
    otherKey: 'Das Verzeichnis ist mit einem anderen Schlüssel unterschrieben: {key} statt {wanted}.',
    otherOrigin: 'Das Verzeichnis gilt für {named}, nicht für {origin}.',
    pageDiffers: '{path} ({lang}): Die Seite ist eine andere als die unterschriebene.',
    strange: '{path}: In der Seite steht etwas, das nicht in sie gehört: {what}',
    unnamed: '{path} lädt {loaded}; das steht nicht im Verzeichnis.',
    integrityMissing: '{path} lädt {loaded} ohne Prüfsumme (integrity).',
    integrityDiffers: '{path} lädt {loaded} mit einer anderen Prüfsumme (integrity) als der unterschriebenen.',
    fileDiffers:
      '{path}: Die Datei hat {size} Bytes und die Prüfsumme {found}; unterschrieben sind {wantedSize} Bytes und {wanted}.',
    headerMissing: '{path}: Der Header {header} fehlt.',
    headerDiffers: '{path}: Der Header {header} lautet »{found}« statt »{wanted}«.',
    headerForeign: '{path}: Der Header {header} gehört nicht dorthin.',
    policyMissing: '{path}: In der Content-Security-Policy fehlt {directive}.',
    policyDiffers: '{path}: Die Content-Security-Policy sagt {directive} »{found}« statt »{wanted}«.',
    otherVersion: 'Dort läuft Insel {version}, hier liegt {own}; Unterschiede sind dann zu erwarten.',
    notAsHere: '{path}: Die Datei ist hier eine andere.',
    notHere: '{path}: Diese Datei gibt es hier nicht.',
    onlyHere: '{path}: Diese Datei gibt es nur hier.',
    pageNotAsHere: 'Die Seite ({lang}) ist hier eine andere.',
  },
};

const en: typeof de = {
  key: (key) => `Signed with the key ${key}`,
  compare:
    'Please compare this key with the one the person has told you in person; with --key this command compares it.',
  good: (files, pages) => `All is right: ${files} files and ${pages} pages are as they were signed.`,
  asHere: 'They are also the same as in this copy of Insel.',
  some: (count) => (count === 1 ? 'One thing is not right.' : `${count} things are not right.`),
  limits: 'What was checked is what this machine was given just now. A server can send something else to another.',
  what: 'the address of the rooms (https://…)',
  badUrl: '“{url}” is not an address that begins with https://.',
  badKey: 'A key has 52 letters and digits, in groups of four.',
  faults: {
    silent: '{url} does not answer ({why}).',
    status: '{url} answers {status} instead of 200.',
    notSecured: '{origin} is not secured by https: anybody on the way can change the program.',
    noProgram: 'At {url} there is no signed manifest of a program.',
    signature: 'The signature of the manifest is wrong: it was changed after it had been signed.',
    otherKey: 'The manifest is signed with another key: {key} instead of {wanted}.',
    otherOrigin: 'The manifest is for {named}, not for {origin}.',
    pageDiffers: '{path} ({lang}): The page is another one than was signed.',
    strange: '{path}: Something stands in the page that does not belong there: {what}',
    unnamed: '{path} loads {loaded}, which is not in the manifest.',
    integrityMissing: '{path} loads {loaded} without a checksum (integrity).',
    integrityDiffers: '{path} loads {loaded} with another checksum (integrity) than was signed.',
    fileDiffers:
      '{path}: The file has {size} bytes and the checksum {found}; {wantedSize} bytes and {wanted} were signed.',
    headerMissing: '{path}: The header {header} is missing.',
    headerDiffers: '{path}: The header {header} says “{found}” instead of “{wanted}”.',
    headerForeign: '{path}: The header {header} does not belong there.',
    policyMissing: '{path}: The Content-Security-Policy has no {directive}.',
    policyDiffers: '{path}: The Content-Security-Policy says {directive} “{found}” instead of “{wanted}”.',
    otherVersion: 'Insel {version} runs there, {own} is here; differences are to be expected then.',
    notAsHere: '{path}: The file is another one here.',
    notHere: '{path}: There is no such file here.',
    onlyHere: '{path}: This file is only here.',
    pageNotAsHere: 'The page ({lang}) is another one here.',
  },
};

/** What `insel verify` says of the program of the rooms. */
export const roomVerifyWords = inEveryLanguage('roomVerifyWords', { de, en });
