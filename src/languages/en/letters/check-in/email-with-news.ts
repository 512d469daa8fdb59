import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A question with something new in it: the news comes first, for it is the reason to write. */
export const checkInWithNews = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'news-and-question',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      subject: '{role}: an update from me',
      text: `A small piece of news from me: {news}.

[{say}]

How do things stand with {role}?`,
    },
    {
      id: 'news-and-question-wanted',
      needs: ['news', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: an update from me',
      text: `I have some news to add to my application: {news}.

[{say}]

I’d still very much like the job. Is there anything you can tell me about {role}?`,
    },
    {
      id: 'news-and-question-formal',
      needs: ['news'],
      registers: ['formal'],
      subject: '{role}: an update',
      text: `I would like to tell you of a recent development: {news}.

[{say}]

Could you let me know what the next step is for {role}?`,
    },
    {
      id: 'news-late',
      needs: ['news', 'promise-passed', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: an update, and a question',
      text: `Some news from me that may be useful for {role}: {news}.

[{say}]

Do you have a new date for the decision?`,
    },
    {
      id: 'news-late-formal',
      needs: ['news', 'promise-passed'],
      registers: ['formal'],
      subject: '{role}: an update, and a question',
      text: `I have something to add to my application for {role}: {news}.

[{say}]

May I ask when a decision is now expected?`,
    },
    {
      id: 'news-for-client',
      needs: ['news', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: an update for the client',
      text: `Here’s something you could pass to the client for {role}: {news}.

[{say}]

Have they said any more?`,
    },
    {
      id: 'news-topic-and-question',
      needs: ['newsTopic', 'not-news'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'In addition to my application',
      text: `There is one addition to my application: {newsTopic}. I can send the details if that would help.

[{say}]

Is there any news on {role}?`,
    },
    {
      id: 'their-news-and-question',
      needs: ['theirNews', 'not-news', 'not-newsTopic'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{theirNews}',
      text: `I read about {theirNews}, and I hope it goes well.

[{say}]

Is there anything new on {role}?`,
    },
  ],
});

/** The same in a text or chat. */
export const checkInWithNewsText = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-news-and-question',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]bit of news: {news}. [{say} ]Anything new on {role}? {given}',
    },
    {
      id: 'text-news-and-question-formal',
      needs: ['news'],
      registers: ['formal'],
      text: '[Hello {called}, ]I have an update for you: {news}. [{say} ]Is there any news on {role}? {candidate}',
    },
  ],
});
