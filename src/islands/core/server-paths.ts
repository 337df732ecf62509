/** The paths at which a server answered with a file of its folder: its own first, then the folder it is the page of. */
export function pathsOnServer(name: string): string[] {
  const asked = name.replace(/(\.(?:php\d?|aspx?|jsp|cgi))@/i, '$1?'); // so on disks that know no question mark
  const fetched = /\?.*\.html$|\.(php\d?|aspx?|jsp|cgi)\.html$/i.test(asked) ? asked.replace(/\.html$/i, '') : asked;
  const [path = '', query] = fetched.split(/\?(.*)/s);
  const whole = `/${path.split('/').map(encodeURIComponent).join('/')}${query === undefined ? '' : `?${query.replace(/[\s#]/g, encodeURIComponent)}`}`;
  const folder = /^(.*\/)(index|default|home)\.[a-z]+$/i.exec(whole)?.[1];
  return folder && folder !== '/' ? [whole, folder] : [whole];
}

/** The file of a server's folder that an address meant. */
export function nameOnServer(url: URL, isThere: (name: string) => boolean): string | undefined {
  const path = pathIn(url);
  const asked = url.search && isThere(path + url.search) ? path + url.search : path;
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const more = ['index.html', 'index.htm', 'index.xhtml', 'default.html', 'default.htm'].map((each) => folder + each);
  return [
    asked,
    `${path}${url.search}.html`,
    `${path}${url.search.replace('?', '@')}.html`,
    `${path}.html`,
    `${path}.htm`,
    ...more,
  ].find(isThere);
}

/** As it was written, where it is in an older encoding: `f%FCr.gif`, `100%.jpg`. */
export function pathIn({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname.slice(1)).normalize('NFC');
  } catch {
    return pathname.slice(1);
  }
}
