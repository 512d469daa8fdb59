/** Somebody who may be meant. */
export interface MayBeMeant {
  readonly id: string;
  readonly name: string | null;
}

export type PromisedTo =
  | { readonly is: 'one'; readonly id: string }
  /** A name that nobody of these has. */
  | { readonly is: 'unknown'; readonly name: string }
  /** No name, or one that several have. */
  | { readonly is: 'open' };

/** "send Agnieszka a link", "give Tom my notes": a name with what they get behind it. */
const gets =
  /(?:^|[\s,;])(?:[Ss]end|[Ss]how|[Gg]ive|[Ee]-?mail|[Mm]ail|[Ww]rite|[Tt]ext|[Tt]ell|[Ff]orward|[Bb]ring|[Ll]end|[Pp]ass|[Ii]ntroduce|[Rr]ing|[Cc]all|[Ll]et)\s+(\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’-]+)*)(?=\s+(?:a|an|the|my|our|some|this|that|these|those|it|what|how|when|whether|about|back|by|on|know|have|two|three)(?![\p{L}\p{N}])|\s*$|[.,;!])/u;
/** "the link to Agnieszka" at the end of a sentence. */
const toThem = /\b(?:to|for|with)\s+(\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s+\p{Lu}[\p{Ll}\p{M}'’-]+)*)\s*(?:$|[.,;!])/u;

/** To whom a promise was made, as far as its words say it. A name alone is never taken for one of two who have it. */
export function promisedTo(text: string, people: readonly MayBeMeant[]): PromisedTo {
  const named = people.filter(({ name }) => name !== null && wordsOf(name).some((word) => holds(text, word)));
  const whole = named.filter(({ name }) => holds(text, name ?? ''));
  const [only] = whole.length > 0 ? whole : named;
  if (only !== undefined)
    return (whole.length > 0 ? whole : named).length === 1 ? { is: 'one', id: only.id } : { is: 'open' };
  const name = capital(gets.exec(text)?.[1]) ?? capital(toThem.exec(text)?.[1]);
  return name === undefined ? { is: 'open' } : { is: 'unknown', name };
}

/** Days, months and things that are written with a capital are nobody. */
function capital(name: string | undefined): string | undefined {
  return name !== undefined && !notNames.has(name.toLowerCase()) ? name : undefined;
}

const notNames: ReadonlySet<string> = new Set([
  'them',
  'him',
  'her',
  'you',
  'everybody',
  'everyone',
  'references',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'christmas',
  'github',
  'linkedin',
]);

/** The words of a name that may stand for it; initials and titles stand for nobody. */
function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word.length > 2 && !/^(?:mr|mrs|ms|mx|dr|prof|the)\.?$/i.test(word));
}

function holds(text: string, name: string): boolean {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return plain !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
