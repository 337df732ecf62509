import { mailJobs } from '../mail/jobs.ts';
import type { Handler } from '../store/queue.ts';

/** Every kind of job of every part. */
export const HANDLERS: Readonly<Record<string, Handler>> = { ...mailJobs };
