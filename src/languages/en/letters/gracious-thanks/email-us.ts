import { letterSet } from '../../../../core/write/whole-letter.ts';

/** American thanks after a no; who thanks for the news is the same as in the British ones. */
export const graciousEmailUs = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'us-no-plain',
      registers: ['neutral', 'warm'],
      subject: 'Thank you',
      text: `I got the news on {role}, and I appreciate having been considered.

[{say}]

I hope it works out well for everyone. If our paths cross again, I’ll be glad.`,
    },
    {
      id: 'us-no-plain-formal',
      registers: ['formal'],
      subject: 'Thank you for your consideration',
      text: `I appreciate your consideration of my application for {role}, and I respect the choice you have made.

[{say}]

My best wishes to the team. I would be pleased to speak again in the future.`,
    },
    {
      id: 'us-no-met',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for talking with me',
      text: `I’m sorry it didn’t work out this time, and I didn’t want to disappear without thanking you for meeting with me[ on {day}] about {role}.

[{say}]

Wishing you and the team well. I hope we cross paths again.`,
    },
    {
      id: 'us-no-met-formal',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `While the decision on {role} went another way, I want to thank you personally for our conversation[ on {day}].

[{say}]

I wish you and your colleagues well, and would be glad to see you again.`,
    },
    {
      id: 'us-no-met-short',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the interview',
      text: `{role} didn’t work out this time, but I’m grateful that you made time for me[ on {day}].

[{say}]

Take care, and maybe we’ll talk again sometime.`,
    },
    {
      id: 'us-no-met-formal-too',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for interviewing me',
      text: `Having learned the outcome for {role}, I would like to thank you for the time you set aside to interview me.

[{say}]

I wish you and your team every success.`,
    },
    {
      id: 'us-no-asks',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for letting me know',
      text: `Thanks for getting back to me on {role}.

[{say}]

If you have one piece of advice for my next interview, I’d love to hear it. If you’d rather not, that’s fine too. Either way, I hope we can stay in touch.`,
    },
    {
      id: 'us-no-asks-formal',
      needs: ['asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your decision on {role}',
      text: `Thank you for notifying me of your decision on {role}.

[{say}]

If your policies allow it, I would be grateful for one suggestion on what to strengthen before I interview again. If they do not, please accept my thanks and best wishes.`,
    },
    {
      id: 'us-no-advice',
      needs: ['advice', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the candid feedback',
      text: `I appreciate the candor. The point about {advice} is something concrete to work on, and that’s worth a lot to me.

[{say}]

All the best to the team. I’d be glad to stay in touch.`,
    },
    {
      id: 'us-no-praise',
      needs: ['praise', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the kind words',
      text: `You didn’t have to say something nice about {praise}, and I’m glad you did. Thank you.

[{say}]

I wish you luck with {role}, and I’d be happy to talk again down the road.`,
    },
    {
      id: 'us-no-praise-advice-formal',
      needs: ['advice', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for your feedback',
      text: `Thank you for explaining your decision. Your comments[ on {praise} and, above all,] on {advice} will be of practical use to me.

[{say}]

When I have acted on them, I hope to be in touch again.`,
    },
    {
      id: 'us-no-by-phone',
      needs: ['no-by-phone', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for calling me yourself',
      text: `Thank you for calling me yourself about {role}.[ What you said about {praise} was kind.]

[{say}]

If there’s one thing you’d suggest I do differently next time, I’d love to hear it. If not, no reply needed. I hope we get to talk again.`,
    },
    {
      id: 'us-no-by-phone-advice',
      needs: ['no-by-phone', 'advice', 'not-consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Thank you for your call',
      text: `Thank you for calling, and for what you said about {advice}. That is helpful.[ Your comments on {praise} were kind, too.]

[{say}]

Please give my regards to the rest of the team. I hope we can talk again.`,
    },
    {
      id: 'us-no-final-round',
      needs: ['final-round', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: thank you for the final round',
      text: `Thank you for letting me know, and for including me in the final round.

[{say}]

If you can share what made the difference, I’d find that helpful; if you can’t, I understand. I hope we’ll talk again.`,
    },
    {
      id: 'us-no-wanted',
      needs: ['wanted', 'asks-feedback', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for letting me know',
      text: `I was hoping for a yes, and I appreciate you telling me straight that it’s a no.

[{say}]

I’d still love to work with you someday. What’s one thing I could do to be a stronger candidate for something like {role} in the future?`,
    },
    {
      id: 'us-no-wanted-formal',
      needs: ['wanted', 'asks-feedback', 'not-consultant'],
      registers: ['formal'],
      subject: 'My continued interest',
      text: `I was disappointed to learn that I was not selected for {role}, and I thank you for telling me yourself.

[{say}]

My interest in your organization continues. Please keep me in mind should you have an opening that fits.`,
    },
    {
      id: 'us-no-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the update on {role}',
      text: `Thanks for the update, and for going to bat for me. Please tell them I appreciated being considered.

[{say}]

I’d be glad to be in the running for the next one.`,
    },
    {
      id: 'us-no-consultant-asks',
      needs: ['consultant', 'asks-feedback'],
      registers: ['neutral', 'warm'],
      subject: '{role}: thanks, and one question',
      text: `Thanks for letting me know about {role}, and for everything you did on it.

[{say}]

Did the client give a reason? Even a line would help me prepare for the next interview. Please pass along my thanks to them.`,
    },
    {
      id: 'us-no-consultant-advice',
      needs: ['consultant', 'advice'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the feedback',
      text: `Thanks for relaying what they said about {advice}. It’s specific, so I can do something about it.

[{say}]

Please keep me in mind for anything that plays to my strengths.`,
    },
    {
      id: 'us-no-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: my thanks',
      text: `Thank you for the information and for your efforts on my behalf. Please express my appreciation to your client.

[{say}]

I hope that you will contact me again when a suitable position arises.`,
    },
  ],
});
