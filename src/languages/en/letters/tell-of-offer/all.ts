import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Another firm hears that there is an offer and until when: as news, which they may use or leave. */
export const tellOfOfferEmail = letterSet({
  occasion: 'tell-of-offer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'offer-elsewhere',
      registers: ['neutral'],
      subject: '{role}: I’ve had another offer',
      text: `I’ve been made an offer by another firm[ and have until {deadline} to answer it]. I thought it fairer that you knew.

[{say}]

If you’re able to say where {role} stands before then, it would help me. If it’s too soon, I quite understand.`,
    },
    {
      id: 'offer-elsewhere-formal',
      needs: ['not-consultant'],
      registers: ['formal'],
      subject: '{role}: I have received another offer',
      text: `I would like you to know that I have received an offer elsewhere[, to which I must reply by {deadline}].

[{say}]

This is not meant to hasten your decision. If you can already give me an indication, I would of course be glad of it.`,
    },
    {
      id: 'offer-elsewhere-warm',
      registers: ['warm'],
      subject: 'I’ve had another offer',
      text: `A quick heads-up: an offer has come in from somewhere else[, and they’d like to know by {deadline}]. I’d rather you heard it now than after I’d answered.

[{say}]

Is there anything you can tell me about your own timing? No problem if not.`,
    },
    {
      id: 'offer-elsewhere-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'An offer, and a question about {role}',
      text: `I’ve had an offer, and they need to hear from me by {deadline}. I’m telling you because {role} is one I’d very much like, and I’d hate for it to pass me by over a date.

[{say}]

Could you say whether a decision is likely before then? I know it may not be in your hands.`,
    },
    {
      id: 'offer-elsewhere-wanted-formal',
      needs: ['deadline', 'wanted', 'not-consultant'],
      registers: ['formal'],
      subject: 'An offer, and my continuing interest',
      text: `Another employer has made me an offer that is open until {deadline}. My interest in {role} is unchanged, and I did not want to reply to them without first writing to you.

[{say}]

Would you be in a position to tell me how matters are likely to stand by that day? I will understand if you are not.`,
    },
    {
      id: 'offer-elsewhere-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: I have received an offer',
      text: `There is something that you ought to know: an offer has been made to me elsewhere[, and it is open until {deadline}].

[{say}]

I leave it to you how to bring this to their notice. If they can say when {role} will be decided, I would be grateful to learn of it.`,
    },
    {
      id: 'offer-elsewhere-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’ve had another offer',
      text: `You’ll want to know this: I have an offer from elsewhere[, with {deadline} as the last day to reply].

[{say}]

Could you tell the client, in whatever way works best with them, and ask if they know when they’ll decide on {role}? I don’t want to lean on anyone.`,
    },
    {
      id: 'offer-elsewhere-consultant-wanted',
      needs: ['deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: another offer, and a question',
      text: `I’ve got an offer that runs out on {deadline}. I’m telling you today because {role} is still the one I’m most interested in hearing about.

[{say}]

Is there any chance that they’ll know by then? Please put it to them as information, which is all it is.`,
    },
  ],
});

export const tellOfOfferSpoken = spokenSet({
  occasion: 'tell-of-offer',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-offer-elsewhere',
      registers: ['neutral', 'warm'],
      points: [
        'I’ve had an offer from somewhere else[ and need to answer it by {deadline}].',
        'I wanted you to know, and I’m not asking you to rush.',
        '[{say}]',
      ],
      question: 'Is there anything you can tell me yet about {role}?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. I’ve had an offer elsewhere[, which is open until {deadline}], and I wanted you to know.[ If you have any news, my number is {number}.] No rush on my account. Bye.',
      also: 'About {role}: I’ve had an offer elsewhere[, to be answered by {deadline}].',
    },
    {
      id: 'call-offer-elsewhere-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'I have an offer, and they need my answer by {deadline}.',
        'I’m still very interested in {role}, so I wanted to ask before I reply.',
        '[{say}]',
      ],
      question: 'Do you expect to know by then?',
      text: 'Hello[ {called}], {candidate} here. I have an offer to answer by {deadline}, but I’m still very keen on {role}. Do you expect to know by then? [An {mail} is fine. ][My number is {number}. ]Thank you.',
      also: 'I have an offer to answer by {deadline}, and I’m still very keen on {role}. Do you expect to know by then?',
    },
    {
      id: 'call-offer-elsewhere-formal',
      registers: ['formal', 'neutral'],
      points: ['I think you should know that I have received an offer[, which is open until {deadline}].', '[{say}]'],
      question: 'Could you say when a decision on {role} might be made?',
      text: 'Hello[ {called}], this is {candidate}. I have received an offer from another employer[, open until {deadline}], and wished to tell you in good time. Should there be news of {role}, I would be glad of it.[ My number is {number}.] Thank you.',
      also: 'I have received an offer[, open until {deadline}], and tell you so for the sake of {role}.',
    },
  ],
});
