const folded: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** German in small letters with ä, ö, ü and ß written out, as the rules know it; and where each letter of it comes from. */
export function fold(text: string): { readonly plain: string; readonly from: readonly number[] } {
  let plain = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = (text[at] ?? '').toLowerCase();
    const written = folded[letter] ?? (letter.length === 1 ? letter : (text[at] ?? ''));
    for (const each of /\s/.test(written) ? ' ' : written) {
      plain += each;
      from.push(at);
    }
  }
  from.push(text.length);
  return { plain: plain.normalize('NFC'), from };
}

/** The same without places. */
export function plain(sentence: string): string {
  return sentence
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => folded[letter] ?? letter);
}
