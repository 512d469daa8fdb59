import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A line in between that needs nothing new, asks nothing and wants no answer. */
export const checkInNewsEmailPlain = letterSet({
  occasion: 'check-in-news',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-news-reach',
      registers: ['neutral', 'warm'],
      subject: '{role}: how to reach me',
      text: `If anything comes up about {role}, email is fine[, or you can call me: {number}].

[{say}]

No reply needed to this.`,
    },
    {
      id: 'plain-news-questions',
      registers: ['neutral', 'warm'],
      subject: '{role}: if questions come up',
      text: `If questions come up about {role}, let me know and I’ll answer them.

[{say}]

You don’t need to answer this otherwise.`,
    },
    {
      id: 'plain-news-formal-reach',
      registers: ['formal'],
      subject: '{role}: how to reach me',
      text: `If you have any questions about my application for {role}, I can be reached at this address[ or by telephone: {number}].

[{say}]

I do not expect a reply.`,
    },
    {
      id: 'plain-news-formal-unclear',
      registers: ['formal'],
      subject: 'My application for {role}',
      text: `If anything in my application for {role} is unclear, I would be glad to explain it.

[{say}]

There is no need to reply otherwise.`,
    },
    {
      id: 'plain-news-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: no reply needed',
      text: `A short note to say I’m still interested in {role}.

[{say}]

No need to answer this.`,
    },
    {
      id: 'plain-news-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      subject: '{role}: for your information',
      text: `I remain interested in {role}, and would be happy to answer any further questions.

[{say}]

You do not need to reply to this.`,
    },
  ],
});

export const checkInNewsTextPlain = letterSet({
  occasion: 'check-in-news',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-plain-news-reach',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here. If you need anything from me for {role}, a message here is fine. [{say} ]No reply needed.',
    },
    {
      id: 'text-plain-news-questions',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]if anything about my application for {role} is unclear, tell me and I’ll explain. [{say} ]{given}',
    },
    {
      id: 'text-plain-news-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m still interested in {role}. [{say} ]No need to reply. {given}',
    },
    {
      id: 'text-plain-news-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]should you need anything for {role}, I can be reached here. [{say} ]No reply is needed. {candidate}',
    },
    {
      id: 'text-plain-news-formal-unclear',
      registers: ['formal'],
      text: '[Hello {called}, ]if anything in my application for {role} needs explaining, please ask me. [{say} ]Otherwise this needs no answer. {candidate}',
    },
  ],
});
