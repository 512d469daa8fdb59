import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thanks to a consultant who arranged an interview and, as far as is noted for certain, was not there. */
export const thankYouConsultantAbsent = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'arranged-wanted',
      needs: ['consultant', 'not-met', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for setting it up',
      text: `Thank you for setting up the interview[ on {day}]. I’d really like {role}, so please do pass that on.

[{say}]

If they need anything else from me, just let me know.`,
    },
    {
      id: 'arranged',
      needs: ['consultant', 'not-met'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for setting it up',
      text: `Thank you for setting up the interview[ on {day}] for {role}.

[{say}]

If there’s anything you or they still need from me, just ask.`,
    },
    {
      id: 'arranged-formal-wanted',
      needs: ['consultant', 'not-met', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for arranging the interview',
      text: `Thank you for arranging the interview[ on {day}]. I am very interested in {role}, and you are welcome to say so.

[{say}]

If anything further is needed from me, please let me know.`,
    },
    {
      id: 'arranged-formal',
      needs: ['consultant', 'not-met'],
      registers: ['formal'],
      subject: 'Thank you for arranging the interview',
      text: `Thank you for arranging the interview[ on {day}] for {role}.

[{say}]

Please let me know if anything further is needed from me.`,
    },
  ],
});

/** The same by message. */
export const thankYouConsultantAbsentText = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-arranged-wanted',
      needs: ['consultant', 'not-met', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for setting up the interview[ on {day}]. I’d really like the job. [{say} ]{given}',
    },
    {
      id: 'text-arranged',
      needs: ['consultant', 'not-met'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for setting up the interview[ on {day}]. [{say} ]{given}',
    },
    {
      id: 'text-arranged-formal',
      needs: ['consultant', 'not-met'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for arranging the interview[ on {day}]. [{say} ]Kind regards, {candidate}',
    },
  ],
});
