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
      text: `I’ll leave this one with you now, and you needn’t reply. Thank you for the time it took you.

[{say}]

Should something come up one day where I might be useful, I’d like to hear of it. All good wishes until then.`,
    },
    {
      id: 'close-formal',
      registers: ['formal'],
      subject: 'With thanks, concerning {role}',
      text: `I shall not trouble you further, and this letter requires no answer. Thank you for the consideration that my application received.

[{say}]

Should you wish to take it up again at any time, I would be happy to be considered. May the appointment prove a good one.`,
    },
    {
      id: 'close-met',
      needs: ['met', 'day'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and good luck with it',
      text: `I don’t know how {role} turned out, and that’s all right; there’s no need to write back. I did want to thank you once more for seeing me on {day}.

[{say}]

I hope that whoever joins you settles in well. I’d be happy to cross your path again.`,
    },
    {
      id: 'close-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: no reply needed',
      text: `I’d have liked {role}, and would still. I’m going to stop writing about it, because by now you know where I am.

[{say}]

This needs no answer. Whatever you’ve decided, I hope it goes well[, and my number stays the same: {number}].`,
    },
    {
      id: 'close-wanted-formal',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'My last letter about {role}',
      text: `It would have given me great pleasure to join you, and it still would. I do not, however, wish to keep asking, and no reply is expected.

[{say}]

With my good wishes for whatever course you have chosen.`,
    },
    {
      id: 'close-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: closing my application',
      text: `I’ll put this one away unless you bring it out again; nothing to answer here. Thanks for putting me forward.

[{say}]

For anything else in that line, please keep me on your list. I hope the client finds the right person.`,
    },
    {
      id: 'close-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Thank you for representing me',
      text: `I am putting {role} to one side. You need not reply. Thank you for representing me to your client.

[{say}]

I would be pleased to be approached about other appointments, and wish you well with those that you have in hand.`,
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
      text: `However {role} turned out, I’m grateful that you talked with me on {day}. No response necessary.

[{say}]

I wish you the best with your new hire, and I’d be happy to hear from you down the road.`,
    },
    {
      id: 'sign-off-wanted-us',
      needs: ['wanted'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: no reply needed',
      text: `I would have loved to do this job, and if {role} ever comes free, please think of me.

[{say}]

Nothing is needed from you today. I am wishing you a great start with the person you chose, or are about to.`,
    },
    {
      id: 'sign-off-consultant-us',
      needs: ['consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: closing my application',
      text: `I am filing this search under “done” on my side, so there is nothing for you to answer. Thank you for representing me.

[{say}]

When you have a client with a similar need, I would welcome your call. I wish you plenty of good clients until then.`,
    },
  ],
});
