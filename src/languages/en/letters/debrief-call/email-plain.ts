import { letterSet } from '../../../../core/write/whole-letter.ts';

/** How it went, for those who do not telephone: the account stands in the candidate’s own words or not at all, and one question follows. */
export const debriefEmailPlain = letterSet({
  occasion: 'debrief-call',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'in-writing',
      needs: ['not-promised'],
      registers: ['neutral', 'warm'],
      subject: 'Interview done[ on {day}]',
      text: `A quick update: I’ve had my interview for {role}[, and met {names}].

[{say}]

Have they said when they expect to decide?`,
    },
    {
      id: 'in-writing-questions',
      needs: ['not-promised'],
      registers: ['neutral', 'warm'],
      subject: 'My interview[ on {day}]',
      text: `I’ve now had the interview for {role}, in case you’re speaking to the client soon.

[{say}]

Could you ask them when they’re likely to decide?`,
    },
    {
      id: 'in-writing-formal-ask',
      needs: ['not-promised'],
      registers: ['formal'],
      subject: 'The interview for {role}: a request',
      text: `I have now been interviewed for {role}[ by {names}], and wanted you to know before you next speak to your client.

[{say}]

Could you ask them when they expect to decide?`,
    },
    {
      id: 'in-writing-wanted',
      needs: ['wanted', 'not-promised'],
      registers: ['neutral', 'warm'],
      subject: 'Interview done, and I’d like the job',
      text: `That’s the interview for {role} behind me[, with {names}]. I’d like the job, and please do pass that on.

[{say}]

How soon do you think they’ll come to you with an answer?`,
    },
    {
      id: 'in-writing-formal',
      needs: ['not-promised'],
      registers: ['formal'],
      subject: 'The interview for {role}',
      text: `I would like to let you know that the interview for {role} has taken place[, with {names}].

[{say}]

Has your client said when a decision can be expected?`,
    },
    {
      id: 'in-writing-formal-wanted',
      needs: ['wanted', 'not-promised'],
      registers: ['formal'],
      subject: 'The interview, and my interest',
      text: `I had the interview[ on {day}] for {role}, and I am very interested. Please feel free to tell your client so.

[{say}]

When do you expect to hear from them?`,
    },
  ],
});

export const debriefTextPlain = letterSet({
  occasion: 'debrief-call',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-in-writing',
      needs: ['not-promised'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve been to the interview for {role}. [{say} ]Any word on when they’ll decide? {given}',
    },
    {
      id: 'text-in-writing-wanted',
      needs: ['wanted', 'not-promised'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]that’s the interview done, and I’d love {role}. [{say} ]When might they get back to you? {given}',
    },
    {
      id: 'text-in-writing-formal',
      needs: ['not-promised'],
      registers: ['formal'],
      text: '[Hello {called}, ]I have now been interviewed for {role}. [{say} ]Do you know when your client expects to decide? {candidate}',
    },
    {
      id: 'text-in-writing-formal-wanted',
      needs: ['wanted', 'not-promised'],
      registers: ['formal'],
      text: '[Hello {called}, ]after the interview I am very interested in {role}. [{say} ]When do you expect to hear? {candidate}',
    },
  ],
});
