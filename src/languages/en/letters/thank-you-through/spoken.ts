import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** The call to the consultant with thanks to pass on. */
export const thankYouThroughSpoken = spokenSet({
  occasion: 'thank-you-through',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-pass-on',
      needs: ['names'],
      points: ['Thank you for arranging the interview[ on {day}].', '[{say}]'],
      question: 'Would you thank {names} for me?',
      text: 'Hello[ {called}], this is {candidate}. I am calling to thank you for arranging the interview[ on {day}]. Could you pass my thanks on to {names} as well?[ My number is {number}, that’s {number}.] Thank you, bye.',
      also: 'And would you thank {names} for me?',
    },
    {
      id: 'call-pass-on-wanted',
      needs: ['names', 'wanted'],
      points: [
        'Thank you for setting up the interview[ on {day}].',
        'I would very much like the job, so please do pass that on.',
        '[{say}]',
      ],
      question: 'When you speak to {names}, will you thank them for me?',
      text: 'Hello[ {called}], it’s {candidate}. Thank you for setting up the interview[ on {day}]. I’d really like the job. Please tell {names}, with my thanks.[ It’s {number}, that’s {number}.] Bye.',
      also: 'When you speak to {names}, please thank them and tell them that I would like the job.',
    },
    {
      id: 'call-may-i-write',
      needs: ['asks-to-thank'],
      points: ['Thank you for getting me the interview[ on {day}].', '[{say}]'],
      question: 'May I write to the people I met, or would you rather pass my thanks on?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for getting me the interview[ on {day}]. I would like to thank the people I met: may I write to them, or would you rather pass it on? Please email me, or call[: {number}, that’s {number}]. Bye.',
      also: 'May I thank the people I met directly, or through you?',
    },
    {
      id: 'call-may-i-write-wanted',
      needs: ['asks-to-thank', 'wanted'],
      points: ['I am very keen on {role}, and grateful to you for the interview.', '[{say}]'],
      question: 'May I thank them myself, or would you rather do that?',
      text: 'Hello[ {called}], it’s {candidate}. I’m very keen on {role}. May I thank the people I met directly, or would you rather do that? Please call me.[ It’s {number}, that’s {number}.] Bye.',
      also: 'I am very keen on {role}. May I write and thank them, or would you rather do that?',
    },
    {
      id: 'call-nobody-named-wanted',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      points: ['Thank you for the introduction. I have met them now, and I am very keen on {role}.', '[{say}]'],
      question: 'Could you tell them that, and thank them for me?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for the introduction. I am very keen on {role}. Please tell them that, and thank them for me.[ My number is {number}, that’s {number}.] Bye.',
      also: 'I have met them about {role}, and I am very keen. Could you thank them for me?',
    },
    {
      id: 'call-nobody-named',
      needs: ['not-names', 'not-asks-to-thank'],
      points: ['Thank you for setting up the interview[ on {day}].', '[{say}]'],
      question: 'Could you pass my thanks on to everyone who was there?',
      text: 'Hello[ {called}], this is {candidate}, about {role}. Thank you for setting up the interview[ on {day}]. Please pass my thanks on to everyone who was there.[ If you need anything, my number is {number}, that’s {number}.] Thanks, bye.',
      also: 'And please thank everyone who was at the interview.',
    },
  ],
});
