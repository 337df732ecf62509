/** The named characters mails really carry; all others come as numbers or as themselves. HTML Standard §13.5. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  `amp& lt< gt> quot" apos' nbsp\u00a0 shy\u00ad zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ensp\u2002 emsp\u2003 thinsp\u2009
  auml\u00e4 ouml\u00f6 uuml\u00fc Auml\u00c4 Ouml\u00d6 Uuml\u00dc szlig\u00df euml\u00eb iuml\u00ef yuml\u00ff
  agrave\u00e0 egrave\u00e8 igrave\u00ec ograve\u00f2 ugrave\u00f9 Agrave\u00c0 Egrave\u00c8
  aacute\u00e1 eacute\u00e9 iacute\u00ed oacute\u00f3 uacute\u00fa Aacute\u00c1 Eacute\u00c9 Iacute\u00cd Oacute\u00d3 Uacute\u00da
  acirc\u00e2 ecirc\u00ea icirc\u00ee ocirc\u00f4 ucirc\u00fb atilde\u00e3 ntilde\u00f1 otilde\u00f5 Ntilde\u00d1
  aring\u00e5 Aring\u00c5 aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 oelig\u0153 ccedil\u00e7 Ccedil\u00c7 scaron\u0161 Scaron\u0160
  ndash\u2013 mdash\u2014 hellip\u2026 bull\u2022 middot\u00b7 laquo\u00ab raquo\u00bb lsaquo\u2039 rsaquo\u203a
  lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e prime\u2032 Prime\u2033 iexcl\u00a1 iquest\u00bf
  euro\u20ac pound\u00a3 cent\u00a2 yen\u00a5 sect\u00a7 para\u00b6 copy\u00a9 reg\u00ae trade\u2122 deg\u00b0 plusmn\u00b1 times\u00d7
  divide\u00f7 frac12\u00bd frac14\u00bc frac34\u00be sup1\u00b9 sup2\u00b2 sup3\u00b3 micro\u00b5 permil\u2030 infin\u221e
  larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 harr\u2194 rArr\u21d2 minus\u2212 ne\u2260 le\u2264 ge\u2265 asymp\u2248 sum\u2211
  alpha\u03b1 beta\u03b2 pi\u03c0 Omega\u03a9 hearts\u2665 acute\u00b4 uml\u00a8 ordm\u00ba ordf\u00aa not\u00ac`
    .split(/[ \n]+/)
    .map((each) => [each.slice(0, -1), each.slice(-1)]),
);

/** Puts characters in the place of HTML's references to them; what is none stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,7}));?/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole;
    return characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** HTML Standard §13.2.5.80: numbers from 128 to 159 mean windows-1252, what no character has becomes U+FFFD. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
