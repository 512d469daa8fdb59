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
      id: 'plain-news-references',
      registers: ['neutral', 'warm'],
      subject: '{role}: if you need references',
      text: `If you need references for {role}, let me know and I’ll send names and numbers.

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
      id: 'plain-news-formal-references',
      registers: ['formal'],
      subject: 'References for {role}',
      text: `If you would like references for {role}, I can send them at any time.

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
      id: 'text-plain-news-references',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]if you need references for {role}, tell me and I’ll send them over. [{say} ]{given}',
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
      id: 'text-plain-news-formal-references',
      registers: ['formal'],
      text: '[Hello {called}, ]I can send references for {role} whenever they are wanted. [{say} ]This needs no answer. {candidate}',
    },
  ],
});
