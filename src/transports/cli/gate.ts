/**
 * What stands for control characters of other people's text at a terminal. Sent as they are, they clear the screen, write the clipboard,
 * hide or turn round words (Trojan Source, CVE-2021-42574), or begin a line that looks like one of ours.
 */

/** All that a terminal obeys or does not show: C0, DEL, C1, line separators, halves of characters, and what is invisible by definition. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

/**
 * Invisible characters that belong to what stands before them, in this order: joiners between letters of scripts that write with them, a
 * joined emoji, the shade of an emoji or of a Chinese or Japanese character, and the three flags made of tags (England, Scotland, Wales).
 */
const BELONGS = [
  String.raw`(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200c\u200d](?=\p{L})`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[\p{Emoji}])[\ufe0e\ufe0f]`,
  String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
  String.raw`(?<=\u{1f3f4})\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
];

const unseen = new RegExp(`${BELONGS.map((each) => `(${each})`).join('|')}|\\r\\n|${UNSEEN.source}`, 'gu');

/** Where the pictures of C0 begin: U+2400 is the picture of NUL. */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';

/**
 * A text as a terminal may have it: what it would obey, or not show, is shown. Line breaks stay; a tab becomes two spaces.
 * Colours of our own are put round what comes out of here.
 */
export function shown(text: string): string {
  if (!UNSEEN.test(text)) return text;
  return text.replace(unseen, (found, ...groups: unknown[]) => {
    if (BELONGS.some((_each, index) => groups[index] !== undefined)) return found;
    if (found === '\n' || found === '\r\n') return '\n';
    if (found === '\t') return '  ';
    const code = found.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(PICTURES + code);
    return code === DELETE ? PICTURE_OF_DELETE : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** Text that belongs on one line: a line break of somebody else's would begin a line that looks like ours. */
export function onOneLine(text: string): string {
  return text.replace(/\s*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/g, ' \u23ce ');
}

/** JSON of a value with the same characters escaped, so that it reads back exactly and does nothing on the way. */
export function shownJson(value: unknown, indent?: number): string {
  // Outside its strings JSON has line breaks and ASCII alone, and inside them no raw line break.
  return JSON.stringify(value, null, indent).replace(new RegExp(UNSEEN.source, 'gu'), (found) =>
    found === '\n'
      ? found
      : [...Array(found.length).keys()]
          .map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
  );
}
