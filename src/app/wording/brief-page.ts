import type { Output } from '../../contract/registry.ts';
import type { FitNoteWords } from '../../contract/words/fit.ts';
import { escaped } from './table-page.ts';

type Brief = Pick<Output<'brief'>, 'title' | 'when' | 'sections' | 'paper'>;

/**
 * The brief's own looks, on paper and on a screen. The rows of `two-pages.ts` are measured with these sizes: who changes one runs the
 * print tests.
 */
const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font: 10pt/14pt Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif; color: #1c1d1a; background: #fff; max-width: 178mm; margin: 0 auto; }
h1 { font-weight: 400; font-size: 17pt; line-height: 21pt; }
header p { color: #55574f; margin-bottom: 3pt; }
h2 { font: 600 8pt/14pt system-ui, "Segoe UI", Roboto, Arial, sans-serif; letter-spacing: .06em; text-transform: uppercase; color: #55574f; margin-top: 8pt; border-bottom: .5pt solid #cfcdc2; break-after: avoid; }
ul { list-style: none; }
li { padding-left: 9pt; text-indent: -9pt; break-inside: avoid; overflow-wrap: anywhere; unicode-bidi: plaintext; }
b { font-weight: 600; }
.more { color: #3b3d37; }
cite { font: 7.5pt/14pt system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: #6b6d64; white-space: nowrap; }
.left { color: #6b6d64; font-style: italic; }
@media screen { body { padding: 12mm 16mm; } }
@media screen and (max-width: 40rem) { body { padding: 6mm; } cite { white-space: normal; } }
`.trim();

/** The brief as a page of its own in a language, by its code; complete in one file: nothing is loaded from anywhere. */
export function briefPage(brief: Brief, words: Pick<FitNoteWords, 'moreLines'>, language: string): string {
  const sections = brief.sections.map(({ heading, lines, left }) => {
    const items = lines.map(({ lead, text, more, source }) => {
      const words = [lead === null ? '' : `<b>${escaped(lead)}</b>${text === '' ? '' : ':'}`, escaped(text)]
        .filter((each) => each !== '')
        .join(' ');
      const rest = more === null || more === '' ? '' : ` <span class="more">${escaped(more)}</span>`;
      return `<li>${words}${rest} <cite>${escaped(source)}</cite></li>`;
    });
    const rest = left === 0 ? '' : `<p class="left">${escaped(words.moreLines(left))}</p>`;
    return `<section><h2>${escaped(heading)}</h2><ul>${items.join('')}</ul>${rest}</section>`;
  });
  return `<!doctype html>
<html lang="${language.slice(0, 2)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(brief.title)}</title><style>@page { size: ${brief.paper}; margin: 15mm 16mm; }
${style}</style></head>
<body><header><h1>${escaped(brief.title)}</h1><p>${escaped(brief.when)}</p></header>
${sections.join('\n')}
</body></html>
`;
}
