import type { SigningKey } from '../src/rooms/browser/signing.ts';
import type { CoreCryptoLibrary } from './rooms-peer-library.ts';

// Runs in a page of the bench: the same two tasks with Insel's cryptography and with core-crypto of Wire, which keeps in
// IndexedDB as well. Both are fetched and started inside of what is measured, as a page does that is opened by a link.

export type Program = 'insel' | 'core-crypto';

declare global {
  /** A newcomer's package, whose secrets are kept on the disk. */
  var prepare: (program: Program) => Promise<number[]>;
  /** A room of so many members with the newcomer among them; the Welcome, and how many bytes a text of 1,000 becomes. */
  var found: (
    program: Program,
    newcomer: number[],
    members: number,
  ) => Promise<{ welcome: number[]; textBytes: number }>;
  /** In a page that was opened anew: starts, joins and keeps; then keeps texts before they would be sent. */
  var joinAndSend: (program: Program, welcome: number[], texts: number) => Promise<{ joinMs: number; sendMs: number }>;
}

const WASM = '/index_bg.wasm';
const LIBRARY = '/core-crypto.js'; // served beside this module, so that it is fetched when it is used
const coreCrypto = (): Promise<CoreCryptoLibrary> => import(LIBRARY);
const text = () => new TextEncoder().encode('x'.repeat(1_000));
const nameOf = (at: number) => new TextEncoder().encode(`member ${at}`);

globalThis.prepare = async (program) => {
  if (program === 'insel') {
    const { mls, kept, signing } = await insel(true);
    const own = await mls.makeKeyPackage(signing, nameOf(1), Math.floor(Date.now() / 1000));
    await kept.write([['package', { published: own.published, secrets: own.secrets }]]);
    return [...own.published];
  }
  const { peer, ref } = await wire('disk', 1);
  return [...(await peer.transaction((context) => context.generateKeyPackage(ref))).serialize()];
};

globalThis.found = async (program, newcomer, members) => {
  const others = Array.from({ length: members - 2 }, (_, at) => at + 2);
  if (program === 'insel') {
    const { mls, makeSigningKey } = await insel();
    const now = Math.floor(Date.now() / 1000);
    const packageOf = async (at: number) => mls.makeKeyPackage(await makeSigningKey(), nameOf(at), now);
    const group = await mls.foundGroup(nameOf(0), await packageOf(0), RULES);
    const packages = (await Promise.all(others.map(packageOf))).map(({ published }) => published);
    const made = await mls.addMembers(group, [Uint8Array.from(newcomer), ...packages]);
    if (!made?.welcome) throw new Error('nobody was let in');
    return { welcome: [...made.welcome], textBytes: (await mls.encrypt(made.next, text())).message.length };
  }
  const { ConversationId, KeyPackage } = await coreCrypto();
  const founder = await wire('memory', 0);
  const packages = [new KeyPackage(Uint8Array.from(newcomer))];
  for (const at of others) {
    const other = await wire('memory', at);
    const made = await other.peer.transaction((context) => context.generateKeyPackage(other.ref));
    packages.push(new KeyPackage(made.serialize()));
  }
  const id = () => new ConversationId(nameOf(0));
  await founder.peer.transaction(async (context) => {
    await context.createConversation(id(), founder.ref);
    await context.addClientsToConversation(id(), packages);
  });
  const message = await founder.peer.transaction((context) => context.encryptMessage(id(), text()));
  return { welcome: [...founder.welcome()], textBytes: message.length };
};

globalThis.joinAndSend = async (program, welcome, texts) => {
  const begun = performance.now();
  const send = program === 'insel' ? await joinInsel(welcome) : await joinWire(welcome);
  const joined = performance.now();
  for (let at = 0; at < texts; at += 1) await send(at);
  return { joinMs: joined - begun, sendMs: (performance.now() - joined) / texts };
};

const RULES = { isAuthentic: async () => true, mayCommit: () => true };

async function joinInsel(welcome: number[]) {
  const { mls, kept, pad, groupRows } = await insel();
  const own = await kept.read<{ published: Uint8Array; secrets: Uint8Array }>('package');
  if (!own) throw new Error('there is no package');
  let group = await mls.joinByWelcome(Uint8Array.from(welcome), own, RULES);
  await kept.write([...groupRows('room', group), ['package', undefined]]);
  return async (at: number) => {
    const { message, next } = await mls.encrypt(group, pad(text()));
    await kept.write([...groupRows('room', next, group), [`outbox/${at}`, { body: message }]]);
    group = next;
  };
}

async function joinWire(welcome: number[]) {
  const { ConversationId, Welcome } = await coreCrypto();
  const { peer } = await wire('disk', 1, true);
  await peer.transaction((context) => context.processWelcomeMessage(new Welcome(Uint8Array.from(welcome))));
  return (_: number) => peer.transaction((context) => context.encryptMessage(new ConversationId(nameOf(0)), text()));
}

async function insel(isNew = false) {
  const [mls, { indexedShelf }, { keptOn }, { pad }, { groupRows }, { makeSigningKey, openSigningKey }] =
    await Promise.all([
      import('../src/rooms/browser/mls.ts'),
      import('../src/rooms/browser/indexed-shelf.ts'),
      import('../src/rooms/browser/kept.ts'),
      import('../src/rooms/browser/padding.ts'),
      import('../src/rooms/browser/stored-group.ts'),
      import('../src/rooms/browser/signing.ts'),
    ]);
  const shelf = await indexedShelf();
  const made = async (): Promise<{ sealing: CryptoKey; signing: SigningKey }> => ({
    sealing: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    signing: await makeSigningKey(),
  });
  const keys = (isNew ? undefined : await shelf.keys()) ?? (await shelf.keepKeys(await made()));
  openSigningKey(keys.signing);
  return { mls, pad, groupRows, makeSigningKey, kept: keptOn(shelf, keys.sealing), signing: keys.signing };
}

/** `isKnown` where the credential lies on the disk already. */
async function wire(where: 'disk' | 'memory', at: number, isKnown = false) {
  const core = await coreCrypto();
  await core.initWasmModule(WASM);
  const key = new core.DatabaseKey(new Uint8Array(32).fill(7));
  const database = await (where === 'disk' ? core.Database.open('peer', key) : core.Database.inMemory());
  const peer = core.CoreCrypto.new(database);
  let welcome: Uint8Array = new Uint8Array();
  const transport = {
    sendCommitBundle: async (bundle: { welcome?: { serialize: () => Uint8Array } }) => {
      if (bundle.welcome) welcome = bundle.welcome.serialize();
    },
    prepareForTransport: async () => new Uint8Array(),
  };
  const user = new core.Uuid(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
  const id = new core.ClientId(user, core.DeviceId.fromHexString(String(at + 1).padStart(16, '0')), 'example.org');
  const suite = core.CipherSuite.Mls128Dhkemx25519Aes128gcmSha256Ed25519;
  const ref = await peer.transaction(async (context) => {
    await context.mlsInit(id, transport);
    return isKnown ? undefined : context.addCredential(core.Credential.basic(suite, id));
  });
  return { peer, ref: ref as NonNullable<typeof ref>, welcome: () => welcome };
}
