import * as z from 'zod';
import { fromBase32, toBase32 } from '../../kit/bytes.ts';
import { LANGUAGES } from '../../kit/language.ts';

/** Where the rooms' origin says what its program is, and signs it. */
export const PROGRAM_PATH = '/program.json';

/** Where the application stands. What comes behind `/i/` and `/r/` is the same page for all. */
export const APP_PATHS = /^\/(i\/[A-Za-z0-9_-]{1,64}|r\/[A-Za-z0-9_-]{1,64}|hand-over)?$/;

const MOST_FILES = 100;
const KEY_BYTES = 32;

const integrity = z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/);

/** The program of the rooms: every file their origin serves, and the one page in each language of the island. */
export const programForm = z.object({
  for: z.literal('insel rooms'),
  origin: z.url({ protocol: /^https?$/ }),
  version: z.string().max(40),
  name: z.string().max(400),
  pages: z.array(z.object({ lang: z.enum(LANGUAGES), integrity })).min(1),
  files: z
    .array(
      z.object({
        path: z.string().regex(/^\/assets\/[A-Za-z0-9_.-]{1,120}$/),
        type: z.string().max(80),
        sizeBytes: z.number().int().min(0),
        integrity,
      }),
    )
    .min(1)
    .max(MOST_FILES),
});

export type Program = z.infer<typeof programForm>;
export type ProgramFile = Program['files'][number];

/** An Ed25519 public key as people compare it: base 32 in groups of four. A hash of it would be as long as itself. */
export function keyText(publicKey: Uint8Array): string {
  return (toBase32(publicKey).match(/.{1,4}/g) ?? []).join(' ');
}

/** The key that somebody typed, with blanks, hyphens or without, as `keyText` writes it; undefined where it is none. */
export function readKeyText(typed: string): string | undefined {
  const bytes = fromBase32(typed.replace(/[\s-]/g, ''));
  return bytes?.length === KEY_BYTES ? keyText(bytes) : undefined;
}
