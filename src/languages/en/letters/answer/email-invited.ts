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
      subject: '{slot} works for me',
      text: `Thank you for the invitation. {slot} works for me and I’ll be there.

[{say}]

[If anything changes on the day, my number is {number}.]`,
    },
    {
      id: 'slot-accept',
      needs: ['invited', 'slot'],
      registers: ['formal'],
      subject: 'Interview: {slot}',
      text: `Thank you for the invitation to discuss {role}. I am pleased to confirm {slot}.

[{say}]

If there is anything that I should bring or read beforehand, please let me know.`,
    },
    {
      id: 'slot-prepare',
      needs: ['invited', 'slot'],
      registers: ['neutral'],
      subject: 'Interview: {slot} is fine',
      text: `Thank you for inviting me. I can make {slot}.

[{say}]

Is there anything you’d like me to prepare or bring?`,
    },
    {
      id: 'slot-wanted',
      needs: ['invited', 'slot', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{slot} is good for me',
      text: `I’d love to come, thank you. {slot} is good for me.

[{say}]

I’m very interested in {role}, so if there’s something I should look at before then, please send it over.`,
    },
    {
      id: 'slot-wanted-formal',
      needs: ['invited', 'slot', 'wanted'],
      registers: ['formal'],
      subject: 'Confirming {slot}',
      text: `I was very pleased to receive your invitation. {slot} suits me well.

[{say}]

I am very interested in {role}, and would be glad to send you anything that you need before we speak.`,
    },
    {
      id: 'slot-consultant',
      needs: ['invited', 'slot', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Interview: yes to {slot}',
      text: `Please tell them yes: {slot} is fine. Thanks for setting it up.

[{say}]

Could you let me know who’ll be there, and how long they have in mind?`,
    },
    {
      id: 'slot-consultant-formal',
      needs: ['invited', 'slot', 'consultant'],
      registers: ['formal'],
      subject: 'Interview on {slot}',
      text: `Thank you for setting this up. Please tell them that {slot} suits me.

[{say}]

I would be grateful for the names of those I will be meeting, once you have them.`,
    },
    {
      id: 'slot-short',
      needs: ['invited', 'slot'],
      registers: ['warm'],
      subject: 'See you then',
      text: `Great, thanks for arranging that. {slot} is perfect, see you then.

[{say}]

[My number is {number}, in case you need it.]`,
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
      subject: 'Thank you for your invitation',
      text: `Thanks for the invitation. I’d be glad to come and talk about {role}.

[{say}]

Which days and times would suit you?`,
    },
    {
      id: 'when-suits-formal',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['formal'],
      subject: 'Your invitation',
      text: `Thank you for your invitation, which I am pleased to accept.

[{say}]

Please let me know which time you would prefer, and I will confirm it promptly.`,
    },
    {
      id: 'when-suits-warm',
      needs: ['invited', 'not-slot', 'role', 'given'],
      registers: ['warm'],
      subject: 'I’d be glad to come',
      text: `Thanks so much for asking me in, I’d be glad to come.

[{say}]

When would be easiest for you?`,
    },
    {
      id: 'when-wanted',
      needs: ['invited', 'not-slot', 'wanted', 'role', 'given'],
      registers: ['neutral', 'warm'],
      subject: 'Your invitation: I’d like to come',
      text: `That’s great news, thank you. I’m very interested in {role} and would love to meet.

[{say}]

I look forward to it.[ If it’s easier to arrange by phone, my number is {number}.]`,
    },
    {
      id: 'when-consultant',
      needs: ['invited', 'not-slot', 'consultant', 'role', 'given'],
      registers: ['neutral', 'warm'],
      subject: 'Happy to meet them',
      text: `Thanks, that’s good news. Please tell them I’d be glad to meet.

[{say}]

Do you know which times they have?`,
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
      subject: 'Interview: a different time',
      text: `I’d be glad to meet, but I’m afraid I can’t make the time you suggested[, {slot}].

{say}

Would that be possible?`,
    },
    {
      id: 'other-time-formal',
      needs: ['invited', 'say'],
      registers: ['formal'],
      subject: 'A different time for the interview',
      text: `Thank you for your invitation to discuss {role}. I am afraid that I am not free at the time proposed.

{say}

I would be grateful if another time could be found, and I am sorry for the inconvenience.`,
    },
    {
      id: 'other-time-warm',
      needs: ['invited', 'say'],
      registers: ['warm'],
      subject: 'Could we find another time?',
      text: `Thank you, I’d be happy to come. I’m sorry, but I can’t do that time.

{say}

If that doesn’t suit, tell me what does and I’ll do my best.`,
    },
    {
      id: 'other-time-wanted',
      needs: ['invited', 'say', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Could we meet at another time?',
      text: `Thank you for asking me, I’d love to come. Unfortunately I can’t do that day and time, sorry.

{say}

I’m very interested in {role}, and grateful for any other slot you can find.`,
    },
    {
      id: 'other-time-consultant',
      needs: ['invited', 'say', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Interview: another time',
      text: `I’m happy to meet them, but sorry, I can’t make that slot.

{say}

Could you ask if they have anything else?`,
    },
  ],
});
