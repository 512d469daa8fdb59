import { letterSet } from '../../../../core/write/whole-letter.ts';

/** British thanks for a no that invites to apply again or to keep in touch: the invitation is taken up, whatever it is to. */
export const graciousDoorOpenUk = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'door-open',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for letting me know',
      text: `Thank you for letting me know about {role}, and for keeping me in mind.

[{say}]

I’d be glad to hear from you if something comes up.`,
    },
    {
      id: 'door-open-keep',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your message',
      text: `Thank you for your message, and for keeping the door open.

[{say}]

Until then, all the best to you and the team.`,
    },
    {
      id: 'door-open-formal',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      registers: ['formal'],
      subject: 'Thank you for your letter',
      text: `Thank you for informing me of the decision on {role}, and for what you say about the future.

[{say}]

I would be glad to be in contact again.`,
    },
  ],
});

/** The American ones. */
export const graciousDoorOpenUs = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'us-door-open',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for letting me know',
      text: `Thank you for letting me know, and for the encouragement. It means a lot.

[{say}]

I’d love to stay in touch.`,
    },
    {
      id: 'us-door-open-next',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you',
      text: `I appreciate your note about {role}, and that you’d consider me again.

[{say}]

Thank you again, and I hope we’ll talk before long.`,
    },
    {
      id: 'us-door-open-formal',
      needs: ['door-open', 'not-consultant', 'not-no-by-phone'],
      registers: ['formal'],
      subject: 'Thank you for your message',
      text: `Thank you for your message about {role}, and for your encouragement.

[{say}]

I hope to be in touch with you again.`,
    },
  ],
});

/** By text or chat. */
export const graciousDoorOpenText = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-door-open',
      needs: ['door-open', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for letting me know, and for keeping me in mind. [{say} ]All the best, {given}',
    },
    {
      id: 'text-door-open-formal',
      needs: ['door-open', 'not-no-by-phone'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for letting me know, and for keeping me in mind. [{say} ]Kind regards, {candidate}',
    },
  ],
});

/** Where the no and the invitation came by telephone. */
export const graciousDoorOpenCall = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'door-open-by-phone',
      needs: ['door-open', 'no-by-phone', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your call',
      text: `Thank you for calling me about {role}, and for keeping the door open.

[{say}]

I’d be glad to talk again.`,
    },
    {
      id: 'door-open-by-phone-formal',
      needs: ['door-open', 'no-by-phone', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for your call',
      text: `Thank you for telephoning about {role}, and for keeping the door open.

[{say}]

I would be glad to speak to you again.`,
    },
  ],
});
