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
      text: `I understand you’ve taken over from {former}. I’m one of the candidates for {role}.[ I was interviewed on {day}, and I’m waiting to hear.]

[{say}]

Do you have everything you need from me, or shall I send my details again?`,
    },
    {
      id: 'inherited-wanted',
      needs: ['former', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: introducing myself',
      text: `{former} was my contact for {role}, and I understand it’s with you now. I’d very much like the job, so I wanted to introduce myself.

[{say}]

Is there anything you need from me?[ My number is {number}.]`,
    },
    {
      id: 'succession-formal',
      needs: ['former'],
      registers: ['formal'],
      subject: 'My application, previously with {former}',
      text: `I understand that you have taken over from {former}, with whom I was in contact about {role}.

[{say}]

[My interview took place on {day}. ]May I ask whether you have my details? If not, I would be glad to send them.`,
    },
    {
      id: 'new-here',
      registers: ['neutral', 'warm'],
      subject: 'Introducing myself',
      text: `I’d like to introduce myself: I’m a candidate for {role}, which I believe is with you now.[ The interview was on {day}.]

[{say}]

Once you’ve had a chance to look, could you let me know where things stand?`,
    },
    {
      id: 'new-here-formal',
      registers: ['formal'],
      subject: '{role}: an introduction',
      text: `I understand that you are now responsible for {role}, and would like to introduce myself as one of the candidates.[ I was interviewed on {day}.]

[{say}]

Would a short conversation be possible when it suits you?`,
    },
    {
      id: 'several-inherited',
      needs: ['several'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'My current applications',
      text: `I understand that my applications are now with you. I am a candidate for {role}.

[{say}]

[I was in contact with {former} about them. ]I can take you through them in five minutes by phone. When would suit you?`,
    },
  ],
});
