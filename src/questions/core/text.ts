// Control characters except tab and line break; soft hyphen, zero-width and bidi marks, tags, and what stands for no
// character at all: they hide words from the reader or turn their order.
const UNSEEN =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]/gu;

// A zero-width joiner is kept only where it makes one picture of two.
const LONELY_JOINER =
  /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/** Text as it is kept: NFC, line breaks as LF, nothing unseen, nothing but the text at its ends. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, (unseen) => (unseen === '\n' || unseen === '\t' ? unseen : ''))
    .replace(LONELY_JOINER, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** One line of text: like cleanText, with every white space a single space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Characters as a person counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** The beginning of a text in one line of at most so many letters, cut between words, with a sign that there is more. */
export function beginningOf(text: string, mostChars: number): string {
  const line = cleanLine(text);
  const letters = [...line];
  if (letters.length <= mostChars) return line;
  const cut = letters.slice(0, mostChars - 2).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostChars / 2)).replace(/[,;:]$/, '')} …`;
}
