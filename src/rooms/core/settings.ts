import * as z from 'zod';
import { sectionOf } from '../../kit/section.ts';
import { readValue } from '../../words/read-value.ts';

/** Where the rooms live: an origin of their own, apart from the site. Without it they stand on a second port at home. */
export const roomsSection = sectionOf(
  'rooms',
  z.object({
    rooms: z.strictObject({ url: readValue('originWrong', addressOf).optional() }).prefault({}),
  }),
);

function addressOf(text: string): string | undefined {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : undefined;
}
