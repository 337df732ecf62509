/** What a reply to the mail that asks for a confirmation says; `more`: something follows the yes. */
export type Answer = 'yes' | 'yes and more' | 'other';

const YES =
  /^(?:(?:ja|jawohl|okay|ok|gerne|gern|bitte|danke|ich bestätige|bestätigen|bestätigt|yes|please|thanks|i confirm|confirmed|confirm)[\s.,!]*)+$/i;
const LONGEST_YES_CHARS = 80;

/** Reads what was written. The mail that is answered counts as nothing; a yes stands in the first sentence or line. */
export function answerIn(written: string): Answer {
  const own = written
    .split('\n')
    .filter((line) => !/^\s*[>|]/.test(line) && !/^(?:am|on) .{4,200}:\s*$/i.test(line))
    .join('\n')
    .trim();
  if (own === '' || isYes(own)) return 'yes';
  const [first = ''] = /^[^.!?\n]+[.!?]?/.exec(own) ?? [];
  return isYes(first) ? 'yes and more' : 'other';
}

function isYes(text: string): boolean {
  return text.length <= LONGEST_YES_CHARS && YES.test(text);
}
