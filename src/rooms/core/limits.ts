/** What a room may take, so that nobody fills the disk. Sizes are those of ciphertext. */
export const LARGEST_ROOM_BYTES = 1024 * 1024 * 1024;
export const MOST_KEY_PACKAGES = 50;
export const MOST_SEATS = 256;
export const MOST_ENTRIES_AT_ONCE = 200;
export const INVITE_DAYS = 7;
export const KEY_PACKAGE_DAYS = 30;

/** For how long ciphertext waits for those who have not fetched it. */
export const KEEP_DAYS = 90;

/** The largest bodies that are taken; what is larger is not read to its end. */
export const LARGEST_CALL_BYTES = 64 * 1024;
export const LARGEST_TEXT_BYTES = 64 * 1024;
export const LARGEST_COMMIT_BYTES = 2 * 1024 * 1024;
export const LARGEST_PART_BYTES = 1024 * 1024 + 1024;
export const LARGEST_VAULT_BYTES = 4 * 1024 * 1024;
/** A vault that nobody has written or read for so long is deleted. */
export const VAULT_MONTHS = 24;
/** All vaults of an island together. */
export const MOST_VAULT_BYTES = 4 * 1024 * 1024 * 1024;
