import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Questions by e-mail that need no note and claim no interest, or only curiosity: first, second, third. */
export const checkInPlain = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-first-whose-turn',
      needs: ['first'],
      registers: ['neutral', 'warm'],
      subject: 'Do you need anything from me?',
      text: `Is there anything else you need from me for {role}? I want to make sure nobody’s waiting for me.

[{say}]

If not, I’ll wait to hear from you.`,
    },
    {
      id: 'plain-first-calendar',
      needs: ['first'],
      registers: ['neutral', 'warm'],
      subject: '{role}: which days should I keep free?',
      text: `If there’s a next round for {role}, I’d like to keep time free for it.

[{say}]

Do you know roughly which week that would be?`,
    },
    {
      id: 'plain-second-changed-plans',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any change?',
      text: `Has anything changed with {role} since I last asked?

[{say}]

A short answer is fine.`,
    },
    {
      id: 'plain-second-easier-for-you',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      subject: 'A quick question about {role}',
      text: `Is {role} still open, on hold or filled?

[{say}]

If it’s still open, I’m available for the next step.`,
    },
    {
      id: 'plain-third-keep-or-close',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is it still open?',
      text: `Is {role} still open? A yes or no is fine.

[{say}]

If it’s been filled, I’ll stop asking.`,
    },
    {
      id: 'plain-third-simple-status',
      needs: ['third'],
      registers: ['warm', 'neutral'],
      subject: '{role}: on hold?',
      text: `I wondered whether {role} had been put on hold. Could you tell me where it stands?

[{say}]

Thank you.`,
    },
  ],
});

/** The same, from somebody who wants the job. */
export const checkInPlainWanted = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-first-wanted-help',
      needs: ['first', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: would anything else help?',
      text: `I’d really like {role}. Is there anything I could send that would help you decide?

[{say}]

I can get it to you quickly.`,
    },
    {
      id: 'plain-first-wanted-hear',
      needs: ['first', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: when will you decide?',
      text: `I’d be really happy to get {role}. When do you think you’ll know?

[{say}]`,
    },
    {
      id: 'plain-first-wanted-meet',
      needs: ['first', 'wanted', 'not-consultant'],
      registers: ['warm', 'neutral'],
      subject: '{role}: happy to talk again',
      text: `I’d really like {role}. Is there anyone else I should meet before you decide?

[{say}]

I’m happy to talk again.`,
    },
    {
      id: 'plain-second-wanted-not-gone',
      needs: ['second', 'wanted'],
      registers: ['warm', 'neutral'],
      subject: '{role}: still interested',
      text: `Is there any news on {role} yet? I’m still very interested.

[{say}]

Just let me know when you can.`,
    },
    {
      id: 'plain-third-wanted-another-talk',
      needs: ['third', 'wanted'],
      registers: ['warm', 'neutral'],
      subject: 'Another conversation about {role}?',
      text: `I’d still very much like {role}. Would it help to talk again, with you or a colleague?

[{say}]`,
    },
  ],
});
