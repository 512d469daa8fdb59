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
      text: 'Hello[ {called}], it’s {candidate}, about {role}. Thanks for the invitation: {slot} is fine and I’ll be there. No need to call back.[ If anything changes, my number is {number}.] Thanks, bye.',
      also: 'And {slot} is fine for {role}: I’ll be there.',
    },
    {
      id: 'call-slot-prepare',
      needs: ['invited', 'slot'],
      registers: ['neutral', 'formal'],
      points: ['I have your invitation for {role}, thank you.', 'I can come on {slot}.', '[{say}]'],
      question: 'Is there anything I should prepare?',
      text: 'Hello[ {called}], this is {candidate}. I have your invitation, thank you, and I can come on {slot}. If I should prepare something, please tell me.[ An {mail} is enough.][ My number is {number}.] Thanks, bye.',
      also: 'I can come on {slot}. Should I prepare anything for that?',
    },
    {
      id: 'call-when',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for inviting me to talk about {role}.', 'I’d be glad to come.', '[{say}]'],
      question: 'Which time would be best for you?',
      text: 'Hello[ {called}], {candidate} here. Thank you for inviting me about {role}; I’d be glad to come. Could you tell me which time would be best? [An {mail} will do. ][My number is {number}. ]Thanks, bye.',
      also: 'I’d be glad to come about {role}, too. When would be best?',
    },
    {
      id: 'call-question',
      needs: ['asked', 'say'],
      registers: ['neutral', 'warm'],
      points: ['You asked me something about {role}, and here’s my answer.', '{say}'],
      question: 'Does that answer it?',
      text: 'Hello[ {called}], it’s {candidate}, about your question. {say} If you need more than that, ask me.[ An {mail} is fine.][ I’m on {number}.] Bye.',
      also: 'On the question you sent me: {say}',
    },
    {
      id: 'call-question-open',
      needs: ['asked'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for your question about {role}.', '[{say}]'],
      question: 'Shall we go through it now, or would you prefer it in writing?',
      text: 'Hello[ {called}], this is {candidate}. I’m calling about the question you sent me on {role}. I can also put it in writing, if that’s easier.[ Just {mail} me.][ My number is {number}.] Thank you, bye.',
      also: 'And there’s your question about {role}: now, or in writing?',
    },
    {
      id: 'call-message',
      needs: ['not-invited', 'not-asked'],
      registers: ['neutral', 'warm'],
      points: ['I’m calling about your message on {role}.', '[{say}]'],
      question: 'Is there anything you need from me?',
      text: 'Hello[ {called}], it’s {candidate}. I got your message about {role}, so thank you for that. If you need something from me, let me know.[ My number is {number}.][ {mail} is fine as well.] Bye.',
      also: 'Your message about {role} reached me, thank you.',
    },
  ],
});
