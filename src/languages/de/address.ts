import type { Greeted } from '../../core/write/language-pack.ts';
import type { Register } from '../../core/write/letter.ts';
import { tidyName } from '../../core/write/names.ts';

const TITLE = /^(?:Frau|Herr|Dr\.?|Prof\.?|Professor(?:in)?)$/;
const anrede: Readonly<Record<string, 'Frau' | 'Herr'>> = {
  mr: 'Herr',
  mrs: 'Frau',
  ms: 'Frau',
  herr: 'Herr',
  frau: 'Frau',
};

interface Named {
  readonly address: 'Frau' | 'Herr' | null;
  readonly degree: string;
  readonly family: string;
  readonly whole: string;
}

/** What is known of how somebody is addressed: from the noted title, or from a title that stands in the name as heard. */
function named(name: string | null, title: string | null): Named | null {
  if (name === null || name.trim() === '') return null;
  const words = tidyName(name).split(' ');
  const titles = [...(title === null ? [] : title.split(' ')), ...words.filter((word) => TITLE.test(word))];
  const rest = words.filter((word) => !TITLE.test(word) && !/^(?:Mr|Mrs|Ms)\.?$/.test(word));
  const spoken = [...titles, ...words]
    .map((each) => anrede[each.toLowerCase().replace('.', '')])
    .find((each) => each !== undefined);
  const degree = titles.find((each) => /^(?:Dr|Prof)/.test(each)) ?? '';
  return {
    address: spoken ?? null,
    degree: degree === '' ? '' : `${degree.replace(/^(Dr|Prof)\.?$/, '$1.')} `,
    family: rest.at(-1) ?? words.join(' '),
    whole: rest.join(' '),
  };
}

/** "Frau Dr. Weiß" where something says so; else the whole name, for German has no title that fits everybody. */
export function nameFor(name: string | null, title: string | null): string | null {
  const known = named(name, title);
  if (known === null) return null;
  return known.address === null ? `${known.degree}${known.whole}` : `${known.address} ${known.degree}${known.family}`;
}

export function greeting({ name, title, greeted = null }: Greeted, register: Register): string {
  if (greeted !== null) return `${register === 'warm' ? 'Hallo' : 'Guten Tag'} ${greeted},`;
  const known = named(name, title);
  if (known === null) return 'Guten Tag,';
  if (register === 'warm' && known.address === null) return `Hallo ${known.whole.split(' ')[0]},`;
  if (known.address === null) return `Guten Tag ${known.degree}${known.whole},`;
  const called = `${known.address} ${known.degree}${known.family}`;
  if (register === 'warm') return `${known.address === 'Frau' ? 'Liebe' : 'Lieber'} ${called},`;
  return known.address === 'Frau' ? `Sehr geehrte ${called},` : `Sehr geehrter ${called},`;
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
