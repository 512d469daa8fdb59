import type { PostedWords } from './posting.ts';

/** A posting as a page's schema.org JobPosting says it. HTML stands in the description as it came. */
export interface PostedJob {
  readonly title: string | null;
  readonly employer: string | null;
  readonly place: string | null;
  readonly validThrough: string | null;
  /** "55000 to 65000 GBP, year". */
  readonly pay: string | null;
  /** Parts of the text, HTML or plain, each with the heading under which it would stand on a page. */
  readonly parts: readonly { readonly heading: string; readonly html: string }[];
}

type Node = Readonly<Record<string, unknown>>;

/** Nodes looked at; a page has dozens. A document may name itself by @id, and then it would never end. */
const MOST_NODES = 5000;
const DEEPEST = 40;

/**
 * Finds the first JobPosting in JSON-LD documents: alone, in a list, in an @graph, or inside another node, with references by @id
 * followed once. Pure and total: a circle of references ends where it began. `words` are those of the language in which the posting is written.
 */
export function findJobPosting(documents: readonly unknown[], words: PostedWords): PostedJob | null {
  const byId = new Map<string, Node>();
  const nodes: Node[] = [];
  let seen = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || seen > MOST_NODES || typeof value !== 'object' || value === null) return;
    seen++;
    if (Array.isArray(value)) {
      for (const each of value) walk(each, depth + 1);
      return;
    }
    const node = value as Node;
    nodes.push(node);
    const id = node['@id'];
    // A bare reference names a node, it is none.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    for (const each of Object.values(node)) walk(each, depth + 1);
  };
  for (const document of documents) walk(document, 0);
  const posting = nodes.find((node) => typesOf(node).includes('jobposting'));
  return posting === undefined ? null : jobOf(posting, byId, words);
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).flatMap((each) =>
    typeof each === 'string' ? [each.replace(/^.*[/#:]/, '').toLowerCase()] : [],
  );
}

function jobOf(posting: Node, byId: ReadonlyMap<string, Node>, words: PostedWords): PostedJob {
  /** The text of a value: itself, its name or its value; a reference is followed, each once. */
  let looked = 0;
  const textOf = (value: unknown, followed: readonly unknown[] = []): string => {
    // Nodes that name each other in every field would be walked in every order there is.
    if (++looked > MOST_NODES) return '';
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'object' || value === null || followed.includes(value) || followed.length > DEEPEST) return '';
    const onward = [...followed, value];
    if (Array.isArray(value))
      return value
        .slice(0, MOST_NODES)
        .map((each) => textOf(each, onward))
        .filter((each) => each !== '')
        .join('\n');
    const node = value as Node;
    const id = node['@id'];
    const known = typeof id === 'string' ? byId.get(id) : undefined;
    const resolved = known !== undefined && known !== node && !followed.includes(known) ? known : node;
    for (const field of [
      'name',
      'description',
      'credentialCategory',
      'competencyRequired',
      'monthsOfExperience',
      'addressLocality',
    ]) {
      const text = textOf(resolved[field], [...onward, resolved]);
      if (text === '') continue;
      const months = field === 'monthsOfExperience' ? Number(text) : Number.NaN;
      return Number.isFinite(months) ? words.experience(months) : text;
    }
    return '';
  };
  const orNull = (value: unknown): string | null => plainEntities(textOf(value)).slice(0, 200) || null;
  const place = posting.jobLocation;
  const address = (Array.isArray(place) ? place[0] : place) as Node | undefined;
  const parts = [
    { heading: '', html: textOf(posting.description) },
    { heading: words.duties, html: textOf(posting.responsibilities) },
    ...['qualifications', 'experienceRequirements', 'educationRequirements', 'skills'].map((field) => ({
      heading: words.must,
      html: textOf(posting[field]),
    })),
  ];
  return {
    title: orNull(posting.title ?? posting.name),
    employer: orNull(posting.hiringOrganization),
    place: orNull(address?.address ?? address),
    validThrough: orNull(posting.validThrough)?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    pay: payOf(posting.baseSalary),
    parts: parts.filter((each) => each.html !== ''),
  };
}

/** A MonetaryAmount, its value a number or from the least to the most, by the hour, month or year. */
function payOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const amount = value as Node;
  const inner = (typeof amount.value === 'object' && amount.value !== null ? amount.value : amount) as Node;
  const figures = [inner.minValue, inner.maxValue, inner.value].filter(
    (each) =>
      (typeof each === 'number' && Number.isFinite(each)) || (typeof each === 'string' && /^[\d.,]{1,12}$/.test(each)),
  );
  if (figures.length === 0) return null;
  const unit = typeof inner.unitText === 'string' ? inner.unitText.toLowerCase().slice(0, 20) : '';
  const currency = typeof amount.currency === 'string' ? amount.currency.slice(0, 3) : '';
  return [[figures.slice(0, 2).join('–'), currency].filter((each) => each !== '').join(' '), unit]
    .filter((each) => each !== '')
    .join(', ');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Entities of HTML as the signs that they stand for; some boards escape what stands in JSON. Twice, where it was escaped twice. */
function plainEntities(text: string): string {
  const once = (given: string): string =>
    given.replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => {
      const code = name.startsWith('#') ? Number(name.replace(/^#/, '0').replace(/^0x/i, '0x')) : null;
      if (code !== null) return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
      return entities[name.toLowerCase()] ?? whole;
    });
  return once(once(text)).replace(/\s+/g, ' ').trim();
}

/** HTML whose own tags are escaped ("&lt;p&gt;") as HTML; anything else as it is. */
export function unescapedMarkup(html: string): string {
  if (!/&lt;\/?[a-z][a-z0-9]*\b/i.test(html) || /<(?:p|ul|ol|li|br|div|h\d)\b/i.test(html)) return html;
  return html
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&amp;/gi, '&');
}
