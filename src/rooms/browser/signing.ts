const HANDLE_BYTES = 16;
const keys = new Map<string, CryptoKey>();

/** A key pair that can sign but not be read: `key` goes into IndexedDB as it is, `handle` stands for it in stored states. */
export type SigningKey = { readonly handle: Uint8Array; readonly publicKey: Uint8Array; readonly key: CryptoKey };

/** Makes an Ed25519 key pair (RFC 8032) whose private half never leaves the browser's own store of keys. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const made = { handle: crypto.getRandomValues(new Uint8Array(HANDLE_BYTES)), publicKey, key: pair.privateKey };
  openSigningKey(made);
  return made;
}

/** Makes the key usable by its handle, for as long as the page is open. */
export function openSigningKey({ handle, key }: SigningKey): void {
  keys.set(nameOf(handle), key);
}

/** Signs with the key a handle stands for. Throws where it was not opened. */
export async function sign(handle: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const key = keys.get(nameOf(handle));
  if (!key) throw new Error('this signing key was not opened');
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, new Uint8Array(message)));
}

/** Whether a signature is this key's over the message; false for what is no key at all. */
export async function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message));
  } catch {
    return false;
  }
}

function nameOf(handle: Uint8Array): string {
  return handle.join();
}
