const MOST = 4;

/** Replacements for a regular expression, at most four: an anchor or a flag less, a class turned round, a quantifier narrowed. */
export function regexEdits(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const source = literal.slice(1, end);
  const flags = literal.slice(end + 1);
  const variants = new Set<string>();
  const add = (changed: string, changedFlags = flags) => {
    if (changed !== '' && valid(changed, changedFlags)) variants.add(`/${changed}/${changedFlags}`);
  };
  if (source.startsWith('^')) add(source.slice(1));
  if (source.endsWith('$') && !source.endsWith('\\$')) add(source.slice(0, -1));
  for (const { at, length, by } of innerEdits(source)) add(source.slice(0, at) + by + source.slice(at + length));
  if (flags.includes('i')) add(source, flags.replace('i', ''));
  variants.delete(literal);
  return spread([...variants]);
}

/** Changes inside: `\b` less, `\d` and `\s` turned round, `[^` to `[`, `+` and `?` and `*` to exactly one. */
function innerEdits(source: string): { at: number; length: number; by: string }[] {
  const edits: { at: number; length: number; by: string }[] = [];
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const two = source.slice(at, at + 2);
    if (source[at] === '\\') {
      if (two === '\\b' && !inClass) edits.push({ at, length: 2, by: '' });
      if (two === '\\d') edits.push({ at, length: 2, by: '\\D' });
      if (two === '\\s') edits.push({ at, length: 2, by: '\\S' });
      at += 1;
    } else if (inClass) inClass = source[at] !== ']';
    else if (source[at] === '[') {
      inClass = true;
      if (two === '[^') edits.push({ at, length: 2, by: '[' });
    } else if (/[+*?]/.test(source[at] ?? '') && at > 0 && !/[(+*?}]/.test(source[at - 1] ?? ''))
      edits.push({ at, length: 1, by: '' });
  }
  return edits;
}

function valid(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/** At most four, from the whole length. */
function spread(variants: string[]): string[] {
  if (variants.length <= MOST) return variants;
  return Array.from({ length: MOST }, (_, index) => variants[Math.floor((index * variants.length) / MOST)] ?? '');
}
