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
      subject: 'An update on my timing',
      text: `I’ve had an offer from another employer[, and have until {deadline} to answer it]. I wanted to let you know.

[{say}]

Is there anything you can tell me yet about {role}? I understand if it’s too soon.`,
    },
    {
      id: 'offer-elsewhere-formal',
      needs: ['not-consultant'],
      registers: ['formal'],
      subject: '{role}: another offer',
      text: `I wish to tell you that another offer has been made to me[, to which I must reply by {deadline}].

[{say}]

If you are able to say when a decision on {role} is likely, I would be grateful.`,
    },
    {
      id: 'offer-elsewhere-warm',
      registers: ['warm'],
      subject: 'I’ve had another offer',
      text: `A quick heads-up: an offer has come in from somewhere else[, and they’d like to know by {deadline}].

[{say}]

Is there any news on your side about timing? No problem if not.`,
    },
    {
      id: 'offer-elsewhere-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Another offer, and {role}',
      text: `I’ve been offered another job, and need to reply by {deadline}. I’m still very interested in {role}, so I wanted to ask you first.

[{say}]

Is a decision likely before then? I know it may not be up to you.`,
    },
    {
      id: 'offer-elsewhere-wanted-formal',
      needs: ['deadline', 'wanted', 'not-consultant'],
      registers: ['formal'],
      subject: 'Another offer',
      text: `Another employer has made me an offer, which is open until {deadline}. I remain very interested in {role}, and wished to write to you before I reply to them.

[{say}]

Would you be able to tell me whether you expect to decide by then?`,
    },
    {
      id: 'offer-elsewhere-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: I have received an offer',
      text: `I am writing to let you know that I have been made an offer elsewhere[, which I have to answer by {deadline}].

[{say}]

Could you ask when they expect to decide on {role}?`,
    },
    {
      id: 'offer-elsewhere-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’ve had another offer',
      text: `So that you know, I’ve had another offer[, and have until {deadline} to answer].

[{say}]

Could you tell the client, and ask when they’re likely to make up their minds about {role}?`,
    },
    {
      id: 'offer-elsewhere-consultant-wanted',
      needs: ['deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Another offer, open until {deadline}',
      text: `I’ve got an offer that runs out on {deadline}, but I’m still really interested in {role}.

[{say}]

Could you let them know, and ask whether they’ll have an answer before that?`,
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
        'I wanted to let you know.',
        '[{say}]',
      ],
      question: 'Is there anything you can tell me yet about {role}?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. I’ve had an offer elsewhere[, open until {deadline}]. If there’s any news, please give me a call[: {number}, that’s {number}]. Thanks, bye.',
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
      text: 'Hello[ {called}], {candidate} here. I have an offer to answer by {deadline}, but I’m still very interested in {role}. Will you know by then?[ My number’s {number}, that’s {number}.] Thanks.',
      also: 'I have an offer to answer by {deadline}, and I’m still very interested in {role}. Do you expect to know by then?',
    },
    {
      id: 'call-offer-elsewhere-formal',
      registers: ['formal', 'neutral'],
      points: [
        'I would like to let you know that I have received another offer[, which is open until {deadline}].',
        '[{say}]',
      ],
      question: 'Could you say when a decision on {role} is likely?',
      text: 'Hello[ {called}], this is {candidate}. I have received another offer[, open until {deadline}]. Is there any news about {role}?[ My number is {number}, again {number}.] Thank you.',
      also: 'I have received another offer[, open until {deadline}]. Is there any news about {role}?',
    },
  ],
});
