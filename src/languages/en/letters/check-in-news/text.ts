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
      text: '[Hello {called}, ]one addition to my application: {newsTopic}. [{say} ]That is all. {candidate}',
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
      text: '[Hi {called}, ]something I never told you: {act}. [{say} ]For when you get to {role}. {given}',
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
      text: '[Hi {called}, ]I know when to expect news of {role}, so no question from me. [{say} ]Tell me if you need references before then. {given}',
    },
    {
      id: 'text-until-date-formal',
      needs: ['promised'],
      registers: ['formal'],
      text: '[Hello {called}, ]I know when news of {role} is expected and am not asking for it earlier. [{say} ]References can be sent before then. {candidate}',
    },
  ],
});
