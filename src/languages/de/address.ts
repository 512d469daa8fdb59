import type { Greeted } from '../../core/write/language-pack.ts';
import { partsOfName, peopleNamed, plainWord } from '../../core/write/name-parts.ts';
import { titlesAlone } from '../../core/write/name-words.ts';
import type { Register } from '../../core/write/whole-letter.ts';

const anrede: Readonly<Record<string, 'Frau' | 'Herr'>> = {
  mr: 'Herr',
  mrs: 'Frau',
  ms: 'Frau',
  miss: 'Frau',
  mme: 'Frau',
  herr: 'Herr',
  hr: 'Herr',
  frau: 'Frau',
  fr: 'Frau',
};
/** Degrees that are spoken with the name; of several the first. "Mag." and "DI" are spoken in Austria. */
const degrees: Readonly<Record<string, string>> = {
  dr: 'Dr.',
  doktor: 'Dr.',
  doctor: 'Dr.',
  prof: 'Prof.',
  professor: 'Professor',
  professorin: 'Professorin',
  'univ-prof': 'Prof.',
  mag: 'Mag.',
  magistra: 'Mag.',
  di: 'DI',
};

interface Named {
  readonly address: 'Frau' | 'Herr' | null;
  readonly degree: string;
  readonly family: string;
  readonly given: string | null;
  readonly whole: string;
}

/** What is known of how somebody is addressed: from the noted title, or from a title that stands in the name as heard. */
function named(name: string, title: string | null): Named | null {
  const parts = partsOfName(name, title);
  if (parts === null) return null;
  const own = partsOfName(name)?.titles ?? [];
  const titles = [...parts.titles, ...own].map(plainWord);
  const degree = titles.map((each) => degrees[each]).find((each) => each !== undefined);
  const { given, whole } = parts;
  return {
    address: titles.map((each) => anrede[each]).find((each) => each !== undefined) ?? null,
    degree: degree === undefined ? '' : `${degree} `,
    family: parts.family ?? whole,
    given,
    whole,
  };
}

/** Everybody whom a name names, and who is somebody. */
function everybody(name: string | null, title: string | null): Named[] {
  if (name === null) return [];
  const all = peopleNamed(name);
  // "Herr und Frau Stein": the first of them has no name of their own.
  if (all.length > 1 && titlesAlone.has(plainWord(all[0] ?? '')))
    return [{ address: null, degree: '', family: name, given: null, whole: name }];
  return all.flatMap((each) => named(each, all.length === 1 ? title : null) ?? []);
}

function formally({ address, degree, family, whole }: Named): string {
  return address === null ? `${degree}${whole}` : `${address} ${degree}${family}`;
}

/** "Frau Dr. Weiß" where something says so; else the whole name, for German has no title that fits everybody. Null for nobody's name. */
export function nameFor(name: string | null, title: string | null): string | null {
  const all = everybody(name, title);
  return all.length === 0 ? null : all.map(formally).join(' und ');
}

export function greeting({ name, title, greeted = null }: Greeted, register: Register): string {
  if (greeted !== null) return `${register === 'warm' ? 'Hallo' : 'Guten Tag'} ${greeted},`;
  const all = everybody(name, title);
  const [known] = all;
  if (known === undefined) return 'Guten Tag,';
  const address = all.length === 1 ? known.address : null;
  if (register === 'warm' && all.every((each) => each.address === null))
    return `Hallo ${all.map((each) => each.given ?? each.whole).join(' und ')},`;
  const called = all.map(formally).join(' und ');
  if (address === null) return `Guten Tag ${called},`;
  if (register === 'warm') return `${address === 'Frau' ? 'Liebe' : 'Lieber'} ${called},`;
  return address === 'Frau' ? `Sehr geehrte ${called},` : `Sehr geehrter ${called},`;
}

const closings: Record<Register, readonly string[]> = {
  formal: ['Mit freundlichen Grüßen'],
  neutral: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'],
  warm: ['Viele Grüße', 'Herzliche Grüße', 'Beste Grüße'],
};

/** Without a comma, as German closes a letter. */
export function closing(ordinal: number, register: Register): string {
  return closings[register][ordinal % closings[register].length] ?? 'Mit freundlichen Grüßen';
}
