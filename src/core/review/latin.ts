/** The letters of Latin scripts, capitals among them, as they stand within square brackets. */
const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const DIGITS = '0-9';

/**
 * An expression in which "\p{L}" and "\p{N}" are the letters and figures of Latin scripts, in which letters are written here. Made from the whole of Unicode, one
 * that minds no capitals takes five times as long, and a review makes hundreds at its first letter. Other classes, such as "\p{Lu}", stay as they are.
 * @param source as `new RegExp` takes it, for the flag "u"
 */
export function latin(source: string, flags: string): RegExp {
  let isWithin = false;
  const plain = source.replace(/\\p\{([LN])\}|\\[\s\S]|[[\]]/g, (part, kind: string | undefined) => {
    if (part === '[') isWithin = true;
    if (part === ']') isWithin = false;
    if (kind === undefined) return part;
    const letters = kind === 'L' ? LETTERS : DIGITS;
    return isWithin ? letters : `[${letters}]`;
  });
  return new RegExp(plain, flags);
}
