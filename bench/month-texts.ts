/** What is asked and sent in the simulated months: made here, after what practices like this one are asked. */

const TOPICS = [
  ['die Leitungsrunde', 'der Leitungsrunde'],
  ['das Erstgespräch', 'dem Erstgespräch'],
  ['der Nachfolgekreis', 'dem Nachfolgekreis'],
  ['die Supervision', 'der Supervision'],
  ['der Schreibtag', 'dem Schreibtag'],
  ['die Teamklausur', 'der Teamklausur'],
  ['das Seewochenende', 'dem Seewochenende'],
  ['die Telefonstunde', 'der Telefonstunde'],
  ['der Gründerinnenkurs', 'dem Gründerinnenkurs'],
  ['die Mediation', 'der Mediation'],
  ['das Jahresgespräch', 'dem Jahresgespräch'],
  ['die Betriebsübergabe', 'der Betriebsübergabe'],
  ['der Ruhestandskreis', 'dem Ruhestandskreis'],
  ['die Familienkonferenz', 'der Familienkonferenz'],
  ['das Bewerbungstraining', 'dem Bewerbungstraining'],
  ['die Hospitation', 'der Hospitation'],
  ['der Spaziergang am Deich', 'dem Spaziergang am Deich'],
  ['die Kollegiale Beratung', 'der Kollegialen Beratung'],
  ['das Standortgespräch', 'dem Standortgespräch'],
  ['die Rückkehrbegleitung', 'der Rückkehrbegleitung'],
  ['der Vortragsabend', 'dem Vortragsabend'],
  ['die Stimmbildung', 'der Stimmbildung'],
  ['das Konfliktgespräch', 'dem Konfliktgespräch'],
  ['die Werkstattwoche', 'der Werkstattwoche'],
  ['der Lesekreis', 'dem Lesekreis'],
  ['die Ausbildung zur Moderatorin', 'der Ausbildung zur Moderatorin'],
  ['das Sommercamp', 'dem Sommercamp'],
  ['die Probestunde', 'der Probestunde'],
  ['der Morgenkreis', 'dem Morgenkreis'],
  ['die Fernbegleitung', 'der Fernbegleitung'],
] as const;

type Topic = (typeof TOPICS)[number];

/** Each matter with the ways it is asked in, and what the owner answers. */
const MATTERS: readonly {
  readonly asked: readonly ((of: Topic) => string)[];
  readonly answered: (of: Topic) => string;
}[] = [
  {
    asked: [
      ([it]) => `Was kostet ${it}?`,
      ([it]) => `Wie teuer ist ${it} bei Ihnen, und gibt es einen Preis für mehrere?`,
      ([, at]) => `Mit welchen Kosten muss ich bei ${at} rechnen?`,
    ],
    answered: ([it]) => `So viel kostet ${it}: die Hälfte vorher, die Hälfte danach.`,
  },
  {
    asked: [
      ([it]) => `Wie lange dauert ${it}?`,
      ([, at]) => `Wie viel Zeit sollte ich mir bei ${at} nehmen?`,
      ([it]) => `Bis wann geht ${it} abends, damit ich den Zug bekomme?`,
    ],
    answered: ([it]) => `So lange dauert ${it}: von morgens bis zum frühen Nachmittag.`,
  },
  {
    asked: [
      ([it]) => `Wo findet ${it} statt?`,
      ([, at]) => `An welchem Ort trifft man sich zu ${at}?`,
      ([it]) => `Ist ${it} in Ihrer Praxis oder woanders?`,
    ],
    answered: ([it]) => `Dort findet ${it} statt: im Haus am Hafen, oben unter dem Dach.`,
  },
  {
    asked: [
      ([it]) => `Welche Vorkenntnisse verlangt ${it}?`,
      ([, at]) => `Muss ich zu ${at} schon etwas können?`,
      ([it]) => `Ist ${it} auch für Anfängerinnen geeignet?`,
    ],
    answered: ([it]) => `Das verlangt ${it}: Neugier, sonst nichts.`,
  },
];

/** A thing that can be asked; the same one is asked in several wordings. */
export type Matter = { readonly key: string; readonly wordings: readonly string[]; readonly answer: string };

export const ALL_MATTERS: readonly Matter[] = MATTERS.flatMap(({ asked, answered }, kind) =>
  TOPICS.map((topic, at) => ({
    key: `${kind}-${at}`,
    wordings: asked.map((say) => say(topic)),
    answer: answered(topic),
  })),
);

const ADVICE = [
  'Kleiner Tipp von mir: An Ihrer Stelle würde ich die Überschriften größer machen.',
  'Sie sollten unbedingt auf die neue Rechtschreibung achten, das fällt sehr auf.',
  'Ich würde Ihnen raten, die Texte kürzer zu schreiben, dann liest es auch jemand.',
  'Ein gut gemeinter Rat: Nehmen Sie andere Farben, das Blau ist zu kalt.',
  'Haben Sie schon mal überlegt, das Ganze als Podcast zu machen? Das machen jetzt alle.',
];
const PROMOTIONS = [
  'Wir bieten Ihnen SEO und hochwertige Backlinks für Ihre Webseite zum Festpreis.',
  'Gern veröffentlichen wir einen Gastbeitrag mit Link auf Ihrer Seite, selbstverständlich gegen Vergütung.',
  'Unsere Agentur bringt Sie bei Google auf Platz eins. Fordern Sie jetzt unverbindlich unser Angebot an.',
];
const SPAM = [
  'Casino Bonus https://a.example https://b.example https://c.example https://d.example https://e.example',
  'cheap pills https://pills.example/a https://pills.example/b https://pills.example/c https://pills.example/d',
];

/** A further one of its kind; no two are alike to the letter. */
export function unasked(kind: 'advice' | 'promotion' | 'spam', nth: number): string {
  const texts = { advice: ADVICE, promotion: PROMOTIONS, spam: SPAM }[kind];
  return `${texts[nth % texts.length]} (${nth + 1})`;
}
