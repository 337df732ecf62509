/** What kind of file its first bytes say it is, whatever its name. */
export type MediaType = {
  readonly type: string;
  /** Shown by the browser in its own window; all else is offered for saving. */
  readonly isShown: boolean;
  /** Can stand in a text as a picture. */
  readonly isPicture: boolean;
};

const PICTURE = { isShown: true, isPicture: true };
const SHOWN = { isShown: true, isPicture: false };
const SAVED = { isShown: false, isPicture: false };

const SVG: MediaType = { type: 'image/svg+xml', isShown: false, isPicture: true };
const UNKNOWN: MediaType = { type: 'application/octet-stream', ...SAVED };

/** Bytes at an offset, as Latin-1; `|` parts what may stand there. All of a kind's must be found. */
type Sign = readonly [offset: number, oneOf: string];

const KINDS: readonly (readonly [readonly Sign[], MediaType])[] = [
  [[[0, '\xff\xd8\xff']], { type: 'image/jpeg', ...PICTURE }],
  [[[0, '\x89PNG\r\n\x1a\n']], { type: 'image/png', ...PICTURE }],
  [[[0, 'GIF87a|GIF89a']], { type: 'image/gif', ...PICTURE }],
  [
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    { type: 'image/webp', ...PICTURE },
  ],
  [[[4, 'ftypavif|ftypavis']], { type: 'image/avif', ...PICTURE }],
  [[[0, '%PDF-']], { type: 'application/pdf', ...SHOWN }],
  [[[0, 'ID3|\xff\xfb|\xff\xf3|\xff\xf2']], { type: 'audio/mpeg', ...SHOWN }],
  [[[4, 'ftypM4A |ftypM4B ']], { type: 'audio/mp4', ...SHOWN }],
  [[[4, 'ftypisom|ftypiso2|ftypmp41|ftypmp42|ftypavc1|ftypM4V ']], { type: 'video/mp4', ...SHOWN }],
  [[[0, 'OggS']], { type: 'audio/ogg', ...SHOWN }],
  [[[0, 'fLaC']], { type: 'audio/flac', ...SHOWN }],
  [
    [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
    { type: 'audio/wav', ...SHOWN },
  ],
  [
    [
      [0, 'PK\x03\x04'],
      [30, 'mimetypeapplication/epub+zip'],
    ],
    { type: 'application/epub+zip', ...SAVED },
  ],
  [[[0, 'PK\x03\x04']], { type: 'application/zip', ...SAVED }],
];

/** Text is told apart by its name, and never served as a page. */
const TEXTS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  vcf: 'text/vcard',
};

/**
 * The type of a file below `content/media`, by its first bytes (`head`, a character each). What is not known, HTML above all, is bytes to be saved:
 * nothing of the owner's is run as a page of the site.
 */
export function mediaTypeOf(name: string, head: string): MediaType {
  const known = KINDS.find(([signs]) => signs.every((sign) => stands(head, sign)))?.[1];
  if (known) return known;
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (extension === 'svg' && /^(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(head)) return SVG;
  const text = TEXTS[extension];
  return text && !head.includes('\0') ? { type: `${text}; charset=utf-8`, ...SHOWN } : UNKNOWN;
}

function stands(head: string, [offset, oneOf]: Sign): boolean {
  return oneOf.split('|').some((sign) => head.startsWith(sign, offset));
}
