/**
 * Everything from this origin or not at all: no third party, no inline script or style, no frame. A form may lead to `formsTo`
 * as well, such as the rooms of the same owner.
 */
export function contentSecurityPolicy(formsTo = ''): string {
  return [...POLICY, `form-action 'self'${formsTo && ` ${formsTo}`}`].join('; ');
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const ALWAYS: readonly (readonly [string, string])[] = Object.entries({
  'content-security-policy': contentSecurityPolicy(),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
});

/** Adds what every answer carries; a header that the page set itself stays. Changes the answer it is given: a copy costs. */
export function harden(response: Response, transport: 'https' | 'loopback' | 'http'): Response {
  const { headers } = response;
  for (const [name, value] of ALWAYS) if (!headers.has(name)) headers.set(name, value);
  if (transport === 'https') headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

/** What pages behind a token or a sign-in carry: no copy anywhere, no trace in another site's log. */
export const SECRET_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};
