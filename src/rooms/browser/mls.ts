import {
  type CiphersuiteImpl,
  type ClientConfig,
  type ClientState,
  type Credential,
  createApplicationMessage,
  createCommit,
  createGroup,
  decodeGroupState,
  decodeMlsMessage,
  defaultCapabilities,
  encodeGroupState,
  encodeMlsMessage,
  generateKeyPackageWithKey,
  getCiphersuiteFromName,
  joinGroup,
  type KeyPackage,
  type MLSMessage,
  makePskIndex,
  mlsExporter,
  type PrivateKeyPackage,
  type PrivateMessage,
  type Proposal,
  type ProposalWithSender,
  processMessage,
  type RatchetTree,
  zeroOutUint8Array,
} from 'ts-mls';
import { encode } from 'ts-mls/codec/tlsEncoder.js';
import { makeHashImpl } from 'ts-mls/crypto/implementation/default/makeHashImpl.js';
import { makeHpke } from 'ts-mls/crypto/implementation/default/makeHpke.js';
import { makeKdf, makeKdfImpl } from 'ts-mls/crypto/implementation/default/makeKdfImpl.js';
import { defaultRng } from 'ts-mls/crypto/implementation/default/rng.js';
import { decryptSenderData } from 'ts-mls/privateMessage.js';
import { decodeRatchetTree } from 'ts-mls/ratchetTree.js';
import {
  decodeSecretTree,
  decodeSecretTreeNode,
  type SecretTreeNode,
  secretTreeEncoder,
  secretTreeNodeEncoder,
} from 'ts-mls/secretTree.js';
import { isJoinable } from './joinable.ts';
import { isSignedBy, type SigningKey, sign } from './signing.ts';

// The one place that knows the MLS library (RFC 9420). Everything else sees bytes, leaves and the types of this file.
const SUITE = getCiphersuiteFromName('MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519');
const KEY_PACKAGE_DAYS = 30;
const CLOCK_SKEW_SECONDS = 3_700; // a clock may be an hour wrong
const DAY_SECONDS = 86_400;

const NONE = new Uint8Array();
let suite: Promise<CiphersuiteImpl> | undefined;

/** An MLS group as one device holds it: a value, never changed. Who has used it to send must save what came of it first. */
export type Group = { readonly state: ClientState; readonly rules: Rules };

/** What an island's rooms allow, the same in every browser; never the library's default, which accepts everybody. */
export type Rules = {
  /** Whether a credential may stand with this signature key. */
  readonly isAuthentic: (identity: Uint8Array, signatureKey: Uint8Array) => Promise<boolean>;
  /** Whether a member may change the group so. */
  readonly mayCommit: (sender: Member, changes: readonly Change[]) => boolean;
};

export type Member = { readonly leaf: number; readonly identity: Uint8Array; readonly signatureKey: Uint8Array };
export type Change =
  | { readonly kind: 'add'; readonly identity: Uint8Array }
  | { readonly kind: 'remove'; readonly identity: Uint8Array }
  | { readonly kind: 'other' };

/** A package for one use: `published` is given away, `secrets` stay. Both as bytes to be stored. */
export type OwnKeyPackage = { readonly published: Uint8Array; readonly secrets: Uint8Array };

/**
 * A commit that is not yet in force: `next` only after the delivery service took it. Until then the group before stays
 * whole, so that another's commit can be processed instead; `spent` is wiped afterwards.
 */
export type PendingCommit = {
  readonly commit: Uint8Array;
  readonly welcome?: Uint8Array;
  readonly next: Group;
  readonly spent: readonly Uint8Array[];
};

export type Received =
  | { readonly kind: 'text'; readonly sender: Member; readonly text: Uint8Array; readonly next: Group }
  | { readonly kind: 'epoch'; readonly next: Group; readonly isRemoved: boolean }
  | { readonly kind: 'early' }
  | { readonly kind: 'refused'; readonly why: string };

/** Makes a key package that holds for 30 days. `now` in seconds since 1970. */
export async function makeKeyPackage(key: SigningKey, identity: Uint8Array, now: number): Promise<OwnKeyPackage> {
  const lifetime = {
    notBefore: BigInt(now - CLOCK_SKEW_SECONDS),
    notAfter: BigInt(now + KEY_PACKAGE_DAYS * DAY_SECONDS),
  };
  const { publicPackage, privatePackage } = await generateKeyPackageWithKey(
    { credentialType: 'basic', identity },
    defaultCapabilities(),
    lifetime,
    [],
    { signKey: key.handle, publicKey: key.publicKey },
    await theSuite(),
  );
  return { published: encodeKeyPackage(publicPackage), secrets: joined(privatePackage) };
}

/** Who made a key package, and with which key; undefined where the bytes are none. */
export function readKeyPackage(bytes: Uint8Array): Omit<Member, 'leaf'> | undefined {
  const found = decoded(bytes);
  if (found?.wireformat !== 'mls_key_package') return undefined;
  const { credential, signaturePublicKey } = found.keyPackage.leafNode;
  return { identity: identityOf(credential), signatureKey: signaturePublicKey };
}

/** Whether a package holds now, by this device's clock, at which the library looks as well. */
export function isWithinLifetime(keyPackage: Uint8Array): boolean {
  const found = decoded(keyPackage);
  if (found?.wireformat !== 'mls_key_package') return false;
  const { leafNode } = found.keyPackage;
  if (leafNode.leafNodeSource !== 'key_package') return false;
  const now = BigInt(Math.floor(Date.now() / 1000));
  return leafNode.lifetime.notBefore <= now && now <= leafNode.lifetime.notAfter;
}

/** A group of one device, at epoch 0. */
export async function foundGroup(id: Uint8Array, own: OwnKeyPackage, rules: Rules): Promise<Group> {
  const keyPackage = keyPackageOf(own.published);
  const state = await createGroup(id, keyPackage, parted(own.secrets), [], await theSuite(), configOf(rules));
  return { state, rules };
}

/**
 * Joins by a Welcome (RFC 9420 §12.4.3.1). Throws where it is not for this package, not whole, or where a member is not
 * authentic. `tree` where the Welcome has none, `psks` by their ids in base 64.
 */
export async function joinByWelcome(
  welcome: Uint8Array,
  own: OwnKeyPackage,
  rules: Rules,
  outside: Outside = {},
): Promise<Group> {
  const found = decoded(welcome);
  if (found?.wireformat !== 'mls_welcome') throw new Error('this is no Welcome');
  const state = await joinGroup(
    found.welcome,
    keyPackageOf(own.published),
    parted(own.secrets),
    makePskIndex(undefined, outside.psks ?? {}),
    await theSuite(),
    outside.tree && treeOf(outside.tree),
    undefined,
    configOf(rules),
  );
  return { state, rules };
}

export type Outside = { readonly psks?: Record<string, Uint8Array>; readonly tree?: Uint8Array };

/**
 * Adds devices. Undefined where one of them could not join because others have not yet refreshed their keys: the library
 * refuses to join a tree whose unmerged leaves differ along a path. Then the newest members' updates are waited for.
 */
export async function addMembers(group: Group, keyPackages: readonly Uint8Array[]): Promise<PendingCommit | undefined> {
  const proposals = keyPackages.map(
    (bytes): Proposal => ({ proposalType: 'add', add: { keyPackage: keyPackageOf(bytes) } }),
  );
  const pending = await commit(group, proposals);
  return isJoinable(pending.next.state.ratchetTree) ? pending : undefined;
}

/** Removes devices; what is written afterwards they cannot read (new keys for all others, RFC 9420 §12.4). */
export function removeMembers(group: Group, leaves: readonly number[]): Promise<PendingCommit> {
  return commit(
    group,
    leaves.map((removed): Proposal => ({ proposalType: 'remove', remove: { removed } })),
  );
}

/** New keys for this device: whoever had copied its state until now can read no further. */
export function refreshKeys(group: Group): Promise<PendingCommit> {
  return commit(group, []);
}

/** Encrypts for all members. `next` must be saved together with the message before it is sent. */
export async function encrypt(group: Group, text: Uint8Array): Promise<{ message: Uint8Array; next: Group }> {
  const { newState, privateMessage } = await createApplicationMessage(group.state, text, await theSuite());
  const message = { version: 'mls10', wireformat: 'mls_private_message', privateMessage } as const;
  return { message: encodeMlsMessage(message), next: { ...group, state: newState } };
}

/** Takes a message or commit in the order of the room. What is refused changes nothing. */
export async function receive(group: Group, bytes: Uint8Array): Promise<Received> {
  const found = decoded(bytes);
  if (found?.wireformat !== 'mls_private_message') return { kind: 'refused', why: 'not a private message' };
  if (found.privateMessage.epoch > group.state.groupContext.epoch) return { kind: 'early' };
  try {
    return await take(group, found);
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : 'unknown' };
  }
}

/** As `receive`, for handshakes in the open, which our rooms never send; for the official vectors. Throws where refused. */
export async function receiveInTheOpen(group: Group, bytes: Uint8Array, outside: Outside = {}): Promise<Group> {
  const found = decoded(bytes);
  if (found?.wireformat !== 'mls_public_message' && found?.wireformat !== 'mls_private_message')
    throw new Error('neither a public nor a private message');
  const psks = makePskIndex(group.state, outside.psks ?? {});
  const result = await processMessage(found, group.state, psks, () => 'accept', await theSuite());
  return { ...group, state: result.newState };
}

/** The members' devices in the order of their leaves. */
export function membersOf({ state }: Group): readonly Member[] {
  return state.ratchetTree.flatMap((node, index) =>
    node?.nodeType === 'leaf' ? [memberAt(state.ratchetTree, index / 2)].filter((each) => each !== undefined) : [],
  );
}

export function ownLeaf({ state }: Group): number {
  return state.privatePath.leafIndex;
}

export function epochOf({ state }: Group): number {
  return Number(state.groupContext.epoch);
}

/** Equal for all who are in the same epoch of the same history (RFC 9420 §8.7). */
export function epochAuthenticator({ state }: Group): Uint8Array {
  return state.keySchedule.epochAuthenticator;
}

/** A secret of this epoch for something else than messages (RFC 9420 §8.5), 32 bytes. */
export async function exported({ state }: Group, label: string): Promise<Uint8Array> {
  return mlsExporter(state.keySchedule.exporterSecret, label, NONE, 32, await theSuite());
}

/** The group as bytes, to be sealed and stored. The private signature key is not in there, only its handle. */
export function encodeGroup({ state }: Group): Uint8Array {
  return encodeGroupState(state);
}

/** The group that was stored. Throws where the bytes are not whole. */
export function decodeGroup(bytes: Uint8Array, rules: Rules): Group {
  const state = decodeGroupState(bytes, 0)?.[0];
  if (!state) throw new Error('the stored group cannot be read');
  return { state: { ...state, clientConfig: configOf(rules) }, rules };
}

/**
 * A group in parts that change at different times, to be sealed and stored side by side: with each epoch `epoch` (its tree
 * and those of the epochs before, by far the largest), with each text that comes `others`, with each that is sent `own`.
 * No part holds a key that another has replaced: what a ratchet has left behind is gone with the part that is written over.
 */
export type GroupParts = { readonly epoch: Uint8Array; readonly others: Uint8Array; readonly own: Uint8Array };

/** The parts in which it differs from what was stored before; all of them where nothing was. */
export function encodeParts(group: Group, before?: Group): Partial<GroupParts> {
  const { secretTree } = group.state;
  const at = ownLeaf(group) * 2;
  const known = before && isSameEpoch(group, before) ? before.state.secretTree : undefined;
  const isOthers =
    known?.length !== secretTree.length || secretTree.some((node, each) => each !== at && node !== known[each]);
  return {
    ...(!known && { epoch: encodeGroupState({ ...group.state, secretTree: [] }) }),
    ...(isOthers && { others: encodeRatchets(secretTree.map((node, each) => (each === at ? NO_RATCHETS : node))) }),
    ...(known?.[at] !== secretTree[at] && { own: encodeOwnRatchets(secretTree[at] ?? NO_RATCHETS) }),
  };
}

/** The group whose parts were stored. Throws where the bytes are not whole. */
export function decodeParts({ epoch, others, own }: GroupParts, rules: Rules): Group {
  const group = decodeGroup(epoch, rules);
  const ratchets = decodeSecretTree(others, 0)?.[0];
  const node = decodeSecretTreeNode(own, 0)?.[0];
  if (!ratchets || !node) throw new Error('the ratchets of the stored group cannot be read');
  const at = ownLeaf(group) * 2;
  return {
    ...group,
    state: { ...group.state, secretTree: ratchets.map((each, index) => (index === at ? node : each)) },
  };
}

/** Overwrites keys that are used up, as soon as nothing can need them any more. */
export function wipe(spent: readonly Uint8Array[]): void {
  for (const each of spent) zeroOutUint8Array(each);
}

const encodeRatchets = encode(secretTreeEncoder);
const encodeOwnRatchets = encode(secretTreeNodeEncoder);
const NO_RATCHET = { secret: NONE, generation: 0, unusedGenerations: {} };
const NO_RATCHETS: SecretTreeNode = { handshake: NO_RATCHET, application: NO_RATCHET };

/** Whether only ratchets have moved: the library makes anew what it changes, and passes on what it does not. */
function isSameEpoch({ state: { secretTree: _, clientConfig: __, ...state } }: Group, before: Group): boolean {
  return Object.entries(state).every(([name, value]) => value === before.state[name as keyof typeof state]);
}

async function commit(group: Group, extraProposals: Proposal[]): Promise<PendingCommit> {
  const context = { state: group.state, cipherSuite: await theSuite() };
  const { newState, commit, welcome, consumed } = await createCommit(context, {
    extraProposals,
    ratchetTreeExtension: true,
  });
  const next = { ...group, state: newState };
  const bytes = { commit: encodeMlsMessage(commit), next, spent: consumed };
  return welcome
    ? { ...bytes, welcome: encodeMlsMessage({ version: 'mls10', wireformat: 'mls_welcome', welcome }) }
    : bytes;
}

async function take(group: Group, message: MLSMessage & { wireformat: 'mls_private_message' }): Promise<Received> {
  const { state, rules } = group;
  const sender = await senderOf(state, message.privateMessage);
  if (!sender) return { kind: 'refused', why: 'sent by nobody in this room' };
  const isAllowed = (proposals: readonly ProposalWithSender[]) =>
    rules.mayCommit(
      sender,
      proposals.map((each) => changeOf(state.ratchetTree, each)),
    );
  const result = await processMessage(
    message,
    state,
    makePskIndex(state, {}),
    (incoming) => (incoming.kind === 'commit' && isAllowed(incoming.proposals) ? 'accept' : 'reject'),
    await theSuite(),
  );
  const next = { ...group, state: result.newState };
  if (result.kind === 'applicationMessage') return { kind: 'text', sender, text: result.message, next };
  if (result.actionTaken === 'reject') return { kind: 'refused', why: 'this member may not do that' };
  return { kind: 'epoch', next, isRemoved: result.newState.groupActiveState.kind === 'removedFromGroup' };
}

/** The library checks the sender's signature but does not tell who it was. */
async function senderOf(state: ClientState, message: PrivateMessage): Promise<Member | undefined> {
  const isCurrent = message.epoch === state.groupContext.epoch;
  const past = state.historicalReceiverData.get(message.epoch);
  const secret = isCurrent ? state.keySchedule.senderDataSecret : past?.senderDataSecret;
  const tree = isCurrent ? state.ratchetTree : past?.ratchetTree;
  if (!secret || !tree) return undefined;
  const data = await decryptSenderData(message, secret, await theSuite());
  return data && memberAt(tree, data.leafIndex);
}

function memberAt(tree: RatchetTree, leaf: number): Member | undefined {
  const node = tree[leaf * 2];
  if (node?.nodeType !== 'leaf') return undefined;
  const { credential, signaturePublicKey } = node.leaf;
  return { leaf, identity: identityOf(credential), signatureKey: signaturePublicKey };
}

function changeOf(tree: RatchetTree, { proposal }: ProposalWithSender): Change {
  if (proposal.proposalType === 'add')
    return { kind: 'add', identity: identityOf(proposal.add.keyPackage.leafNode.credential) };
  if (proposal.proposalType === 'remove')
    return { kind: 'remove', identity: memberAt(tree, proposal.remove.removed)?.identity ?? NONE };
  return { kind: 'other' };
}

function identityOf(credential: Credential): Uint8Array {
  return credential.credentialType === 'basic' ? credential.identity : NONE;
}

/** More is kept than the library's default would: 5 of 16 messages that came in the wrong order were lost with it. */
function configOf(rules: Rules): ClientConfig {
  return {
    keyRetentionConfig: {
      retainKeysForGenerations: 100,
      retainKeysForEpochs: 8,
      maximumForwardRatchetSteps: 10_000,
    },
    lifetimeConfig: { maximumTotalLifetime: BigInt(31 * DAY_SECONDS), validateLifetimeOnReceive: false },
    keyPackageEqualityConfig: {
      compareKeyPackages: (a, b) => isSameBytes(a.leafNode.signaturePublicKey, b.leafNode.signaturePublicKey),
      compareKeyPackageToLeafNode: (a, b) => isSameBytes(a.leafNode.signaturePublicKey, b.signaturePublicKey),
    },
    paddingConfig: { kind: 'padUntilLength', padUntilLength: 0 }, // texts are padded before, in steps
    authService: {
      validateCredential: (credential, signatureKey) => rules.isAuthentic(identityOf(credential), signatureKey),
    },
  };
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** WebCrypto throughout; signatures by keys that cannot be read. */
function theSuite(): Promise<CiphersuiteImpl> {
  suite ??= (async () => ({
    kdf: makeKdfImpl(makeKdf(SUITE.hpke.kdf)),
    hash: makeHashImpl(crypto.subtle, SUITE.hash),
    hpke: await makeHpke(SUITE.hpke),
    rng: defaultRng,
    name: SUITE.name,
    signature: {
      sign,
      verify: isSignedBy,
      keygen: () => Promise.reject(new Error('signature keys are made by makeSigningKey')),
    },
  }))();
  return suite;
}

function encodeKeyPackage(keyPackage: KeyPackage): Uint8Array {
  return encodeMlsMessage({ version: 'mls10', wireformat: 'mls_key_package', keyPackage });
}

function keyPackageOf(bytes: Uint8Array): KeyPackage {
  const found = decoded(bytes);
  if (found?.wireformat !== 'mls_key_package') throw new Error('this is no key package');
  return found.keyPackage;
}

/** What the bytes are, with nothing left over; undefined where they are no MLS message. */
function decoded(bytes: Uint8Array): MLSMessage | undefined {
  try {
    const found = decodeMlsMessage(bytes, 0);
    return found && found[1] === bytes.length ? found[0] : undefined;
  } catch {
    return undefined;
  }
}

function treeOf(bytes: Uint8Array): RatchetTree {
  const tree = decodeRatchetTree(bytes, 0)?.[0];
  if (!tree) throw new Error('this is no ratchet tree');
  return tree;
}

/** Three secrets one after another, each behind its length in one byte; an empty handle stands in the vectors alone. */
function joined({ initPrivateKey, hpkePrivateKey, signaturePrivateKey }: PrivateKeyPackage): Uint8Array {
  return Uint8Array.from(
    [initPrivateKey, hpkePrivateKey, signaturePrivateKey].flatMap((each) => [each.length, ...each]),
  );
}

function parted(bytes: Uint8Array): PrivateKeyPackage {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 1 + (bytes[at] ?? 0))
    parts.push(bytes.slice(at + 1, at + 1 + (bytes[at] ?? 0)));
  const [initPrivateKey = NONE, hpkePrivateKey = NONE, signaturePrivateKey = NONE] = parts;
  return { initPrivateKey, hpkePrivateKey, signaturePrivateKey };
}
