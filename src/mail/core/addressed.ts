import { isSameAddress } from '../../kit/address.ts';
import { tokenIn } from './tag.ts';

/** Whether a message goes to Insel's own address, with a token or without; all others are the owner's alone. */
export function isAddressed(to: readonly string[], address: string): boolean {
  return to.some((each) => isSameAddress(each, address) || tokenIn(each, address) !== undefined);
}
