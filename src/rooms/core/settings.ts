import { z } from 'zod';
import { sectionOf } from '../../kit/section.ts';

/**
 * The encrypted rooms: the origin they live on, apart from the site, and for how many days the server keeps ciphertext that
 * somebody has not fetched yet. Without `url` there are none.
 */
export const roomsSection = sectionOf(
  'rooms',
  z.object({
    rooms: z
      .strictObject({
        url: z.url({ protocol: /^https?$/ }).optional(),
        keepDays: z.number().int().min(1).max(365).default(90),
      })
      .prefault({}),
  }),
);
