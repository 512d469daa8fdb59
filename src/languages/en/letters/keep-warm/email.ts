import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A short word long after a no, with news of one’s own. */
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
      text: `Some time ago you considered me for {role}. Since then there’s one thing worth telling you: {news}.

[{say}]

That’s all. If it fits something you’re working on, give me a call.`,
    },
    {
      id: 'not-standing-still',
      needs: ['news'],
      registers: ['warm', 'neutral'],
      subject: 'News from {given}',
      text: `{news}. What you have on paper about me, from {role}, is older than that, so I wanted to bring it up to date.

[{say}]

All good wishes to you and your colleagues.`,
    },
    {
      id: 'development-formal',
      needs: ['news'],
      registers: ['formal'],
      subject: 'A development since we were last in touch',
      text: `You were kind enough to consider me for {role}, and I would like you to hear of a development since: {news}.

[{say}]

Should another position bring me to mind, I would be very pleased to be told of it.`,
    },
    {
      id: 'for-your-list',
      needs: ['news', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'For your records: {given}',
      text: `Please add a line to what you have on me from {role}: {news}.

[{say}]

If you meet a client to whom that matters, I would be glad to be put forward again.`,
    },
    {
      id: 'subject-new',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm'],
      subject: '{newsTopic}',
      text: `You may remember me from {role}. I’m writing because of {newsTopic}, which may count for something if a similar job comes up.

[{say}]

There’s no need to write back.`,
    },
    {
      id: 'half-a-page',
      needs: ['newsTopic'],
      registers: ['neutral', 'warm'],
      subject: 'An update to my details',
      text: `If you still have my papers from {role}, they’re out of date. The main thing missing from them is {newsTopic}.

[{say}]

I can send you a new version if you’d find it useful.`,
    },
    {
      id: 'addition-formal',
      needs: ['newsTopic'],
      registers: ['formal'],
      subject: 'My application of some time ago',
      text: `I should like to bring to your attention {newsTopic}, which is more recent than the application that I made for {role}.

[{say}]

Openings of that kind continue to interest me, and I would be grateful to hear of any.`,
    },
    {
      id: 'for-a-client',
      needs: ['newsTopic', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'An update for my file',
      text: `When you next search your files for someone like me, this should be in them: {newsTopic}.

[{say}]

It is newer than what you had for {role}, and I am glad to say more about it.`,
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
      subject: '{theirNews}',
      text: `I came across {theirNews} in the news and remembered that we were last in touch about {role}.

[{say}]

I don’t know what it means for you day to day, but I wish you well with it. If it leads to a job I might do, I’d be glad to talk again.`,
    },
    {
      id: 'good-luck-with-it',
      needs: ['theirNews'],
      registers: ['warm', 'neutral'],
      subject: 'Good luck with {theirNews}',
      text: `This is a short one: I’ve read about {theirNews}, and I hope it turns out well for you.

[{say}]

You considered me once for {role}, and I’ve not forgotten it. No need to reply.`,
    },
    {
      id: 'good-wishes-formal',
      needs: ['theirNews'],
      registers: ['formal'],
      subject: 'My good wishes',
      text: `Word of {theirNews} has reached me, and I send you my good wishes for what lies ahead.

[{say}]

You may recall my application for {role}. I would be pleased to be considered once more, should there be occasion for it.`,
    },
    {
      id: 'change-on-your-side',
      needs: ['theirNews', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Your news',
      text: `I have heard about {theirNews}. If that changes which jobs come your way, I would be interested to know how.

[{say}]

I was one of your candidates for {role}, and would gladly be one again.`,
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
      subject: 'Hello from {candidate}',
      text: `You may know my name as one of the candidates for {role}. I’m writing for no bigger reason than to say hello.

[{say}]

If you ever need someone for something like it, do ask me. Until then, there’s nothing to answer.`,
    },
    {
      id: 'thought-well',
      registers: ['formal', 'neutral'],
      subject: 'If something similar comes up',
      text: `Some time has passed since my application for {role}. I accepted your decision then and have kept your details.

[{say}]

If a similar position should arise, I would welcome the chance to apply.`,
    },
    {
      id: 'what-are-you-seeing',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Hello from {candidate}',
      text: `You put me forward for {role}. That one didn’t work out, but I’d be happy for you to try me with another client.

[{say}]

What sort of jobs are coming in at the moment?`,
    },
    {
      id: 'consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Future appointments',
      text: `You represented me for {role}, for which I was and am grateful.

[{say}]

Other appointments in the same field would interest me, now or later, and I can bring your records on me up to date whenever that is useful.`,
    },
  ],
});
