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
      text: `I’ve had the news about {role}. I’d like to thank you for considering me; a decision like that takes more of your time than candidates see.

[{say}]

I hope it turns out well. If our paths cross again, so much the better.`,
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
      subject: 'Thanks for letting me know',
      text: `So it’s a no on {role}. Thanks all the same for giving me a proper look.

[{say}]

All the best to you and the team. Say hello if we bump into each other again.`,
    },
    {
      id: 'no-met',
      needs: ['met', 'not-asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for seeing me',
      text: `I’ve heard about the decision on {role}. Before this closes I wanted to thank you for your time[ on {day}]. Interviewing is work on top of work.

[{say}]

I’d happily talk again another time.`,
    },
    {
      id: 'no-met-formal',
      needs: ['met', 'not-asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'With thanks for our meeting',
      text: `Now that {role} has been decided, I did not want our meeting[ on {day}] to pass without a word of thanks to you personally.

[{say}]

It would be a pleasure to meet again in other circumstances.`,
    },
    {
      id: 'no-met-too',
      needs: ['met', 'not-asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `You were one of the people I met about {role}, so this is for you as well: thank you. I’ve been told how it came out.

[{say}]

Nothing here needs a reply. If I see you again, all the better.`,
    },
    {
      id: 'no-met-short',
      needs: ['met', 'not-asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your time',
      text: `{role} wasn’t to be, but I didn’t want to slip away without a word to those who interviewed me. Thank you for doing it.

[{say}]

Take good care, and I’ll say hello if I see you again.`,
    },
    {
      id: 'no-met-formal-too',
      needs: ['met', 'not-asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'My thanks to you',
      text: `The outcome for {role} has reached me. Please accept my thanks for your part in the interview[ on {day}], and my good wishes for your work.

[{say}]

Should we find ourselves at the same table again, I will look forward to it.`,
    },
    {
      id: 'no-asks',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Thank you for letting me know',
      text: `Thank you for letting me know about {role}; it’s better to hear than to wonder.

[{say}]

May I ask one thing? If there’s a single piece of advice you’d give me for another time, I’d value it. If not, thank you anyway.`,
    },
    {
      id: 'no-asks-formal',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for informing me',
      text: `Thank you for your message about {role}, which cannot have been a pleasant one to send.

[{say}]

I would learn from a word of advice, if you are free to offer one: what would you have me do differently on a future occasion? I shall not be offended if you would rather leave it there, and hope to meet you again.`,
    },
    {
      id: 'no-asks-warm',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['warm'],
      subject: 'Thanks for telling me',
      text: `Thanks for doing this yourself. Those can’t be anyone’s favourite messages to write.

[{say}]

One small ask, only if it’s quick: what’s the one thing you’d tell me to do differently next time? If nothing comes to mind, no need to reply. Perhaps we’ll meet again.`,
    },
    {
      id: 'no-advice',
      needs: ['advice', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the advice',
      text: `Most people get a no and nothing with it. You also mentioned {advice}, which I can use, so thank you.

[{say}]

Perhaps there’ll be another time, when I’ve put it to work.`,
    },
    {
      id: 'no-advice-formal',
      needs: ['advice', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your advice',
      text: `Thank you for giving a reason with your decision. Your remark on {advice} was useful, and I have taken note of it.

[{say}]

With good wishes to you and your colleagues; perhaps you will find my name before you again.`,
    },
    {
      id: 'no-praise',
      needs: ['praise', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and for the kind words',
      text: `There was a kind word in your no, about {praise}, and I noticed it. Thank you.

[{say}]

All good wishes for {role}. I hope we’ll talk again.`,
    },
    {
      id: 'no-praise-advice',
      needs: ['praise', 'advice', 'not-consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Thank you for your feedback',
      text: `Thank you for telling me both sides of it: {praise} on the one hand, {advice} on the other. That is far more useful than a plain no.

[{say}]

When I have worked on the second, I hope to be in touch again.`,
    },
    {
      id: 'no-by-phone',
      needs: ['no-by-phone', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for ringing',
      text: `It was good of you to ring. You could have sent two lines, and I noticed that you didn’t.[ Thank you for what you said about {praise}, too.]

[{say}]

When you’ve had time to draw breath, is there one thing you’d suggest I work on? Otherwise simply thank you, and I hope we’ll speak again.`,
    },
    {
      id: 'no-by-phone-formal',
      needs: ['no-by-phone', 'asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your telephone call',
      text: `Thank you for telephoning to tell me of the decision on {role}. I know that such calls are not easy to make.[ Your words on {praise} were generous.]

[{say}]

I wish you every success. Should you ever have cause to ring again, I will be pleased to answer.`,
    },
    {
      id: 'no-by-phone-heard',
      needs: ['no-by-phone', 'not-asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your call',
      text: `Thank you for ringing me with the decision on {role}. It’s an easier thing to hear from a person.

[{say}]

I hope the appointment works out well for all of you, and that we’ll talk again some day.`,
    },
    {
      id: 'no-by-phone-heard-formal',
      needs: ['no-by-phone', 'not-asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your telephone call',
      text: `I am grateful to you for telephoning with the decision on {role}, and for the time that you took over it.

[{say}]

With my good wishes for the appointment; I hope that our paths will cross again.`,
    },
    {
      id: 'no-by-phone-advice',
      needs: ['no-by-phone', 'advice', 'not-consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'After your call',
      text: `Thank you for the call. A no with a reason in it is worth having, and I have made a note of what you said about {advice}.[ Your kind word about {praise} I will keep as well.]

[{say}]

I wish you well with {role}, and hope that you and I have reason to speak again.`,
    },
    {
      id: 'no-final-round',
      needs: ['final-round', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: thank you for the final round',
      text: `You took me as far as the last round, and I’m glad to have got that close. Thank you for that, and for the message.

[{say}]

You’ll have seen what tipped it. If you could tell me that one thing, I’d be grateful; if it’s awkward, leave it. All the best, and perhaps again one day.`,
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
      subject: 'With thanks',
      text: `I had hoped for a different outcome, as you will imagine. My thanks to you are no less for that.

[{say}]

Should {role}, or something close to it, fall vacant in the future, I would apply without hesitation.`,
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
      subject: 'On {role}: thanks, and a question',
      text: `Not this time, then. Thank you for your work on it, and for telling me.

[{say}]

Did they say anything I could learn from? One honest sentence would help us both with the next one. My thanks to them too, please, and let’s keep in touch.`,
    },
    {
      id: 'no-consultant-advice',
      needs: ['consultant', 'advice'],
      registers: ['neutral', 'warm'],
      subject: 'The feedback on {role}',
      text: `Thanks for getting me a proper answer out of this. The point about {advice} is useful, and I’d rather have it than not.

[{say}]

Bear it in mind when you next think of me, and keep in touch.`,
    },
    {
      id: 'no-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: with my thanks',
      text: `I am grateful for the news, and above all for your having represented me. I would ask you to convey my thanks and good wishes to them.

[{say}]

I would welcome a word from you when there is another role to discuss.`,
    },
  ],
});
