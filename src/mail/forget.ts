import { existsSync, readdirSync } from 'node:fs';
import { type Island, together } from '../store/island.ts';
import { outboxFolder, removeOutboxFile } from './file-way.ts';
import { forgetBefore } from './store.ts';
import { forgottenBefore } from './wake.ts';

/**
 * Forgets what is two weeks old: contents and files. Of mails about a question the bare fact stays until the question
 * goes, so that its page can still say what was sent and a late answer finds its way; of others nothing.
 */
export async function forgetOldMails(island: Island): Promise<void> {
  const before = forgottenBefore(island.now);
  for (const file of oldFiles(island, before)) removeOutboxFile(island, file);
  await together(island, (island) => forgetBefore(island, before));
}

/** Every file of the outbox carries its time in its name; half-written ones of a crash as well. */
function oldFiles(island: Island, before: Temporal.Instant): readonly string[] {
  const folder = outboxFolder(island);
  const limit = before.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => /^\d{8}T\d{6}Z-/.test(file) && file < limit);
}
