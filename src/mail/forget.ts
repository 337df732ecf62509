import { existsSync, readdirSync } from 'node:fs';
import { type Island, together } from '../store/island.ts';
import { outboxFolder, removeOutboxFile } from './file-way.ts';
import { inboxFolder, removeInboxFile } from './inbox-file.ts';
import { forgetBefore, forgetInBefore } from './store.ts';
import { forgottenBefore } from './wake.ts';

/** How long a message is known again by its fingerprint, should a mailbox be read anew. */
const KNOWN_DAYS = 400;

/**
 * Forgets what is two weeks old: contents and files, of mails and of messages. Of mails about a question the bare fact
 * stays until the question goes, so that its page can still say what was sent and a late answer finds its way.
 */
export async function forgetOldMails(island: Island): Promise<void> {
  const before = forgottenBefore(island.now);
  for (const file of oldFiles(outboxFolder(island), before)) removeOutboxFile(island, file);
  for (const file of oldFiles(inboxFolder(island), before)) removeInboxFile(island, file);
  await together(island, async (island) => {
    await forgetBefore(island, before);
    await forgetInBefore(island, { emptied: before, removed: island.now.subtract({ hours: 24 * KNOWN_DAYS }) });
  });
}

/** Every file carries its time in its name; half-written ones of a crash as well. */
function oldFiles(folder: string, before: Temporal.Instant): readonly string[] {
  const limit = before.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.filter((file) => /^\d{8}T\d{6}Z-/.test(file) && file < limit);
}
