import * as z from 'zod';
import { sectionOf } from '../kit/section.ts';

const text = z.string().trim();

/** How the server runs: whom it believes about a visitor's address, where the database lies. */
export const serverSection = sectionOf(
  'server',
  z.object({
    server: z.strictObject({ trustProxy: z.array(text).default(['loopback']) }).prefault({}),
    store: z
      .string()
      .regex(/^(sqlite|postgres(ql)?:\/\/.+)$/)
      .default('sqlite'),
  }),
);
