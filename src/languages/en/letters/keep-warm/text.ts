import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A short word long after a no, by text, chat or LinkedIn. */
export const keepWarmText = letterSet({
  occasion: 'keep-warm',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-news',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{candidate} here, from {role}. Bit of news: {news}. [{say} ]All the best to you.',
    },
    {
      id: 'text-news-topic',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]{candidate} here. New since we were in touch about {role}: {newsTopic}. [{say} ]Please keep me in mind.',
    },
    {
      id: 'text-their-news',
      needs: ['theirNews'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]{candidate} here; we were in touch about {role}. I read about {theirNews} and wish you well with it. [{say}]',
    },
    {
      id: 'text-hello',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{candidate} here; you considered me for {role} a while back. [{say} ]If something similar comes up, I’d be glad to hear. Best wishes.',
    },
    {
      id: 'text-hello-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]you considered me for {role} some time ago. [{say} ]I would be pleased to hear of similar positions. Kind regards, {candidate}',
    },
  ],
});
