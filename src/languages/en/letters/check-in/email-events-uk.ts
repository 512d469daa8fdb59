import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A day that was named has gone by, by e-mail, British. */
export const checkInPromiseUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'you-said-when',
      needs: ['promise-passed', 'promised-by-reader', 'when', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a new date?',
      text: `You’d said I might hear {when}. Is there any news on {role}?

[{say}]

If it needs longer, a new date would be useful.`,
    },
    {
      id: 'word-from-you-formal',
      needs: ['promise-passed', 'promised-by-reader', 'when', 'day-named'],
      registers: ['formal'],
      subject: 'The decision on {role}',
      text: `You told me that I could expect to hear {when}. Has a decision been reached on {role}?

[{say}]

If more time is needed, I would be grateful for a new date.`,
    },
    {
      id: 'expecting-when',
      needs: ['promise-passed', 'when', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news yet?',
      text: `I’d understood there might be news on {role} {when}, and wanted to check I hadn’t missed it.

[{say}]

Do you have a new date?`,
    },
    {
      id: 'day-gone-by',
      needs: ['promise-passed'],
      registers: ['neutral', 'warm'],
      subject: '{role}: when to expect news',
      text: `I understood there might be news on {role} by now. Roughly when should I expect to hear?

[{say}]

Thanks for your help.`,
    },
    {
      id: 'revised-formal',
      needs: ['promise-passed', 'day-named'],
      registers: ['formal'],
      subject: 'A revised date for {role}',
      text: `I had understood that there might be news of {role} by now. Has the date been moved?

[{say}]

An approximate week would be helpful.`,
    },
    {
      id: 'date-moved-again',
      needs: ['promise-passed', 'wanted', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still interested',
      text: `Has the date for the decision on {role} moved? I’m still very interested.

[{say}]

If you need anything from me in the meantime, let me know.`,
    },
    {
      id: 'roughly-when',
      needs: ['promise-passed', 'promised-by-reader', 'when', 'not-day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: how is it going?',
      text: `You mentioned news on {role} {when}. How are you getting on with it?

[{say}]

If it’ll be a while yet, that’s fine.`,
    },
    {
      id: 'roughly-formal',
      needs: ['promise-passed'],
      registers: ['formal'],
      subject: '{role}: may I ask how it stands?',
      text: `As I had expected to hear about {role} around this time, may I ask how matters stand?

[{say}]

Thank you in advance for your reply.`,
    },
    {
      id: 'roughly-wanted',
      needs: ['promise-passed', 'wanted', 'not-day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: has anything been decided?',
      text: `I’m still very keen on {role}. Has anything been decided yet?

[{say}]

If it’s taking longer, a rough idea of when would help.`,
    },
    {
      id: 'client-roughly-formal',
      needs: ['promise-passed', 'consultant'],
      registers: ['formal'],
      subject: '{role}: your client’s answer',
      text: `An answer from your client on {role} was expected around now. Have you heard from them?

[{say}]

I would be grateful for any indication.`,
    },
    {
      id: 'client-when',
      needs: ['promise-passed', 'consultant', 'when'],
      registers: ['neutral', 'warm'],
      subject: '{role}: heard from the client?',
      text: `We were due to hear {when}. Has the client said anything about {role}?

[{say}]

If they need more time, that’s fine.`,
    },
    {
      id: 'client-late-formal',
      needs: ['promise-passed', 'consultant', 'day-named'],
      registers: ['formal'],
      subject: '{role}: your client’s timetable',
      text: `I believe that we were due to hear from your client by now about {role}. Is there anything you are able to tell me?

[{say}]

If the date has moved, I would be grateful to know.`,
    },
    {
      id: 'client-late',
      needs: ['promise-passed', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news from the client?',
      text: `I think we were due to hear about {role} by now. Have you heard anything from the client?

[{say}]

Thanks for your help with this.`,
    },
  ],
});

/** They rang, or wrote, by e-mail, British: what they did last is answered first. */
export const checkInCallUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'missed-you',
      needs: ['missed-their-call', 'callDay', 'not-left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Your call on {callDay}',
      text: `Sorry I missed your call on {callDay}. Was it about {role}?

[{say}]

Email is fine if that’s easier[, or you can get me on {number}].`,
    },
    {
      id: 'left-you-message',
      needs: ['missed-their-call', 'callDay', 'left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Your call on {callDay}, and my message',
      text: `Sorry we missed each other. You rang on {callDay}, and I’ve left you a message since.

[{say}]

Was there any news on {role}?`,
    },
    {
      id: 'telephone-call-formal',
      needs: ['missed-their-call', 'callDay'],
      registers: ['formal'],
      subject: 'Your call on {callDay}',
      text: `I am sorry that I missed your call on {callDay}.

[{say}]

If it was about {role}, could you let me know when would be a good time to ring you[, or call me on {number}]?`,
    },
    {
      id: 'missed-you-consultant',
      needs: ['missed-their-call', 'callDay', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Your call on {callDay}',
      text: `Sorry I missed you on {callDay}. Is there news on {role}?

[{say}]

[I’m on {number}. ]Let me know when’s a good time to call you back.`,
    },
    {
      id: 'since-the-phone',
      needs: ['they-rang'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news since your call?',
      text: `Thanks again for ringing about {role}. Has anything moved since then?

[{say}]`,
    },
    {
      id: 'since-telephone-formal',
      needs: ['they-rang'],
      registers: ['formal'],
      subject: '{role}: following your call',
      text: `Thank you for your call about {role}. Has the next step been decided since we spoke?

[{say}]

I would be glad of any information.`,
    },
    {
      id: 'client-since-phone',
      needs: ['they-rang', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: anything since your call?',
      text: `Thanks for your call about {role}. Has the client come back to you since?

[{say}]`,
    },
    {
      id: 'since-you-wrote',
      needs: ['they-wrote'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any news?',
      text: `Thank you for your last message about {role}. Has there been any news since then?

[{say}]

A rough idea of timing would be very helpful.`,
    },
  ],
});

/** About two jobs at once, and round the end of the year, British. */
export const checkInSeasonUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'all-in-one',
      needs: ['several', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My applications: any news?',
      text: `Have you had any news on my applications? That’s {role}.

[{say}]

One at a time is fine.`,
    },
    {
      id: 'several-formal',
      needs: ['several'],
      registers: ['formal'],
      subject: 'My current applications',
      text: `I am writing about my current applications: {role}. Could you tell me how each of them stands?

[{say}]`,
    },
    {
      id: 'before-the-break',
      needs: ['year-end'],
      registers: ['neutral', 'warm'],
      subject: '{role}: before or after Christmas?',
      text: `Do you think there’ll be a decision on {role} before Christmas, or is it more likely to be January?

[{say}]

Have a good break when it comes.`,
    },
    {
      id: 'year-end-formal',
      needs: ['year-end'],
      registers: ['formal'],
      subject: '{role}: a decision this year?',
      text: `Could you tell me whether a decision on {role} is likely before Christmas or in the new year?

[{say}]

I wish you a pleasant break.`,
    },
    {
      id: 'back-at-desks',
      needs: ['new-year'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news this month?',
      text: `Happy New Year. Do you have an idea when there’ll be news on {role}?

[{say}]

No problem if you’re still catching up.`,
    },
    {
      id: 'new-year-formal',
      needs: ['new-year'],
      registers: ['formal'],
      subject: '{role} in the new year',
      text: `I wish you a happy New Year. Is there a date for the decision on {role}?

[{say}]

I would be glad to attend a further interview if there is one.`,
    },
  ],
});
