import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Their last message praised something: that is answered first. */
export const checkInPraised = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'kind-about',
      needs: ['they-wrote', 'praise'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news?',
      text: `Thank you for what you wrote about {praise}; that was kind of you.

[{say}]

Is there any news of {role} since your message?`,
    },
    {
      id: 'kind-about-wanted',
      needs: ['they-wrote', 'praise', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news since your message?',
      text: `Thank you for what you said about {praise}. I’d still very much like the job.

[{say}]

Do you know yet what happens next with {role}?`,
    },
    {
      id: 'kind-about-formal',
      needs: ['they-wrote', 'praise'],
      registers: ['formal'],
      subject: '{role}: the next step',
      text: `Thank you for your kind words about {praise}.

[{say}]

May I ask whether there has been a decision on {role}?`,
    },
  ],
});

/** The same in a text or chat. */
export const checkInPraisedText = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-kind-about',
      needs: ['they-wrote', 'praise'],
      text: '[Hello {called}, ]thank you for your kind words about {praise}. [{say} ]Is there any news of {role}? {given}',
    },
  ],
});
