import { type Fault, fault } from './program-fault.ts';

/** Nothing but this origin's own files, no markup made from text, no worker, nobody's frame. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

// What else may stand in a policy: it loosens nothing.
const HARMLESS = ['upgrade-insecure-requests', 'block-all-mixed-content'];

/** What every answer of the rooms' origin carries. */
export const ROOMS_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': Object.entries(POLICY)
    .map((each) => each.join(' '))
    .join('; '),
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

const ON_PAGES: Readonly<Record<string, string>> = {
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

// A script, a copy for others, an address or a name on the visitor: none of it is the program's.
const NEVER = ['set-cookie', 'link', 'refresh', 'access-control-allow-origin', 'service-worker-allowed'];

/** What is wrong with the headers a page of the rooms came with; `isSecured`: it came by https. */
export function pageHeaderFaults(path: string, headers: Headers, isSecured: boolean): readonly Fault[] {
  const wrong = Object.entries(ON_PAGES).flatMap(([header, wanted]) => headerFault(path, headers, header, wanted));
  const lasting = /max-age=[1-9]/.test(headers.get('strict-transport-security') ?? '');
  const unsure = isSecured && !lasting ? [missing(path, 'strict-transport-security')] : [];
  return [
    ...policyFaults(path, headers.get('content-security-policy')),
    ...wrong,
    ...unsure,
    ...foreign(path, headers),
  ];
}

/** The same for a file, which runs by the rules of the page that loads it. */
export function fileHeaderFaults(path: string, headers: Headers, type: string): readonly Fault[] {
  return [
    ...headerFault(path, headers, 'content-type', type),
    ...headerFault(path, headers, 'x-content-type-options', 'nosniff'),
    ...foreign(path, headers),
  ];
}

function headerFault(path: string, headers: Headers, header: string, wanted: string): Fault[] {
  const found = headers.get(header);
  if (found === null) return [missing(path, header)];
  const isSo = found.toLowerCase().replace(/\s/g, '') === wanted.toLowerCase().replace(/\s/g, '');
  return isSo ? [] : [fault('headerDiffers', { path, header, found, wanted })];
}

function missing(path: string, header: string): Fault {
  return fault('headerMissing', { path, header });
}

function foreign(path: string, headers: Headers): Fault[] {
  const there = NEVER.filter((header) => headers.has(header));
  return there.map((header) => fault('headerForeign', { path, header }));
}

/** Of several policies all hold (CSP Level 3 §3.1), so one that is strict enough is enough. */
function policyFaults(path: string, header: string | null): readonly Fault[] {
  if (header === null) return [missing(path, 'content-security-policy')];
  const each = header.split(',').map((policy) => onePolicyFaults(path, policy));
  return each.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function onePolicyFaults(path: string, policy: string): readonly Fault[] {
  const found = directivesOf(policy);
  const names = new Set([...Object.keys(POLICY), ...found.keys()]);
  return [...names].flatMap((directive) => {
    const sources = found.get(directive);
    if (HARMLESS.includes(directive)) return [];
    if (sources === undefined) return [fault('policyMissing', { path, directive })];
    const wanted = POLICY[directive] ?? "'none'";
    const isStricter = sources === "'none'" && wanted === "'self'";
    if (sources === wanted || isStricter) return [];
    return [fault('policyDiffers', { path, directive, found: sources, wanted })];
  });
}

/** The first of two directives with the same name counts (CSP Level 3 §2.2.1). */
function directivesOf(policy: string): Map<string, string> {
  const directives = new Map<string, string>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources.join(' '));
  }
  return directives;
}
