import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A day that was named has gone by, by e-mail, British. */
export const checkInPromiseUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'you-said-when',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a new date?',
      text: `You’d said I might hear {when}. Has {role} been decided, or does it need longer?

[{say}]

A new date would be as useful to me as an answer.`,
    },
    {
      id: 'word-from-you-formal',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      registers: ['formal'],
      subject: 'The decision on {role}',
      text: `You kindly told me that I could expect to hear {when}. In case a message has gone astray, I thought it best to write.

[{say}]

Has a decision been reached, or is more time needed?`,
    },
    {
      id: 'expecting-when',
      needs: ['promise-passed', 'when'],
      registers: ['neutral', 'warm'],
      subject: 'News of {role}?',
      text: `I’d understood that there might be something to hear {when}, and I wanted to be sure I hadn’t missed it.

[{say}]

Do you know what the new date might be?`,
    },
    {
      id: 'day-gone-by',
      needs: ['promise-passed'],
      registers: ['neutral', 'warm'],
      subject: '{role}: a new date?',
      text: `The day when there might be news has come and gone, and I’d sooner move it in my diary than cross it out.

[{say}]

Which week would be a safe one?`,
    },
    {
      id: 'revised-formal',
      needs: ['promise-passed'],
      registers: ['formal'],
      subject: 'A revised date for {role}',
      text: `I had understood that there might be news by now, and suppose that the timetable has changed.

[{say}]

May I ask what the new one is? Even an approximate week would assist me.`,
    },
    {
      id: 'date-moved-again',
      needs: ['promise-passed', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still interested',
      text: `The decision seems to be taking longer than planned. It changes nothing for me; I’d be as pleased to get the job next month as this.

[{say}]

Is it waiting on anything that I could help with?`,
    },
    {
      id: 'client-when',
      needs: ['promise-passed', 'consultant', 'when'],
      registers: ['neutral', 'warm'],
      subject: 'Heard anything from the client?',
      text: `We were to hear {when}. Has the client said anything about {role}, to you if not to me?

[{say}]

If they’re simply running late, that’s an answer too.`,
    },
    {
      id: 'client-late-formal',
      needs: ['promise-passed', 'consultant'],
      registers: ['formal'],
      subject: 'The client’s timetable for {role}',
      text: `The date on which we might have heard from your client is past, and I would value your reading of that.

[{say}]

Have they told you how they mean to proceed?`,
    },
    {
      id: 'client-late',
      needs: ['promise-passed', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news from the client?',
      text: `You know this client and I don’t: when a date like the one for {role} goes by, is that usual with them, or does it mean something?

[{say}]

I’d rather have your guess than my own.`,
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
      text: `I’m sorry I couldn’t get to the phone when you rang on {callDay}.

[{say}]

Was it to do with {role}? If it’s easier to put in an email, please do[; otherwise I’m on {number}].`,
    },
    {
      id: 'left-you-message',
      needs: ['missed-their-call', 'callDay', 'left-message'],
      registers: ['neutral', 'warm'],
      subject: 'Your call on {callDay}, and my message',
      text: `We keep missing each other: you rang on {callDay}, and I’ve left you a message since.

[{say}]

If it was about {role}, could you put the gist of it in an email?`,
    },
    {
      id: 'telephone-call-formal',
      needs: ['missed-their-call', 'callDay'],
      registers: ['formal'],
      subject: 'Your telephone call of {callDay}',
      text: `I was sorry to find that you had telephoned on {callDay} while I was unable to answer.

[{say}]

If your call concerned {role}, would you let me know what follows from it[, or try me once more on {number}]?`,
    },
    {
      id: 'missed-you-consultant',
      needs: ['missed-their-call', 'callDay', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'You rang on {callDay}',
      text: `Sorry I missed you on {callDay}. If it was the client’s answer on {role}, don’t soften it on my account.

[{say}]

When’s a good time to catch you? [I’ll have my phone to hand: {number}.]`,
    },
    {
      id: 'since-the-phone',
      needs: ['they-rang'],
      registers: ['neutral', 'warm'],
      subject: 'Since your call',
      text: `Thank you for ringing about {role} when you could have sent two lines.

[{say}]

Has anything moved since then?`,
    },
    {
      id: 'since-telephone-formal',
      needs: ['they-rang'],
      registers: ['formal'],
      subject: 'Following your telephone call',
      text: `Thank you for telephoning about {role}. In return I am writing rather than ringing, so that you may answer when it suits you.

[{say}]

Has the next step been settled?`,
    },
    {
      id: 'client-since-phone',
      needs: ['they-rang', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Anything since you rang?',
      text: `Thanks for your call about {role}. That was the last I heard of it from anyone.

[{say}]

Has the client been back to you?`,
    },
    {
      id: 'since-you-wrote',
      needs: ['they-wrote'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Since your last message',
      text: `Thank you for your last message about {role}. I am writing to ask what has happened since you sent it.

[{say}]

Do you know, at least roughly, when the next stage will be?`,
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
      text: `One email instead of several: I’m in for {role}, all through you.

[{say}]

Which of them has moved, if any? Answer piecemeal if you hear piecemeal.`,
    },
    {
      id: 'several-formal',
      needs: ['several'],
      registers: ['formal'],
      subject: 'My current applications',
      text: `To spare you separate letters, I am asking about my applications together: {role}.

[{say}]

Would you tell me how each of them stands?`,
    },
    {
      id: 'before-the-break',
      needs: ['year-end'],
      registers: ['neutral', 'warm'],
      subject: '{role}: this year or next?',
      text: `Before everyone disappears for Christmas: should I expect to hear this year or next?

[{say}]

January is fine by me; I’d simply like to know which. Have a good break when it comes.`,
    },
    {
      id: 'year-end-formal',
      needs: ['year-end'],
      registers: ['formal'],
      subject: '{role}: a decision this year?',
      text: `As the year is nearly over, I wonder whether a decision on {role} is to be expected before the holiday or after it.

[{say}]

May I wish you a peaceful Christmas in either case.`,
    },
    {
      id: 'back-at-desks',
      needs: ['new-year'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news this month?',
      text: `Happy New Year. I imagine your first week back is mostly inbox, so this can wait until you’ve reached the bottom of it.

[{say}]

What are the plans for {role} now that it’s January?`,
    },
    {
      id: 'new-year-formal',
      needs: ['new-year'],
      registers: ['formal'],
      subject: '{role} in the new year',
      text: `May I wish you a good start to the year.

[{say}]

Could you say when the selection will be taken up again? I shall keep myself free for it as far as I am able.`,
    },
  ],
});
