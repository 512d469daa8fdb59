import { partPage } from './html-limits.ts';

const TAG = /<\/?(?:html|body|head|div|p|br|span|b|i|u|strong|em|ul|ol|li|a|table|tr|td|font|h[1-6])\b[^<>]{0,2000}>/i;
const LINK = /<a\b[^<>]{0,1000}?\bhref=["']?(https?:[^"'\s<>]{3,900})["']?[^<>]{0,1000}>([^<]{0,500})<\/a>/gi;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/**
 * The words of a description that a calendar program wrote as HTML; any other text as it is. Addresses of links are kept, for one of
 * them may be where a call is joined.
 */
export function plainText(text: string): string {
  if (!TAG.test(text)) return text;
  return partPage(text)
    .words.replace(LINK, (_, address: string, words: string) =>
      words.includes(address) ? words : `${words} ${address}`,
    )
    .replace(/<li\b[^<>]{0,2000}>/gi, '\n- ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/ul|\/ol)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<[/!]?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
