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
      subject: 'The interview[ on {day}]: I’d like the job',
      text: `Thank you for arranging the interview[ on {day}]. I’d very much like the job, and you’re welcome to tell them so.

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
      subject: 'After the interview[ on {day}]',
      text: `You were there[ on {day}], so you don’t need an account of it from me. All I’d add is that I want the job, which is worth having in writing.

[{say}]

Thank you for setting it up. I’d be glad if you’d thank {names} as well.`,
    },
    {
      id: 'yours-to-say',
      needs: ['names'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and thanks to pass on',
      text: `Thank you for putting me forward, and for getting me as far as the interview[ on {day}].

[{say}]

I haven’t written to anyone there myself, since that’s for you to say. Would you let {names} have my thanks?`,
    },
    {
      id: 'you-too-were-there',
      needs: ['names', 'met', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My thanks[ for {day}]',
      text: `Thank you for both halves of it: setting the interview up, and sitting in on it[ on {day}].

[{say}]

Please give my thanks to {names} when you’re next in touch.`,
    },
    {
      id: 'find-out-more',
      needs: ['names', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview: a question',
      text: `Thank you for fixing up the interview[ on {day}]. There’s one thing I’d still like to know about {role}, and that’s what they’d hope to see from it in the first year. You may know, or be able to find out.

[{say}]

And could you tell {names} that I’m grateful for their time?`,
    },
    {
      id: 'them-or-you',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'May I thank them directly?',
      text: `You have my thanks for the interview[ on {day}], and the people I met should have them too.

[{say}]

May I write to them myself, or would you rather pass it on? Either is fine with me.`,
    },
    {
      id: 'them-or-you-keen',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'I’m keen; may I tell them?',
      text: `I’m keen on {role} and would like to say so to the people who saw me[ on {day}].

[{say}]

You know their ways better than I do: should that come from me or through you? Thank you for getting me the interview in the first place.`,
    },
    {
      id: 'everyone-there-keen',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]; I’m keen',
      text: `I’d better not leave you wondering: I’m keen, and you can put me down as a yes to the next stage.

[{say}]

Thank you for setting up the interview[ on {day}]. Please thank everyone there for me as well.`,
    },
    {
      id: 'keen-in-a-line',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview: I’d like the job',
      text: `If they ask you what I thought of {role}, the answer is that I’d like the job.

[{say}]

I owe you thanks for the introduction, and them for the interview[ on {day}]. You have mine here; could you give them theirs?`,
    },
    {
      id: 'everyone-there',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for arranging the interview',
      text: `Finding a time that suits everybody is a thankless job, so let me thank you for it, and for the interview[ on {day}].

[{say}]

Would you say the same from me to those who gave up their time for it?`,
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
    {
      id: 'curious-nobody-named',
      needs: ['not-names', 'not-asks-to-thank', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and a question about {role}',
      text: `Thank you for making the introduction. After the interview[ on {day}] I’m curious to hear more about {role}.

[{say}]

When you talk to them, would you thank them for me, and let me know what they say about how the team is made up?`,
    },
  ],
});
