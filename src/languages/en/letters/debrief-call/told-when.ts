import { letterSet } from '../../../../core/write/whole-letter.ts';

/** How it went, where a day for the decision was named already: nobody is asked for what was told. */
export const debriefEmailToldWhen = letterSet({
  occasion: 'debrief-call',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'told-when',
      needs: ['promised', 'when', 'not-wanted'],
      registers: ['neutral', 'warm'],
      subject: 'How the interview went[ on {day}]',
      text: `My interview for {role} is done[; I met {names}].

[{say}]

I was told to expect news {when}. Is that still right, as far as you know?`,
    },
    {
      id: 'told-before-you-speak',
      needs: ['promised'],
      registers: ['neutral', 'warm'],
      subject: 'Back from the interview',
      text: `I’m back from the interview for {role}[, where I saw {names}].

[{say}]

Would it help to talk before you speak to the client?`,
    },
    {
      id: 'told-wanted',
      needs: ['promised', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview: yes from me',
      text: `I came out of the interview wanting {role}, and I’m happy for the client to hear that.

[{say}]

[I know that I may hear {when}. ]Is there anything they’d still like from me?`,
    },
    {
      id: 'told-formal',
      needs: ['promised'],
      registers: ['formal'],
      subject: 'After the interview',
      text: `My interview for {role} has now taken place[; I met {names}].

[{say}]

[I understand that there may be news {when}. ]Would you like to hear more before you speak to your client?`,
    },
    {
      id: 'told-formal-wanted',
      needs: ['promised', 'wanted'],
      registers: ['formal'],
      subject: 'My interest after the interview',
      text: `After the interview I would very much like to be considered further for {role}, and your client is welcome to know it.

[{say}]

[I understand that I may hear {when}. ]Is there anything more that they would like from me?`,
    },
  ],
});

/** The same as a message. */
export const debriefTextToldWhen = letterSet({
  occasion: 'debrief-call',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-told',
      needs: ['promised'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]the interview for {role} is over. [{say} ]Give me a ring if you’d like to know how it went. {given}',
    },
    {
      id: 'text-told-wanted',
      needs: ['promised', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]interview’s done, and I really want {role}. [{say} ]Do they need anything else from me? {given}',
    },
    {
      id: 'text-told-formal',
      needs: ['promised'],
      registers: ['formal'],
      text: '[Hello {called}, ]the interview for {role} has taken place. [{say} ]I would be glad to tell you more by telephone. {given}',
    },
    {
      id: 'text-told-formal-wanted',
      needs: ['promised', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I have had the interview and would very much like {role}. [{say} ]Is there anything further that your client needs? {given}',
    },
  ],
});
