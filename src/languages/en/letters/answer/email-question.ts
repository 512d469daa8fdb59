import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They ask something: the answer is in the candidate’s own words, or the letter stands without it. */
export const answerEmailQuestion = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'question-answer',
      needs: ['asked', 'say'],
      registers: ['neutral'],
      subject: 'Your question',
      text: `Here’s what you wanted to know.

{say}

If you’d like more detail on any of that, just say which part.`,
    },
    {
      id: 'question-answer-formal',
      needs: ['asked', 'say'],
      registers: ['formal'],
      subject: 'In answer to your question',
      text: `Thank you for writing about {role}. In answer to your question:

{say}

I am happy to expand on this, in writing or by telephone, if it would be of use.`,
    },
    {
      id: 'question-answer-warm',
      needs: ['asked', 'say'],
      registers: ['warm'],
      subject: 'To your question',
      text: `Happy to answer that.

{say}

Does that cover it?`,
    },
    {
      id: 'question-wanted',
      needs: ['asked', 'say', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'My answer to your question',
      text: `Thanks for asking me directly; I’d rather you had this from me than had to guess.

{say}

I’d still very much like the job, so ask whatever else would help.`,
    },
    {
      id: 'question-consultant',
      needs: ['asked', 'say', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'About your question on {role}',
      text: `Here’s what you need, and you’re welcome to pass it on as it stands.

{say}

If they come back with more, send it over[ or call {number}].`,
    },
    {
      id: 'question-open',
      needs: ['asked'],
      registers: ['neutral'],
      subject: 'Your question about {role}',
      text: `Thank you for asking.

[{say}]

If you’d like to hear more on that, by phone or in writing, just say.`,
    },
    {
      id: 'question-open-formal',
      needs: ['asked'],
      registers: ['formal'],
      subject: 'Your question',
      text: `Thank you for putting your question to me.

[{say}]

Should you prefer to talk it over, [my number is {number}, and ]I would be glad to find a time that suits you.`,
    },
    {
      id: 'question-open-warm',
      needs: ['asked'],
      registers: ['warm'],
      subject: 'Your question',
      text: `Thanks for asking me rather than guessing.

[{say}]

If there’s something I could send that would help, tell me what and it’s yours.`,
    },
  ],
});

/** They wrote, and it was neither an invitation nor a question. */
export const answerEmailOther = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'message-noted',
      needs: ['not-invited', 'not-asked'],
      registers: ['neutral'],
      subject: 'Thank you for your message',
      text: `Your message came through, thank you.

[{say}]

If there’s anything you need from me for {role}, please tell me and I’ll see to it.`,
    },
    {
      id: 'message-noted-formal',
      needs: ['not-invited', 'not-asked'],
      registers: ['formal'],
      subject: 'Your message about {role}',
      text: `Thank you for your message about {role}, which reached me safely.

[{say}]

If I can be of help with anything further, please write or telephone.`,
    },
    {
      id: 'message-noted-warm',
      needs: ['not-invited', 'not-asked'],
      registers: ['warm'],
      subject: 'Thanks for your message',
      text: `Got it, and thanks for writing.

[{say}]

You know where to find me if you need something[, and {number} is the fastest way].`,
    },
  ],
});
