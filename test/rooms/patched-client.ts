import {
  type CiphersuiteImpl,
  type ClientState,
  decodeMlsMessage,
  emptyPskIndex,
  getCiphersuiteFromName,
  type PrivateMessage,
} from 'ts-mls';
import { applyProposals, nextEpochContext } from 'ts-mls/clientState.js';
import { makeHashImpl } from 'ts-mls/crypto/implementation/default/makeHashImpl.js';
import { makeHpke } from 'ts-mls/crypto/implementation/default/makeHpke.js';
import { makeKdf, makeKdfImpl } from 'ts-mls/crypto/implementation/default/makeKdfImpl.js';
import { defaultRng } from 'ts-mls/crypto/implementation/default/rng.js';
import { initializeEpoch } from 'ts-mls/keySchedule.js';
import { unprotectPrivateMessage } from 'ts-mls/messageProtection.js';
import { createSecretTree } from 'ts-mls/secretTree.js';
import { treeHashRoot } from 'ts-mls/treeHash.js';
import { leafWidth, toLeafIndex } from 'ts-mls/treemath.js';
import { applyUpdatePath } from 'ts-mls/updatePath.js';
import { isSignedBy } from '../../src/rooms/browser/signing.ts';

/**
 * A program that does not accept its removal: it takes a commit as if the commit had changed no keys, which is all that
 * somebody can do who is left out of the new ones. Undefined where nothing can be made of the bytes.
 */
export async function nextByForce(state: ClientState, bytes: Uint8Array): Promise<ClientState | undefined> {
  const message = privateMessage(bytes);
  if (!message || message.epoch !== state.groupContext.epoch || message.contentType !== 'commit') return undefined;
  const cs = await suite();
  const { content } = await opened(state, message, cs);
  if (content.content.contentType !== 'commit' || content.auth.contentType !== 'commit') return undefined;
  const sender = content.content.sender;
  if (sender.senderType !== 'member') return undefined;
  const leaf = toLeafIndex(sender.leafIndex);
  const { proposals, path } = content.content.commit;
  const applied = await applyProposals(state, proposals, leaf, emptyPskIndex, false, cs);
  const tree = path ? await applyUpdatePath(applied.tree, leaf, path, cs.hash) : applied.tree;
  const groupContext = await nextEpochContext(
    state.groupContext,
    'mls_private_message',
    content.content,
    content.auth.signature,
    await treeHashRoot(tree, cs.hash),
    state.confirmationTag,
    cs.hash,
  );
  const nothing = new Uint8Array(cs.kdf.size);
  const secrets = await initializeEpoch(state.keySchedule.initSecret.slice(), nothing, groupContext, nothing, cs.kdf);
  const secretTree = await createSecretTree(leafWidth(tree.length), secrets.encryptionSecret, cs.kdf);
  const { confirmationTag } = content.auth;
  return { ...state, groupContext, ratchetTree: tree, secretTree, keySchedule: secrets.keySchedule, confirmationTag };
}

/** The text of a message, by all means; undefined where it stays closed. */
export async function readByForce(state: ClientState, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const message = privateMessage(bytes);
  if (!message) return undefined;
  try {
    const { content } = await opened(state, message, await suite());
    return content.content.contentType === 'application' ? content.content.applicationData : undefined;
  } catch {
    return undefined;
  }
}

function opened(state: ClientState, message: PrivateMessage, cs: CiphersuiteImpl) {
  const { keySchedule, secretTree, ratchetTree, groupContext, clientConfig } = state;
  const { keyRetentionConfig } = clientConfig;
  return unprotectPrivateMessage(
    keySchedule.senderDataSecret,
    message,
    secretTree,
    ratchetTree,
    groupContext,
    keyRetentionConfig,
    cs,
  );
}

function privateMessage(bytes: Uint8Array): PrivateMessage | undefined {
  const found = decodeMlsMessage(bytes, 0)?.[0];
  return found?.wireformat === 'mls_private_message' ? found.privateMessage : undefined;
}

async function suite(): Promise<CiphersuiteImpl> {
  const { hpke, hash, name } = getCiphersuiteFromName('MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519');
  const never = () => Promise.reject(new Error('not needed here'));
  return {
    kdf: makeKdfImpl(makeKdf(hpke.kdf)),
    hash: makeHashImpl(crypto.subtle, hash),
    hpke: await makeHpke(hpke),
    rng: defaultRng,
    name,
    signature: { sign: never, verify: isSignedBy, keygen: never },
  };
}
