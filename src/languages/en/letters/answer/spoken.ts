import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Calls that answer an invitation or a question. */
export const answerSpoken = spokenSet({
  occasion: 'answer',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-slot',
      needs: ['invited', 'slot'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for the invitation.', '{slot} works for me, so I’ll be there.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. Thanks for the invitation: {slot} is fine and I’ll be there. No need to call back.[ If anything changes, my number’s {number}, that’s {number}.] Thanks, bye.',
      also: 'And {slot} is fine for {role}: I’ll be there.',
    },
    {
      id: 'call-slot-prepare',
      needs: ['invited', 'slot'],
      registers: ['neutral', 'formal'],
      points: ['Thank you for the invitation to talk about {role}.', 'I can come on {slot}.', '[{say}]'],
      question: 'Is there anything I should prepare?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for your invitation; I can come on {slot}. If there is anything I should prepare, please email me[ or call me: {number}, again {number}]. Thank you, bye.',
      also: 'I can come on {slot}. Should I prepare anything for that?',
    },
    {
      id: 'call-when',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for inviting me to talk about {role}.', 'I’d be glad to come.', '[{say}]'],
      question: 'Which time would be best for you?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. I’d be glad to come, thank you. Which time would be best?[ My number’s {number}, that’s {number}.] Email is fine too. Bye.',
      also: 'I’d be glad to come about {role}, too. When would be best?',
    },
    {
      id: 'call-question',
      needs: ['asked', 'say'],
      registers: ['neutral', 'warm'],
      points: ['I’m calling with an answer to your question.', '{say}'],
      question: 'Does that answer it?',
      text: 'Hello[ {called}], it’s {candidate}, about your question. {say} If you need anything else, email me[ or call {number}, that’s {number}]. Thanks, bye.',
      also: 'On the question you asked me: {say}',
    },
    {
      id: 'call-question-open',
      needs: ['asked'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for your question about {role}.', '[{say}]'],
      question: 'Shall we talk about it now, or would you prefer it in writing?',
      text: 'Hello[ {called}], this is {candidate}, calling about your question on {role}.[ You can reach me at {number}, that’s {number}.] I can also put it in writing if that’s easier. Thank you, bye.',
      also: 'You also asked me about {role}: shall I answer now, or in writing?',
    },
    {
      id: 'call-message',
      needs: ['not-invited', 'not-asked'],
      registers: ['neutral', 'warm'],
      points: ['I’m calling about your message on {role}. Thank you for that.', '[{say}]'],
      question: 'Is there anything you need from me?',
      text: 'Hello[ {called}], it’s {candidate}. Thanks for your message about {role}. If you need anything from me, email is fine[, or call {number}, that’s {number}]. Thanks, bye.',
      also: 'Thank you for your message about {role}, I got it.',
    },
  ],
});
