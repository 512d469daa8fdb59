import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They asked the candidate back and no day came of it, or asked something and had the answer: that is what is still open. */
export const checkInOpen = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'no-day-yet',
      needs: ['invited', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: a date for our next conversation',
      text: `Thank you again for asking me back about {role}. I don’t think we have a date yet.

[{say}]

Have you been able to set one?`,
    },
    {
      id: 'no-day-yet-wanted',
      needs: ['invited', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a date yet?',
      text: `I was very pleased to be invited back for {role}, and I’m looking forward to it.

[{say}]

Is there a date for it yet?`,
    },
    {
      id: 'no-day-yet-formal',
      needs: ['invited', 'not-consultant'],
      registers: ['formal'],
      subject: '{role}: date of our next conversation',
      text: `Thank you for inviting me to a further conversation about {role}. I have not yet received a date for it.

[{say}]

Could you tell me whether one has been set?`,
    },
    {
      id: 'no-day-yet-client',
      needs: ['invited', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: a date from the client?',
      text: `I understand the client would like to see me again about {role}. Have they given you a date?

[{say}]`,
    },
    {
      id: 'no-day-yet-client-formal',
      needs: ['invited', 'consultant'],
      registers: ['formal'],
      subject: '{role}: a date from your client?',
      text: `Your client asked to see me again about {role}, and I have not yet received a date.

[{say}]

Do you know whether one has been set?`,
    },
    {
      id: 'was-it-enough',
      needs: ['asked', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: next steps',
      text: `I hope my answer to your question was what you needed. If not, please let me know.

[{say}]

Do you know what the next step is?`,
    },
    {
      id: 'was-it-enough-wanted',
      needs: ['asked', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: did my answer help?',
      text: `I hope my answer helped. I’d very much like {role}, so let me know if anything’s missing.

[{say}]

Do you know yet when there’ll be a decision?`,
    },
    {
      id: 'was-it-enough-formal',
      needs: ['asked', 'not-consultant'],
      registers: ['formal'],
      subject: '{role}: my answer to your question',
      text: `I hope that you received my answer to your question. I would be happy to add to it if anything is unclear.

[{say}]

May I ask what the next step will be?`,
    },
    {
      id: 'was-it-enough-client',
      needs: ['asked', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: anything further from the client?',
      text: `I hope that my answer to your question was helpful. Please let me know if the client needs anything more.

[{say}]

Have they said what comes next?`,
    },
  ],
});

/** The same, and what follows a message of theirs, in a text or chat. */
export const checkInOpenText = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-no-day-yet',
      needs: ['invited'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]is there a date yet for the next chat about {role}? [{say} ]Thanks, {given}',
    },
    {
      id: 'text-was-it-enough',
      needs: ['asked'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]any news on {role} since I last wrote? [{say} ]{given}',
    },
    {
      id: 'text-since-you-wrote',
      needs: ['they-wrote'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your last message. [{say} ]Has anything moved on {role} since? {given}',
    },
    {
      id: 'text-since-you-wrote-formal',
      needs: ['they-wrote'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your last message. [{say} ]Is there anything new on {role}? {candidate}',
    },
  ],
});
