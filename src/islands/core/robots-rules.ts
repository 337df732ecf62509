/** What a host asks of programs that fetch from it. */
export type Robots = {
  /** Whether a path with its query may be fetched. */
  readonly allows: (path: string) => boolean;
  /** Seconds between two requests, where it says so. */
  readonly delayS: number | undefined;
  /** Addresses of its site maps. */
  readonly sitemaps: readonly string[];
};

type Rule = { readonly isAllowed: boolean; readonly pattern: string };
type Group = { readonly agents: string[]; readonly rules: Rule[]; delayS: number | undefined };

export const EVERYTHING: Robots = { allows: () => true, delayS: undefined, sitemaps: [] };

/** `robots.txt` as the program `agent` reads it: RFC 9309 §2.2, and `Crawl-delay`, which many write. Linear in its length. */
export function robotsOf(text: string, agent: string): Robots {
  const sitemaps: string[] = [];
  const groups = groupsIn(text, sitemaps);
  const named = groups.filter(({ agents }) => agents.includes(agent));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = own.flatMap((group) => group.rules).filter(({ pattern }) => pattern !== '');
  return {
    allows: (path) => isAllowed(rules, path),
    delayS: own.map(({ delayS }) => delayS).find((each) => each !== undefined),
    sitemaps,
  };
}

function groupsIn(text: string, sitemaps: string[]): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'sitemap') sitemaps.push(value);
    else if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], delayS: undefined });
      groups.at(-1)?.agents.push(value.toLowerCase());
    } else if (name === 'allow' || name === 'disallow') {
      groups.at(-1)?.rules.push({ isAllowed: name === 'allow', pattern: encoded(value) });
    } else if (name === 'crawl-delay') {
      const group = groups.at(-1);
      const delayS = Number(value);
      if (group && value !== '' && delayS >= 0) group.delayS = delayS;
    }
    if (['user-agent', 'allow', 'disallow', 'crawl-delay'].includes(name)) isNaming = name === 'user-agent';
  }
  return groups;
}

/** The longest rule that fits decides; of two as long, the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  if (path === '/robots.txt') return true;
  const asked = encoded(path);
  const [first] = rules
    .filter(({ pattern }) => fits(pattern, asked))
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.isAllowed) - Number(a.isAllowed));
  return first?.isAllowed ?? true;
}

/** `*` stands for anything, `$` for the end. Linear but for the number of stars. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [head = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of parts.entries()) {
    const isLast = isWhole && index === parts.length - 1;
    const found = isLast ? path.length - part.length : path.indexOf(part, at);
    if (found < at || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}

/** Both sides percent-encoded alike (§2.2.2). */
function encoded(path: string): string {
  return path.replace(/[^\x21-\x7e]/gu, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (octet) => {
    const sign = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : octet.toUpperCase();
  });
}
