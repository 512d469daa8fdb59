import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The last note, which asks nothing: British. */
export const closingUk = letterSet({
  occasion: 'closing',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'leave-it-there',
      registers: ['neutral', 'warm'],
      subject: '{role}: a last note from me',
      text: `Thank you for considering me for {role}. I won’t keep asking, and there’s no need to reply.

[{say}]

If something similar comes up, I’d be glad to hear from you. All the best.`,
    },
    {
      id: 'close-formal',
      registers: ['formal'],
      subject: '{role}: thank you',
      text: `I am grateful to you for considering my application for {role}. I shall not ask again, and this needs no answer.

[{say}]

If a similar position becomes available, I would be pleased to be considered. I wish you well with the appointment.`,
    },
    {
      id: 'close-met',
      needs: ['met', 'day'],
      registers: ['neutral', 'warm'],
      subject: '{role}: thank you',
      text: `Thank you again for seeing me on {day} about {role}. I won’t chase you for news, and you don’t need to answer this.

[{say}]

I hope it goes well. I’d be happy to talk again about anything else.`,
    },
    {
      id: 'close-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: no reply needed',
      text: `I’m still interested in {role}, but I won’t keep emailing about it.

[{say}]

Please don’t worry about replying.[ If anything changes, I’m on {number}.] All the best with it.`,
    },
    {
      id: 'close-wanted-formal',
      needs: ['wanted'],
      registers: ['formal'],
      subject: '{role}: a final note',
      text: `I remain interested in {role}, but I do not wish to keep asking, and I do not expect an answer to this.

[{say}]

If my application is still under consideration, I would be pleased to hear from you. Thank you for your time.`,
    },
    {
      id: 'close-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: closing my application',
      text: `I’ll stop asking about {role} now. Thanks for putting me forward.

[{say}]

If you get anything similar, please send it my way. No reply needed to this.`,
    },
    {
      id: 'close-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Thank you for representing me',
      text: `I will not ask about {role} again, and no reply is needed. Thank you for representing me to your client.

[{say}]

If you have another position that would suit me, please let me know.`,
    },
  ],
});

/** The last note, which asks nothing: American. */
export const closingUs = letterSet({
  occasion: 'closing',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'sign-off-us',
      registers: ['neutral', 'warm'],
      subject: '{role}: one last note',
      text: `I won’t write about this again, and there’s no need to answer. Thank you for considering me.

[{say}]

If another opening makes you think of me, I’d be happy to pick up the conversation. All the best to you and the team.`,
    },
    {
      id: 'sign-off-formal-us',
      registers: ['formal'],
      subject: 'Thank you for your consideration of my application',
      text: `Thank you for considering me for {role}. I will not write about it again, and there is no need to reply.

[{say}]

I would be glad to be considered for other positions in the future. I wish you and your colleagues well.`,
    },
    {
      id: 'sign-off-met-us',
      needs: ['met', 'day'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks again for {day}',
      text: `I appreciated talking with you about {role} on {day}. I won’t follow up again, so no response is needed.

[{say}]

Good luck with the hire, and please keep me in mind for anything similar.`,
    },
    {
      id: 'sign-off-wanted-us',
      needs: ['wanted'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: no reply needed',
      text: `I am still interested in {role}, but I do not want to keep asking about it. No response is needed.

[{say}]

I appreciate your consideration. If anything changes, I would be happy to talk.`,
    },
    {
      id: 'sign-off-consultant-us',
      needs: ['consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: closing my application',
      text: `I will stop following up on {role}, so there is nothing you need to do. Thank you for representing me.

[{say}]

If a client of yours has a similar opening, I would welcome your call.`,
    },
  ],
});
