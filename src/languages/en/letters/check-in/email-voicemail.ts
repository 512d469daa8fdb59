import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They left a message with a new day, and that day is over: it is the one that is meant. */
export const checkInVoicemail = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'your-voicemail-when',
      needs: ['promise-passed', 'promised-by-voicemail', 'when'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news?',
      text: `Thank you for your voicemail. You said that you’d know {when}.

[{say}]

Is there any news of {role}?`,
    },
    {
      id: 'your-voicemail-when-wanted',
      needs: ['promise-passed', 'promised-by-voicemail', 'when', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: has it been decided?',
      text: `In your voicemail you said to expect news {when}. I’m still very interested.

[{say}]

Has there been a decision on {role} yet?`,
    },
    {
      id: 'your-voicemail-when-formal',
      needs: ['promise-passed', 'promised-by-voicemail', 'when'],
      registers: ['formal'],
      subject: '{role}: the decision',
      text: `Thank you for your voicemail, in which you spoke of a decision {when}.

[{say}]

May I ask whether one has been made on {role}?`,
    },
    {
      id: 'your-voicemail',
      needs: ['promise-passed', 'promised-by-voicemail'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: since your message',
      text: `Your voicemail reached me, thank you. The day that you gave in it has passed.

[{say}]

May I ask how things stand with {role}?`,
    },
  ],
});
