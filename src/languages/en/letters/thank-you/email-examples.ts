import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous that lay an example of the candidate's own beside what the reader asked or spoke about. */
export const thankYouEmailExamples = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'asked-and-shown-wanted',
      needs: ['question', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `You asked about {question}[ on {day}], and an example says more than I managed in the room: {example}.

[{say}]

Thank you for asking it. I’d very much like to do that kind of work with you.`,
    },
    {
      id: 'asked-and-shown',
      needs: ['question', 'example'],
      registers: ['neutral', 'warm'],
      subject: 'One more answer to your question',
      text: `Thank you for the interview[ on {day}]. On your question about {question}, the nearest thing I can offer is something I have done: {example}.

[{say}]

If more detail would help, I’m happy to send it.`,
    },
    {
      id: 'asked-and-shown-formal',
      needs: ['question', 'example', 'wanted'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: your question',
      text: `Thank you for receiving me[ on {day}]. Your question about {question} deserves an example rather than an opinion: {example}.

[{say}]

I would very much like to bring that experience to {role}.`,
    },
    {
      id: 'topic-and-shown',
      needs: ['topic', 'example'],
      registers: ['formal', 'neutral'],
      subject: 'Thank you[ for {day}]',
      text: `When we spoke about {topic}[ on {day}] I did not mention something that may be of use: {example}.

[{say}]

Thank you for the time. I am glad to send more on either point.`,
    },
    {
      id: 'topic-and-shown-wanted-us',
      needs: ['topic', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the interview, and one example',
      text: `I want this job. We spoke about {topic}[ on {day}], and I’ve done something close to it: {example}.

[{say}]

Thank you for your time. If anything else would help you decide, I’ll gladly send it.`,
    },
  ],
});
