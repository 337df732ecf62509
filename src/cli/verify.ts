import { readKeyText } from '../rooms/core/program.ts';
import type { Fault } from '../rooms/core/program-fault.ts';
import { type Verified, verify } from '../rooms/verify.ts';
import { readAssets } from '../server/assets.ts';
import { roomsProgram } from '../server/rooms-program.ts';
import { fill } from '../words/fill.ts';
import { roomVerifyWords } from '../words/room-verify.ts';
import { type Call, type Command, need, print, WrongUsage } from './command.ts';

const LONGEST_SHOWN_CHARS = 200;

export const verifyCommand: Command = {
  name: 'verify',
  options: { key: { type: 'string' }, 'same-as-here': { type: 'boolean' }, json: { type: 'boolean' } },
  run: async (call) => {
    const origin = originOf(call);
    const own = call.flags['same-as-here'] ? roomsProgram(readAssets()) : undefined;
    return report(call, await verify(origin, { key: keyOf(call), own }));
  },
};

/** Of a whole link only the origin is asked; what stands behind it, such as an invitation, goes nowhere. */
function originOf(call: Call): string {
  const { what, badUrl } = roomVerifyWords[call.lang];
  const typed = need(verifyCommand, call, 0, what);
  const url = URL.parse(typed);
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new WrongUsage(fill(badUrl, { url: plainly(typed) }));
}

function keyOf({ flags, lang }: Call): string | undefined {
  if (flags.key === undefined) return undefined;
  const key = readKeyText(String(flags.key));
  if (!key) throw new WrongUsage(roomVerifyWords[lang].badKey);
  return key;
}

function report({ lang, flags }: Call, { faults, key, files, pages }: Verified): number {
  const words = roomVerifyWords[lang];
  if (flags.json) print(JSON.stringify({ faults, key, files, pages }));
  else {
    for (const fault of faults) print(sentenceOf(fault, words.faults));
    if (key) print(words.key(key));
    if (key && !flags.key) print(words.compare);
    print(faults.length > 0 ? words.some(faults.length) : words.good(files, pages));
    if (faults.length === 0 && flags['same-as-here']) print(words.asHere);
    print(words.limits);
  }
  return faults.length === 0 ? 0 : 1;
}

/** What comes from elsewhere is shown without what a terminal would obey. */
function sentenceOf({ code, values }: Fault, sentences: (typeof roomVerifyWords)['de']['faults']): string {
  const plain = Object.entries(values).map(([name, value]) => [name, plainly(value)]);
  return fill(sentences[code], Object.fromEntries(plain));
}

function plainly(value: string): string {
  const text = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return text.length > LONGEST_SHOWN_CHARS ? `${text.slice(0, LONGEST_SHOWN_CHARS)}…` : text;
}
