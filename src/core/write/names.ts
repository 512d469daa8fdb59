const TITLES = /^(mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady|rev|frau|herr)\.?$/i;

/**
 * A firm's name as it is written: only spaces and signs that nobody sees are tidied, and quotes around the whole. "Northwind, Ltd" stays
 * in its order, and what is quoted inside a name belongs to it.
 */
export function tidyFirm(name: string): string {
  const plain = name
    // Joiners belong to the letters of some scripts (U+200C, U+200D).
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/[\u200C\u200D]/.test(sign) ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return (/^(["'])([^"']+)\1$/.exec(plain)?.[2] ?? plain).trim();
}

/** "Schmidt, Anna" as directories write it becomes "Anna Schmidt"; spaces are tidied; a bracketed firm or role is dropped. */
export function tidyName(name: string): string {
  const plain = tidyFirm(name.replace(/\s*[([{].*?[)\]}]\s*/g, ' '));
  const comma = /^([^,]+),\s*([^,]+)$/.exec(plain);
  if (comma?.[1] && comma[2] && !/^(jr|sr|ii|iii|phd|md|mba|cpa|esq)\.?$/i.test(comma[2]))
    return `${comma[2]} ${comma[1]}`;
  return plain;
}

/**
 * How English greets this name: a title keeps the surname ("Dr Okafor"), a name as heard stays as heard ("Anna"), a full
 * name gives its first word. Null without a name.
 */
export function givenName(name: string | null, title: string | null): string | null {
  if (name === null || name.trim() === '') return null;
  const words = tidyName(name).split(' ');
  const first = words[0] ?? '';
  if (title !== null && TITLES.test(title)) return words.length > 1 ? `${title} ${words.at(-1)}` : `${title} ${first}`;
  if (TITLES.test(first)) return words.length > 2 ? `${first} ${words.at(-1)}` : words.join(' ');
  // Initials greet nobody: "J. R. Hartley" stays whole.
  if (/^\p{L}\.?$/u.test(first)) return words.join(' ');
  return first;
}
