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
      text: `Would you be able to give me a few days beyond {deadline}? I’d like to give you an answer that I won’t want to take back.

[{say}]

If that date is fixed, please just say so. I’ll work to it.`,
    },
    {
      id: 'past-deadline-formal',
      needs: ['deadline', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your offer: a request',
      text: `You have kindly given me until {deadline} to decide. I find that I could use a few days longer, and would be grateful if you could extend the time.

[{say}]

Should this not be possible, my answer will reach you on the day agreed.`,
    },
    {
      id: 'past-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: could I have a little longer?',
      text: `I’m very happy to have your offer, and asking for longer doesn’t change that. It’s a big decision and I’d like to make it calmly.

[{say}]

Could {deadline} move by a few days? Either way, thank you for asking me.`,
    },
    {
      id: 'past-deadline-consultant',
      needs: ['deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: could they give me longer?',
      text: `Do you think there’s any stretch in {deadline}? Two or three more days would let me decide with a clear head.

[{say}]

I don’t want it to sound like haggling, so I’ll leave to you how best to put it.`,
    },
    {
      id: 'few-days',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: may I have a few days?',
      text: `Thank you again for the offer of {role}. May I take a few days over it?

[{say}]

I’m not going quiet on you: suggest a day and I’ll answer by then.`,
    },
    {
      id: 'few-days-formal',
      needs: ['not-deadline', 'not-consultant'],
      registers: ['formal'],
      subject: 'Time to consider your offer',
      text: `I value the offer of {role} and wish to weigh it properly. Would it be acceptable if I replied in a few days?

[{say}]

If you have a particular date in mind, I will gladly be guided by it.`,
    },
    {
      id: 'time-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'The offer of {role}: a little more time',
      text: `Before I decide on {role} I would welcome a little more time[ than {deadline} allows]. Do you think that they would agree to it?

[{say}]

Please put the request as you judge best. If they would rather hold to their date, I will respect it.`,
    },
    {
      id: 'few-days-consultant',
      needs: ['not-deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Time to think about {role}',
      text: `I’d like some time with this offer before I say anything. Would they mind waiting until I’ve slept on it for two or three nights?

[{say}]

You know them better than I do, so tell me what’s reasonable to ask.`,
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
      points: [
        'I know you’d like my answer by {deadline}.',
        'I’d be grateful for a few more days, so that I can be sure.',
        '[{say}]',
      ],
      question: 'Is there any room in that date?',
      text: 'Hello[ {called}], it’s {candidate}, about the offer. I wondered whether there’s any room in {deadline}. A few days would help me be sure; if not, I’ll answer by then.[ My number is {number}.] Thank you, bye.',
      also: 'On the offer of {role}: is there any room in {deadline}?',
    },
    {
      id: 'call-few-days',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      points: ['Thank you again for the offer.', 'I’d like to think it over properly.', '[{say}]'],
      question: 'Would a few days be all right?',
      text: 'Hello[ {called}], this is {candidate}. Thanks again for offering me {role}. I’d like to think it over properly. Would a few days be all right with you? [I’m on {number}. ][You can {mail} me. ]Thanks.',
      also: 'Would it be all right if I took a few days over {role}?',
    },
  ],
});
