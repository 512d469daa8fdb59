import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Something new, told by telephone; nothing is asked. */
export const checkInNewsSpoken = spokenSet({
  occasion: 'check-in-news',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-news',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      points: ['I’ve got some news that might matter for {role}.', '{news}.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’ve got some news that might matter for {role}: {news}. That’s it, no need to call back. Thanks, bye.',
      also: 'And some news that might matter for {role}: {news}.',
    },
    {
      id: 'call-news-topic',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm'],
      points: ['I’ve got something to add to my application for {role}: {newsTopic}.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’ve got something to add to my application for {role}: {newsTopic}. I can give you the details if you’d like them. Thanks, bye.',
      also: 'And something to add to my application for {role}: {newsTopic}.',
    },
    {
      id: 'call-example',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      points: ['There’s something about my work I haven’t told you.', '{example}.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}, about {role}. There’s something about my work I haven’t told you: {example}. I can tell you more whenever it suits. Thanks, bye.',
      also: 'And something about my work, for {role}: {example}.',
    },
    {
      id: 'call-until-date',
      needs: ['promised'],
      registers: ['neutral', 'warm'],
      points: [
        'I’m not calling for news on {role}, I know it’s early.',
        'If you have any questions in the meantime, I’m happy to answer them.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’m not calling for news on {role}, I know it’s early. If you have any questions in the meantime, I’m happy to answer them. Thanks, bye.',
      also: 'And if you have any questions about {role}, I’m happy to answer them.',
    },
  ],
});
