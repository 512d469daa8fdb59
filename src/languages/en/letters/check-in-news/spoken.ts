import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Something new, told by telephone; nothing is asked. */
export const checkInNewsSpoken = spokenSet({
  occasion: 'check-in-news',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-news',
      needs: ['news'],
      points: ['I’ve some news that may matter for {role}.', '{news}.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], this is {candidate}. One piece of news, for {role}: {news}. That’s all I wanted to tell you, so there’s nothing you need to do. Thank you, goodbye.',
      also: 'And a piece of news for {role}: {news}.',
    },
    {
      id: 'call-news-topic',
      needs: ['newsTopic'],
      points: ['I have something to add to my application for {role}: {newsTopic}.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. There’s something new to go with {role}: {newsTopic}. I’ll give you the details whenever you’d like them. Thank you, bye.',
      also: 'Please add this to my application for {role}: {newsTopic}.',
    },
    {
      id: 'call-example',
      needs: ['example'],
      points: ['There’s an example from my work that I haven’t told you.', '{example}.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], {candidate} here. An example from my work, before you decide on {role}: {example}. I’d be glad to go into it whenever it suits you. Thanks, bye.',
      also: 'One example for {role}: {example}.',
    },
    {
      id: 'call-until-date',
      needs: ['promised'],
      points: [
        'I know the date for {role}, so I’m not asking about that.',
        'I can give you references before then, if you want them.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], this is {candidate}. I know the date for {role}, so I’m not calling to ask. If you’d like references before then, tell me and you’ll have them. Thank you, bye.',
      also: 'For {role}, I can send references early if you want them.',
    },
  ],
});
