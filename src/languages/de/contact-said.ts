import { isMissedCall } from '../../core/journal/channel-kinds.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';

/** Each way of being in touch as a noun, with how it goes on where the candidate began it and where somebody else did. */
const said: Readonly<Record<Channel, readonly [noun: string, out: string, back: string]>> = {
  email: ['E-Mail', 'an', 'von'],
  phone: ['Telefonat', 'mit', 'mit'],
  voicemail: ['Nachricht auf der Mailbox', 'für', 'von'],
  'missed-call': ['Anruf', 'bei', 'von'],
  text: ['SMS', 'an', 'von'],
  chat: ['Chat', 'mit', 'mit'],
  linkedin: ['LinkedIn-Nachricht', 'an', 'von'],
  letter: ['Brief', 'an', 'von'],
  'in-person': ['Treffen', 'mit', 'mit'],
};

/** Who was in touch with whom, and how: "E-Mail an Karen". Where no name is known, `who` is null and the way alone is said. */
export function contactSaid(channel: Channel, isOut: boolean, who: string | null): string {
  const [noun, out, back] = said[channel];
  const whole = who === null ? noun : `${noun} ${isOut ? out : back} ${who}`;
  if (!isMissedCall(channel)) return whole;
  return isOut ? `${whole}, es ging niemand ran` : `${who === null ? 'Anruf von dort' : whole}, verpasst`;
}
