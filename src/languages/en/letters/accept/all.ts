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
      text: `Thank you for offering me {role}. I’m very happy to accept.

[{say}]

What do you need from me now?`,
    },
    {
      id: 'accept-formal',
      registers: ['formal'],
      subject: 'Acceptance of the offer',
      text: `Thank you for the offer of {role}, which I would like to accept.

[{say}]

Please let me know if you need anything from me before I start.`,
    },
    {
      id: 'accept-warm',
      registers: ['warm'],
      subject: 'Yes to the offer',
      text: `I’m so pleased to say yes to {role}. Thank you, and please thank everyone who was involved.

[{say}]

Let me know what happens next.`,
    },
    {
      id: 'accept-wanted',
      needs: ['wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Accepting {role}',
      text: `I’m delighted to accept {role}. It’s the job I was hoping for.

[{say}]

If there’s anything you need from me before I start, let me know.`,
    },
    {
      id: 'accept-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’m accepting {role}',
      text: `Please tell them yes from me: I’m accepting {role}.

[{say}]

Thank you for all your help with this. Will the paperwork come from you, or from them?`,
    },
    {
      id: 'accept-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: my acceptance',
      text: `I am pleased to accept {role}. Please pass this on to them, with my thanks.

[{say}]

Thank you for putting my name forward. I look forward to hearing about the next steps.`,
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
      text: 'Hello[ {called}], it’s {candidate}. I’m calling to say that I’d like to accept {role}. Thank you very much. I’ll put it in writing as well. Bye.',
      also: 'And I’d like to accept {role}. I’ll put that in writing.',
    },
    {
      id: 'call-accept-formal',
      registers: ['formal', 'neutral'],
      points: [
        'Thank you for the offer. I am very pleased to accept it.',
        'I will confirm that in writing.',
        '[{say}]',
      ],
      question: 'May I ask what the next step is?',
      text: 'Hello[ {called}], this is {candidate}. I am calling about {role}: I would like to accept, and will confirm that in writing.[ My number is {number}, again {number}.] Thank you very much.',
      also: 'I would also like to accept {role}, and will confirm that in writing.',
    },
  ],
});
