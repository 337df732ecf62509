import { letterJobs } from '../letter/jobs.ts';
import { mailJobs } from '../mail/jobs.ts';
import { questionJobs } from '../questions/jobs.ts';
import { announceJobs } from '../rooms/announce.ts';
import { roomJobs } from '../rooms/tidy.ts';
import { eraseJobs } from '../store/erase.ts';
import type { Handler } from '../store/queue.ts';
import { inboundJobs } from './inbound.ts';

/** Every kind of job of every part. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  ...mailJobs,
  ...letterJobs,
  ...questionJobs,
  ...roomJobs,
  ...announceJobs,
  ...eraseJobs,
  ...inboundJobs,
};
