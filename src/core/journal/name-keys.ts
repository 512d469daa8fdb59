/**
 * When two written names are one name. Only what is certain is dropped: case, spaces, punctuation and the accents of Latin letters.
 * Marks of other scripts are letters (U+093E tells Kamal from Kamala), and a legal form tells two firms apart.
 */

/** A name in words that can be compared; never empty where something was written. */
function plainWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\p{L})['’ʼ`´](?=\p{L})/gu, '$1')
    .replace(/[&+#]/g, (sign) => (sign === '&' ? ' and ' : sign === '+' ? ' plus ' : ' sharp '))
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  // Signs alone are a name, too: "!!!" is not "???".
  return plain ?? [name.trim().toLowerCase()].filter((each) => each !== '');
}

const TITLES =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady|rev|frau|herr|hr|fr|ing|dipl|mag|monsieur|madame|mme|sig|sra|drs)$/;
const DEGREES = /^(?:phd|md|mba|msc|bsc|ba|ma|cpa|esq|llm|cipd|frcs|acca|cfa)$/;

/** The words of a person's name without titles before and degrees after it; Jr and Sr stay, for they tell two people apart. */
export function personWords(name: string): string[] {
  const words = plainWords(name);
  let [from, to] = [0, words.length];
  while (from < to - 1 && TITLES.test(words[from] ?? '')) from++;
  while (to > from + 1 && DEGREES.test(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}

/** Whether one name may be short for the other: a first or last name, initials, a middle name left out. */
export function mayBeShortFor(one: string, other: string): boolean {
  const [few, many] = [personWords(one), personWords(other)].sort((left, right) => left.length - right.length);
  const [first, last] = [few?.[0], few?.at(-1)];
  if (!few || !many || first === undefined || last === undefined) return false;
  if (few.length === 1) return many.includes(first);
  const given = many[0] ?? '';
  if (last !== many.at(-1) || !isOrInitial(first, given)) return false;
  // Middle names may be left out; two that differ are two people.
  const middles = many.slice(1, -1);
  return few.slice(1, -1).every((middle) => middles.some((each) => isOrInitial(middle, each)));
}

function isOrInitial(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** Legal forms in one spelling. Where a form has several words, each is one here. */
const FORMS: ReadonlyMap<string, string> = new Map(
  [
    'ltd limited',
    'plc',
    'inc incorporated',
    'llc',
    'llp',
    'lp',
    'corp corporation',
    'co company',
    'pty',
    'pte',
    'pvt',
    'gmbh',
    'ggmbh',
    'ag',
    'ug',
    'se',
    'kg',
    'kgaa',
    'ohg',
    'ev',
    'eg',
    'sa',
    'sas',
    'sasu',
    'sarl',
    'snc',
    'srl',
    'perazioni',
    'bv',
    'nv',
    'vof',
    'oy',
    'oyj',
    'ab',
    'aps',
    'as',
    'asa',
    'sro',
    'zoo',
    'sp',
    'kft',
    'zrt',
    'doo',
    'ood',
    'kk',
    'cic',
  ].flatMap((line) => {
    const spellings = line.split(' ');
    return spellings.map((each) => [each, spellings.at(-1) ?? each] as const);
  }),
);

/** Words that are a form only beside another one: "Foo Co. Ltd", but not "The Next Company" and not "Aqua Spa". */
const WEAK = /^(?:co|company|sp)$/;

/** A firm's name apart from its legal form: "Delta AG" is Delta, as a stock company. */
export function firmParts(name: string): { readonly bare: string; readonly form: string } {
  const words = plainWords(
    name
      .replace(/[&+]\s*(?=Co\b)|\b(?:und|and)\s+(?=Co\b)/gi, '& ')
      .replace(/\(\s*haftungsbeschr(?:ä|ae)nkt\s*\)/gi, '')
      .replace(/\bS\.? ?à\.? ?r\.? ?l\b\.?/gi, 'sarl')
      .replace(/\b(?:GesmbH|Ges\. ?m\. ?b\. ?H\.?)/gi, 'gmbh')
      .replace(/(?<=\S\s)Aktiengesellschaft$/i, 'ag')
      .replace(/(?<=\S\s)Gesellschaft mit beschränkter Haftung$/i, 'gmbh')
      .replace(/\bS\.?p\.?A\b\.?/g, 'perazioni')
      .replace(/\bz\.? ?o\.? ?o\b\.?/gi, 'zoo')
      // "S.A.", "e.V." are one word each.
      .replace(/\b(?:\p{L}\.\s?){2,}/gu, (dotted) => `${dotted.replace(/[.\s]/g, '')} `),
  );
  let from = words.length;
  for (;;) {
    const word = words[from - 1] ?? '';
    const strong = FORMS.has(word) && (!WEAK.test(word) || from < words.length || words[from - 2] === 'and');
    const joins = word === 'and' && from < words.length;
    if (from < 2 || !(strong || joins)) break;
    from--;
  }
  return {
    bare: words.slice(0, from).join(' '),
    form: words
      .slice(from)
      .map((each) => FORMS.get(each) ?? each)
      .join(' '),
  };
}

/** One number in two spellings: the same digits, or one without the country that the other has. */
export function samePhone(one: string, other: string): boolean {
  const [a, b] = [phoneDigits(one), phoneDigits(other)];
  if (a.country && b.country) return a.digits === b.digits;
  const [short, long] = a.digits.length <= b.digits.length ? [a, b] : [b, a];
  return (
    short.digits.length >= 6 &&
    long.digits.endsWith(short.digits.replace(/^0+/, '')) &&
    (!short.country || short.digits === long.digits)
  );
}

function phoneDigits(number: string): { digits: string; country: boolean } {
  const plain = number.replace(/\(0\)/g, '').trim();
  const country = /^(?:\+|00)/.test(plain);
  return { digits: plain.replace(/\D/g, '').replace(country ? /^00/ : /^$/, ''), country };
}
