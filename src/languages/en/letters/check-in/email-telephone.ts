import { letterSet } from '../../../../core/write/whole-letter.ts';

/** A day that was named, or named anew, on the telephone has gone by: the letter speaks of that call. */
export const checkInSaidByPhone = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'on-the-phone-when',
      needs: ['promise-passed', 'promised-by-phone', 'when'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news?',
      text: `When we spoke on the phone, you said there might be news {when}. Is there anything new on {role}?

[{say}]

If it needs more time, that’s fine.`,
    },
    {
      id: 'on-the-phone-when-wanted',
      needs: ['promise-passed', 'promised-by-phone', 'when', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news?',
      text: `You mentioned on the phone that I might hear {when}. I’d still really like {role}.

[{say}]

Is there a decision yet?`,
    },
    {
      id: 'on-the-phone',
      needs: ['promise-passed', 'promised-by-phone', 'day-named'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a new date?',
      text: `I thought there might be news on {role} by now, from what you said on the phone.

[{say}]

Is there a new date?`,
    },
    {
      id: 'by-telephone-when-formal',
      needs: ['promise-passed', 'promised-by-phone', 'when'],
      registers: ['formal'],
      subject: 'Following our telephone conversation',
      text: `When we spoke on the telephone, you expected to have news of {role} {when}.

[{say}]

May I ask whether there is a decision yet?`,
    },
    {
      id: 'by-telephone-formal',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['formal'],
      subject: '{role}: our telephone conversation',
      text: `When we spoke on the telephone, I understood that there might be news of {role} by now.

[{say}]

May I ask when you expect a decision?`,
    },
    {
      id: 'on-the-phone-client',
      needs: ['promise-passed', 'promised-by-phone', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any answer from the client?',
      text: `On the phone you thought the client might be ready[ {when}]. Have they said anything about {role}?

[{say}]

If it’s been delayed, that’s fine.`,
    },
  ],
});

/** The candidate rang, and they talked. */
export const checkInWeSpoke = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'since-we-spoke',
      needs: ['we-spoke'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news since we spoke?',
      text: `Thank you for taking my call. Is there anything new on {role} since we spoke?

[{say}]`,
    },
    {
      id: 'since-we-spoke-wanted',
      needs: ['we-spoke', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: since our call',
      text: `Thanks for talking to me on the phone. I’m still very interested in {role}.

[{say}]

Has the next step been decided?`,
    },
    {
      id: 'since-we-spoke-formal',
      needs: ['we-spoke'],
      registers: ['formal'],
      subject: 'Since our telephone conversation',
      text: `Thank you for speaking with me on the telephone. Has there been any progress with {role} since then?

[{say}]

I would be glad to know the next step.`,
    },
    {
      id: 'since-we-spoke-client',
      needs: ['we-spoke', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: anything from the client?',
      text: `Have you had anything from the client about {role} since we spoke?

[{say}]

If they have questions for me, please pass them on.`,
    },
  ],
});

/** Both in a text or chat. */
export const checkInTelephoneText = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-on-the-phone',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]you said on the phone there might be news of {role}[ {when}]. [{say} ]Is there any yet? {given}',
    },
    {
      id: 'text-on-the-phone-formal',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['formal'],
      text: '[Hello {called}, ]when we spoke on the telephone, you expected news of {role}[ {when}]. [{say} ]Has anything been decided? {candidate}',
    },
    {
      id: 'text-since-we-spoke',
      needs: ['we-spoke'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for talking to me. [{say} ]Anything new on {role} since then? {given}',
    },
    {
      id: 'text-since-we-spoke-formal',
      needs: ['we-spoke'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for speaking with me on the telephone. [{say} ]Has anything been decided about {role} since? {candidate}',
    },
  ],
});
