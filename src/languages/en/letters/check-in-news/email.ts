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
      subject: 'A small update from me',
      text: `A line for my file: {news}.

[{say}]

No reply needed. I wanted you to have it while {role} is still being decided.`,
    },
    {
      id: 'own-news-formal',
      needs: ['news'],
      registers: ['formal'],
      subject: 'An update to my application',
      text: `While {role} is under consideration, you should be aware of a development: {news}.

[{say}]

This is for your information only and calls for no answer.`,
    },
    {
      id: 'news-topic',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{newsTopic}',
      text: `One line to add to what you have from me for {role}: {newsTopic}.

[{say}]

The details are yours for the asking. Otherwise it can simply go with the rest.`,
    },
    {
      id: 'their-news',
      needs: ['theirNews'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{theirNews}',
      text: `I saw the news about {theirNews}. You will have more on your desk than {role}, so this has no question in it.

[{say}]

My good wishes for whatever it brings.`,
    },
    {
      id: 'example-news',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]an example from my work',
      text: `Here’s something about my work that hasn’t come up between us: {example}.

[{say}]

It’s the kind of fact that is more use before a decision on {role} than after one. You needn’t answer.`,
    },
    {
      id: 'example-news-formal',
      needs: ['example'],
      registers: ['formal'],
      subject: 'A further example of my work',
      text: `I have not yet had occasion to tell you this: {example}.

[{say}]

Whoever is appointed to {role} may well be asked for something of the kind, so it seemed right to mention it now. I am not expecting a reply.`,
    },
    {
      id: 'act-news',
      needs: ['act'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'An addition to my application',
      text: `One fact is missing from what you know of me: {act}.

[{say}]

I leave it with you, to use or not when you come to {role}.`,
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
      subject: '{role}: references if you need them',
      text: `You won’t be getting a “how is it going” from me before the date I was given for {role}. This is only about something practical.

[{say}]

If you’d like references in the meantime, say so and I’ll send you names and numbers.`,
    },
    {
      id: 'until-your-date-formal',
      needs: ['promised'],
      registers: ['formal'],
      subject: '{role}: available in the meantime',
      text: `I know that a decision is not due yet and do not mean to anticipate it.

[{say}]

Should a question about my application for {role} arise in the meantime, I would be glad to deal with it.[ My number is {number}.]`,
    },
  ],
});
