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
      text: `I’m sorry, but I can’t make our interview[ on {day}][ at {clock}], and I know that other people planned around it.

[{say}]

Could we find another time? Please name what suits you and I’ll do my best to be free.`,
    },
    {
      id: 'move-formal',
      registers: ['formal'],
      subject: 'Request to move the interview[ on {day}]',
      text: `I regret having to ask for a different date for my interview for {role}[, which we had agreed for {day} at {clock}]. I know that this costs you time, and I am sorry.

[{say}]

Which day could you offer me instead?`,
    },
    {
      id: 'move-warm',
      registers: ['warm'],
      subject: 'Sorry, I need another time',
      text: `Sorry to do this to you: the time we’d set[, {clock} on {day},] has become impossible for me.

[{say}]

Is there another slot you could give me? I’ll fit around you.`,
    },
    {
      id: 'move-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The interview[ on {day}]: I have to ask for another time',
      text: `I have to ask you to move my interview[ on {day}], and I’m sorry about the extra work. It says nothing about how much I’d like the job, which is a lot.

[{say}]

When could you fit me in?`,
    },
    {
      id: 'move-wanted-formal',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Request for another interview date',
      text: `With apologies, I will not be able to come[ on {day} at {clock}]. {role} matters to me, and I would be most grateful for a new appointment.

[{say}]

Would you let me know what is possible on your side?`,
    },
    {
      id: 'move-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: a request',
      text: `I find that I am unable to attend the interview[ on {day} at {clock}], and must ask for your assistance.

[{say}]

Would you be so good as to give them my apologies, and to ask about another appointment?`,
    },
    {
      id: 'move-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Could you move my interview?',
      text: `Bad news, I’m afraid: I can’t do the interview[ on {day} at {clock}] after all.

[{say}]

Could you say sorry to them for me and ask what else they have? As soon as you send me a time you’ll have my answer.`,
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
      text: 'Hello[ {called}], it’s {candidate}. I can’t make our interview[ on {day}], I’m sorry to say, and I wanted you to know right away. Could you suggest another time?[ My number is {number}.] Thank you, bye.',
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
      text: 'Hello[ {called}], {candidate} here, about {role}. I have to ask for a different day, with apologies. I’m as keen as ever. When could you see me?[ My number is {number}.] Thanks very much.',
      also: 'For {role} I need a different day, I’m sorry to say. I’m as keen as ever.',
    },
  ],
});
