import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A short word long after a no, with news of the candidate's own. */
export const keepWarmNews = letterSet({
  occasion: 'keep-warm',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'since-then',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      subject: 'A short update from {given}',
      text: `You considered me for {role} some time ago, and I have an update since then: {news}.

[{say}]

If something suitable comes up, I’d be glad to hear from you.`,
    },
    {
      id: 'not-standing-still',
      needs: ['news'],
      registers: ['warm', 'neutral'],
      subject: 'An update from {candidate}',
      text: `Some time ago I was a candidate for {role}. I thought I’d let you know that {news}.

[{say}]

All the best to you and your colleagues.`,
    },
    {
      id: 'development-formal',
      needs: ['news'],
      registers: ['formal'],
      subject: 'A development since we were last in touch',
      text: `You were kind enough to consider me for {role}, and I would like to tell you of one development since then: {news}.

[{say}]

I would be glad to hear of any similar position.`,
    },
    {
      id: 'for-your-list',
      needs: ['news', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'For your records: {given}',
      text: `I have an update for your records since we were in touch about {role}: {news}.

[{say}]

If that is useful to one of your clients, I would be glad to be put forward again.`,
    },
    {
      id: 'subject-new',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm'],
      subject: 'News since we were last in touch',
      text: `You may remember me as a candidate for {role}. My main news since then is {newsTopic}, which may be relevant if a similar job comes up.

[{say}]

There’s no need to reply.`,
    },
    {
      id: 'half-a-page',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm'],
      subject: 'An update to my application',
      text: `If you still have my application for {role}, the main thing missing from it is {newsTopic}.

[{say}]

I can tell you more about it if that’s useful.`,
    },
    {
      id: 'addition-formal',
      needs: ['newsTopic'],
      registers: ['formal'],
      subject: 'An update to my application',
      text: `Since I applied for {role}, there is one thing that I would like to add: {newsTopic}.

[{say}]

I would be grateful to hear of any similar positions.`,
    },
    {
      id: 'for-a-client',
      needs: ['newsTopic', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'An update for my file',
      text: `I have something to add to my file since {role}: {newsTopic}.

[{say}]

I would be glad to tell you more, and to hear about other roles.`,
    },
  ],
});

/** A short word long after a no, about news of theirs. */
export const keepWarmTheirNews = letterSet({
  occasion: 'keep-warm',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'read-about',
      needs: ['theirNews'],
      registers: ['neutral', 'warm'],
      subject: 'About {theirNews}',
      text: `I heard about {theirNews}, and remembered that we were last in touch about {role}.

[{say}]

I hope it goes well. If it leads to a job that might suit me, I’d be glad to talk again.`,
    },
    {
      id: 'good-luck-with-it',
      needs: ['theirNews'],
      registers: ['warm', 'neutral'],
      subject: 'Good luck with {theirNews}',
      text: `I’ve just read about {theirNews}, and I hope it goes well for all of you.

[{say}]

We were in touch a while ago about {role}, and I’d be glad to stay in touch. No need to reply.`,
    },
    {
      id: 'good-wishes-formal',
      needs: ['theirNews'],
      registers: ['formal'],
      subject: 'My good wishes',
      text: `I was interested to hear about {theirNews}, and wish you well with it.

[{say}]

You may recall my application for {role}. I would be glad to be considered again if a suitable position arises.`,
    },
    {
      id: 'change-on-your-side',
      needs: ['theirNews', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Your news',
      text: `I have heard about {theirNews}. If it brings in new roles, I would be glad to hear about them.

[{say}]

I was one of your candidates for {role}, and would be happy to be considered again.`,
    },
  ],
});

/** A short word without any news. */
export const keepWarmPlain = letterSet({
  occasion: 'keep-warm',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'still-about',
      registers: ['neutral', 'warm'],
      subject: 'Staying in touch',
      text: `You considered me for {role} some time ago, and I wanted to stay in touch.

[{say}]

If you have something similar in future, please keep me in mind.`,
    },
    {
      id: 'thought-well',
      registers: ['formal', 'neutral'],
      subject: 'If something similar comes up',
      text: `Some time has passed since my application for {role}.

[{say}]

If a similar position becomes available, I would welcome the chance to apply.`,
    },
    {
      id: 'what-are-you-seeing',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Other jobs at the moment',
      text: `You put me forward for {role} a while ago. That one didn’t work out, but I’d be happy to be considered for something else.

[{say}]

What sort of jobs are you seeing at the moment?`,
    },
    {
      id: 'consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Similar positions',
      text: `Thank you again for representing me for {role}.

[{say}]

I would be glad to hear of similar positions, and can send you up-to-date details whenever that is useful.`,
    },
  ],
});
