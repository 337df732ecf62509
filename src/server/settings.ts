import { z } from 'zod';
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

/** Keys of parts that stand in the contract of `insel.yaml` before the part itself does: read, checked, not yet used. */
export const laterSection = sectionOf(
  'later',
  z.object({
    rooms: z.strictObject({ url: z.url().optional() }).optional(),
  }),
);
