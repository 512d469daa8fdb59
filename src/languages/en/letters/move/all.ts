import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** The candidate has to move an agreed interview. The reason is theirs to give. */
export const moveEmail = letterSet({
  occasion: 'move',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'move',
      registers: ['neutral'],
      subject: 'Can we move the interview[ on {day}]?',
      text: `I’m sorry, but I can’t make the interview[ on {day}][ at {clock}].

[{say}]

Could we find another time? I’ll do my best to be free when it suits you.`,
    },
    {
      id: 'move-formal',
      registers: ['formal'],
      subject: 'Request to move the interview[ on {day}]',
      text: `I am sorry to have to ask, but would it be possible to move my interview for {role}[, which was arranged for {day} at {clock}]?

[{say}]

Please accept my apologies for the inconvenience.`,
    },
    {
      id: 'move-warm',
      registers: ['warm'],
      subject: 'Sorry, I need another time',
      text: `I’m really sorry, but I need to change the time of our interview[ on {day}].

[{say}]

Is there another slot you could give me?`,
    },
    {
      id: 'move-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Another time for the interview[ on {day}]?',
      text: `Sorry, I have to ask for a different time for my interview[ on {day}]. I’m still very interested in {role}.

[{say}]

When else could you see me?`,
    },
    {
      id: 'move-wanted-formal',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Request for another interview date',
      text: `With apologies, I will not be able to come to the interview[ on {day} at {clock}]. I remain very interested in {role}, and would be grateful for another date.

[{say}]

Would you let me know which days are possible?`,
    },
    {
      id: 'move-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: a request',
      text: `I am afraid that I am unable to attend the interview[ on {day} at {clock}].

[{say}]

Could you please give them my apologies, and ask whether another date is possible?`,
    },
    {
      id: 'move-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Could you move my interview?',
      text: `I can’t do the interview[ on {day} at {clock}] after all, I’m afraid.

[{say}]

Could you say sorry to them for me, and ask what other times they have?`,
    },
  ],
});

export const moveText = letterSet({
  occasion: 'move',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-move',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]really sorry, I can’t make the interview[ on {day}]. [{say} ]Could we find another time? {given}',
    },
    {
      id: 'text-move-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I am sorry to ask, but could the interview[ on {day} at {clock}] be moved? [{say} ]{candidate}',
    },
  ],
});

export const moveSpoken = spokenSet({
  occasion: 'move',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-move',
      registers: ['neutral', 'warm'],
      points: ['I’m sorry, I can’t make the interview[ on {day} at {clock}].', '[{say}]'],
      question: 'What other time could you offer me?',
      text: 'Hello[ {called}], it’s {candidate}. I’m sorry to say that I can’t make our interview[ on {day}]. Could you suggest another time?[ My number’s {number}, that’s {number}.] Thank you, bye.',
      also: 'I’m afraid I also have to move the interview for {role}. What else could you offer?',
    },
    {
      id: 'call-move-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'I have to ask you to move my interview for {role}, and I’m sorry for the trouble.',
        'I’d still love the chance to talk.',
        '[{say}]',
      ],
      question: 'Is there another day that would work?',
      text: 'Hello[ {called}], {candidate} here, about {role}. I’m sorry, I have to ask for a different day. I’m still very interested. When could you see me?[ My number’s {number}, that’s {number}.] Thanks.',
      also: 'For {role} I need a different day, I’m sorry to say. I’m still very interested.',
    },
  ],
});
