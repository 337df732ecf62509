/** A task of altcha's second version, as the server set it (`questions/proof.ts`). */
export type Task = {
  readonly parameters: {
    readonly algorithm: string;
    readonly nonce: string;
    readonly salt: string;
    readonly cost: number;
    readonly keyLength: number;
    readonly keyPrefix: string;
  };
};

export type Solution = { readonly counter: number; readonly derivedKey: string };

/** Tries one number after the other until the key derived from it begins as it must; a second or two. */
export async function solve({ parameters }: Task): Promise<Solution> {
  const [nonce, salt] = [bytesOf(parameters.nonce), bytesOf(parameters.salt)];
  for (let counter = 0; ; counter += 1) {
    const derivedKey = hexOf(await derive(passwordOf(nonce, counter), salt, parameters));
    if (derivedKey.startsWith(parameters.keyPrefix)) return { counter, derivedKey };
  }
}

async function derive(password: BufferSource, salt: BufferSource, of: Task['parameters']): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const hash = of.algorithm.replace(/^PBKDF2\//, '');
  const params = { name: 'PBKDF2', hash, salt, iterations: of.cost };
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, of.keyLength * 8));
}

function passwordOf(nonce: Uint8Array, counter: number): Uint8Array<ArrayBuffer> {
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  return password;
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
