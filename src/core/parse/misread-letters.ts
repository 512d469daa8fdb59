/** What the bytes 80 to 9F are in Windows-1252, in their order; those that it leaves open stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text whose bytes are UTF-8 and were read as Windows-1252 ("Weâ€™re") as it was written. Only where every letter outside ASCII is part
 * of such a sequence: a text that holds one right letter was read rightly, and stays.
 */
export function withoutMisreadLetters(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 256 ? code : 128 + WINDOWS.indexOf(text[at] ?? '');
    if (code >= 256 && byte < 128) return text;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
