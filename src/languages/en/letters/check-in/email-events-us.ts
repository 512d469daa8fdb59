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
      subject: '{role}: any news?',
      text: `You mentioned I might hear something {when}. How’s the decision on {role} coming along?

[{say}]

If you need more time, that’s fine; a rough idea would be great.`,
    },
    {
      id: 'was-told-when-us',
      needs: ['promise-passed', 'when', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: 'New date for {role}?',
      text: `I understood that there might be news on {role} {when}, and I want to be sure I haven’t missed a message.

[{say}]

Is there an updated date?`,
    },
    {
      id: 'date-passed-us',
      needs: ['promise-passed', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a new date?',
      text: `I thought there might be news on {role} by now. Is there a new date?

[{say}]

Thanks for your help.`,
    },
    {
      id: 'heard-by-now-us',
      needs: ['promise-passed'],
      registers: ['neutral', 'warm'],
      subject: 'Checking on {role}',
      text: `I was hoping to have heard about {role} by now. About when do you think you’ll know more?

[{say}]

Thank you.`,
    },
    {
      id: 'client-yet-us',
      needs: ['promise-passed', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any word?',
      text: `I think we were expecting an answer on {role} around now. Have you heard anything back?

[{say}]

Thank you.`,
    },
    {
      id: 'date-passed-formal-us',
      needs: ['promise-passed'],
      registers: ['formal'],
      subject: 'Timing for {role}',
      text: `I understood that there might be a decision on {role} by now. When would be a reasonable time to expect one?

[{say}]

Thank you for your help.`,
    },
    {
      id: 'client-date-us',
      needs: ['promise-passed', 'consultant', 'day-named'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Any answer from the client?',
      text: `I understood we might know about {role} by now. Has the client given you a new date?

[{say}]

I appreciate your help with this.`,
    },
    {
      id: 'missed-call-us',
      needs: ['missed-their-call', 'callDay', 'not-left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Sorry I missed your call',
      text: `Sorry I missed your call on {callDay}. Was it about {role}?

[{say}]

Let me know when’s a good time to call you back[, or reach me at {number}].`,
    },
    {
      id: 'phone-tag-us',
      needs: ['missed-their-call', 'callDay', 'left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Your call on {callDay}, and my message',
      text: `Sorry we missed each other. I got your call on {callDay} and left you a message.

[{say}]

Was it an update on {role}? Email works too.`,
    },
    {
      id: 'missed-call-formal-us',
      needs: ['missed-their-call', 'callDay'],
      registers: ['formal'],
      subject: 'Your call on {callDay}',
      text: `I apologize for missing your call on {callDay}.

[{say}]

If it was about {role}, when would be a good time to call you back? [You can also reach me at {number}.]`,
    },
    {
      id: 'missed-call-consultant-us',
      needs: ['missed-their-call', 'callDay', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Sorry I missed your call',
      text: `Sorry I missed your call on {callDay}. Is there news from the client on {role}?

[{say}]

[You can reach me at {number}.]`,
    },
    {
      id: 'since-call-us',
      needs: ['they-rang'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any news since your call?',
      text: `Thank you for calling me about {role}. Is there any news since we talked?

[{say}]`,
    },
    {
      id: 'since-email-us',
      needs: ['they-wrote'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any update?',
      text: `Thank you for your last note on {role}. Has anything changed since then?

[{say}]

I appreciate any update.`,
    },
    {
      id: 'two-roles-us',
      needs: ['several', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'My applications: any updates?',
      text: `I wanted to check on my applications with you: {role}. Could you tell me where each one stands?

[{say}]`,
    },
    {
      id: 'holidays-us',
      needs: ['year-end'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: before or after the holidays?',
      text: `Do you expect a decision on {role} before the holidays or after?

[{say}]

Either one is fine. I hope you have a good break.`,
    },
    {
      id: 'client-holidays-us',
      needs: ['year-end', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: before or after the holidays?',
      text: `Do you expect to hear from the client about {role} before the holidays?

[{say}]

If not, January is fine. Happy holidays.`,
    },
    {
      id: 'client-january-us',
      needs: ['new-year', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any news from the client?',
      text: `Happy New Year. Once you have caught up with the client, could you let me know where {role} stands?

[{say}]

[You can reach me at {number}.]`,
    },
    {
      id: 'new-year-us',
      needs: ['new-year'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: any news this month?',
      text: `Happy New Year. Is there a date yet for the next step on {role}?

[{say}]

I would like to keep it free.`,
    },
  ],
});
