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
      subject: 'The offer: my answer by {deadline}',
      text: `Thanks very much for the offer. You’ll have my answer by {deadline}.

[{say}]

Could I see the terms in writing first, including the notice period and start date?`,
    },
    {
      id: 'offer-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      subject: 'The offer of {role}',
      text: `I am grateful for the offer of {role}, and will let you have my answer by {deadline}.

[{say}]

Could you please send me the full terms in writing beforehand?`,
    },
    {
      id: 'offer-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `I was really pleased to get your offer, thank you. I’d very much like the job.

[{say}]

You’ll have my answer by {deadline}. Would you send me the terms in writing, so I can go through them properly first?`,
    },
    {
      id: 'offer-deadline-wanted-formal',
      needs: ['deadline', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the offer',
      text: `I was delighted to hear of the offer. Thank you.

[{say}]

I would like to see the terms in writing, if you could arrange that, and will reply by {deadline}.`,
    },
    {
      id: 'offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your offer',
      text: `Thank you very much for offering me {role}.

[{say}]

Could I have the terms in writing, and a date by which you’d like my answer?`,
    },
    {
      id: 'offer-by-when-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      subject: 'Your offer of {role}',
      text: `Thank you for the offer of {role}.

[{say}]

I would be glad to have the terms in writing when they are ready. By what date would you like my answer?`,
    },
    {
      id: 'offer-by-when-wanted',
      needs: ['not-deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `I’m delighted, thank you so much.

[{say}]

It would be great to see the details in writing. When do you need my answer?`,
    },
    {
      id: 'offer-other-process',
      needs: ['deadline', 'other-process', 'not-wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Your offer',
      text: `Thank you for your offer. I should tell you that I’m also in another process, which hasn’t finished yet.

[{say}]

I’ll let you know by {deadline} either way. Would it be possible to have the details in writing before that?`,
    },
    {
      id: 'offer-consultant-deadline',
      needs: ['deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: please thank them',
      text: `Thanks for letting me know, and please thank them for the offer. They’ll have my answer by {deadline}.

[{say}]

Could you get me everything in writing: salary, notice, holiday and start date?`,
    },
    {
      id: 'offer-consultant-deadline-wanted',
      needs: ['deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: thank you',
      text: `I’m delighted, and please tell them that. Thank you for all your help.

[{say}]

Could you ask them for the terms in writing? I’ll get back to you by {deadline}.`,
    },
    {
      id: 'offer-consultant-by-when-wanted',
      needs: ['not-deadline', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `That’s great news. Please thank them, and tell them I’m very keen.

[{say}]

Could you get me the terms in writing, and find out when they’d like to hear from me?`,
    },
    {
      id: 'offer-consultant-by-when',
      needs: ['not-deadline', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'About the offer',
      text: `Thanks for getting me the offer, and please say thank you to them as well.

[{say}]

Could you ask for it in writing, and see how long I have to decide?`,
    },
    {
      id: 'offer-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: the offer',
      text: `Thank you for passing on the offer of {role}. Please let them know that I am grateful.

[{say}]

Could you arrange for me to see the terms in writing?[ I will reply by {deadline}.]`,
    },
  ],
});
