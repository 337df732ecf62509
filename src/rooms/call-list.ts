import { aboutCall } from './pages/about-call.ts';
import type { CallRoute } from './pages/call.ts';
import { inviteCalls } from './pages/invite-calls.ts';
import { ownerCalls } from './pages/owner-calls.ts';
import { roomCalls } from './pages/room-calls.ts';
import { vaultCalls } from './pages/vault-calls.ts';

/** All that browsers can ask of the rooms' origin. */
export const CALLS: readonly CallRoute[] = [aboutCall, ...ownerCalls, ...inviteCalls, ...roomCalls, ...vaultCalls];
