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
      text: `No question today, only a practical note on {role}: should anything come up, an email reaches me[, and so does a call to {number}].

[{say}]

You needn’t confirm that you’ve read this.`,
    },
    {
      id: 'plain-news-references',
      registers: ['neutral', 'warm'],
      subject: '{role}: if you need references',
      text: `When you get to the point of wanting references for {role}, tell me and you’ll have names and numbers that day.

[{say}]

Until then there’s nothing for you to do.`,
    },
    {
      id: 'plain-news-formal-reach',
      registers: ['formal'],
      subject: '{role}: my availability',
      text: `In case a question about {role} should arise, I can be reached at this address[ and by telephone: {number}].

[{say}]

This letter is for your information, and I do not look for a reply.`,
    },
    {
      id: 'plain-news-formal-references',
      registers: ['formal'],
      subject: 'References for {role}',
      text: `Should references be wanted for {role}, I can supply them on the day you ask.

[{say}]

Nothing is required of you now.`,
    },
    {
      id: 'plain-news-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: no reply needed',
      text: `You’ll tell me about {role} when there’s something to tell. This only says that I’m as interested as I was.

[{say}]

No answer needed.`,
    },
    {
      id: 'plain-news-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      subject: '{role}: for your information',
      text: `I write only to say that my interest in {role} continues, and that I am available should you wish to see me.

[{say}]

Please do not trouble to reply.`,
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
      text: '[Hi {called}, ]{given} here. If you need me for {role}, a message here is enough. [{say} ]No need to answer.',
    },
    {
      id: 'text-plain-news-references',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]whenever references for {role} would help you, ask and I’ll send them. [{say} ]Nothing to reply to. {given}',
    },
    {
      id: 'text-plain-news-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]there’s no question in this one: I’m still interested in {role}, and that’s all. [{say} ]{given}',
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
