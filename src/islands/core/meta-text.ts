/**
 * Meta writes every byte of UTF-8 as a sign of its own: what reads as UTF-8 that way is put right, once; all else stays
 * as it is.
 */
export function metaText(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  } catch {
    return text;
  }
}
