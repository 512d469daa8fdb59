import { isGivenName } from '../write/given-names.ts';

/** Given names that sound alike or are taken for each other; a letter must have the one that is noted. */
const alike: readonly (readonly string[])[] = [
  'ana anna anne ann annah',
  'hannah hanna hana',
  'catherine katherine kathryn catharine katharine cathryn katrin kathrin catrin',
  'cathy kathy',
  'kate cate',
  'stephen steven stefan stephan steffen',
  'steve stève',
  'mohammed muhammad mohamed mohammad mohamad muhammed mohamud mahmoud',
  'ahmed ahmad achmed',
  'hussein hussain husain hossein',
  'sara sarah zara',
  'jon john jan jonn',
  'jonathan jonathon johnathan',
  'philip phillip filip philipp phil',
  'geoff jeff',
  'geoffrey jeffrey jeffery',
  'alan allan allen alain',
  'brian bryan brien',
  'clare claire clair klara clara',
  'lindsay lindsey lynsey lyndsey',
  'ian iain',
  'graham graeme grahame',
  'marc mark marco marek markus marcus',
  'eric erik erich erick',
  'carl karl',
  'sean shaun shawn shane',
  'megan meghan meagan',
  'rachel rachael raquel',
  'teresa theresa therese',
  'nicholas nicolas nikolas nicola nichola nicole nikola',
  'deborah debra debora',
  'isabel isobel isabelle isabella',
  'elisabeth elizabeth eliza',
  'louise louisa luisa luise',
  'aiden aidan ayden',
  'louis lewis luis',
  'tony toni',
  'terry terri',
  'robin robyn',
  'frances francis franziska francesca',
  'julian julien juliane',
  'julie julia juliet juliette',
  'michael michel mikael micheal michaela michelle michele',
  'daniel danielle daniela danièle',
  'gabriel gabrielle gabriele gabriella',
  'martin martyn marten',
  'martina martyna',
  'martha marta',
  'maria marie mary mariah mario',
  'christine christina kristina kristine christiane christin kristin kirsten kirstin kristen',
  'christian kristian',
  'christopher kristopher christoph',
  'laurence lawrence lorenz',
  'lauren loren laurin',
  'leslie lesley',
  'lee leigh',
  'stuart stewart',
  'tracy tracey',
  'stacy stacey',
  'kelly kelley',
  'hayley hailey haley',
  'jayne jane',
  'jacky jackie',
  'jacqueline jaqueline',
  'jody jodie',
  'katie katy',
  'vicky vicki vickie',
  'nicky nicki nikki',
  'debby debbie',
  'ginny jenny',
  'jenifer jennifer',
  'gillian jillian',
  'gill jill',
  'helen helene helena ellen',
  'elena ellena helena',
  'eleanor elinor eleanora leonora',
  'emma emily',
  'sophie sofie sophia sofia',
  'zoe zoey zoë',
  'chloe chloé khloe',
  'niamh neve',
  'neil neal niall',
  'siobhan shivaun siobhán',
  'sinead sinéad',
  'anthony antony antonio anton',
  'matthew mathew matthias mathias matthieu mathieu',
  'luke luc lucas lukas luca',
  'dominic dominik dominique',
  'frederic frederick friedrich fredrik frédéric',
  'conor connor',
  'darren darryn darran daren darrin',
  'gary garry',
  'barry barrie',
  'hilary hillary',
  'valerie valery',
  'vivien vivian vivienne',
  'yasmin jasmine jasmin yasmine',
  'natalie nathalie natalia',
  'nathan nathaniel',
  'andrea andreas andrew andre andré andrei',
  'bernard bernhard',
  'gerard gerhard gerald',
  'harold harald',
  'henrik hendrik henry heinrich',
  'joseph josef',
  'johann johan johannes',
  'oscar oskar',
  'victor viktor',
  'victoria viktoria',
  'walter walther',
  'ralf ralph rolf',
  'rudolf rudolph',
  'tomas thomas tomás tomasz',
  'toby tobias',
  'priya priti preeti',
  'sanjay sanjeev',
  'suzanne susanne susan susanna susannah',
  'sue su',
  'yusuf youssef yousef',
  'omar omer umar',
  'fatima fatma',
  'aisha ayesha aysha',
  'jorge jörg george georg',
  'melanie melany melissa',
  'marian marion miriam mariam',
  'roisin róisín',
  'caitlin kaitlyn kathleen katelyn',
  'alison allison alyson',
  'beverley beverly',
  'bethany bethan',
  'carol carole karol',
  'caroline carolyn carolin karoline',
  'cecilia cecile cecily',
  'charlotte charlene',
  'dianne diane diana',
  'elaine elayne',
  'georgina georgia georgiana',
  'heidi heide',
  'ingrid inga inge',
  'jean jeanne joan',
  'joanne joanna johanna',
  'lynn lyn lynne linn',
  'maureen moreen',
  'maeve meave',
  'petra peter pietro',
  'regine regina',
  'roland ronald',
  'rosalind rosalyn',
  'sandra sandy',
  'silvia sylvia sylvie',
  'simon simone',
  'vanessa venessa',
  'wendy wendie',
  'paul paula pauline',
].map((line) => line.split(' '));

const plain = (word: string): string => word.toLocaleLowerCase('en').replaceAll('’', "'");
/** Without marks: "Sinéad" and "Sinead" are one. */
const bare = (word: string): string =>
  plain(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae');
const inGerman = (word: string): string =>
  bare(plain(word).replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ø', 'oe'));
const letters = (word: string): string => bare(word).replace(/['’\s-]/g, '');

/** The same word, whichever apostrophe it was typed with. */
export const isSameWord = (one: string, other: string): boolean => plain(one) === plain(other);

/** True for two first names that are taken for each other: "Ana" and "Anna". */
export function soundsAlike(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  return first !== second && alike.some((group) => group.includes(first) && group.includes(second));
}

/** The same letters in another dress: a mark, an apostrophe or a hyphen that is missing or too much. */
export function isSameInOtherDress(one: string, other: string): boolean {
  if (isSameWord(one, other)) return false;
  return letters(one) === letters(other) || inGerman(one) === inGerman(other);
}

const consonants = (word: string): string =>
  letters(word)
    .replace(/ph/g, 'f')
    .replace(/c[kh]?|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Two words with the same consonants: "Lauren" and "Lorne". */
export function isHeardAs(one: string, other: string): boolean {
  return !isSameWord(one, other) && consonants(one).length > 1 && consonants(one) === consonants(other);
}

/** The same letters in another order: "Pukhan" and "Phukan". */
const isMixed = (one: string, other: string): boolean =>
  one.length >= 5 && one[0] === other[0] && [...one].sort().join('') === [...other].sort().join('');

/** Two double names with one half in common: "Ashcroft-Hale" and "Ashcombe-Hale". */
export function sharesHalf(one: string, other: string): boolean {
  const [first, second] = [one.split('-'), other.split('-')];
  return (
    first.length === 2 &&
    second.length === 2 &&
    first.some(
      (half, at) => isSameWord(half, second[at] ?? '') !== isSameWord(first[1 - at] ?? '', second[1 - at] ?? ''),
    )
  );
}

/** Steps from one word to the other: a letter more, less, changed, or two that change places; more than `most` is `most` and one. */
function stepsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || one.length > 40 || other.length > 40) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1];
      let steps = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + (isSame ? 0 : 1));
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        steps = Math.min(steps, (before[to - 2] ?? 0) + 1);
      next.push(steps);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}

/** True where somebody who wanted to write `right` may have written `written`. `grace` counts further slips, where all else says who is meant. */
export function isSlipOf(written: string, right: string, grace = 0): boolean {
  if (isSameWord(written, right)) return false;
  if (isSameInOtherDress(written, right)) return true;
  const [one, other] = [letters(written), letters(right)];
  const length = Math.min(one.length, other.length);
  if (length < 3) return false;
  if (isMixed(one, other)) return true;
  const most = (length >= 8 ? 2 : length >= 4 ? 1 : 0) + grace;
  return one[0] === other[0] || length >= 5 ? stepsBetween(one, other, most) <= most : false;
}

/** As long a name is said in full. */
export const WHOLE_NAME = 6;

/** "Steve" of Steven, "Nic" of Nicola: the beginning of a name, or what friends make of it. */
export function isShortOf(word: string, given: string, friendly: string | null): boolean {
  if (friendly !== null && isSameWord(word, friendly)) return true;
  if (soundsAlike(word, given)) return false;
  const [short, long] = [word.toLowerCase(), given.toLowerCase()];
  const stem = short.replace(/(?:ie|y|i)$/, '');
  // "Margaret" of Margarethe is no short form: nothing is saved.
  return (
    short.length < long.length &&
    short.length < WHOLE_NAME &&
    stem.length > 1 &&
    long.startsWith(stem) &&
    isGivenName(word)
  );
}
