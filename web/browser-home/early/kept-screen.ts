import { KEPT_SCREEN } from '../../api/kept-names.ts';
import { keepHere } from '../../state/keeps.ts';

/** A piece of the page as data: its text, or what it is with what it holds. Only what a list of links and buttons needs. */
type Piece = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...inside: Piece[]];

/** A screen as this browser showed it last, as data. */
interface KeptScreen {
  /** The build that showed it; another one may show it otherwise. */
  readonly build: string;
  /** Code of the page's language. */
  readonly language: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** A larger screen is not kept: the page shows it once its script runs. */
const MOST_CHARACTERS = 200_000;

const SVG = 'http://www.w3.org/2000/svg';
const tags =
  /^(?:a|article|aside|b|button|circle|details|div|ellipse|em|g|h[1-4]|header|kbd|label|li|line|main|nav|ol|p|path|polygon|polyline|rect|section|small|span|strong|summary|svg|time|ul)$/;
const attributes =
  /^(?:aria-[a-z]+|class|cx|cy|d|data-row|datetime|dir|height|hidden|href|id|lang|open|points|r|role|rx|ry|tabindex|title|type|viewBox|width|x|x1|x2|y|y1|y2)$/;
/** Links lead to screens of this page and nowhere else. */
const leadsAway = (name: string, value: string): boolean => name === 'href' && !value.startsWith('#');

/** What is told in passing, such as that something was skipped: it is not so any more when somebody comes back. */
const isTold = (element: Element): boolean => element.matches('.notices, [role=status], [role=alert], dialog');

/** So many screens from the top are kept: laying out more takes a slow phone longer than the page itself needs to come. */
const SCREENS = 1.1;
const isFarBelow = (element: Element): boolean => element.getBoundingClientRect().top + scrollY > SCREENS * innerHeight;

/** What stands there as data; what has no place in a kept screen is left out. */
function dataOf(node: Node): Piece[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || !tags.test(node.localName) || isTold(node) || isFarBelow(node)) return [];
  const kept = [...node.attributes]
    .filter(({ name, value }) => attributes.test(name) && !leadsAway(name, value))
    .map(({ name, value }) => [name, value]);
  return [[node.localName, Object.fromEntries(kept), ...[...node.childNodes].flatMap(dataOf)]];
}

/** Puts data on the page. Text stays text, whatever stands in it. */
function put(piece: Piece, into: Element): void {
  if (typeof piece === 'string') {
    into.append(piece);
    return;
  }
  const [tag, given, ...inside] = piece;
  if (!tags.test(tag)) return;
  const isPicture = tag === 'svg' || into.namespaceURI === SVG;
  const element = isPicture ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(given))
    if (attributes.test(name) && !leadsAway(name, value)) element.setAttribute(name, value);
  for (const each of inside) put(each, element);
  into.append(element);
}

/** Keeps what the page shows now, so that it stands at once when somebody comes back. */
export function keep(place: Element, build: string, language: string): void {
  const screen: KeptScreen = { build, language, title: document.title, pieces: [...place.childNodes].flatMap(dataOf) };
  const text = JSON.stringify(screen);
  // Where it is not kept, the page shows itself when somebody comes back.
  if (text.length > MOST_CHARACTERS || !keepHere(KEPT_SCREEN, text)) drop();
}

/** Shows the kept screen, where it is of this build and this language; false where there is none. */
export function showKept(place: Element, build: string, language: string): boolean {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_SCREEN) ?? 'null') as KeptScreen | null;
    if (kept === null || kept.build !== build || kept.language !== language) return false;
    const fresh = document.createElement('div');
    for (const each of kept.pieces) put(each, fresh);
    place.replaceChildren(...fresh.childNodes);
    document.title = kept.title;
    return true;
  } catch {
    return false;
  }
}

/** What stands there may be another day's. */
function drop(): void {
  try {
    localStorage.removeItem(KEPT_SCREEN);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
