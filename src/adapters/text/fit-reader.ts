import type { FitReader } from '../../app/ports/fit.ts';
import { partPage, withinDepth } from './html-limits.ts';

/** The source of a page: the largest of job boards have some 2 MB, nearly all of it scripts. */
const MOST_HTML = 2_000_000;
const MOST_TEXT_HTML = 400_000;
const MOST_SCRIPTS = 40;
const DEEPEST = 60;
/** LinkedIn's tables are some hundred kilobytes; an archive that unpacks to more is something else. */
const MOST_UNPACKED = 40_000_000;
const MOST_FILES = 60;

const JSON_LD = /\btype\s*=\s*["']?application\/ld\+json/i;

/** An archive is larger than what it is taken for. */
class UnpacksToMore extends Error {}

/** Reads postings and résumés. The parsers are loaded with the first file. */
export function createFitReader(): FitReader {
  return {
    async page(html) {
      const { words, scripts } = partPage(html.slice(0, MOST_HTML));
      const sources = scripts.filter((each) => JSON_LD.test(each.attributes)).slice(0, MOST_SCRIPTS);
      const documents = sources.flatMap((each) => parsed(each.content));
      const { convert } = await import('html-to-text');
      const heading = { options: { uppercase: false } };
      const text = convert(withinDepth(words.slice(0, MOST_TEXT_HTML)), {
        wordwrap: false,
        limits: { maxInputLength: MOST_TEXT_HTML, maxDepth: DEEPEST, ellipsis: '' },
        selectors: [
          { selector: 'a', options: { ignoreHref: true } },
          { selector: 'img', format: 'skip' },
          { selector: 'nav', format: 'skip' },
          { selector: 'footer', format: 'skip' },
          { selector: 'form', format: 'skip' },
          { selector: 'ul', options: { itemPrefix: '- ' } },
          ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, ...heading })),
        ],
      });
      return { text, documents, broken: sources.length - documents.length };
    },
    async archive(bytes, wanted) {
      const { unzipSync } = await import('fflate');
      let size = 0;
      let files = 0;
      try {
        const unpacked = unzipSync(bytes, {
          filter: ({ name, originalSize }) => {
            if (!wanted.includes(name.split(/[/\\]/).at(-1)?.toLowerCase() ?? '')) return false;
            size += originalSize;
            files++;
            if (size > MOST_UNPACKED || files > MOST_FILES) throw new UnpacksToMore();
            return true;
          },
        });
        return { ok: true, value: Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content })) };
      } catch (error) {
        if (error instanceof UnpacksToMore) return { ok: false, why: { code: 'unpacks-to-more' } };
        const words = error instanceof Error ? error.message : String(error);
        return { ok: false, why: { code: 'as-library-says', words } };
      }
    },
    async stemmer(code) {
      const load = stemmers.get(code.split('-')[0] ?? '');
      return load === undefined ? (word) => word : load();
    },
  };
}

/** Languages whose words are cut to their stems, by the first part of their codes. */
const stemmers: ReadonlyMap<string, () => Promise<(word: string) => string>> = new Map([
  ['en', async () => (await import('@orama/stemmers/english')).stemmer],
  ['de', async () => (await import('@orama/stemmers/german')).stemmer],
]);

/** A document, or nothing where it is broken: pages are written by many hands. A comma too many and a bare line end are mended. */
function parsed(text: string): unknown[] {
  const plain = text
    .trim()
    .replace(/^(?:<!--|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>)$/, '');
  for (const source of [plain, mendedJson(plain)]) {
    try {
      return [JSON.parse(source)];
    } catch {}
  }
  return [];
}

/** Without commas before a closing bracket, and with the control characters inside strings escaped. One pass. */
function mendedJson(text: string): string {
  const parts: string[] = [];
  let inside = false;
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (inside && sign === '\\') {
      parts.push(sign, text[++at] ?? '');
      continue;
    }
    if (sign === '"') inside = !inside;
    if (inside && sign < ' ') {
      parts.push(sign === '\t' ? '\\t' : sign === '\r' ? '' : '\\n');
      continue;
    }
    if (!inside) {
      if ((sign === '}' || sign === ']') && comma >= 0) parts[comma] = '';
      if (sign === ',') comma = parts.length;
      else if (!/\s/.test(sign)) comma = -1;
    }
    parts.push(sign);
  }
  return parts.join('');
}
