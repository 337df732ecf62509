import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS =
  'Abend Absage Anfang Angebot Antwort Arbeit Auftrag Beginn Bericht Betrieb Brief Dauer Ende Erfolg Fehler Firma Frage Freude Garten Gespräch Gewicht Grenze Haltung Haus Hilfe Hoffnung Jahr Kollegin Kreis Kunde Leitung Liste Mitte Mut Nachfolge Ordnung Pause Plan Rechnung Regel Ruhe Satz Schluss Schritt Sitzung Sorge Stille Stunde Tisch Übergabe Urlaub Vertrag Vertrauen Wechsel Weg Werkstatt Wunsch Zahl Zeit Ziel braucht bleibt fängt findet fragt geht gibt hält hilft hört kommt liegt macht nimmt schreibt sagt sieht spricht steht trägt weiß wird zeigt alte eigene enge erste frühe ganze gute klare kleine lange letzte neue ruhige schwere späte stille wichtige aber auch beim dann doch eben fast gern heute immer kaum lieber manchmal morgen nicht noch nur oft selten sogar überall vielleicht vorher weil wenn wieder zuerst zwischen'.split(
    ' ',
  );
const TOPICS = ['Führung', 'Nachfolge', 'Gespräch', 'Zeit', 'Geld', 'Familie', 'Übergabe', 'Ruhe', 'Anfang', 'Ende'];

/** An island of `posts` made-up texts of about 600 words, the same for the same number: no text of anybody's. */
export function makeIsland(folder: string, posts: number): void {
  const content = join(folder, 'content', 'posts');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(folder, 'insel.yaml'), SETTINGS);
  for (let number = 0; number < posts; number += 1) {
    writeFileSync(join(content, `${dayOf(number)}-text-${number}.md`), postOf(number));
  }
}

/** The file of a post; `edition` changes its text. */
export function postOf(number: number, edition = 0): string {
  const random = randomOf(number * 7919 + edition + 1);
  const sections = [0, 1, 2].map((section) => {
    const paragraphs = Array.from({ length: 4 }, () => paragraphOf(random)).join('\n\n');
    return section === 0 ? paragraphs : `## ${titleOf(random)}\n\n${paragraphs}`;
  });
  const tag = TOPICS[number % TOPICS.length];
  return `---\ntitle: ${titleOf(random)} ${number}\ndate: ${dayOf(number)}\nsummary: ${sentenceOf(random)}\ntags: [${tag}]\n---\n${sections.join('\n\n')}\n`;
}

/** The file name of a post below `content/`. */
export function fileOf(number: number): string {
  return `posts/${dayOf(number)}-text-${number}.md`;
}

const SETTINGS = `id: 01998c5e-0000-7000-8000-00000000be4c
url: https://insel.example
name: Marlene Brandt
sentence: Ich begleite Menschen, die allein entscheiden müssen.
languages: [de]
zone: Europe/Berlin
owner: {email: marlene@example.org, address: "Weg 1, 26121 Oldenburg"}
rounds: [{days: [tue, thu], at: "10:00"}]
`;

function dayOf(number: number): string {
  return Temporal.PlainDate.from('2026-11-01')
    .subtract({ days: number % 9000 })
    .toString();
}

export type Random = () => number;

/** A small generator (mulberry32): the corpus has to be the same everywhere, not unguessable. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random: Random) => WORDS[Math.floor(random() * WORDS.length)] ?? '';

function sentenceOf(random: Random): string {
  const words = Array.from({ length: 7 + Math.floor(random() * 10) }, () => pick(random));
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function paragraphOf(random: Random): string {
  const sentences = Array.from({ length: 4 + Math.floor(random() * 2) }, () => sentenceOf(random));
  if (random() < 0.3)
    sentences[1] = `Das ist *${pick(random)}* und [${pick(random)}](https://example.org/${pick(random)}).`;
  return sentences.join(' ');
}

function titleOf(random: Random): string {
  return [pick(random), pick(random), pick(random)].join(' ');
}
