import { letterSet } from '../../../../core/write/whole-letter.ts';

/** American thank-yous by e-mail from somebody who wants the job. */
export const thankYouEmailUsWanted = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'us-picture-it',
      needs: ['topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for walking me through {topic}',
      text: `Thank you for walking me through {topic}[ on {day}]. I’d love to do this job, and I know more about it now than I did before we talked.

[{say}]

If it would help to talk again, name a time[ or call me at {number}].`,
    },
    {
      id: 'us-goes-both-ways',
      needs: ['topic', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'One thing I didn’t tell you',
      text: `Thanks for talking with me[ on {day}] about {topic}. Let me return the favor with something you don’t know about me yet: {act}.

[{say}]

I want this job, and I’d love the chance to show you why.`,
    },
    {
      id: 'us-evidence',
      needs: ['example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and one fact',
      text: `I’m excited about {role}, and I know that every candidate says so. Here’s something only I can say: {example}.

[{say}]

Thank you for talking with me[ on {day}]. [I appreciated hearing about {topic}. ]Ask me anything about that story.`,
    },
    {
      id: 'us-what-you-needed',
      needs: ['question', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `I want to be sure I gave you what you needed when you asked me about {question}.

[{say}]

If you’d like more, I’d be happy to talk it through[; I’m at {number}]. I’d love to join you, and I’m grateful for the interview[ on {day}].`,
    },
    {
      id: 'us-question-and-fact',
      needs: ['question', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your question, and one fact',
      text: `Thank you for asking me[ on {day}] about {question}. That’s a fair thing to want to know.

[{say}]

Here’s a fact that should have made it into the conversation and didn’t: {act}. I’m excited about {role}, so I want you to have the whole picture.`,
    },
    {
      id: 'us-cannot-believe',
      needs: ['act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'What I forgot to say',
      text: `I can’t believe we talked about {role} and I forgot to tell you that {act}.

[{say}]

I’d love to do the job, and to bring that with me. Thank you for your time[ on {day}]; I appreciate it.`,
    },
    {
      id: 'us-ten-more-minutes',
      needs: ['matter', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Something we didn’t get to',
      text: `With ten more minutes[ on {day}] I would have told you about {matter}. I want to work with you, so I don’t want to leave it out.

[{say}]

I can send you a short summary or get on the phone, whichever you prefer. Thanks again for meeting me.`,
    },
    {
      id: 'us-short-version',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `The short version: thank you, and I’d love the job.

[{say}]

[I know I may hear {when}. ]If there’s something you need to see first, tell me what it is and I’ll get it to you.`,
    },
    {
      id: 'us-no-guessing',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'Thank you for the interview',
      text: `I don’t want you to have to guess how I feel about {role}: I want it.

[{say}]

Thank you for making room for me in your schedule[ on {day}]. I’m glad to talk to anyone else on the team, or to give you references, whenever you’re ready for that.`,
    },
    {
      id: 'us-one-line',
      needs: ['wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your time',
      text: `If you only read one line of this, make it this one: I’d love to join you.

[{say}]

The second line would be a thank-you for the time you spent with me[ on {day}].`,
    },
    {
      id: 'us-in',
      needs: ['wanted'],
      registers: ['warm'],
      subject: 'Thank you, I’d love the job',
      text: `Thanks for the conversation[ on {day}]. In case you’re wondering whether I’m interested: I’m in.

[{say}]

Send me any question you didn’t get to ask[, or call me at {number}].`,
    },
    {
      id: 'us-last-round',
      needs: ['final-round', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the final round',
      text: `I know this was the final round, so let me say it while it can still do some good: I’m excited about {role}, and I’d love to be the one who gets it.

[{say}]

Thank you for the interview[ on {day}].[ I’ll look out for news {when}.]`,
    },
    {
      id: 'us-late-but-excited',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `I should have sent this right after our interview[ on {day}], and I’m sorry I didn’t. Please don’t read anything into it. I’m excited about {role}.

[{say}]

[Thank you especially for telling me about {topic}. ][One thing you haven’t heard from me: {act}. ]Thank you for your time, and for reading this now.`,
    },
    {
      id: 'us-recruiter-keen',
      needs: ['consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'My interest[ in the {title} job], and thanks',
      text: `Thank you for getting to know me a little[ on {day}]. I’d love to go further with {role}.

[{say}]

[Please add this to what you have on me: {act}. ][And thanks for the background on {topic}. ]If you see a gap in my experience, ask me about it and I’ll give you a straight answer.`,
    },
  ],
});
