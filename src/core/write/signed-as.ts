import { isGivenName } from './given-names.ts';
import { spokenTitlesOf } from './greeting-doubt.ts';
import { partsOfName } from './name-parts.ts';

/** Closings behind which a name stands, on the next line or behind a comma. */
const CLOSINGS =
  /^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|very best|all good) (?:regards|wishes|thanks)|(?:best )?regards|(?:all the )?best|thanks(?: again| so much| a lot)?|thank you(?: again)?|many thanks|cheers|yours(?: sincerely| faithfully| truly)?|sincerely|speak soon|see you soon|talk soon|take care|warmly|(?:mit )?(?:freundliche[nr]?|beste[nr]?|herzliche[nr]?|viele[nr]?|liebe[nr]?|schöne[nr]?|sonnige[nr]?) gr(?:ü|ue)(?:ß|ss)en?|(?:vg|lg|mfg|bg|kr|br)|gr(?:ü|ue)(?:ß|ss)e?|danke?|vielen dank|bis (?:bald|dann))$/i;

/** Lines at the end in which a signature is looked for; what programs and firms put below it is longer. */
const LAST_LINES = 12;

/**
 * How somebody signed a mail, where that is not how they are noted: "Ollie" of Oliver Marsh, "Bob" of "Kind regards, Bob Marsh". `text` is their
 * own words without what they quote. Null where nobody signed, with a whole name that is the noted one, or as nobody.
 */
export function signedAs(text: string, name: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-LAST_LINES);
  for (let at = lines.length - 1; at >= 0; at--) {
    const [closing, behind] = inClosing(lines[at] ?? '');
    if (closing) return nameSigned(behind ?? lines[at + 1] ?? '', name);
  }
  const last = bare(lines.at(-1) ?? '');
  return lines.length > 1 && isGivenName(last) ? nameSigned(last, name) : null;
}

/**
 * How somebody is greeted from now on because of a message of theirs, without being asked: who writes from a box that a team shares signs with
 * their own name; who has a title, greets the candidate by the first name and signs with theirs, is called by it. `text` is their own words
 * without what they quote, `given` the candidate's first name. Null where the message says neither.
 */
export function greetedSince(
  text: string,
  reader: { readonly name: string; readonly title: string | null },
  given: string,
): string | null {
  const { name: signed, post } = signature(text) ?? { name: '', post: null };
  const known = partsOfName(reader.name);
  if (known === null) {
    const called = nameSigned(signed, reader.name);
    const isOfTheBox = called !== null && reader.name.toLocaleLowerCase().includes(called.toLocaleLowerCase());
    return called !== null && !isOfTheBox && (post !== null || isGivenName(called)) ? called : null;
  }
  const isCalled = given !== '' && GREETS.exec(text)?.[1] === given;
  const isTitled = spokenTitlesOf(reader.name, reader.title).length > 0;
  return isTitled && isCalled && known.family !== null && signed === known.given ? known.given : null;
}

/** "Dear Catherine," at the beginning. */
const GREETS =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)),? (\p{Lu}[\p{L}’'-]+)(?=\s*(?:[,.!:–—-]|\n))/iu;

/** A name behind a closing, with the post that stands beside it; also where the whole message is one line. */
function signature(text: string): { readonly name: string; readonly post: string | null } | null {
  const lines = text
    .replace(/([.!?])[ \t]+(?=[^.!?\n]+$)/, '$1\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-LAST_LINES);
  for (let at = lines.length - 1; at >= 0; at--) {
    const [, before = '', post = null] = /^(.*?)\s*(?:\(([^()]+)\)|[|]\s*(.+))$/.exec(lines[at] ?? '') ?? [
      '',
      lines[at],
    ];
    const [closing, behind] = inClosing(before);
    if (!closing) continue;
    if (behind !== null) return { name: bare(behind), post };
    const [, name = '', beside] = /^([^|,(]+?)\s*(?:[|,(]\s*(.+))?$/.exec(lines[at + 1] ?? '') ?? [];
    return { name: bare(name), post: beside ?? null };
  }
  return null;
}

/** "Kind regards, Bob": whether it closes, and who stands in the same line. */
function inClosing(line: string): [boolean, string | null] {
  if (CLOSINGS.test(bare(line))) return [true, null];
  const [, closing = '', behind = ''] =
    /^([^,!.–-]{2,40})[,!.]?\s*[,!.–-]\s*(\p{Lu}[\p{L}’' .-]{0,40})$/u.exec(line) ?? [];
  return CLOSINGS.test(bare(closing)) ? [true, behind] : [false, null];
}

const bare = (line: string): string => line.replace(/^[-–—\s]+|[\s,.!–—-]+$/g, '');

function nameSigned(line: string, noted: string): string | null {
  const signed = partsOfName(bare(line.split(/\s*[|,]\s*/)[0] ?? ''));
  const known = partsOfName(noted);
  if (signed === null || signed.titles.length > 0 || signed.whole.split(' ').length > 3) return null;
  const called = signed.family === null ? signed.whole : signed.given;
  if (called === null || !/^\p{Lu}[\p{L}’'-]+$/u.test(called) || called === called.toLocaleUpperCase()) return null;
  // Somebody else of the firm may have signed: of a whole name the family has to be theirs.
  if (signed.family !== null && known !== null && !known.whole.split(' ').includes(signed.family)) return null;
  return called === known?.given || called === known?.whole ? null : called;
}
