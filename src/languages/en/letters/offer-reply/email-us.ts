import { letterSet } from '../../../../core/write/whole-letter.ts';

/** American replies to an offer: warm, brief, and clear about what comes next. */
export const offerReplyEmailUs = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'us-offer-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `Thank you for the offer. I really appreciate it, and you’ll have my answer by {deadline}.

[{say}]

In the meantime, could you send the written offer with the benefits and the start date? I want to look at the whole picture.`,
    },
    {
      id: 'us-offer-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      subject: 'Your offer for {role}',
      text: `Thank you for your offer for {role}. I appreciate the confidence it shows.

[{say}]

I will respond by {deadline}. Would you please send me the complete offer letter so that I may review it beforehand?`,
    },
    {
      id: 'us-offer-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `I’m thrilled, thank you. This is the job I was hoping for.

[{say}]

{deadline} works for my decision. As soon as the offer letter is here I’ll read every line of it.`,
    },
    {
      id: 'us-offer-deadline-wanted-formal',
      needs: ['deadline', 'wanted'],
      registers: ['formal'],
      subject: 'With thanks for your offer',
      text: `I was very happy to receive your offer and remain strongly interested in {role}.

[{say}]

Would you send me the terms in writing? My decision will reach you by {deadline}.`,
    },
    {
      id: 'us-offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: next steps',
      text: `Thanks for offering me {role}. That’s good news to get.

[{say}]

Would you send it to me in writing, and tell me when you’d like a decision?`,
    },
    {
      id: 'us-offer-by-when-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      subject: 'Your offer',
      text: `Please accept my thanks for offering me {role}.

[{say}]

I look forward to reviewing the written terms. May I ask the date by which you would like my decision?`,
    },
    {
      id: 'us-offer-by-when-wanted',
      needs: ['not-deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `This made my day, thank you. I’d love to make it work.

[{say}]

Could I get the offer letter and benefits summary, along with the date you need to hear back?`,
    },
    {
      id: 'us-offer-unsure-deadline',
      needs: ['unsure', 'deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: can we talk first?',
      text: `I’m honored by the offer and want to do right by it. {deadline} gives me time for that.

[{say}]

Could we get on the phone before then? I’d like to hear more about the day-to-day, and see the written terms ahead of the call.`,
    },
    {
      id: 'us-offer-unsure',
      needs: ['unsure', 'not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: a few questions first',
      text: `I appreciate the offer, and I want to give you a decision I can stand behind. To get there I have a few questions about the job itself.

[{say}]

Do you have time for a short call after I’ve seen the written terms?`,
    },
    {
      id: 'us-offer-other-process',
      needs: ['deadline', 'other-process', 'not-wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Your offer and my timing',
      text: `I’m grateful you made me an offer. In fairness to you, I’m also partway through a process somewhere else. I’m not trading one against the other, and I don’t plan to.

[{say}]

I’ll have an answer for you by {deadline}. Could you email me the written terms?`,
    },
    {
      id: 'us-offer-consultant-deadline',
      needs: ['deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thanks, and one request',
      text: `Please thank the team for the offer. They’ll have my answer by {deadline}, so nobody has to chase me.

[{say}]

Can you have them send the full package in writing, including base, bonus, benefits and start date?`,
    },
    {
      id: 'us-offer-consultant-deadline-wanted',
      needs: ['deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thank you',
      text: `I couldn’t be happier about this, and you’re welcome to tell them so.

[{say}]

Could you get me the offer letter? I’ll read it carefully and come back to you before {deadline}.`,
    },
    {
      id: 'us-offer-consultant-by-when-wanted',
      needs: ['not-deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thank you',
      text: `Great news, and thank you for making it happen. I’d love this job.

[{say}]

When can I see the letter, and when do they want to hear from me?`,
    },
    {
      id: 'us-offer-consultant-by-when',
      needs: ['not-deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: what I need to decide',
      text: `I appreciate you getting this to me, and I hope you’ll tell them the same.

[{say}]

What I need is the offer on paper and their timeline. Can you get me both?`,
    },
    {
      id: 'us-offer-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'The offer for {role}',
      text: `Thank you for presenting the offer for {role}. Please extend my thanks to the people who approved it.

[{say}]

I would like to receive the terms in writing before I give you my answer[, which will come by {deadline}].`,
    },
  ],
});
