import * as z from 'zod';
import { sectionOf } from '../kit/section.ts';
import { readValue } from '../words/read-value.ts';

const text = z.string().trim();

/** How the server runs: whom it believes about a visitor's address, where the database lies. */
export const serverSection = sectionOf(
  'server',
  z.object({
    server: z.strictObject({ trustProxy: z.array(text).default(['loopback']) }).prefault({}),
    store: readValue('storeWrong', storeOf).default('sqlite'),
  }),
);

function storeOf(text: string): string | undefined {
  return /^(sqlite|postgres(ql)?:\/\/.+)$/.test(text) ? text : undefined;
}
