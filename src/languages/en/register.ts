import {
  doubtOfName,
  formsOf,
  type GreetingDoubt,
  type GreetingForms,
  likelyNames,
  nameBesidePost,
  otherSpelling,
  spokenTitlesOf,
} from '../../core/write/greeting-doubt.ts';
import type { Greeted } from '../../core/write/language-pack.ts';
import { oneOf, partsOfName, peopleNamed, plainWord } from '../../core/write/name-parts.ts';
import { titlesByFirstName } from '../../core/write/name-words.ts';
import { friendlyName, fullName, givenName, hasTitle } from '../../core/write/names.ts';
import type { Register } from '../../core/write/whole-letter.ts';

const closings: Record<Register, readonly string[]> = {
  formal: ['Yours sincerely,', 'With kind regards,'],
  neutral: ['Kind regards,', 'With best wishes,', 'Best wishes,', 'Best regards,'],
  warm: ['Best wishes,', 'All the best,', 'Warm regards,'],
};

/**
 * A name as heard, "Dr Okafor", "Anna"; formally the whole name, where no title says how else. "Hello," where only a team or a post is known,
 * or one name of which nobody can tell whose it is; the whole name where it is not certain which part of it is the first (WR11).
 */
export function greeting({ name, title, greeted = null }: Greeted, register: Register): string {
  if (greeted !== null) return `${register === 'warm' ? 'Hi' : 'Dear'} ${greeted},`;
  const known = givenName(name, title);
  if (known === null) return 'Hello,';
  const doubt = doubtOfName(name, title);
  const parts = name === null ? null : partsOfName(name);
  if (doubt === 'single' && (register !== 'warm' || parts?.family === parts?.whole)) return 'Hello,';
  if (register === 'warm') return `Hi ${friendlyName(name, title) ?? known},`;
  if (doubt !== null && register !== 'formal') return `Hello ${known},`;
  return `Dear ${register === 'formal' && !hasTitle(name, title) ? (fullName(name) ?? known) : known},`;
}

export function closing(ordinal: number, register: Register): string {
  return closings[register][ordinal % closings[register].length] ?? 'Kind regards,';
}

const women: ReadonlySet<string> = new Set(
  'freifrau freiin gräfin graefin fürstin prinzessin baronin baroness edle herzogin'.split(' '),
);

/** How English may greet this name: by the first name, with a title, by the whole; the likeliest first. */
export function greetingForms({ name, title }: Greeted): GreetingForms {
  const doubt = doubtOfName(name, title);
  if (name === null || peopleNamed(name).length > 1) return { doubt, forms: formsOf([givenName(name, title)]) };
  if (doubt === 'one-of-two') return { doubt, forms: formsOf(oneOf(name).map((each) => givenName(each, null))) };
  if (doubt === 'with-post') return { doubt, forms: greetingForms({ name: nameBesidePost(name), title: null }).forms };
  return { doubt, forms: formsOf(formsOfOne(name, title, doubt)) };
}

function formsOfOne(name: string, title: string | null, doubt: GreetingDoubt | null): (string | null)[] {
  const parts = partsOfName(name, title);
  if (parts === null) return [];
  const { given, family } = likelyNames(parts, doubt);
  const [spoken] = spokenTitlesOf(name, title);
  const { noble, whole } = parts;
  if (spoken !== undefined) {
    const other = doubt === 'capitals' ? otherSpelling(family ?? whole) : null;
    const titled = givenName(name, title);
    const friendly =
      parts.family === null && doubt === null && !titlesByFirstName.has(plainWord(spoken)) ? null : given;
    return [
      titled,
      other === null ? null : `${spoken} ${other}`,
      doubt === 'order' ? `${spoken} ${family}` : null,
      doubt === 'capitals' && parts.family === null ? null : friendly,
    ];
  }
  const isWoman = noble !== null && women.has(plainWord(noble));
  if (noble !== null)
    return [given, `${noble} ${family}`, `${isWoman ? 'Ms' : 'Mr'} ${family}`, given === null ? null : whole];
  return [given, ...(family === null ? [] : [`Ms ${family}`, `Mr ${family}`]), whole];
}
