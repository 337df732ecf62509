import * as z from 'zod';
import { sectionOf } from '../../kit/section.ts';

/** Where the rooms live: an origin of their own, apart from the site. Without it they stand on a second port at home. */
export const roomsSection = sectionOf(
  'rooms',
  z.object({
    rooms: z.strictObject({ url: z.url({ protocol: /^https?$/ }).optional() }).prefault({}),
  }),
);
