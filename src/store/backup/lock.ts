import { Decrypter, Encrypter } from 'age-encryption';
import { Refusal } from '../../words/refusal.ts';

/** What a backup is closed with: a passphrase, or the public keys (`age1…`) of those who may open it. */
export type Lock =
  | { readonly passphrase: string; readonly scryptWork?: number }
  | { readonly recipients: readonly string[] };

/** What a backup is opened with; `identities` are secret keys (`AGE-SECRET-KEY-1…`). */
export type Opener = { readonly passphrase: string } | { readonly identities: readonly string[] };

type Bytes = AsyncIterable<Uint8Array>;

/** The bytes as an age file (age-encryption.org/v1), as they come. Refuses an empty passphrase and unknown recipients. */
export async function close(bytes: Bytes, lock: Lock): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) {
    if (lock.passphrase.trim() === '') throw new Refusal('passphraseEmpty');
    encrypter.setPassphrase(lock.passphrase);
    if (lock.scryptWork) encrypter.setScryptWorkFactor(lock.scryptWork);
  } else for (const recipient of lock.recipients) addRecipient(encrypter, recipient);
  return chunksOf(await encrypter.encrypt(streamOf(bytes)));
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new Refusal('recipientUnknown', { recipient });
  }
}

/** The bytes of an age file; refuses with `file` in the sentence where it does not open, or later where it is damaged. */
export async function open(bytes: Bytes, opener: Opener, file: string): Promise<Bytes> {
  const decrypter = new Decrypter();
  if ('passphrase' in opener) decrypter.addPassphrase(opener.passphrase);
  else for (const identity of opener.identities) addIdentity(decrypter, identity);
  try {
    return sound(chunksOf(await decrypter.decrypt(streamOf(bytes))), file);
  } catch (error) {
    const isLocked = error instanceof Error && error.message.startsWith('no identity matched');
    throw new Refusal(isLocked ? 'backupLocked' : 'backupDamaged', { file });
  }
}

function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity.trim());
  } catch {
    throw new Refusal('identityUnknown', { start: identity.slice(0, 4) });
  }
}

/** Each portion of an age file is authenticated, the last one as such: a changed or cut file is noticed here. */
async function* sound(bytes: Bytes, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? error : new Refusal('backupDamaged', { file });
  }
}

function streamOf(bytes: Bytes): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await iterator.return?.()),
  });
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
