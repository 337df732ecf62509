const END = /[.!?…]+[»«"“”')\]]*\s+(?=[\p{Lu}\p{N}»„“"(])/gu;
// An abbreviation or an ordinal ends no sentence: `z. B. Termine`, `Dr. Meyer`, `am 3. März`.
const NO_END =
  /(?:(?<![\p{L}\p{N}])(?:\p{L}|\d{1,2}|bzw|ca|Dr|Fr|Hr|Mr|Mrs|Ms|Nr|Prof|St|\p{L}*[Ss]tr|Tel|evtl|etc|ggf|inkl|vgl|zzgl|usw))\.\s+$/u;

/** Where the sentences of a text start, in UTF-16 units; the first is 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const found of text.matchAll(END)) {
    const start = found.index + found[0].length;
    if (!NO_END.test(text.slice(Math.max(0, start - 12), start))) starts.push(start);
  }
  return starts;
}
