import { letterSet } from '../../../../core/write/whole-letter.ts';

/** How it went, for those who do not telephone: the account stands in the candidate’s own words or not at all, and one question follows. */
export const debriefEmailPlain = letterSet({
  occasion: 'debrief-call',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'in-writing',
      registers: ['neutral', 'warm'],
      subject: 'Interview done[ on {day}]',
      text: `To keep you up to date: I’ve had my interview for {role}[, and met {names}].

[{say}]

When do they expect to decide? A line by email is enough.`,
    },
    {
      id: 'in-writing-questions',
      registers: ['neutral', 'warm'],
      subject: 'If you’re speaking to the client[ about {day}]',
      text: `You may be about to speak to the client, so it’s as well that you know: I’ve been interviewed for {role}.

[{say}]

Could you ask them when they mean to choose?`,
    },
    {
      id: 'in-writing-formal-ask',
      registers: ['formal'],
      subject: 'The interview for {role}: a request',
      text: `You may wish to know, before you next speak to your client, that I have been interviewed for {role}[ by {names}].

[{say}]

Would you ask them by when they intend to make their choice?`,
    },
    {
      id: 'in-writing-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview: I’d like the job',
      text: `That’s the interview for {role} behind me[, with {names}]. I’d like the job, and you’re welcome to tell them so.

[{say}]

How soon do you think they’ll come to you with an answer?`,
    },
    {
      id: 'in-writing-unsure',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview, some open points',
      text: `I’ve seen them about {role}[, on {day}], and there’s more I’d like to find out before I can tell you which way I lean.

[{say}]

Before I put together my questions: when are they likely to come back to you?`,
    },
    {
      id: 'in-writing-formal',
      registers: ['formal'],
      subject: 'The interview for {role}',
      text: `I write to let you know that the interview[ with {names}] has been held[, on {day}].

[{say}]

Has your client told you when a decision is to be expected?`,
    },
    {
      id: 'in-writing-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'The interview, and my interest',
      text: `Having attended the interview for {role}[ on {day}], I would be glad if you supported my application with your client. I am very interested.

[{say}]

By when do you expect to hear from them?`,
    },
    {
      id: 'in-writing-formal-unsure',
      needs: ['unsure'],
      registers: ['formal'],
      subject: 'The interview, and what is still open',
      text: `Following the interview[ on {day}] I would like to know more of {role} before I commit myself.

[{say}]

When do you expect to speak to your client, so that I may send you my questions in time?`,
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
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve been to the interview for {role}. [{say} ]Any word on when they’ll decide? {given}',
    },
    {
      id: 'text-in-writing-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]that’s the interview done, and I’d love {role}. [{say} ]When might they get back to you? {given}',
    },
    {
      id: 'text-in-writing-unsure',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]had the interview for {role}; I’d need to know more before I say yes or no. [{say} ]When will you speak to them? {given}',
    },
    {
      id: 'text-in-writing-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I have now been interviewed for {role}. [{say} ]Do you know when your client means to decide? {candidate}',
    },
    {
      id: 'text-in-writing-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]after the interview I am very interested in {role}. [{say} ]When do you expect to hear? {candidate}',
    },
  ],
});
