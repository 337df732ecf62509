import * as z from 'zod';
import type { Handler } from '../store/queue.ts';
import { deliverMail } from './deliver.ts';
import { forgetOldMails } from './forget.ts';

const about = z.object({ id: z.string() });

/** The work of this part. What comes in (`mail-in`) is introduced to the other parts by `server/inbound.ts`. */
export const mailJobs: Readonly<Record<'mail-out' | 'mail-forget', Handler>> = {
  'mail-out': async (island, payload) => {
    await deliverMail(island, about.parse(payload).id);
  },
  'mail-forget': (island) => forgetOldMails(island),
};
