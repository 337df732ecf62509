type Transport = 'https' | 'loopback' | 'http';

/** `__Host-` ties a cookie to this host and to https; on this very machine without https it has a plain name. */
export function cookieName(transport: Transport): string | undefined {
  if (transport === 'https') return '__Host-insel';
  return transport === 'loopback' ? 'insel' : undefined;
}

/** The header that keeps the owner signed in; an empty secret signs out. Nothing over plain http elsewhere. */
export function cookieHeader(transport: Transport, secret: string, maxAgeSeconds: number): string | undefined {
  const name = cookieName(transport);
  if (!name) return undefined;
  const secure = transport === 'https' ? '; Secure' : '';
  return `${name}=${secret}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}
