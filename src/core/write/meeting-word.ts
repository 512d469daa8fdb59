import type { Letters } from './language-pack.ts';

/**
 * The letters of a language with what they call an interview said in another way: a trial shift is no interview to those who were there.
 * @param say one text with the word in it changed
 */
export function withMeetingCalled(letters: Letters, say: (text: string) => string): Letters {
  return {
    sets: letters.sets.map((set) => ({
      ...set,
      letters: set.letters.map((each) => ({
        ...each,
        ...(each.subject === undefined ? {} : { subject: say(each.subject) }),
        text: say(each.text),
      })),
    })),
    spoken: letters.spoken.map((set) => ({
      ...set,
      spoken: set.spoken.map((each) => ({
        ...each,
        points: each.points.map(say),
        question: each.question === null ? null : say(each.question),
        text: say(each.text),
        also: each.also === null ? null : say(each.also),
      })),
    })),
    lines: letters.lines.map((each) => ({ ...each, text: say(each.text) })),
    lateThanks: letters.lateThanks.map((each) => ({ ...each, text: say(each.text), below: say(each.below) })),
  };
}
