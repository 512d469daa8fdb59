import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thanks for a no that said more than no: nobody is asked for what they have said. */
export const graciousToldWhy = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'told-why',
      needs: ['told-why', 'not-consultant', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your answer',
      text: `Thank you for getting back to me about {role}, and for taking the time to write.

[{say}]

I hope we’ll be in touch again.`,
    },
    {
      id: 'told-why-more-than-a-line',
      needs: ['told-why', 'not-consultant', 'not-no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'What you wrote about {role}',
      text: `Thank you for letting me know about {role}. I appreciate that you wrote more than a line.

[{say}]

All the best to you and the team.`,
    },
    {
      id: 'told-why-formal',
      needs: ['told-why', 'not-consultant', 'not-no-by-phone'],
      registers: ['formal'],
      subject: 'Thank you for your answer',
      text: `Thank you for your answer about {role}, and for the care with which you wrote it.

[{say}]

I wish you well with the appointment, and would be glad to hear from you about another position.`,
    },
    {
      id: 'told-why-by-phone',
      needs: ['told-why', 'not-consultant', 'no-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the call',
      text: `Thank you for calling about {role}, and for taking the time.

[{say}]

If something else comes up, I’d be glad to hear from you.`,
    },
    {
      id: 'told-why-by-phone-formal',
      needs: ['told-why', 'not-consultant', 'no-by-phone'],
      registers: ['formal'],
      subject: 'Thank you for your call',
      text: `Thank you for telephoning about {role}, and for what you told me.

[{say}]

If another position comes up, I would be glad to hear from you.`,
    },
    {
      id: 'told-why-consultant',
      needs: ['told-why', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for passing that on',
      text: `Thanks for telling me what they said about {role}, and for all your work on it.

[{say}]

Please thank them for me. If you see something else for me, I’d be glad to hear of it.`,
    },
    {
      id: 'told-why-consultant-formal',
      needs: ['told-why', 'consultant'],
      registers: ['formal'],
      subject: 'Thank you for your report',
      text: `Thank you for telling me what was said about {role}, and for your work on my behalf.

[{say}]

Please give them my thanks. I would be glad to hear from you about another position.`,
    },
  ],
});

/** The same by text or chat. */
export const graciousToldWhyText = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-told-why',
      needs: ['told-why'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for letting me know, and for taking the time. [{say} ]All the best, {given}',
    },
    {
      id: 'text-told-why-formal',
      needs: ['told-why'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your answer and for what you said in it. [{say} ]With good wishes, {candidate}',
    },
  ],
});
