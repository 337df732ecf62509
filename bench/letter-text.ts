const WORDS = 'der Hafen liegt still wenn am Abend die letzten Boote kommen und niemand ruft'.split(' ');

/** A post of some two thousand letters in paragraphs, as letters mostly are. */
export function madeTexts(day: string): string {
  const paragraph = (nth: number) =>
    Array.from({ length: 60 }, (_, at) => WORDS[(at * 7 + nth * 3) % WORDS.length]).join(' ');
  const body = Array.from(
    { length: 6 },
    (_, nth) => `${nth % 3 === 2 ? '## Ein Abschnitt\n\n' : ''}${paragraph(nth)}.`,
  );
  return `---\nid: 01998c5e-1111-7000-8000-000000000001\ntitle: Ein stiller Hafen\ndate: ${day}\nsummary: Vom Abend.\n---\n\n${body.join('\n\n')}\n`;
}
