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
      text: `You asked about {question}[ on {day}], and there is an example that I should have given you: {example}.

[{say}]

Thank you for the interview. I’d very much like the job.`,
    },
    {
      id: 'asked-and-shown',
      needs: ['question', 'example'],
      registers: ['neutral', 'warm'],
      subject: 'An example, after your question',
      text: `Thank you for the interview[ on {day}]. You asked about {question}, and here is one example from my own work: {example}.

[{say}]

If more detail would help, I’m happy to send it.`,
    },
    {
      id: 'asked-and-shown-formal',
      needs: ['question', 'example', 'wanted'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: your question',
      text: `Further to your question about {question}[ on {day}], I would like to add an example: {example}.

[{say}]

Thank you for the interview. I am very interested in {role}, and can provide more detail if that would help.`,
    },
    {
      id: 'topic-and-shown',
      needs: ['topic', 'example'],
      registers: ['formal', 'neutral'],
      subject: 'Thank you[ for {day}]',
      text: `When we spoke about {topic}[ on {day}], I did not mention one example from my own work: {example}.

[{say}]

Thank you for your time. Please tell me if more detail would be useful.`,
    },
    {
      id: 'topic-and-shown-wanted-us',
      needs: ['topic', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and one example',
      text: `I appreciated hearing about {topic}[ on {day}]. Here is an example of my own work that I didn’t get to: {example}.

[{say}]

Thank you for your time. I’d really like this job, so please ask if you’d like more detail.`,
    },
  ],
});
