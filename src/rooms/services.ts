import { aboutService } from './pages/about-service.ts';
import { inviteServices } from './pages/invite-service.ts';
import { ownerServices } from './pages/owner-service.ts';
import { roomServices } from './pages/room-service.ts';
import type { Service } from './pages/service.ts';
import { vaultServices } from './pages/vault-service.ts';

/** All that browsers can ask of the rooms' origin. */
export const SERVICES: readonly Service[] = [
  aboutService,
  ...ownerServices,
  ...inviteServices,
  ...roomServices,
  ...vaultServices,
];
