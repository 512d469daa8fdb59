import { letterSet } from '../../../../core/write/whole-letter.ts';

/**
 * British letters to the consultant who arranged the interview. Lines for single interviewers follow behind the last paragraph, which is
 * therefore the one that passes thanks on.
 */
export const thankYouThroughEmailUk = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'tell-them-so',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The interview[ on {day}]: I’m keen',
      text: `Thank you for arranging the interview[ on {day}]. I’d very much like the job, so please do pass that on.

[{say}]

Would you thank {names} for me?`,
    },
    {
      id: 'thinking-of-me',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview[ on {day}]',
      text: `I’m keen on {role}, and grateful that you thought of me for it.

[{say}]

[I understand that there may be news {when}. ]When you speak to them, could you pass my thanks to {names}?`,
    },
    {
      id: 'heard-it-all',
      needs: ['names', 'met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for setting it up',
      text: `Thank you for setting up the interview[ on {day}], and for sitting in on it. I’d really like the job.

[{say}]

Would you pass my thanks to {names} as well?`,
    },
    {
      id: 'yours-to-say',
      needs: ['names'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and thanks to pass on',
      text: `Thank you for putting me forward, and for getting me as far as the interview[ on {day}].

[{say}]

Could you pass on my thanks to {names}?`,
    },
    {
      id: 'you-too-were-there',
      needs: ['names', 'met', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My thanks[ for {day}]',
      text: `Thank you for arranging the interview[ on {day}] and for being there yourself.

[{say}]

Please give my thanks to {names} when you’re next in touch.`,
    },
    {
      id: 'them-or-you',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'May I thank them directly?',
      text: `Thank you for getting me the interview[ on {day}]. I’d like to thank the people I met as well.

[{say}]

May I write to them myself, or would you rather pass it on? Either is fine with me.`,
    },
    {
      id: 'them-or-you-keen',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'I’m keen; may I tell them?',
      text: `I’m keen on {role}, and would like to say so to the people who saw me[ on {day}].

[{say}]

Should that come from me or through you? Thank you for setting this up.`,
    },
    {
      id: 'everyone-there-keen',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]; I’m keen',
      text: `Thank you for setting up the interview[ on {day}]. I’m keen, and would like to go on to the next stage.

[{say}]

Please thank everyone there for me as well.`,
    },
    {
      id: 'short-word',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['warm', 'neutral'],
      subject: 'The interview[ on {day}]',
      text: `A short word of thanks: the interview[ on {day}] wouldn’t have happened without you.

[{say}]

[I gather I may hear {when}. ]When you speak to them, please say that I’m grateful to them too.`,
    },
  ],
});
