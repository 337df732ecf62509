import { expect, test } from 'vitest';
import { SECTIONS } from '../../src/server/sections.ts';
import { placeOf, problemOf } from '../../src/source/core/faults.ts';
import { readInselYaml } from '../../src/source/core/insel-yaml.ts';
import { identitySection } from '../../src/source/core/settings.ts';

const GOOD = `id: 0198f0a0-0000-7000-8000-000000000001
name: Anna Müller
sentence: Ruhe und Klarheit
zone: Europe/Berlin
owner:
  email: anna@example.org
rounds:
  - days: [tue, thu]
    at: "10:00"
`;

function saidOf(text: string, lang: 'de' | 'en' = 'de'): string[] {
  const read = readInselYaml(text, [identitySection, ...SECTIONS]);
  const faults = read.kind === 'refused' ? read.faults : [];
  return faults.map((fault) => {
    const problem = problemOf('insel.yaml', fault);
    return `${placeOf(problem).replace('insel.yaml:', '')} ${problem.sentence[lang]}`;
  });
}

const INDENT = 'Die Einrückung passt nicht zu den Zeilen davor. Bitte rücken Sie gleiche Dinge gleich weit ein.';
const QUOTE =
  "Die Anführungszeichen gehen nicht auf. Bitte schließen Sie sie, oder schreiben Sie ein ' im Text doppelt.";
const INSIDE =
  'Wer einen Wert mit einem Anführungszeichen beginnt, muss ihn damit auch beenden. Bitte setzen Sie den ganzen Wert in andere, zum Beispiel: title: \'"Nein" sagen\'';
const SIGN = 'Mit diesem Zeichen darf ein Wert nicht beginnen. Bitte setzen Sie ihn in Anführungszeichen.';
const BLANK =
  'Hier steht ein geschütztes oder unsichtbares Leerzeichen, das YAML nicht kennt. Bitte ersetzen Sie es durch ein gewöhnliches.';
const emptyAt = (key: string) =>
  `Bei »${key}« steht nichts. Bitte ergänzen Sie den Wert, oder rücken Sie die Zeilen ein, die darunter gehören.`;
const below = (key: string, above: string) =>
  `»${key}« kennt Insel an dieser Stelle nicht. Gehört die Zeile unter »${above}«, rücken Sie sie bitte mit Leerzeichen ein.`;
const bare = (key: string) =>
  `Bei »${key}« fehlt der Wert. In geschweiften Klammern trennt ein Komma, und nach dem Doppelpunkt steht ein Leerzeichen; ein Text mit Komma gehört in Anführungszeichen.`;
const items = (key: string, item: string) =>
  `Bei »${key}« wird eine Liste erwartet, mit einem Strich vor jedem Eintrag, zum Beispiel: - {${item}}`;

test('the settings these are made from are good', () => {
  expect(saidOf(GOOD)).toEqual([]);
  expect(saidOf(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual([]);
});

test.each([
  ['a line one blank too far', '  email: anna@example.org', '$&\n   telephone: "1"', [`7:1 ${INDENT}`]],
  ['a key of the top indented', 'zone:', ' zone:', [`4:1 ${INDENT}`]],
  ['a line of a round one blank short', '    at:', '   at:', [`9:1 ${INDENT}`]],
  ['nothing indented', '  email', 'email', [`5:1 ${emptyAt('owner')}`, `6:1 ${below('email', 'owner')}`]],
  ['a value left out', 'anna@example.org', '', [`6:3 ${emptyAt('email')}`]],
  ['quotation marks that stay open', 'Ruhe', '"Ruhe', [`3:11 ${QUOTE}`]],
  ['others that stay open', 'Ruhe', "'Ruhe", [`3:11 ${QUOTE}`]],
  ['some that stay open at the end', '"10:00"', '"10:00', [`9:9 ${QUOTE}`]],
  ['quotation marks around a word', 'Ruhe und', '"Ruhe" und', [`3:18 ${INSIDE}`]],
  ['an apostrophe in single ones', 'Ruhe und Klarheit', "'So geht's'", [`3:20 ${QUOTE}`]],
  ['a bracket at the beginning', 'Ruhe und', '[Ruhe] und', [`3:11 ${SIGN}`]],
  ['a star at the beginning', 'Ruhe und', '*Ruhe* und', [`3:11 ${SIGN}`]],
  ['no blank after the colon', 'name: ', 'name:', ['2:6 Nach dem Doppelpunkt fehlt ein Leerzeichen.']],
  ['a no-break space there', 'name: ', 'name:\u00a0', [`2:6 ${BLANK}`]],
  ['a no-break space at the beginning', '  email', '\u00a0\u00a0email', [`6:1 ${BLANK}`]],
  [
    'lines of another document',
    /$/,
    '---\n',
    ['10:1 Die Zeile --- beginnt hier etwas Neues. Bitte streichen Sie sie.'],
  ],
  [
    'a comma in braces',
    '\n  email: anna@example.org',
    ' {email: anna@example.org, address: Weg 1, 12345 Ort}',
    [`5:50 ${bare('12345 Ort')}`],
  ],
  ['no blank in braces', /$/, 'away: [{from:2026-12-20, to: 2027-01-06}]\n', [`10:9 ${bare('from:2026-12-20')}`]],
  ['rounds without a dash', '  - days', '    days', [`8:5 ${items('rounds', 'days: …, at: …')}`]],
  ['one absence', /$/, 'away: {from: 2026-12-20, to: 2027-01-06}\n', [`10:7 ${items('away', 'from: …, to: …')}`]],
])('%s: the line that is to be changed, and how', (_, from, to, said) => {
  expect(saidOf(GOOD.replace(from, to))).toEqual(said);
});

const FROM_BACKUP = 'Bitte holen Sie die Zeile »id: …« aus einer Sicherung dieser Datei zurück.';

test.each([
  ['id: 1', `1:5 »1« ist nicht die Kennung dieser Insel. ${FROM_BACKUP}`],
  ['name: Anna Müller', `1:1 »id« fehlt, die Kennung, mit der die Insel begonnen hat. ${FROM_BACKUP}`],
  [
    'profiles: [mastodon]',
    '1:12 »mastodon« ist keine ganze Adresse. Bitte schreiben Sie zum Beispiel: profiles: [https://mastodon.example/@anna]',
  ],
  [
    'rooms: {url: raum.example.org}',
    '1:14 »raum.example.org« ist keine Adresse einer Website. Bitte schreiben Sie zum Beispiel: url: https://example.org',
  ],
  ['store: mysql', '1:8 »mysql« ist keine Datenbank, die Insel kennt. Bitte schreiben Sie sqlite oder postgres://…'],
  ['legal: {vat: " "}', '1:14 Hier fehlt der Text.'],
  [
    `help: [${Array(9).fill('{name: A, telephone: 030 123456}').join(', ')}]`,
    '1:7 Diese Liste hat 9 Zeilen, höchstens 8 sind möglich.',
  ],
])('%s is told what to write instead', (line, said) => {
  const left = line.startsWith('name') ? ['id', 'name'] : [line.split(':')[0]];
  const others = GOOD.split('\n').filter((each) => !left.includes(each.split(':')[0]));
  expect(saidOf([line, ...others].join('\n'))).toEqual([said]);
});

test('a name of a server may have umlauts, and is the one that browsers ask for', () => {
  const read = readInselYaml(`${GOOD}hosts: [www.Müller.de, example.org]\n`, [identitySection, ...SECTIONS]);
  const identity = read.kind === 'good' ? read.value.get(identitySection.name) : undefined;
  expect((identity as { hosts: string[] } | undefined)?.hosts).toEqual(['www.xn--mller-kva.de', 'example.org']);
});

test('the same in English', () => {
  expect(saidOf(GOOD.replace('  email', 'email'), 'en')).toEqual([
    '5:1 Nothing stands at “owner”. Please add the value, or indent the lines that belong below it.',
    '6:1 “email” is not known in this place. If the line belongs below “owner”, please indent it with spaces.',
  ]);
});
