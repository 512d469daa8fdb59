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
      text: `Thank you for your question.

{say}

If you need more detail, just let me know.`,
    },
    {
      id: 'question-answer-formal',
      needs: ['asked', 'say'],
      registers: ['formal'],
      subject: 'In answer to your question',
      text: `I am writing in answer to your question.

{say}

Please let me know if anything further would be useful.`,
    },
    {
      id: 'question-answer-warm',
      needs: ['asked', 'say'],
      registers: ['warm'],
      subject: 'Your question',
      text: `Happy to answer that.

{say}

Does that cover it?`,
    },
    {
      id: 'question-wanted',
      needs: ['asked', 'say', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your question',
      text: `Thanks for asking.

{say}

I’d still very much like the job, so if there’s anything else you need from me, please ask.`,
    },
    {
      id: 'question-consultant',
      needs: ['asked', 'say', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Your question about {role}',
      text: `Here’s my answer, and you’re welcome to pass it on.

{say}

If they need anything else, send it my way[ or call {number}].`,
    },
    {
      id: 'question-open',
      needs: ['asked'],
      registers: ['neutral'],
      subject: 'Your question',
      text: `Thank you for your message.

[{say}]

If you’d like to know more, just ask.`,
    },
    {
      id: 'question-open-formal',
      needs: ['asked'],
      registers: ['formal'],
      subject: 'Your question',
      text: `Thank you for writing to me.

[{say}]

If you would like to know more, please ask.`,
    },
    {
      id: 'question-open-warm',
      needs: ['asked'],
      registers: ['warm'],
      subject: 'Your question',
      text: `Thanks for your message.

[{say}]

If there’s more you’d like to know, just ask.`,
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
      text: `Thank you for your message.

[{say}]

If there’s anything you need from me, please let me know.`,
    },
    {
      id: 'message-noted-formal',
      needs: ['not-invited', 'not-asked'],
      registers: ['formal'],
      subject: 'Your message about {role}',
      text: `Thank you for your message about {role}.

[{say}]

If you need anything further, I would be glad to help.`,
    },
    {
      id: 'message-noted-warm',
      needs: ['not-invited', 'not-asked'],
      registers: ['warm'],
      subject: 'Thanks for your message',
      text: `Got it, thanks for writing.

[{say}]

If you need anything, just ask[; my number is {number}].`,
    },
  ],
});
