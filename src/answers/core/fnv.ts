// What a hash of letters (FNV-1a, 32 bits) begins with, and is multiplied by at each of them; a sieve multiplies by it, too.
export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
