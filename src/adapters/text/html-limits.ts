/** Elements that are open at once: newsletters leave a few hundred paragraphs unclosed; more takes seconds and is an attack. */
const MOST_OPEN = 1500;

/** The HTML up to where more elements are open than any real page or mail opens. */
export function withinDepth(html: string): string {
  let open = 0;
  for (const tag of html.matchAll(/<(\/?)(?!(?:br|img|hr|meta|link|input|col|area|base|wbr)\b)[a-z]/gi)) {
    open += tag[1] === '/' ? -1 : 1;
    if (open > MOST_OPEN) return html.slice(0, tag.index);
    if (open < 0) open = 0;
  }
  return html;
}

/** Longest opening tag that is looked through; without an end each would be searched to the end of the page. */
const OPENING = /<(script|style|noscript|svg|template)\b([^>]{0,2000})>/gi;

/**
 * Parts a page into its words and its scripts, going over it once: what is never closed ends the page, as for a browser. Elements that hold
 * no words are left out of the words.
 */
export function partPage(html: string): { words: string; scripts: { attributes: string; content: string }[] } {
  // Lower case of some letters is longer; only plain letters are compared, so places stay.
  const plain = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const scripts: { attributes: string; content: string }[] = [];
  const words: string[] = [];
  let at = 0;
  for (;;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(html);
    if (opening === null) return { words: [...words, html.slice(at)].join(' '), scripts };
    words.push(html.slice(at, opening.index));
    const name = (opening[1] ?? '').toLowerCase();
    const from = opening.index + opening[0].length;
    const close = plain.indexOf(`</${name}`, from);
    if (close < 0) return { words: words.join(' '), scripts };
    if (name === 'script') scripts.push({ attributes: opening[2] ?? '', content: html.slice(from, close) });
    const end = plain.indexOf('>', close);
    if (end < 0) return { words: words.join(' '), scripts };
    at = end + 1;
  }
}
