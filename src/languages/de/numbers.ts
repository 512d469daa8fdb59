import type { Span } from '../../core/plan/policy.ts';

const small = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** A number as German writes it in a sentence: in words up to twelve, "13" above. */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** The same at the beginning of a sentence. */
export function atStart(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** "einmal", "dreimal", "15-mal". */
export function times(count: number): string {
  return count <= 12 ? `${inWords(count)}mal` : `${count}-mal`;
}

/** A number with its noun: "eine Notiz", "zwei Notizen"; `one` is said whole, for its article shows the gender. */
export function counted(count: number, one: string, several: string): string {
  return count === 1 ? one : `${inWords(count)} ${several}`;
}

/** "ein Arbeitstag", "sieben Arbeitstage". */
export function workingDays(count: number): string {
  return counted(count, 'ein Arbeitstag', 'Arbeitstage');
}

/** The same behind "nach", "von", "seit": "einem Arbeitstag", "sieben Arbeitstagen". */
export function ofWorkingDays(count: number): string {
  return counted(count, 'einem Arbeitstag', 'Arbeitstagen');
}

/** "am 3. Arbeitstag", "am 3. oder 4. Arbeitstag", "zwischen dem 7. und 10. Arbeitstag". */
export function onWorkingDay([from, to]: Span): string {
  if (from === to) return `am ${from}. Arbeitstag`;
  return to === from + 1 ? `am ${from}. oder ${to}. Arbeitstag` : `zwischen dem ${from}. und ${to}. Arbeitstag`;
}

/** "45 Minuten", "eine Stunde", "vier Stunden". */
function duration(minutes: number): string {
  return minutes % 60 === 0 ? counted(minutes / 60, 'eine Stunde', 'Stunden') : `${minutes} Minuten`;
}

/** The same behind "nach" and "von". */
export function ofDuration(minutes: number): string {
  return minutes === 60 ? 'einer Stunde' : duration(minutes);
}

/** A whole sentence: the full stop of an abbreviation at its end, "7. Dez.", is its own as well. */
export function sentence(text: string): string {
  return /[.!?…](?:“|\))?$/.test(text) ? text : `${text}.`;
}
