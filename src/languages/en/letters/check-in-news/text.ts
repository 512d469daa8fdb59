import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Something new, and no question, by text, chat or LinkedIn. */
export const checkInNewsText = letterSet({
  occasion: 'check-in-news',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-news',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]a bit of news for {role}: {news}. [{say} ]No need to reply. {given}',
    },
    {
      id: 'text-news-topic',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]one addition to my application for {role}: {newsTopic}. [{say} ]There is no need to reply. {candidate}',
    },
    {
      id: 'text-their-news',
      needs: ['theirNews'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]I read about {theirNews}: good luck with it. [{say} ]{candidate}',
    },
    {
      id: 'text-act-news',
      needs: ['act'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]something I haven’t mentioned: {act}. [{say} ]Hope it’s useful for {role}. {given}',
    },
    {
      id: 'text-example-news',
      needs: ['example'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]an example from my work, in case it helps with {role}: {example}. [{say} ]{candidate}',
    },
    {
      id: 'text-until-date',
      needs: ['promised'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m not expecting news on {role} yet. [{say} ]Let me know if you have any questions in the meantime. {given}',
    },
    {
      id: 'text-until-date-formal',
      needs: ['promised'],
      registers: ['formal'],
      text: '[Hello {called}, ]I know it is too early for news of {role}. [{say} ]If you have questions before then, I would be glad to answer them. {candidate}',
    },
  ],
});
