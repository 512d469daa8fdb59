import { letterSet } from '../../../../core/write/whole-letter.ts';

/** British thank-yous by e-mail from somebody who wants the job. */
export const thankYouEmailUkWanted = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'knowing-it',
      needs: ['topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `Thank you for taking the time[ on {day}] to tell me about {topic}. I’d very much like the job.

[{say}]

I’d be happy to talk anything through[; my number is {number}].`,
    },
    {
      id: 'you-told-me',
      needs: ['topic', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and something I should have said',
      text: `Thank you for talking to me about {topic}[ on {day}]. I should have mentioned that {act}.

[{say}]

I’d really like the job, and I’m happy to tell you more.`,
    },
    {
      id: 'fair-exchange',
      needs: ['topic', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and one example',
      text: `Thank you for explaining {topic} to me[ on {day}]. There’s an example that I didn’t get round to giving you: {example}.

[{say}]

I’m very keen on {role}, and would be glad to talk further.`,
    },
    {
      id: 'wrote-it-down',
      needs: ['question', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your question',
      text: `Thank you for the interview[ on {day}], and for your question about {question}.

[{say}]

I’m very interested in {role}, and happy to say more about anything that we covered.`,
    },
    {
      id: 'one-other-thing',
      needs: ['question', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Something I meant to say',
      text: `Thank you for seeing me[ on {day}], and for your question about {question}. I should have mentioned that {act}.

[{say}]

I’d very much like this job, so do ask me anything else.`,
    },
    {
      id: 'as-soon-as-over',
      needs: ['act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Something I forgot to say',
      text: `Thank you for seeing me[ on {day}]. One thing I forgot to say: {act}.

[{say}]

I’m very keen on {role}.`,
    },
    {
      id: 'worth-five-minutes',
      needs: ['matter', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Something we didn’t get to',
      text: `We didn’t get to {matter}, which I think is relevant to {role}.

[{say}]

I can tell you about it by email or by phone, whichever is easier[; my number is {number}]. Thank you for the interview[ on {day}]; I’d very much like to take this further.`,
    },
    {
      id: 'something-particular',
      needs: ['example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and an example',
      text: `Here’s an example that I could have given you[ on {day}]: {example}.

[{say}]

I’m very interested in {role}. Thank you for talking it through with me.`,
    },
    {
      id: 'and-yes',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'Thank you for the interview',
      text: `Thank you for the interview[ on {day}]. I’d really love this job.

[{say}]

If you need anything else from me, just ask.`,
    },
    {
      id: 'say-it-properly',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'After our interview',
      text: `Thank you for talking to me about {role}[ on {day}]. I’m keen to take it further.

[{say}]`,
    },
    {
      id: 'no-answer-needed',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for meeting me',
      text: `Thank you for meeting me[ on {day}]. I’m very interested in the job, and wanted you to know.

[{say}]

[If you need anything from me, I’m on {number}.]`,
    },
    {
      id: 'rather-than-guess',
      needs: ['wanted'],
      registers: ['warm'],
      subject: 'Thanks[ for {day}]',
      text: `Thanks for making the time[ on {day}]. I’m keen, and I’d rather tell you so than leave you to guess.

[{say}]

If you think of another question, send it over[ or ring me on {number}].`,
    },
    {
      id: 'last-of-them',
      needs: ['final-round', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the final interview',
      text: `Thank you for inviting me to the final round[ on {day}]. I wanted to say clearly that I’d love the job.

[{say}]

[I gather I may hear {when}. ]If there’s anything else you need from me, just ask.`,
    },
    {
      id: 'late-not-lukewarm',
      needs: ['belated', 'wanted'],
      registers: ['warm', 'neutral'],
      subject: 'A late thank-you',
      text: `I owe you a thank-you for the interview[ on {day}], and I’m sorry it’s late. I’m still very keen on {role}.

[{say}]

[Thank you for telling me about {topic}, too. ][I also forgot to mention that {act}. ]Do ask if you need anything else from me.`,
    },
    {
      id: 'consultant-be-frank',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[, and the {title} job]',
      text: `Thanks for talking {role} through with me[ on {day}]. I’m keen on it, so if you can see anything that would strengthen my application, please tell me.

[{say}]

[Something I forgot to mention: {act}. ][And thank you for telling me about {topic}. ]You can reach me here[ or on {number}].`,
    },
  ],
});
