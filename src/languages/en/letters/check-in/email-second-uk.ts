import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The second question by e-mail, British. */
export const checkInSecondUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'still-moving',
      needs: ['second'],
      registers: ['warm', 'neutral'],
      subject: '{role}: still moving?',
      text: `Is this one still being worked on, or has it had to queue behind other things? Either would be useful to know.

[{say}]

If it’s the queue, a guess at how long would help me most.`,
    },
    {
      id: 'where-it-stands',
      needs: ['second', 'day'],
      registers: ['neutral'],
      subject: '{role}: where do things stand?',
      text: `You’ll have had a good many meetings since {day}, and I don’t know whether {role} came up in any of them.

[{say}]

Is there a stage still to come before you decide?`,
    },
    {
      id: 'timetable-formal',
      needs: ['second'],
      registers: ['formal'],
      subject: 'The timetable for {role}',
      text: `Could you tell me whether recruitment is still proceeding to the timetable that was first intended?

[{say}]

If it has been postponed, I shall quite understand, and would then keep some time free for when it resumes.`,
    },
    {
      id: 'one-date',
      needs: ['second'],
      registers: ['neutral'],
      subject: '{role}: a rough date?',
      text: `Do you have even a provisional date for settling {role}? I’d treat it as provisional and wouldn’t hold you to it.

[{say}]

It’s only that I’d like to plan around something firmer than my own guess.`,
    },
    {
      id: 'say-so-twice',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Still keen on {role}',
      text: `I’d rather tell you twice that I want this job than have you wonder. So: I do.

[{say}]

What’s the next step from here, and is it with you or with somebody else?`,
    },
    {
      id: 'undiminished',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: 'My continued interest',
      text: `My interest in {role} is undiminished, and I should not wish my silence to suggest otherwise.

[{say}]

I would welcome another meeting if one would assist you. Is that something you have in mind?`,
    },
    {
      id: 'place-me',
      needs: ['second', 'example'],
      registers: ['neutral', 'warm'],
      subject: 'An example of my work',
      text: `Something from my own work that you haven’t heard: {example}. I mention it because it’s the sort of thing that gets lost between the lines of a CV.

[{say}]

When is {role} likely to be decided?`,
    },
    {
      id: 'not-at-interview',
      needs: ['second', 'act'],
      registers: ['formal', 'neutral'],
      subject: 'An addition to my application',
      text: `I would like to add one fact to what you have from me: {act}.

[{say}]

Is the choice for {role} still open? If so, I am glad to answer questions on it at any time.`,
    },
    {
      id: 'blank-in-notes',
      needs: ['second', 'met', 'topic'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a date?',
      text: `My notes[ from {day}] have your remark about {topic}, and next to it a gap where the date of the decision should be.

[{say}]

Could you help me fill it in for {role}? Pencil will do.`,
    },
    {
      id: 'better-placed',
      needs: ['second', 'not-met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'How far has {role} got?',
      text: `You’re better placed than I am to see how far this has got, which is why I’m asking you.

[{say}]

Is it with the hiring manager at the moment, or still with your team?`,
    },
    {
      id: 'curious-still',
      needs: ['second', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Could I talk to someone on the team?',
      text: `I’d be able to give you a better answer about {role} if I could talk to somebody who does similar work with you. Twenty minutes on the phone would be plenty.

[{say}]

Is that a step you’d consider at this point?`,
    },
  ],
});

/** The second question to the consultant by e-mail, British. */
export const checkInSecondConsultantUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'still-live',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Is {role} still live?',
      text: `I don’t want you chasing the client for me when there’s nothing to chase, so one question: is this one still live with them?

[{say}]

If it’s on hold, tell me and I’ll stop asking until you say it’s moving.`,
    },
    {
      id: 'client-since-formal',
      needs: ['second', 'consultant'],
      registers: ['formal'],
      subject: '{role}: any news from your client?',
      text: `Has your client spoken to you about the candidates whom they saw?

[{say}]

Any comment of theirs, however brief, would be of use to me, and I would not take a critical one amiss.`,
    },
    {
      id: 'where-i-stand',
      needs: ['second', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still very interested',
      text: `Do you have a feel for where I stand with the client on {role}? If it’s close, I’d gladly talk to them again, by phone or in person; I’d very much like the job.

[{say}]

If it isn’t, I’d still want to know.`,
    },
  ],
});
