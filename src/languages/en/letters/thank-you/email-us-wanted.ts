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
      subject: 'Thank you for the interview',
      text: `Thank you for walking me through {topic}[ on {day}]. I’d love to do this job.

[{say}]

I’d be happy to talk again if that would help[. My number is {number}].`,
    },
    {
      id: 'us-goes-both-ways',
      needs: ['topic', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and one thing I left out',
      text: `Thanks for talking with me[ on {day}] about {topic}. One thing I didn’t mention: {act}.

[{say}]

I really want this job, and I’d be happy to tell you more.`,
    },
    {
      id: 'us-evidence',
      needs: ['example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and an example',
      text: `I appreciated talking with you[ on {day}]. I’m excited about {role}, and here’s an example I didn’t get to share: {example}.

[{say}]

[Thank you for telling me about {topic}, too. ]I’m happy to answer any questions.`,
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
      subject: 'Your question, and something I left out',
      text: `Thank you for asking me[ on {day}] about {question}. I should also have mentioned that {act}.

[{say}]

I’m excited about {role}, and happy to go into more detail on either.`,
    },
    {
      id: 'us-cannot-believe',
      needs: ['act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'What I forgot to say',
      text: `One thing I forgot to mention[ on {day}]: {act}.

[{say}]

I’d love this job, and I’m grateful that you met with me.`,
    },
    {
      id: 'us-ten-more-minutes',
      needs: ['matter', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Something we didn’t get to',
      text: `One thing we didn’t get to[ on {day}] was {matter}. I’m happy to tell you more in writing or on the phone, whichever you prefer.

[{say}]

Thanks again for meeting with me. I’d love to work with you.`,
    },
    {
      id: 'us-short-version',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `I’m grateful that you made the time[ on {day}], and I’d love to have this job.

[{say}]

If you need anything else from me, just let me know.`,
    },
    {
      id: 'us-no-guessing',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'Thank you for the interview',
      text: `Thank you for making room for me in your schedule[ on {day}]. I’m very interested in {role}.

[{say}]

If there’s anything else you’d like to know, just ask.`,
    },
    {
      id: 'us-in',
      needs: ['wanted'],
      registers: ['warm'],
      subject: 'Thanks for the conversation',
      text: `Thanks for the conversation[ on {day}]. I’d be thrilled to get this job.

[{say}]

If there’s a question you didn’t get to ask, send it over[ or call me at {number}].`,
    },
    {
      id: 'us-last-round',
      needs: ['final-round', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the final round',
      text: `Thank you for including me in the final round[ on {day}]. I want to say clearly that I’d love to get the job.

[{say}]

[I understand there may be news {when}. ]I’m happy to send anything else you need.`,
    },
    {
      id: 'us-late-but-excited',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `I should have sent this right after our interview[ on {day}], and I’m sorry I didn’t. I’m still excited about {role}.

[{say}]

[Thank you especially for telling me about {topic}. ][One thing you haven’t heard from me: {act}. ]I appreciate your time.`,
    },
    {
      id: 'us-recruiter-keen',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'My interest[ in the {title} job], and thanks',
      text: `Thank you for getting to know me a little[ on {day}]. I’d love to go further with {role}.

[{say}]

[Please add this to what you have on me: {act}. ][And thanks for the background on {topic}. ]If you’d like to hear more about anything I said, just call me.`,
    },
  ],
});
