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
      text: `When we spoke on the phone, you thought there might be news {when}. I haven’t heard anything so far.

[{say}]

Do you know more now about {role}?`,
    },
    {
      id: 'on-the-phone-when-wanted',
      needs: ['promise-passed', 'promised-by-phone', 'when', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After our call: any news?',
      text: `You told me on the phone that I could expect to hear {when}. I’d still very much like {role}.

[{say}]

Is there a decision, or would another week be a safer guess?`,
    },
    {
      id: 'on-the-phone',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['neutral', 'warm'],
      subject: 'The date you gave me on the phone',
      text: `The date that you gave me on the phone for {role} has passed, and I don’t want to have missed a message.

[{say}]

What’s the plan now?`,
    },
    {
      id: 'by-telephone-when-formal',
      needs: ['promise-passed', 'promised-by-phone', 'when'],
      registers: ['formal'],
      subject: 'Following our telephone conversation',
      text: `In our telephone conversation you expected to have news of {role} {when}. As none has reached me, I thought it right to write.

[{say}]

May I ask how the matter stands?`,
    },
    {
      id: 'by-telephone-formal',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['formal'],
      subject: '{role}: our telephone conversation',
      text: `The day that you named to me by telephone is over, and I have not yet had word about {role}.

[{say}]

Would you let me know what is to be expected, and when?`,
    },
    {
      id: 'on-the-phone-client',
      needs: ['promise-passed', 'promised-by-phone', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Has the client answered?',
      text: `On the phone you thought that the client would be ready[ {when}]. Have you had their answer about {role}?

[{say}]

If it has been put off again, I’d be glad to know that, too.`,
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

[{say}]

An answer in a line or two is fine.`,
    },
    {
      id: 'since-we-spoke-wanted',
      needs: ['we-spoke', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Since our call',
      text: `It was good of you to talk to me on the phone. I’m as interested in {role} as I was then.

[{say}]

Has the next step been decided since?`,
    },
    {
      id: 'since-we-spoke-formal',
      needs: ['we-spoke'],
      registers: ['formal'],
      subject: 'Since our telephone conversation',
      text: `Thank you for the time that you gave me on the telephone. I am writing to ask whether there has been a development concerning {role} since then.

[{say}]

I would be glad to hear which step comes next.`,
    },
    {
      id: 'since-we-spoke-client',
      needs: ['we-spoke', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Anything from the client since we spoke?',
      text: `Since you and I spoke, have you had anything from the client about {role}?

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
      text: '[Hi {called}, ]on the phone you thought there might be news of {role}[ {when}]. [{say} ]Is there any? {given}',
    },
    {
      id: 'text-on-the-phone-formal',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['formal'],
      text: '[Hello {called}, ]when we spoke by telephone you expected news of {role}[ {when}]. [{say} ]May I ask whether there is any? {candidate}',
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
