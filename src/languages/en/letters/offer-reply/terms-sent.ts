import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Replies to an offer that came with its terms, or whose terms are on the way: nothing more is asked for. */
export const offerTermsSentEmail = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'terms-sent-wanted',
      needs: ['terms-sent', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `I’m delighted, thank you. I’ll read everything through properly[, and you’ll have my answer by {deadline}].

[{say}]

If there’s anything I’m not sure of, I’ll ask.`,
    },
    {
      id: 'terms-sent',
      needs: ['terms-sent', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the offer',
      text: `Thank you for the offer. I’ll read everything through[, and you’ll have my answer by {deadline}].

[{say}]

If I have any questions, I’ll be in touch.`,
    },
    {
      id: 'terms-sent-formal',
      needs: ['terms-sent', 'not-consultant'],
      registers: ['formal'],
      subject: 'Thank you for the offer',
      text: `Thank you for the offer. I will read the terms with care[, and give you my answer by {deadline}].

[{say}]

Should I have any questions, I will ask them beforehand.`,
    },
    {
      id: 'terms-sent-consultant',
      needs: ['terms-sent', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Thank you, and my answer',
      text: `Thank you for this, and please thank them for the offer. I will read everything through[, and you will have my answer by {deadline}].

[{say}]

If I have any questions, I will ask you first.`,
    },
  ],
});

/** The same by message. */
export const offerTermsSentText = letterSet({
  occasion: 'offer-reply',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-terms-sent-wanted',
      needs: ['terms-sent', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]that’s great news, thank you. I’ll read it all through[ and let you know by {deadline}]. [{say} ]{given}',
    },
    {
      id: 'text-terms-sent',
      needs: ['terms-sent'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for the offer. I’ll read it all through[ and let you know by {deadline}]. [{say} ]{given}',
    },
  ],
});
