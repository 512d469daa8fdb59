import { letterSet } from '../../../../core/write/whole-letter.ts';

/**
 * British thanks after a no. Interviewers get one as well as whoever said it, so only what needs `asks-feedback`, advice, praise or the
 * consultant thanks for the news itself.
 */
export const graciousEmailUk = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'no-plain',
      registers: ['neutral'],
      subject: '{role}: thank you',
      text: `I’ve heard the news about {role}. Thank you for considering me.

[{say}]

I hope the appointment goes well, and that our paths cross again.`,
    },
    {
      id: 'no-plain-formal',
      registers: ['formal'],
      subject: 'Your decision',
      text: `Thank you for the consideration that you gave to my application for {role}. I respect the decision.

[{say}]

I wish you well with the appointment, and hope that we may meet again.`,
    },
    {
      id: 'no-plain-warm',
      registers: ['warm'],
      subject: 'Thank you',
      text: `It wasn’t to be with {role}, but thank you for giving me the chance.

[{say}]

All the best to you and the team, and I hope we meet again.`,
    },
    {
      id: 'no-met',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for seeing me',
      text: `I’ve heard about the decision on {role}, and wanted to thank you for your time[ on {day}].

[{say}]

I’d be glad to talk again another time.`,
    },
    {
      id: 'no-met-formal',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for our meeting',
      text: `Although I was not successful with {role}, I would like to thank you personally for our meeting[ on {day}].

[{say}]

I hope that we will have the opportunity to meet again.`,
    },
    {
      id: 'no-met-short',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `Things didn’t work out with {role} this time, but I’d like to thank you for seeing me[ on {day}].

[{say}]

I hope we’ll meet again.`,
    },
    {
      id: 'no-met-formal-too',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `I have heard the outcome for {role}, and wish to thank you for your part in the interview[ on {day}].

[{say}]

I wish you and your colleagues well.`,
    },
    {
      id: 'no-asks',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Thank you for letting me know',
      text: `Thank you for letting me know about {role}.

[{say}]

If there’s one piece of advice you could give me for next time, I’d be grateful to hear it. If not, thank you anyway, and all the best.`,
    },
    {
      id: 'no-asks-formal',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for letting me know',
      text: `Thank you for letting me know your decision on {role}.

[{say}]

If you are able to offer any feedback, I would be grateful for it. If that is not possible, please accept my thanks and good wishes.`,
    },
    {
      id: 'no-asks-warm',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['warm'],
      subject: 'Thanks for telling me',
      text: `Thanks for telling me about {role}, and for considering me in the first place.

[{say}]

If you have a minute, what’s the one thing you’d suggest I do differently next time? If nothing comes to mind, don’t worry.`,
    },
    {
      id: 'no-advice',
      needs: ['advice', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the advice',
      text: `Thank you for the feedback, and especially for mentioning {advice}. That’s useful.

[{say}]

All the best, and I hope there’ll be another opportunity.`,
    },
    {
      id: 'no-advice-formal',
      needs: ['advice', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for your feedback',
      text: `Thank you for your feedback with the decision on {role}. Your comments on {advice} were helpful, and I have taken note of them.

[{say}]

With good wishes to you and your colleagues; I hope that we may be in touch again.`,
    },
    {
      id: 'no-praise',
      needs: ['praise', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your kind words',
      text: `Thank you for your kind words about {praise}. I appreciated them.

[{say}]

All the best with {role}. I hope we’ll talk again.`,
    },
    {
      id: 'no-praise-advice',
      needs: ['praise', 'advice', 'not-consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Thank you for the feedback',
      text: `Thank you for what you said about {praise}, and about {advice}. Both are helpful to me.

[{say}]

I hope to be in touch again in future.`,
    },
    {
      id: 'no-by-phone',
      needs: ['no-by-phone', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for ringing',
      text: `Thank you for ringing me yourself about {role}.[ What you said about {praise} was kind, too.]

[{say}]

If there’s one thing you’d suggest I work on, I’d be glad to hear it. If not, don’t worry, and I hope we’ll speak again.`,
    },
    {
      id: 'no-by-phone-formal',
      needs: ['no-by-phone', 'asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for your call',
      text: `Thank you for calling to tell me of the decision on {role}.[ Your comments on {praise} were kind.]

[{say}]

If you have a suggestion for a future application, I would be glad to hear it. I wish you every success with the appointment.`,
    },
    {
      id: 'no-by-phone-heard',
      needs: ['no-by-phone', 'not-asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your call',
      text: `Thank you for ringing me with the decision on {role}; I appreciated the call.

[{say}]

I hope the appointment works out well for all of you, and that we’ll talk again.`,
    },
    {
      id: 'no-by-phone-heard-formal',
      needs: ['no-by-phone', 'not-asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your call',
      text: `I am grateful to you for calling me with the decision on {role}, and for the time that you took over it.

[{say}]

With my good wishes for the appointment; I hope that our paths will cross again.`,
    },
    {
      id: 'no-by-phone-advice',
      needs: ['no-by-phone', 'advice', 'not-consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'After your call',
      text: `Thank you for the call. What you said about {advice} was helpful.[ Thank you also for your kind words about {praise}.]

[{say}]

I wish you well with the appointment, and hope to speak to you again.`,
    },
    {
      id: 'no-final-round',
      needs: ['final-round', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'After the final round',
      text: `Thank you for letting me know, and for taking me as far as the final round.

[{say}]

If you could tell me what made the difference, I’d be grateful; if that’s awkward, please don’t worry. All the best.`,
    },
    {
      id: 'no-wanted',
      needs: ['wanted', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for letting me know',
      text: `I’d have liked the job, so I won’t pretend I’m not disappointed. But thank you for a clear answer.

[{say}]

Is there anything you think I should do before I try for something like {role} again? One line would be plenty.`,
    },
    {
      id: 'no-wanted-formal',
      needs: ['wanted', 'asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for considering me',
      text: `I had hoped for a different outcome, but I am grateful to you for considering me for {role}.

[{say}]

If a similar position becomes available, I would be glad to apply again.`,
    },
    {
      id: 'no-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the news on {role}',
      text: `Thanks for letting me know, and for putting me forward in the first place. Please thank them for considering me.

[{say}]

If something comes across your desk that looks more like me, I’d be glad to hear from you.`,
    },
    {
      id: 'no-consultant-asks',
      needs: ['consultant', 'asks-feedback'],
      registers: ['neutral', 'warm'],
      subject: '{role}: thanks, and a question',
      text: `Thank you for telling me, and for your work on {role}.

[{say}]

Did they say anything I could learn from? Please pass on my thanks to them too, and let’s keep in touch.`,
    },
    {
      id: 'no-consultant-advice',
      needs: ['consultant', 'advice'],
      registers: ['neutral', 'warm'],
      subject: 'The feedback on {role}',
      text: `Thanks for passing on the feedback on {role}. The point about {advice} is useful.

[{say}]

Please keep me in mind if something else comes up.`,
    },
    {
      id: 'no-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: with my thanks',
      text: `Thank you for letting me know about {role}, and for representing me. Please convey my thanks and good wishes to your client.

[{say}]

I would be glad to hear from you about other roles.`,
    },
  ],
});
