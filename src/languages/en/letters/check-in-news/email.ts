import { letterSet } from '../../../../core/write/whole-letter.ts';

/** One note that tells something and asks nothing, by e-mail. */
export const checkInNewsEmail = letterSet({
  occasion: 'check-in-news',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'own-news',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      subject: 'A quick update from me',
      text: `A quick update from me: {news}.

[{say}]

No need to reply. I thought it might be useful for {role}.`,
    },
    {
      id: 'own-news-formal',
      needs: ['news'],
      registers: ['formal'],
      subject: 'An update to my application',
      text: `I have an update on my application for {role}: {news}.

[{say}]

This is for your information, and no reply is needed.`,
    },
    {
      id: 'news-topic',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{newsTopic}',
      text: `I would like to add one thing to my application for {role}: {newsTopic}.

[{say}]

I can send the details if they would be useful.`,
    },
    {
      id: 'their-news',
      needs: ['theirNews'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{theirNews}',
      text: `I saw the news about {theirNews}. I hope it goes well.

[{say}]

I am not writing about {role} today, so there is nothing to answer.`,
    },
    {
      id: 'example-news',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]an example from my work',
      text: `One thing I haven’t told you about my work: {example}.

[{say}]

I thought it might be relevant to {role}. You don’t need to reply.`,
    },
    {
      id: 'example-news-formal',
      needs: ['example'],
      registers: ['formal'],
      subject: 'A further example of my work',
      text: `There is one example of my work that I have not mentioned: {example}.

[{say}]

It may be relevant to {role}. I do not expect a reply.`,
    },
    {
      id: 'act-news',
      needs: ['act'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'An addition to my application',
      text: `I do not think I have told you this: {act}.

[{say}]

I hope it is helpful when you consider {role}. There is nothing to answer.`,
    },
  ],
});

/** Before the day that they named, without anything new: an offer of help, and patience only as far as their own day. */
export const checkInNewsPromised = letterSet({
  occasion: 'check-in-news',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'until-your-date',
      needs: ['promised'],
      registers: ['neutral', 'warm'],
      subject: '{role}: if you have questions',
      text: `I’m not expecting news on {role} yet. If you have any questions in the meantime, just ask.

[{say}]

Otherwise there’s nothing for you to do.`,
    },
    {
      id: 'until-your-date-formal',
      needs: ['promised'],
      registers: ['formal'],
      subject: '{role}: in the meantime',
      text: `I am not expecting a decision on {role} yet.

[{say}]

Please let me know if you need anything further from me in the meantime.[ My number is {number}.]`,
    },
  ],
});
