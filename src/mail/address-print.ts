import { folded } from '../kit/address.ts';
import type { Island } from '../store/island.ts';
import { fingerprint } from '../store/seal.ts';

/** What an address is counted and found by without lying there. */
export function addressPrint(island: Island, address: string): string {
  return fingerprint(island, 'address', folded(address));
}
