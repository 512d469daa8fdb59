import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They invite and the time is noted: it is accepted. */
export const answerEmailSlot = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'slot-yes',
      needs: ['invited', 'slot'],
      registers: ['neutral', 'warm'],
      subject: 'Interview: {slot} is fine',
      text: `Yes, {slot} works, and I’ll be there. Thank you for the invitation.

[{say}]

[Should anything change on the day, my number is {number}.]`,
    },
    {
      id: 'slot-accept',
      needs: ['invited', 'slot'],
      registers: ['formal'],
      subject: 'Interview: {slot}',
      text: `Thank you for inviting me to discuss {role}. I am glad to accept and will be there on {slot}.

[{say}]

If there are papers that you would like to see beforehand, I will send them in good time.`,
    },
    {
      id: 'slot-prepare',
      needs: ['invited', 'slot'],
      registers: ['neutral'],
      subject: '{slot}: I’ll be there',
      text: `Thank you. I’ve put down {slot} and will see you then.

[{say}]

Is there anything you’d like me to prepare or bring?`,
    },
    {
      id: 'slot-wanted',
      needs: ['invited', 'slot', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{slot} suits me',
      text: `I’d love to come, thank you. {slot} is good for me.

[{say}]

It’s a job I’d very much like to do, so if there’s something you want me to look at before then, please send it over.`,
    },
    {
      id: 'slot-wanted-formal',
      needs: ['invited', 'slot', 'wanted'],
      registers: ['formal'],
      subject: 'My acceptance: {slot}',
      text: `I was very pleased to have your invitation, and {slot} suits me well.

[{say}]

My interest in {role} is real, and I would welcome any reading that you think useful before we speak.`,
    },
    {
      id: 'slot-consultant',
      needs: ['invited', 'slot', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{slot}: please say yes for me',
      text: `Please tell them yes: {slot} is fine. Thanks for setting it up.

[{say}]

Could you let me know who’ll be there, and how long they have in mind?`,
    },
    {
      id: 'slot-consultant-formal',
      needs: ['invited', 'slot', 'consultant'],
      registers: ['formal'],
      subject: 'Interview on {slot}',
      text: `Thank you for bringing me this invitation. Kindly let them know that {slot} suits me.

[{say}]

I would be grateful for the names of those taking part, once you have them.`,
    },
    {
      id: 'slot-short',
      needs: ['invited', 'slot'],
      registers: ['warm'],
      subject: 'Thank you, I’ll be there',
      text: `{slot} it is; thank you for arranging that.

[{say}]

I’ll come with a few questions about {role}. Bring yours too.`,
    },
  ],
});

/**
 * They invite and no time is noted. The name and the role, which are always there, stand among the needs so that these come before the
 * letters that turn a time down: what the candidate typed need not be another time.
 */
export const answerEmailNoSlot = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'when-suits',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['neutral'],
      subject: 'Your invitation: I’d be glad to come',
      text: `I’d be glad to come and talk about {role}; thank you for suggesting it.

[{say}]

Tell me which day and time you’d like, and I’ll confirm straight away.`,
    },
    {
      id: 'when-suits-formal',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['formal'],
      subject: 'Your invitation',
      text: `Your invitation is welcome, and I accept it with thanks.

[{say}]

Please tell me which time you would prefer, and I will confirm it at once.`,
    },
    {
      id: 'when-suits-warm',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['warm'],
      subject: 'Thank you for the invitation',
      text: `Yes, gladly, and thanks for asking.

[{say}]

Pick whatever is easiest for everyone and you’ll have a quick reply from me.`,
    },
    {
      id: 'when-wanted',
      needs: ['invited', 'not-slot', 'wanted', 'role', 'given'],
      registers: ['neutral', 'warm'],
      subject: 'Your invitation: I’d like to come',
      text: `That’s very good news, thank you. I’m keen on {role} and would love to take it further.

[{say}]

Tell me the day you’d like, and I’ll confirm it.[ If it’s quicker to fix it by phone, I’m on {number}.]`,
    },
    {
      id: 'when-consultant',
      needs: ['invited', 'not-slot', 'consultant', 'role', 'given'],
      registers: ['neutral', 'warm'],
      subject: 'Interview for {role}: which times suit them?',
      text: `Good news, thanks. Please tell them I’m glad to meet.

[{say}]

Do you know which slot they’d most like to fill? Tell me and you’ll have my answer.`,
    },
  ],
});

/** The time does not suit; another is in the candidate’s own words. */
export const answerEmailOtherTime = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'other-time',
      needs: ['invited', 'say'],
      registers: ['neutral'],
      subject: 'Your invitation, and another time',
      text: `Yes to meeting, and thank you. I’m sorry that I can’t manage the time you gave[, {slot}].

{say}

Would that be possible?`,
    },
    {
      id: 'other-time-formal',
      needs: ['invited', 'say'],
      registers: ['formal'],
      subject: 'A different time for the interview',
      text: `I was glad to receive your invitation to talk about {role}. To my regret I am not free at the time proposed.

{say}

I hope that this can be arranged without much trouble, and I am sorry to have to ask.`,
    },
    {
      id: 'other-time-warm',
      needs: ['invited', 'say'],
      registers: ['warm'],
      subject: 'The interview: could we find another time?',
      text: `I’d be very glad to come. Only the time is a problem, I’m afraid.

{say}

Sorry to make the scheduling harder. If that doesn’t work either, tell me what would and I’ll see what I can do.`,
    },
    {
      id: 'other-time-wanted',
      needs: ['invited', 'say', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your invitation: could we find another time?',
      text: `Thank you for asking me. I’d hate to miss it, but I can’t do the time you suggest, and I’m sorry about that.

{say}

I’m very interested in {role} and grateful for any other slot you can find.`,
    },
    {
      id: 'other-time-consultant',
      needs: ['invited', 'say', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Interview: another time, if they can',
      text: `Could you tell them that I’m all for meeting but, sorry, not at that hour?

{say}

If there’s no give in their day, come back to me before you say no to anything.`,
    },
  ],
});
