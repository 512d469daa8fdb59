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
      subject: 'News from me, and a question',
      text: `Something that you couldn’t have known when we last spoke about {role}: {news}.

[{say}]

How do things stand on your side?`,
    },
    {
      id: 'news-and-question-wanted',
      needs: ['news', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'New since we last talked',
      text: `There’s one thing to add to what you have from me: {news}.

[{say}]

I’d still very much like the job. Is there anything you can tell me about {role}?`,
    },
    {
      id: 'news-and-question-formal',
      needs: ['news'],
      registers: ['formal'],
      subject: 'An addition to my application',
      text: `May I add something to my application for {role}: {news}.

[{say}]

I would also be glad to know what the next step is, if that is settled.`,
    },
    {
      id: 'news-late',
      needs: ['news', 'promise-passed'],
      registers: ['neutral', 'warm'],
      subject: 'An addition, and the new date',
      text: `While {role} is still open, here’s something for my side of the file: {news}.

[{say}]

And do you have a new date for the decision, now that the first one is past?`,
    },
    {
      id: 'news-late-formal',
      needs: ['news', 'promise-passed'],
      registers: ['formal'],
      subject: 'An addition, and a question about the date',
      text: `As {role} has evidently not been decided yet, I should like you to have this as well: {news}.

[{say}]

May I ask when a decision is now expected?`,
    },
    {
      id: 'news-for-client',
      needs: ['news', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'News of mine for the client',
      text: `Here’s something that might be worth passing to the client for {role}: {news}.

[{say}]

Have they said any more?`,
    },
    {
      id: 'news-topic-and-question',
      needs: ['newsTopic', 'not-news'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'In addition to my application',
      text: `One addition to what you know of me: {newsTopic}. I can send the details if they are of use.

[{say}]

Is there anything new about {role}?`,
    },
    {
      id: 'their-news-and-question',
      needs: ['theirNews', 'not-news', 'not-newsTopic'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{theirNews}',
      text: `I read about {theirNews}. I imagine that it keeps you busy.

[{say}]

When you have a moment: is there anything new about {role}?`,
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
      text: '[Hello {called}, ]one addition from my side: {news}. [{say} ]Is there news of {role}? {candidate}',
    },
  ],
});
