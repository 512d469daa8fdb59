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
      text: 'Hello[ {called}], it’s {candidate}. I’m calling to thank you for arranging the interview[ on {day}]. Could you pass my thanks on to {names} as well?[ If you’d like to talk, my number is {number}.] Thank you, bye.',
      also: 'And would you thank {names} for me?',
    },
    {
      id: 'call-pass-on-wanted',
      needs: ['names', 'wanted'],
      points: [
        'Thank you for setting up the interview[ on {day}].',
        'I’m keen to have the job, and you can tell them so.',
        '[{say}]',
      ],
      question: 'When you speak to {names}, will you thank them for me?',
      text: 'Hello[ {called}], {candidate} here. Thank you for setting up the interview[ on {day}]. I’m keen to have the job, and you can tell them so. When you speak to {names}, please thank them for me.[ I can be reached at {number}.] Bye.',
      also: 'When you speak to {names}, please thank them and tell them that I’m keen.',
    },
    {
      id: 'call-may-i-write',
      needs: ['asks-to-thank'],
      points: ['Thank you for getting me the interview[ on {day}].', '[{say}]'],
      question: 'May I write to the people I met, or would you rather pass my thanks on?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for getting me the interview[ on {day}]. I’d like to thank the people I met, and wondered if I may write to them or if you’d rather pass it on. [Tell me by {mail}, if that’s easier. ]Or call me[: {number}]. Bye.',
      also: 'May I thank the people I met directly, or through you?',
    },
    {
      id: 'call-may-i-write-wanted',
      needs: ['asks-to-thank', 'wanted'],
      points: ['You should know that I want {role}, and that I’m grateful to you for the interview.', '[{say}]'],
      question: 'Can I tell them so myself, or is that for you to do?',
      text: 'Hello[ {called}], {candidate} here. I want {role}, and I’m grateful to you for the interview. I’d like to thank the people I met: shall I write to them, or is that for you to do? Call me[ on {number}][, or {mail} me]. Thanks, bye.',
      also: 'I want {role}. Can I write and thank them, or is that for you to do?',
    },
    {
      id: 'call-nobody-named-wanted',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      points: ['Thank you for the introduction. I’ve met them, and I’m keen.', '[{say}]'],
      question: 'Could you tell them that, and thank them for me?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for the introduction. I’ve met them now, and I’m keen on {role}. Please tell them that, and thank them for me.[ You can call me at {number}.] Bye.',
      also: 'I’ve met them about {role}, and I’m keen. Could you thank them for me?',
    },
    {
      id: 'call-nobody-named',
      needs: ['not-names', 'not-asks-to-thank'],
      points: ['Thank you for making the interview happen[ on {day}].', '[{say}]'],
      question: 'Could you pass my thanks on to everyone who was there?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. Thank you for making the interview happen[ on {day}], and please pass my thanks on to everyone who was there.[ If there’s something you need, it’s {number}.] Thanks, bye.',
      also: 'And please thank everyone who was at the interview.',
    },
  ],
});
