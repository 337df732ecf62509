/** Browsers in which the owner is signed in; the cookie's value itself is not stored. */
export type SessionRow = {
  readonly island_id: string;
  readonly id: string;
  readonly secret_hash: string;
  readonly made_at: string;
  readonly seen_on: string;
  readonly expires_at: string;
  readonly browser: string;
};

/** Sign-in links that were used; kept until they would have expired. */
export type UsedLinkRow = { readonly island_id: string; readonly id: string; readonly used_at: string };

/** Keys on the owner's devices (WebAuthn). */
export type PasskeyRow = {
  readonly island_id: string;
  readonly id: string;
  readonly public_key: Uint8Array;
  readonly counter: number;
  readonly transports: string;
  readonly label: string;
  readonly made_at: string;
  readonly used_at: string;
};

export type DeskTables = {
  readonly sessions: SessionRow;
  readonly used_links: UsedLinkRow;
  readonly passkeys: PasskeyRow;
};
