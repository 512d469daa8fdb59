const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in a page. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

export interface Table {
  readonly title: string;
  readonly about: string;
  /** Sentences before the table. */
  readonly lead: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
@page { margin: 16mm; }
body { font: 10pt/14pt Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif; color: #1c1d1a; background: #fff; max-width: 178mm; margin: 0 auto; }
h1 { font-weight: 400; font-size: 17pt; line-height: 22pt; }
p { margin-top: 3pt; }
.about { color: #55574f; }
table { width: 100%; border-collapse: collapse; margin-top: 10pt; font-size: 9pt; line-height: 12.5pt; }
th { text-align: start; font: 600 8pt/12pt system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: #55574f; border-bottom: .75pt solid #85867b; padding: 2pt 8pt 2pt 0; }
td { vertical-align: top; border-bottom: .5pt solid #dfdcd1; padding: 2.5pt 8pt 2.5pt 0; overflow-wrap: anywhere; unicode-bidi: plaintext; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@media screen { body { padding: 12mm; } }
`.trim();

/** A table as a page of its own, complete in one file, whose head stands on every printed page. */
export function tablePage({ title, about, lead, columns, rows }: Table): string {
  const cells = (tag: 'th' | 'td', list: readonly string[]): string =>
    `<tr>${list.map((each) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(each)}</${tag}>`).join('')}</tr>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1><p class="about">${escaped(about)}</p>
${lead.map((each) => `<p>${escaped(each)}</p>`).join('\n')}
<table><thead>${cells('th', columns)}</thead><tbody>
${rows.map((row) => cells('td', row)).join('\n')}
</tbody></table></body></html>
`;
}

/** What a spreadsheet would take for a formula is kept from acting: what strangers wrote stands in these cells. */
const ACTS = /^[=+\-@\t\r]/;

/** Comma-separated text with a line of names (RFC 4180), as spreadsheets read it: UTF-8 with its mark. */
export function tableText({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const cell = (text: string): string => {
    const safe = ACTS.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
