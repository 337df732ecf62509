/**
 * What one's own mail server found out about the domain of From, by its Authentication-Results header (RFC 8601):
 * undefined where it says nothing about DMARC. Only the topmost header counts, since a mail server adds its own on
 * top; the same name further below may have been written by anybody.
 */
export function resultsOf(
  headers: readonly string[],
  authserv: string,
  domain: string,
): 'pass' | 'fail' | 'unknown' | undefined {
  const top = withoutComments(headers[0] ?? '').replace(/"([^"\\]|\\.)*"/g, plainQuoted);
  const [id = '', ...results] = top.split(';').map((part) => part.trim());
  if (id.split(/\s/)[0]?.toLowerCase() !== authserv.trim().toLowerCase()) return undefined;
  const dmarc = results.map((part) => /^dmarc\s*=\s*(\w+)(.*)$/is.exec(part)).filter((each) => each !== null);
  if (dmarc.length !== 1) return undefined;
  const [, result = '', properties = ''] = dmarc[0] ?? [];
  const named = /header\.from\s*=\s*([^\s;]+)/i.exec(properties)?.[1]?.toLowerCase();
  if (named !== undefined && named !== domain) return undefined;
  const word = result.toLowerCase();
  return word === 'pass' || word === 'fail' ? word : 'unknown';
}

/** A quoted name stays without its quotes; a quoted text that could be read as a result does not. */
function plainQuoted(quoted: string): string {
  return /^"[\w.@-]*"$/.test(quoted) ? quoted.slice(1, -1) : '';
}

/** Comments (RFC 5322 §3.2.2) may hold anything, a result of the sender's own making included; nested ones too. */
function withoutComments(text: string): string {
  let depth = 0;
  let bare = '';
  for (const letter of text.slice(0, 20_000)) {
    if (letter === '(') depth += 1;
    if (depth === 0) bare += letter;
    if (letter === ')' && depth > 0) depth -= 1;
  }
  return bare;
}
