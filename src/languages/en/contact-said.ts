import type { Channel } from '../../core/journal/vocabulary.ts';

type Said = (who: string) => string;

const out: Readonly<Record<Channel, Said>> = {
  email: (who) => `You e-mailed ${who}`,
  phone: (who) => `You talked to ${who} by phone`,
  voicemail: (who) => `You left ${who} a voicemail`,
  'missed-call': (who) => `You called ${who}, but got no answer`,
  text: (who) => `You texted ${who}`,
  chat: (who) => `You wrote to ${who} by chat`,
  linkedin: (who) => `You wrote to ${who} on LinkedIn`,
  letter: (who) => `You sent ${who} a letter`,
  'in-person': (who) => `You talked to ${who} in person`,
};

const back: Readonly<Record<Channel, Said>> = {
  email: (who) => `${who} e-mailed you`,
  phone: (who) => `${who} called you`,
  voicemail: (who) => `${who} left you a voicemail`,
  'missed-call': (who) => `${who} called, and you missed it`,
  text: (who) => `${who} texted you`,
  chat: (who) => `${who} wrote to you by chat`,
  linkedin: (who) => `${who} wrote to you on LinkedIn`,
  letter: (who) => `${who} sent you a letter`,
  'in-person': (who) => `${who} talked to you in person`,
};

/** Who was in touch with whom, and how: "You e-mailed Karen". Where no name is known, `who` is null. */
export function contactSaid(channel: Channel, isOut: boolean, who: string | null): string {
  return isOut ? out[channel](who ?? 'them') : back[channel](who ?? 'They');
}
