import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** More time for an answer to an offer: asked once, and never as a threat. */
export const offerTimeEmail = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'past-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      subject: 'A few more days for my answer?',
      text: `Could I have a few more days after {deadline} to decide about the offer?

[{say}]

If that date is fixed, just say so and I’ll answer by then.`,
    },
    {
      id: 'past-deadline-formal',
      needs: ['deadline', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your offer: more time',
      text: `I would be grateful for a few more days to consider your offer, if {deadline} can be extended.

[{say}]

If that is not possible, I will reply by the date agreed.`,
    },
    {
      id: 'past-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'More time for my answer?',
      text: `I’m very happy about the offer, and would like a little longer to go through everything.

[{say}]

Could I give you my answer two or three days after {deadline}?`,
    },
    {
      id: 'past-deadline-consultant',
      needs: ['deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: a few more days?',
      text: `Do you think they’d let me answer a few days after {deadline}? I’d like a bit more time to decide.

[{say}]

If not, they’ll have my answer on the day.`,
    },
    {
      id: 'few-days',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: a few days to decide',
      text: `Thank you again for the offer of {role}. Could I take a few days to think about it?

[{say}]

If you need my answer by a certain day, that’s fine.`,
    },
    {
      id: 'few-days-formal',
      needs: ['not-deadline', 'not-consultant'],
      registers: ['formal'],
      subject: 'Time to consider your offer',
      text: `Thank you for offering me {role}. Would it be acceptable if I replied in a few days?

[{say}]

If you need my answer by a certain date, please let me know.`,
    },
    {
      id: 'time-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'The offer of {role}: a little more time',
      text: `Could you ask whether they would give me a little more time to decide on {role}[, beyond {deadline}]?

[{say}]

If that is difficult for them, I will of course keep to their date.`,
    },
    {
      id: 'few-days-consultant',
      needs: ['not-deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Time to think about {role}',
      text: `I’d like a few days to think over the offer before I answer.

[{say}]

Do you think that would be all right with them?`,
    },
  ],
});

export const offerTimeSpoken = spokenSet({
  occasion: 'offer-time',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-past-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      points: ['I know you’d like my answer by {deadline}.', 'I’d like to be sure before I answer.', '[{say}]'],
      question: 'Could I have a few more days?',
      text: 'Hello[ {called}], it’s {candidate}, about the offer. I wondered whether I could have a few more days after {deadline}. If not, I’ll answer by then.[ My number is {number}, that’s {number}.] Thank you, bye.',
      also: 'On the offer of {role}: could I have a few days beyond {deadline}?',
    },
    {
      id: 'call-few-days',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      points: ['Thank you again for the offer.', 'I’d like to think it over properly.', '[{say}]'],
      question: 'Would a few days be all right?',
      text: 'Hello[ {called}], this is {candidate}. Thanks again for the offer. I’d like to think it over properly. Would a few days be all right with you?[ My number is {number}, that’s {number}.] Thanks, bye.',
      also: 'Would it be all right if I took a few days over {role}?',
    },
  ],
});
