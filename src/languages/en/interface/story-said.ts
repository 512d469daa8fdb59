import type { Going, StoryWords } from '../../../contract/words/story.ts';
import { counted } from './counted.ts';
import { momentOf } from './moment.ts';

/** What goes, in the middle of a sentence. */
export function goingOf(thing: Going): string {
  switch (thing.is) {
    case 'job':
      return thing.title;
    case 'interview':
      return `the interview of ${momentOf(thing.when.at, thing.when.zone)}`;
    case 'person':
      return thing.name;
    case 'contacts':
      return thing.count === 1 ? 'one message or call' : `${thing.count} messages and calls`;
    case 'part-in':
      return `their part in ${thing.job}`;
    case 'notes':
      return 'your notes of what happened';
    case 'notes-of-interview':
      return 'your notes of what happened at it, with what was promised';
    case 'remarks':
      return 'what you noted that they said';
    case 'name-in-contacts':
      return 'their name in your messages and calls';
  }
}

export const storyWords: StoryWords = {
  going: goingOf,
  ownWordsBack: 'Your own words are back.',
  typedWordsBack: 'What you had typed is back.',
  moreNotes: (count) => `And ${counted(count, { one: 'more note', other: 'more notes' })}.`,
  firmNotedAlready: (name) => `${name} is noted already; the people and the jobs now belong to it.`,
};
