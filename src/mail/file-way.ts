import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../store/files.ts';
import type { Island } from '../store/island.ts';
import { MailFault } from './core/mail-fault.ts';
import type { Line } from './smtp-line.ts';
import type { Way } from './way.ts';

/** Without a mail server every mail is one file in `data/outbox/`, whole, in the order in which they were due. */
export function fileWay(island: Island): Way {
  return {
    leaseSeconds: 0, // the same file, written twice
    hand: async ({ raw }, name) => {
      write(join(outboxFolder(island), name), raw);
      return { reply: '', file: name };
    },
    close: () => {},
  };
}

/** The same for what goes to many. */
export function fileLine(island: Island): Line {
  const way = fileWay(island);
  return {
    send: async (mail, mayBegin, name) => {
      if (!(await mayBegin())) return { kind: 'not ours' };
      try {
        return { kind: 'handed', reply: (await way.hand(mail, name)).reply };
      } catch (error) {
        if (error instanceof MailFault) return { kind: 'failed', fault: error, wasBegun: false };
        throw error;
      }
    },
    close: () => {},
  };
}

export function outboxFolder({ place }: Island): string {
  return join(place.folder, 'data', 'outbox');
}

/** The name of a mail's file: the same in every attempt, so that a crash leaves one file and not two. */
export function outboxFileName(id: string, kind: string, dueAt: Temporal.Instant): string {
  const time = dueAt.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return `${time}-${kind.replace(/[^a-z0-9-]/gi, '-')}-${id}.eml`;
}

export function removeOutboxFile(island: Island, name: string): void {
  if (name !== '') rmSync(join(outboxFolder(island), name), { force: true });
}

/** A full disk, or a folder that may not be written to, is no fault of the mail's: it is tried again (RFC 3463 X.3.1). */
function write(path: string, raw: Uint8Array): void {
  try {
    writeFileWhole(path, raw, 0o600);
  } catch (error) {
    throw new MailFault(true, '4.3.1', { cause: error });
  }
}
