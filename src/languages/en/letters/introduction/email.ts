import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To whoever took over from the consultant who left, by e-mail. */
export const introductionEmail = letterSet({
  occasion: 'introduction',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'now-with-you',
      needs: ['former'],
      registers: ['neutral', 'warm'],
      subject: '{candidate}, about {role}',
      text: `I hear you’ve taken over from {former}, so I’m one of the people you’ve inherited.[ I was interviewed on {day}, and I’m waiting to hear.]

[{say}]

Do you have what you need on me, or shall I send my details again?`,
    },
    {
      id: 'inherited-wanted',
      needs: ['former', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: I was working with {former}',
      text: `{former} put me forward for {role}, and I’d very much like it. Since that’s with you now, I wanted to give you a name to go with the file.

[{say}]

What would you like to know about me that the file doesn’t say?[ My number is {number}.]`,
    },
    {
      id: 'succession-formal',
      needs: ['former'],
      registers: ['formal'],
      subject: 'My candidacy, formerly with {former}',
      text: `I understand that you have assumed responsibility from {former}, with whom I was in touch about {role}.

[{say}]

[My interview took place on {day}. ]May I ask whether my papers have reached you? If not, I will gladly send them.`,
    },
    {
      id: 'new-here',
      registers: ['neutral', 'warm'],
      subject: 'Introducing myself',
      text: `My name won’t mean anything to you yet. I’m a candidate for {role}, which I believe is on your desk now.[ The interview was on {day}.]

[{say}]

You’ll have plenty to read first. Once you’ve reached my page, could you tell me where things stand?`,
    },
    {
      id: 'new-here-formal',
      registers: ['formal'],
      subject: '{role}: an introduction',
      text: `As you are newly responsible for this appointment, allow me to introduce myself as one of its candidates.[ I was interviewed on {day}.]

[{say}]

I would welcome a short conversation when it suits you. Would that be possible?`,
    },
    {
      id: 'several-inherited',
      needs: ['several'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'My applications with you',
      text: `With the change on your team, this may save you some searching. I am a candidate for {role}.

[{say}]

[{former} knew the history of each; ]I can give you mine in five minutes by phone. Which of them would you like to begin with?`,
    },
  ],
});
