import { letterSet } from '../../../../core/write/whole-letter.ts';

/** British replies to an offer: thanks, the terms in writing, and only what is still open about the day. */
export const offerReplyEmailUk = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'offer-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: an answer by {deadline}',
      text: `Thank you for the offer. You’re expecting a reply by {deadline}, and you’ll have one.

[{say}]

Could you put the terms in writing for me before then? I’d like to read the notice period and the start date for myself.`,
    },
    {
      id: 'offer-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      subject: 'Your offer of {role}',
      text: `I am most grateful for the offer of {role}. You will have my answer by {deadline}.

[{say}]

May I ask you for the full terms in writing, so that I can give them the attention they deserve?`,
    },
    {
      id: 'offer-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `I was really pleased to get your offer, thank you. It’s a job I’d very much like.

[{say}]

{deadline} is fine for an answer. Would you send me the terms in writing, so I can go through them properly first?`,
    },
    {
      id: 'offer-deadline-wanted-formal',
      needs: ['deadline', 'wanted'],
      registers: ['formal'],
      subject: 'The offer: my thanks',
      text: `Your offer gave me great pleasure. Thank you for your confidence in me.

[{say}]

So that I can reply by {deadline} with all the facts before me, would you kindly send the terms on paper or by email?`,
    },
    {
      id: 'offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: thank you, and a question',
      text: `Thank you very much for offering me {role}.

[{say}]

Two practical things: could I have the terms in writing, and by what day would you like to know?`,
    },
    {
      id: 'offer-by-when-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      subject: 'Your offer',
      text: `I have your offer of {role} and thank you for it sincerely.

[{say}]

When the terms are ready I would be glad to have them in writing. It would also help me to know how long the offer remains open.`,
    },
    {
      id: 'offer-by-when-wanted',
      needs: ['not-deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `I’m delighted, thank you. I’d hoped for this one.

[{say}]

Once you’ve sent me the details in writing I’ll read them the same day. Is there a date by which you need my answer?`,
    },
    {
      id: 'offer-unsure-deadline',
      needs: ['unsure', 'deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: may I ask some questions?',
      text: `It was good to get your offer, and I want to weigh it fairly. You’ll have my decision by {deadline}.

[{say}]

There are things about the job I don’t know yet. Could you send the terms, and find a quarter of an hour for a call before then?`,
    },
    {
      id: 'offer-unsure',
      needs: ['unsure', 'not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer, and a conversation',
      text: `I appreciate the offer and am taking it seriously. Before I answer I’d like to understand a little more about what the job would be day to day.

[{say}]

If you send the terms over, could we have fifteen minutes on the phone once I’ve read them?`,
    },
    {
      id: 'offer-other-process',
      needs: ['deadline', 'other-process', 'not-wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Your offer, and my timing',
      text: `I’m grateful for your offer, and I’d rather be straight with you: I’m in another process that hasn’t finished. I’m not using either to bargain with the other.

[{say}]

My answer will be with you by {deadline}, whatever happens there. The terms in writing would help me decide well.`,
    },
    {
      id: 'offer-consultant-deadline',
      needs: ['deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: please thank them',
      text: `That’s good of them, and please say thank you from me. They’ll have a yes or a no by {deadline}.

[{say}]

Could you get me everything in writing: salary, notice, holiday, start date? I’d sooner read it than try to remember it.`,
    },
    {
      id: 'offer-consultant-deadline-wanted',
      needs: ['deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thank you',
      text: `I’m delighted, and you can tell them so. Thank you for getting it this far.

[{say}]

Before I say a formal yes I want it all in black and white. Could you ask for the papers? {deadline} suits me for my answer.`,
    },
    {
      id: 'offer-consultant-by-when-wanted',
      needs: ['not-deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `What a good message to get. Please thank them, and let them know that I’m keen.

[{say}]

Before I answer I’d like it on paper, and a date to answer by. Could you get me both?`,
    },
    {
      id: 'offer-consultant-by-when',
      needs: ['not-deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'About the offer',
      text: `Thanks for bringing me the offer, and please thank them for it too.

[{say}]

Could I have it in writing, and do you know how long they’ll give me to think?`,
    },
    {
      id: 'offer-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: the offer',
      text: `Thank you for conveying the offer of {role}. Please let them know how much I appreciate it.

[{say}]

I would like to see the terms in writing before I reply[, as I will by {deadline}]. Could you arrange that?`,
    },
  ],
});
