import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** A short word long after a no, by telephone. */
export const keepWarmSpoken = spokenSet({
  occasion: 'keep-warm',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-news',
      needs: ['news'],
      points: ['We were in touch about {role} some time ago.', '{news}.', '[{say}]'],
      question: 'What are you looking for at the moment?',
      text: 'Hello[ {called}], it’s {candidate}; you’d know me from {role}. A bit of news: {news}. If that’s of use for anything, I’d be glad to hear.[ My number is {number}.][ Or {mail} me.] All the best, bye.',
      also: 'And some news, while I have you: {news}.',
    },
    {
      id: 'call-hello',
      points: [
        'You considered me for {role} some time ago.',
        'I’d be glad to be considered for something similar.',
        '[{say}]',
      ],
      question: 'Is there anything of that kind coming up?',
      text: 'Hello[ {called}], this is {candidate}. You considered me for {role} a while ago. If you have something similar, I’d be glad to hear. [I’m on {number}, that’s {number}. ]All the best, bye.',
      also: 'I’d still be glad to hear of anything like {role}.',
    },
    {
      id: 'call-hello-formal',
      registers: ['formal'],
      points: [
        'You were good enough to consider me for {role}.',
        'I would be pleased to hear of similar positions.',
        '[{say}]',
      ],
      question: 'Do you expect to have one?',
      text: 'Hello[, {called}]. This is {candidate}. Some time ago I applied for {role}, and I would be pleased to hear of similar positions. [My number is {number}; that is {number}. ]My best wishes. Goodbye.',
      also: 'I would also be pleased to hear of positions like {role}.',
    },
  ],
});
