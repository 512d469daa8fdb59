import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Formal questions by e-mail that need no note: first, second, third. */
export const checkInPlainFormal = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-first-formal-when',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: an expected date',
      text: `By which date do you expect to have reached a decision on {role}? An approximate answer would be quite sufficient.

[{say}]

Thank you for your trouble.`,
    },
    {
      id: 'plain-first-formal-procedure',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: the procedure from here',
      text: `I would like to keep the right days free for {role}, and a little more about the procedure would help me do so.

[{say}]

Are further interviews to be held[ after that of {day}]?`,
    },
    {
      id: 'plain-first-formal-wanted-hope',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'My interest, and a question',
      text: `Please count me among those who very much hope to be chosen for {role}.

[{say}]

Would you be so kind as to tell me when the choice will be made?`,
    },
    {
      id: 'plain-first-formal-wanted-supply',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: '{role}: do you need anything further?',
      text: `As I would be glad to be appointed, I do not want my application to fail for lack of a document.

[{say}]

Is there anything that you still require from me for {role}?`,
    },
    {
      id: 'plain-first-formal-unsure',
      needs: ['first', 'unsure'],
      registers: ['formal'],
      subject: 'A further conversation about {role}',
      text: `There are aspects of {role} on which I would like to be better informed, among them how its success would be measured.

[{say}]

Might a further conversation be arranged for that purpose?`,
    },
    {
      id: 'plain-second-formal-remaining',
      needs: ['second'],
      registers: ['formal'],
      subject: 'The date of the decision',
      text: `I am writing again about {role}, with a question that I hope is easily answered.

[{say}]

Has a day been fixed for the decision?`,
    },
    {
      id: 'plain-second-formal-other-person',
      needs: ['second'],
      registers: ['formal'],
      subject: '{role}: the right person to ask',
      text: `It may be that questions about {role} are no longer for you to answer. I do not wish to burden you with what is another person’s work.

[{say}]

Would you let me know to whom I should address them?`,
    },
    {
      id: 'plain-second-formal-wanted-available',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: 'Still at your disposal for {role}',
      text: `Nothing has altered my wish to be considered for {role}, and I can come to see you, or speak by telephone, at a time of your choosing.

[{say}]

Do you foresee another stage?`,
    },
    {
      id: 'plain-second-formal-wanted-candid',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: 'My prospects for {role}',
      text: `I continue to hope for this appointment. For that reason a candid word would be welcome to me, even a discouraging one.

[{say}]

May I ask whether I am still among the candidates for {role}?`,
    },
    {
      id: 'plain-second-formal-unsure',
      needs: ['second', 'unsure'],
      registers: ['formal'],
      subject: 'A question about the work',
      text: `I would be better able to judge {role} if I could put a few questions to somebody who knows the work from day to day.

[{say}]

Could you suggest a person who would be willing to answer them?`,
    },
    {
      id: 'plain-third-formal-position',
      needs: ['third'],
      registers: ['formal'],
      subject: 'Has {role} been decided?',
      text: `Has a decision been made in the matter of {role}? If it has, a single sentence would be enough, and I would accept it as it is.

[{say}]

I thank you in advance for your answer.`,
    },
    {
      id: 'plain-third-formal-suspended',
      needs: ['third'],
      registers: ['formal'],
      subject: '{role}: is the selection continuing?',
      text: `From outside I cannot tell a selection that is slow from one that has been suspended, and so I turn to you.

[{say}]

Which of the two applies to {role}?`,
    },
    {
      id: 'plain-third-formal-wanted-constant',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: 'My continued interest in {role}',
      text: `If there is still a choice to be made for {role}, I ask you to include me in it, for I would very gladly accept an invitation to return.

[{say}]

Can you say whether it is still to be made?`,
    },
    {
      id: 'plain-third-formal-wanted-obstacle',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: '{role}: any concerns about my application?',
      text: `It is still my hope to be given {role}. If something about my application stands in the way, I would sooner know of it than not.

[{say}]

Is there such an obstacle, in your view?`,
    },
    {
      id: 'plain-third-formal-unsure',
      needs: ['third', 'unsure'],
      registers: ['formal'],
      subject: 'A question about {role}',
      text: `Before I could give a final answer about {role} I would need to learn more of what it entails. I would do so only if you are still considering me.

[{say}]

May I ask whether that is the case?`,
    },
  ],
});
