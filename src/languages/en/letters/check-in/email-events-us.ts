import { letterSet } from '../../../../core/write/whole-letter.ts';

/** What they did last is answered first, by e-mail, American. */
export const checkInEventsUs = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'you-mentioned-when-us',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      registers: ['neutral', 'warm'],
      subject: 'Is there news?',
      text: `You told me to expect something {when}. How’s the decision on {role} coming?

[{say}]

If you need more time, take it; I’d only like a new date to aim for.`,
    },
    {
      id: 'was-told-when-us',
      needs: ['promise-passed', 'when'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'New date for {role}?',
      text: `I was told that there could be news {when}. Nothing has reached me so far, and I want to be sure a message did not go astray.

[{say}]

Is there an updated date?`,
    },
    {
      id: 'date-passed-us',
      needs: ['promise-passed'],
      registers: ['neutral', 'warm'],
      subject: '{role}: what’s the new date?',
      text: `The date I’d been given for a decision is behind us, which happens. What should I put on my calendar instead?

[{say}]

Thanks for the help.`,
    },
    {
      id: 'date-passed-formal-us',
      needs: ['promise-passed'],
      registers: ['formal'],
      subject: 'Updated timing for {role}',
      text: `It appears that the decision is taking more time than was expected, and I understand that.

[{say}]

When would be a reasonable time for me to expect a response?`,
    },
    {
      id: 'client-date-us',
      needs: ['promise-passed', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Any answer from the client?',
      text: `We were supposed to know about {role} by now. Has the client given you a reason, or a new date?

[{say}]

Whatever you know, even “nothing yet,” is more than I have.`,
    },
    {
      id: 'missed-call-us',
      needs: ['missed-their-call', 'callDay', 'not-left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Sorry I missed you on {callDay}',
      text: `I saw too late that you’d called on {callDay}. I’d love to hear what you had to tell me about {role}.

[{say}]

Is there a good time to reach you[, or would you rather call me at {number}]?`,
    },
    {
      id: 'phone-tag-us',
      needs: ['missed-their-call', 'callDay', 'left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Your call on {callDay}, and my message',
      text: `You called on {callDay}, I called back and left a message, so it’s your serve. Email counts.

[{say}]

Was it an update on {role}?`,
    },
    {
      id: 'missed-call-formal-us',
      needs: ['missed-their-call', 'callDay'],
      registers: ['formal'],
      subject: 'Your call on {callDay}',
      text: `I apologize for missing your call on {callDay}.

[{say}]

If it was about {role}, what is the next step? [You can also reach me at {number}.]`,
    },
    {
      id: 'missed-call-consultant-us',
      needs: ['missed-their-call', 'callDay', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Your call: did the client decide?',
      text: `I wish I’d caught your call on {callDay}. Did the client come back with something on {role}?

[{say}]

[I’m keeping my phone close: {number}.]`,
    },
    {
      id: 'since-call-us',
      needs: ['they-rang'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'After your call',
      text: `Thank you for calling me about {role}; an email would have taken you less time.

[{say}]

Where have things gone since then?`,
    },
    {
      id: 'since-email-us',
      needs: ['they-wrote'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Following your last note',
      text: `Thank you for your last note on {role}. Has anything changed since you sent it?

[{say}]

If not, a one-word reply is plenty.`,
    },
    {
      id: 'two-roles-us',
      needs: ['several', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'My applications: any updates?',
      text: `To save you some email, here is everything I have going with you: {role}.

[{say}]

Could you tell me, for each, whether it is moving, stuck, or done?`,
    },
    {
      id: 'holidays-us',
      needs: ['year-end'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: before or after the holidays?',
      text: `With the holidays almost here, should I look for an answer before them or after?

[{say}]

Either one works. I hope you get some real time off.`,
    },
    {
      id: 'client-holidays-us',
      needs: ['year-end', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: before or after the holidays?',
      text: `Will the client make a move on {role} this year, or is everyone there already on vacation?

[{say}]

Happy holidays to you, whatever the answer.`,
    },
    {
      id: 'client-january-us',
      needs: ['new-year', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any news from the client?',
      text: `Happy New Year. Did the job make it into the client’s plans for this one?

[{say}]

Whenever you have caught up with them, I would be glad to hear. [My number is still {number}.]`,
    },
    {
      id: 'new-year-us',
      needs: ['new-year'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any news this month?',
      text: `Happy New Year. Now that calendars are filling up again, I would like to leave room on mine for {role}.

[{say}]

Is there a date in January that I should protect?`,
    },
  ],
});
