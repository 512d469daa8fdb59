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
      question: 'Is there anything coming up that might suit me?',
      text: 'Hello[ {called}], it’s {candidate}; we were in touch about {role}. I have some news: {news}. I’d be glad to hear of anything similar.[ It’s {number}, that’s {number}.] Bye.',
      also: 'And some news, while I have you: {news}.',
    },
    {
      id: 'call-hello',
      registers: ['neutral', 'warm'],
      points: [
        'You considered me for {role} some time ago.',
        'I’d be glad to be considered for something similar.',
        '[{say}]',
      ],
      question: 'Is there anything of that kind coming up?',
      text: 'Hello[ {called}], this is {candidate}. You considered me for {role} a while ago. If you have something similar, I’d be glad to hear. [My number is {number}, that’s {number}. ]All the best, bye.',
      also: 'I’d still be glad to hear of anything like {role}.',
    },
    {
      id: 'call-hello-formal',
      registers: ['formal'],
      points: [
        'You considered me for {role} some time ago.',
        'I would be pleased to hear of similar positions.',
        '[{say}]',
      ],
      question: 'Do you expect to have any?',
      text: 'Hello[, {called}]. This is {candidate}. Some time ago I applied for {role}, and I would be pleased to hear of similar positions. [My number is {number}; that is {number}. ]Thank you. Goodbye.',
      also: 'I would also be pleased to hear of positions like {role}.',
    },
  ],
});
