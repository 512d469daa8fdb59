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

In the meantime, could you send the written offer, with the benefits and start date?`,
    },
    {
      id: 'us-offer-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      subject: 'Your offer for {role}',
      text: `Thank you for your offer for {role}. I appreciate it very much.

[{say}]

I will respond by {deadline}. Would you please send me the complete offer letter so that I may review it beforehand?`,
    },
    {
      id: 'us-offer-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you so much',
      text: `I’m thrilled, thank you so much.

[{say}]

I’ll get back to you by {deadline}. Could you send the offer letter over so I can go through it first?`,
    },
    {
      id: 'us-offer-deadline-wanted-formal',
      needs: ['deadline', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the offer',
      text: `I was very happy to receive the offer, and I am very interested in {role}.

[{say}]

Would you send me the terms in writing? You will have my decision by {deadline}.`,
    },
    {
      id: 'us-offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Your offer: next steps',
      text: `Thanks for offering me {role}. That’s great news.

[{say}]

Could you send me the offer in writing, and let me know when you’d like a decision?`,
    },
    {
      id: 'us-offer-by-when-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      subject: 'Your offer',
      text: `Thank you very much for offering me {role}.

[{say}]

I look forward to reviewing the written terms. By what date would you like my decision?`,
    },
    {
      id: 'us-offer-by-when-wanted',
      needs: ['not-deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `This made my day, thank you. I’m excited about {role}.

[{say}]

Could I get the offer letter and benefits summary, along with the date you need to hear back by?`,
    },
    {
      id: 'us-offer-other-process',
      needs: ['deadline', 'other-process', 'not-wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Your offer and my timing',
      text: `I’m grateful for your offer. I do want to let you know I’m partway through a process with another employer.

[{say}]

I’ll give you my answer by {deadline} either way. Could you email me the written terms in the meantime?`,
    },
    {
      id: 'us-offer-consultant-deadline',
      needs: ['deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thank you',
      text: `Please thank the team for the offer. I’ll have an answer for them by {deadline}.

[{say}]

Can you have them send the full package in writing, including base, bonus, benefits and start date?`,
    },
    {
      id: 'us-offer-consultant-deadline-wanted',
      needs: ['deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thank you',
      text: `I couldn’t be happier about this, and please tell them that.

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

Could you get me the offer letter and find out when they need an answer?`,
    },
    {
      id: 'us-offer-consultant-by-when',
      needs: ['not-deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'About the offer',
      text: `Thanks for getting this offer to me, and please thank them for me.

[{say}]

Can you get it in writing, and ask what their timeline is?`,
    },
    {
      id: 'us-offer-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'The offer for {role}',
      text: `Thank you for presenting the offer for {role}. Please extend my thanks to the team.

[{say}]

I would like to review the terms in writing before I give you my answer[, which you will have by {deadline}].`,
    },
  ],
});
