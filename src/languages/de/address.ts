import {
  doubtOfName,
  formsOf,
  type GreetingForms,
  likelyNames,
  nameBesidePost,
} from '../../core/write/greeting-doubt.ts';
import type { Greeted } from '../../core/write/language-pack.ts';
import { oneOf, partsOfName, peopleNamed, plainWord } from '../../core/write/name-parts.ts';
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
  /** "Freiherr", "Gräfin": part of the family name, with which nobody is greeted unasked. */
  readonly noble: string | null;
}

/** What is known of how somebody is addressed: from the noted title, or from a title that stands in the name as heard. */
function named(name: string, title: string | null): Named | null {
  const parts = partsOfName(name, title);
  if (parts === null) return null;
  const own = partsOfName(name)?.titles ?? [];
  const titles = [...parts.titles, ...own].map(plainWord);
  const degree = titles.map((each) => degrees[each]).find((each) => each !== undefined);
  const { given, whole, noble } = parts;
  return {
    address: titles.map((each) => anrede[each]).find((each) => each !== undefined) ?? null,
    degree: degree === undefined ? '' : `${degree} `,
    family: parts.family ?? whole,
    given,
    whole,
    noble,
  };
}

/** Everybody whom a name names, and who is somebody. */
function everybody(name: string | null, title: string | null): Named[] {
  if (name === null) return [];
  const all = peopleNamed(name);
  // "Herr und Frau Stein": the first of them has no name of their own.
  if (all.length > 1 && titlesAlone.has(plainWord(all[0] ?? '')))
    return [{ address: null, degree: '', family: name, given: null, whole: name, noble: null }];
  return all.flatMap((each) => named(each, all.length === 1 ? title : null) ?? []);
}

function formally({ address, degree, family, whole, noble }: Named): string {
  // A professor is greeted as one: "Professor von Thann", and never "Prof. Jürgen Freiherr von Thann".
  if (address === null && noble !== null && degree.startsWith('Prof')) return `Professor ${family}`;
  if (address !== null) return `${address} ${degree}${family}`;
  // Where neither Frau nor Herr is certain, the doctor alone fits both; who has no title has the whole name.
  return degree === '' ? whole : `${degree}${family}`;
}

/** "Frau Dr. Weiß" where something says so; else the whole name, for German has no title that fits everybody. Null for nobody's name. */
export function nameFor(name: string | null, title: string | null): string | null {
  const all = everybody(name, title);
  return all.length === 0 ? null : all.map(formally).join(' und ');
}

export function greeting({ name, title, greeted = null }: Greeted, register: Register): string {
  if (greeted !== null) return asTheyWant(greeted, register);
  const all = everybody(name, title);
  const [known] = all;
  if (known === undefined) return 'Guten Tag,';
  const address = all.length === 1 ? known.address : null;
  // One name of which nobody can tell whether it is the family's is left out.
  if (address === null && doubtOfName(name, title) === 'single' && (register !== 'warm' || known.given === null))
    return 'Guten Tag,';
  if (register === 'warm' && all.every((each) => each.address === null))
    return `Hallo ${all.map((each) => each.given ?? (each.degree === '' ? each.whole : formally(each))).join(' und ')},`;
  const called = all.map(formally).join(' und ');
  if (address === null) return `Guten Tag ${called},`;
  return addressed(address, called, register);
}

function addressed(address: 'Frau' | 'Herr', called: string, register: Register): string {
  if (register === 'warm') return `${address === 'Frau' ? 'Liebe' : 'Lieber'} ${called},`;
  return address === 'Frau' ? `Sehr geehrte ${called},` : `Sehr geehrter ${called},`;
}

/** As was said: "Frau Raman" with the words that go with her, a name alone as it is. */
function asTheyWant(greeted: string, register: Register): string {
  const address = anrede[plainWord(greeted.split(' ')[0] ?? '')];
  if (address === undefined) return `${register === 'warm' ? 'Hallo' : 'Guten Tag'} ${greeted},`;
  return addressed(address, `${address}${greeted.replace(/^\S+/, '')}`, register);
}

const women: ReadonlySet<string> = new Set(
  'freifrau freiin gräfin graefin fürstin prinzessin baronin baroness edle herzogin'.split(' '),
);

/** How German may greet this name: with Frau or Herr, which nothing but their own word tells, or by the name alone. */
export function greetingForms({ name, title }: Greeted, register: Register): GreetingForms {
  const open = doubtOfName(name, title);
  if (name === null || peopleNamed(name).length > 1) return { doubt: open, forms: formsOf([nameFor(name, title)]) };
  if (open === 'one-of-two') return { doubt: open, forms: formsOf(oneOf(name).map((each) => nameFor(each, null))) };
  if (open === 'with-post')
    return { doubt: open, forms: greetingForms({ name: nameBesidePost(name), title: null }, register).forms };
  const parts = partsOfName(name, title);
  const known = named(name, title);
  if (parts === null || known === null) return { doubt: null, forms: [] };
  const { given, family } = likelyNames(parts, open);
  const { address, degree, noble } = known;
  const formal = address ?? (noble === null ? null : women.has(plainWord(noble)) ? 'Frau' : 'Herr');
  const withAddress = formal === null ? (['Frau', 'Herr'] as const) : [formal];
  // Nobody is Frau and a first name.
  const either =
    address === null && family === null ? [] : withAddress.map((each) => `${each} ${degree}${family ?? parts.whole}`);
  const forms = [
    ...either,
    noble === null ? null : `${noble} ${family}`,
    noble !== null && degree.startsWith('Prof') ? `Professor ${family}` : null,
    address === null || parts.given !== null ? `${degree}${parts.whole}` : null,
  ];
  const friendly = address !== null && parts.family === null && open === null ? null : given;
  const isAsked = open ?? (noble !== null && register !== 'warm' ? 'nobility' : null);
  return {
    // With "du" nobody is Frau or Herr.
    doubt: isAsked ?? (address === null && register !== 'warm' ? 'no-address' : null),
    forms: formsOf(register === 'warm' ? [friendly, ...forms] : [...forms, friendly]),
  };
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
