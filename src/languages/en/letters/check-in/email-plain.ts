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
      text: `I want to be sure that nobody’s waiting for me. Is there anything you still need from my side for {role}?

[{say}]

If not, I’ll sit tight until I hear from you.`,
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
      id: 'plain-first-how-many-steps',
      needs: ['first'],
      registers: ['warm', 'neutral'],
      subject: '{role}: how many more stages?',
      text: `A small question about {role}: how many steps are there between here and a decision?

[{say}]

However many it is, I’d like to be ready for them.`,
    },
    {
      id: 'plain-first-unsure-person',
      needs: ['first', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Questions about {role}',
      text: `My list of things I’d like to know about {role} starts with who sets the priorities, and how often they change.

[{say}]

Who would be the right person to ask?`,
    },
    {
      id: 'plain-second-changed-plans',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      subject: 'Any change of plan on {role}?',
      text: `Hiring plans change, and it’s nobody’s fault when they do. Has anything changed with {role}?

[{say}]

If it hasn’t, a two-word answer will do.`,
    },
    {
      id: 'plain-second-easier-for-you',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      subject: 'A quick question about {role}',
      text: `To make this easy to answer: is {role} decided, still open, or on hold?

[{say}]

One word back is plenty. If it’s “open”, I’m available for whatever comes next.`,
    },
    {
      id: 'plain-second-unsure-hear',
      needs: ['second', 'unsure'],
      registers: ['warm', 'neutral'],
      subject: '{role}: could we talk?',
      text: `I could make up my mind about {role} more easily after half an hour with you or one of your colleagues. I have practical questions, mostly about how a normal week runs.

[{say}]

Would you have time for that?`,
    },
    {
      id: 'plain-third-keep-or-close',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is it still open?',
      text: `On my list of applications {role} still says “open”. Should I leave it that way?

[{say}]

I don’t mind which it is, and you don’t owe me the reasons.`,
    },
    {
      id: 'plain-third-simple-status',
      needs: ['third'],
      registers: ['warm', 'neutral'],
      subject: 'Is {role} still happening?',
      text: `Jobs get put off for all sorts of reasons that have nothing to do with the applicants. Is that what’s happened with {role}?

[{say}]

If so, no hard feelings. I’d rather know.`,
    },
    {
      id: 'plain-third-unsure-open',
      needs: ['third', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'A few questions about {role}',
      text: `There are still things I’d want to ask before I could say yes or no to {role}, and I’ll only take up your time with them if there’s a point.

[{say}]

Am I still being considered?`,
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
      text: `I’d love to get {role}, and to make the decision an easy one for you. Is there anything I could send, or anyone you’d like to talk to about me?

[{say}]

I can turn it around quickly.`,
    },
    {
      id: 'plain-first-wanted-hear',
      needs: ['first', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: when will you decide?',
      text: `You may have several people in mind for {role}. I’d be very happy if it turned out to be me.

[{say}]

When do you think you’ll know?`,
    },
    {
      id: 'plain-first-wanted-meet',
      needs: ['first', 'wanted', 'not-consultant'],
      registers: ['warm', 'neutral'],
      subject: '{role}: happy to come in again',
      text: `Now that there’s been some time for second thoughts, I can report that I have none: I’d like to work with you.

[{say}]

Is there somebody else I should meet before {role} is decided?`,
    },
    {
      id: 'plain-second-wanted-missing',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is anything missing?',
      text: `I’d still be delighted to get {role}. If the decision hangs on something that I could clear up, I’d like the chance.

[{say}]

Is there anything of that sort?`,
    },
    {
      id: 'plain-second-wanted-not-gone',
      needs: ['second', 'wanted'],
      registers: ['warm', 'neutral'],
      subject: '{role}: still interested',
      text: `Should anybody on your side be asking whether I’m still interested in {role}, the answer’s yes.

[{say}]

How far along are you?`,
    },
    {
      id: 'plain-second-wanted-calendar',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any dates yet?',
      text: `I want to be available when you need me for {role}, because I’d hate to miss out on it over a clash of dates.

[{say}]

Are there days in the next few weeks that I should keep clear?`,
    },
    {
      id: 'plain-third-wanted-hope',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Still hoping for {role}',
      text: `I’m still hoping for this one, and I’d like to know whether there’s a reason to. Is {role} still open?

[{say}]

An honest no is fine. I’d stop hoping, and I’d be grateful to you.`,
    },
    {
      id: 'plain-third-wanted-another-talk',
      needs: ['third', 'wanted'],
      registers: ['warm', 'neutral'],
      subject: 'Another conversation about {role}?',
      text: `If it would make the decision on {role} easier, I’d happily talk to you, or to anyone else you’d like me to meet. I want this job, and I’m not hard to get hold of.

[{say}]

Would that help?`,
    },
    {
      id: 'plain-third-wanted-second-choice',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still interested',
      text: `I’d take {role} gladly, and it wouldn’t bother me at all not to have been the first name on the list.

[{say}]

Is it still possible that it comes to me?`,
    },
  ],
});
