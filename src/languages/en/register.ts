import type { Greeted } from '../../core/write/language-pack.ts';
import type { Register } from '../../core/write/letter.ts';
import { friendlyName, fullName, givenName, hasTitle } from '../../core/write/names.ts';

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

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI would (?=like|be|have|very|gladly|also)/g, 'I’d '],
  [/\bI am (?!to\b)(?=\w)/g, 'I’m '],
  [/\bI will (?=\w)/g, 'I’ll '],
  [/\bI have (?=(?:gone|come|kept|made|thought|been|not|also|another|received|decided|noted)\b)/g, 'I’ve '],
  [/\bIt is (?=a while|good|helpful)/g, 'It’s '],
  [/\bdo not (?=\w)/g, 'don’t '],
  [/\bdid not (?=\w)/g, 'didn’t '],
  [/\b(is|was|has|had|could|would) not (?=\w)/g, '$1n’t '],
  [/\bcannot (?=\w)/g, 'can’t '],
  [/\b(there|There) is (?=no|a|anything|something)/g, '$1’s '],
];

/** Warm letters are written as one speaks; a formal or neutral one stays as it is. */
export function inRegister(text: string, register: Register): string {
  if (register !== 'warm') return text;
  // What is quoted is somebody's own.
  return text
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“') ? part : contractions.reduce((said, [pattern, short]) => said.replace(pattern, short), part),
    )
    .join('');
}
