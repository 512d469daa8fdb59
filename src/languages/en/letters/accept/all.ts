import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** The offer is accepted. */
export const acceptEmail = letterSet({
  occasion: 'accept',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'accept',
      registers: ['neutral'],
      subject: 'I accept the offer',
      text: `Yes. I’m very happy to accept {role}, and thank you for choosing me.

[{say}]

What do you need from me now? I’ll get any forms back to you quickly.`,
    },
    {
      id: 'accept-formal',
      registers: ['formal'],
      subject: 'Acceptance of the offer',
      text: `Thank you for the offer of {role}, which I accept with great pleasure.

[{say}]

Whatever has to be signed I will return the day it reaches me. Please tell me if you require anything else before I begin.`,
    },
    {
      id: 'accept-warm',
      registers: ['warm'],
      subject: 'Yes to the offer',
      text: `I’d love to: please take this as my yes to {role}.

[{say}]

Thank you to everybody who had a hand in it. Tell me what happens next and I’ll do my part.`,
    },
    {
      id: 'accept-wanted',
      needs: ['wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Accepting {role}',
      text: `This is an easy email to write: I accept. It’s the job I wanted, and I’m delighted that it has come off.

[{say}]

If there’s reading to do or people to meet before I start, send it all my way.`,
    },
    {
      id: 'accept-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’m accepting {role}',
      text: `Please tell them yes from me. I’m accepting {role}, and very glad to.

[{say}]

Thank you for your part in this; it wouldn’t have come about without you. Will the paperwork reach me through you, or from them?`,
    },
    {
      id: 'accept-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: my acceptance',
      text: `I am pleased to say that I accept {role}. Kindly convey this to them, together with my thanks.

[{say}]

I am grateful to you for having put my name forward, and look forward to the papers.`,
    },
  ],
});

export const acceptSpoken = spokenSet({
  occasion: 'accept',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-accept',
      registers: ['neutral', 'warm'],
      points: ['I’d like to accept {role}.', 'Thank you; I’m very happy about it.', '[{say}]'],
      question: 'What do you need from me next?',
      text: 'Hello[ {called}], it’s {candidate}. Good news from me: I’d like to accept {role}. Thank you very much. You’ll have it in writing as well. Bye.',
      also: 'And it’s a yes from me to {role}. I’ll put that in writing.',
    },
    {
      id: 'call-accept-formal',
      registers: ['formal', 'neutral'],
      points: [
        'Thank you for the offer. I am very pleased to accept it.',
        'I will confirm that in writing today.',
        '[{say}]',
      ],
      question: 'May I ask what the next step is?',
      text: 'Hello[ {called}], this is {candidate}. I am calling about {role}: I accept, with many thanks. You will have it in writing too.[ If you would like to speak, my number is {number}.] Thank you again, bye.',
      also: 'As to {role}, I accept, and you will have that in writing.',
    },
  ],
});
