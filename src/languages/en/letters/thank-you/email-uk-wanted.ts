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
      text: `Thank you for taking time[ on {day}] to tell me about {topic}. No job description would have told me that, and I’d very much like the job.

[{say}]

If anything in my answers would be easier to settle by phone, [I’m on {number}, and ]a short call is no trouble.`,
    },
    {
      id: 'you-told-me',
      needs: ['topic', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Something I left out[ on {day}]',
      text: `You told me[ on {day}] about {topic}, and I’m grateful. What I didn’t tell you is that {act}.

[{say}]

I want the job; I hope that came across. Thank you for your time.`,
    },
    {
      id: 'fair-exchange',
      needs: ['topic', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and one addition',
      text: `Now that you’ve explained {topic} to me, it seems only fair to give you something that you haven’t heard from me: {example}.

[{say}]

Thank you for the conversation[ on {day}]. I’m keen to have the next one.`,
    },
    {
      id: 'wrote-it-down',
      needs: ['question', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `Your question about {question} went straight into my notes after the interview[ on {day}].

[{say}]

Thank you for putting it to me. I’m very interested in {role}, and happy to go further into this one, or any other, whenever you like.`,
    },
    {
      id: 'one-other-thing',
      needs: ['question', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After our interview[ on {day}]',
      text: `You asked me[ on {day}] about {question}, and I hope that my answer was a full one.

[{say}]

There was one other thing that I’d meant to say and didn’t: {act}. I’d like you to have it, because I do want this job. Thank you for seeing me.`,
    },
    {
      id: 'as-soon-as-over',
      needs: ['act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'One thing I left out',
      text: `Everyone remembers something as soon as the interview is over. With me it was this: {act}. I’m too keen on {role} to leave it unsaid.

[{say}]

Thank you for talking to me[ on {day}].`,
    },
    {
      id: 'worth-five-minutes',
      needs: ['matter', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Something we didn’t get to',
      text: `I came away without having said a word about {matter}, and for {role} I think it’s worth five minutes.

[{say}]

I can put it on paper or talk it through, whichever you’d find easier[; my number is {number}]. I’d like to take this further, and I’m grateful for the interview[ on {day}].`,
    },
    {
      id: 'something-particular',
      needs: ['example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and an example',
      text: `It’s easy to be general in an interview, so here is something particular: {example}.

[{say}]

I’m interested in {role}, and would sooner be judged on what I’ve done than on how well I describe it. Thank you for listening[ on {day}].`,
    },
    {
      id: 'and-yes',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'Thank you, I’d like the job',
      text: `I’ll keep this short. Thank you for interviewing me[ on {day}]; and yes, I want the job.

[{say}]

If a reference or a document would help you decide, tell me which and I’ll send it.`,
    },
    {
      id: 'say-it-properly',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'After our interview',
      text: `Now that I know more of what {role} would involve, I can say properly that I’d like the job.

[{say}]

Thank you for giving me the chance to find out[ on {day}].`,
    },
    {
      id: 'no-answer-needed',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you; no reply needed',
      text: `Please don’t feel that you have to answer this. I only want to thank you for meeting me[ on {day}], and to leave you in no doubt that I’m interested.

[{say}]

[I understand that there may be news {when}. If you need me before that, I’m on {number}.]`,
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
      id: 'on-purpose',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `Saying thank you at the end of an interview is automatic, so here it is again[ for {day}], on purpose.

[{say}]

I may not have said in so many words that I’m keen to have {role}. I am.`,
    },
    {
      id: 'last-of-them',
      needs: ['final-round', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the final round',
      text: `As this was the final round, I’ll be plain: I want {role}.

[{say}]

Thank you for the interview[ on {day}]. [I gather I may hear {when}. ]Whatever you still need from me, you have only to ask.`,
    },
    {
      id: 'late-not-lukewarm',
      needs: ['belated', 'wanted'],
      registers: ['warm', 'neutral'],
      subject: 'A late thank-you',
      text: `I owe you a thank-you for the interview[ on {day}], and I’m sorry it’s late. Late isn’t lukewarm: I’m still keen on {role}.

[{say}]

[It was good of you to tell me about {topic}. ][I also left something out, which is that {act}. ]Anything that would help you decide, please ask me for it.`,
    },
    {
      id: 'consultant-be-frank',
      needs: ['consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[, and the {title} job]',
      text: `Thank you for talking to me[ on {day}]. I’m keen on this one, so if you can see what would strengthen my case, be frank with me.

[{say}]

[For your notes, because I forgot it at the time: {act}. ][And thank you for telling me about {topic}. ]You can reach me here[ or on {number}].`,
    },
  ],
});
