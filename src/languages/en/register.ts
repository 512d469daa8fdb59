import type { Greeted } from '../../core/write/language-pack.ts';
import { friendlyName, fullName, givenName, hasTitle } from '../../core/write/names.ts';
import type { Register } from '../../core/write/whole-letter.ts';

const closings: Record<Register, readonly string[]> = {
  formal: ['Yours sincerely,', 'With kind regards,'],
  neutral: ['Kind regards,', 'With best wishes,', 'Yours sincerely,', 'Best regards,'],
  warm: ['Best wishes,', 'All the best,', 'Warm regards,'],
};

/**
 * A name as heard, "Dr Okafor", "Anna"; formally the whole name, where no title says how else. "Hello," where only a team or a post is known.
 */
export function greeting({ name, title, greeted = null }: Greeted, register: Register): string {
  if (greeted !== null) return `${register === 'warm' ? 'Hi' : 'Dear'} ${greeted},`;
  const known = givenName(name, title);
  if (known === null) return 'Hello,';
  if (register === 'warm') return `Hi ${friendlyName(name, title) ?? known},`;
  return `Dear ${register === 'formal' && !hasTitle(name, title) ? (fullName(name) ?? known) : known},`;
}

export function closing(ordinal: number, register: Register): string {
  return closings[register][ordinal % closings[register].length] ?? 'Kind regards,';
}
