import type { Going, StoryWords } from '../../../contract/words/story.ts';
import { counted } from '../numbers.ts';
import type { Je } from './address.ts';
import { onMoment } from './moment.ts';

/** What goes, as it stands in a list: in the nominative. */
export function goingIn(je: Je): (thing: Going) => string {
  return (thing) => {
    switch (thing.is) {
      case 'job':
        return thing.title;
      case 'interview':
        return `das Gespräch ${onMoment(thing.when)}`;
      case 'person':
        return thing.name;
      case 'contacts':
        return counted(thing.count, 'eine Nachricht oder ein Anruf', 'Nachrichten und Anrufe');
      case 'part-in':
        return `die Beteiligung an ${thing.job}`;
      case 'notes':
        return `${je.dein('e')} Notizen, wie es war`;
      case 'notes-of-interview':
        return `${je.dein('e')} Notizen, wie es war, mit allem Versprochenen`;
      case 'remarks':
        return 'was notiert ist, dass diese Person gesagt hat';
      case 'name-in-contacts':
        return `der Name in ${je.dein('en')} Nachrichten und Anrufen`;
    }
  };
}

export const storyWordsIn = (je: Je): StoryWords => ({
  going: goingIn(je),
  ownWordsBack: `${je.Dein('e')} eigenen Worte sind wieder da.`,
  typedWordsBack: 'Das Geschriebene ist wieder da.',
  moreNotes: (count) => `Und ${counted(count, 'eine weitere Notiz', 'weitere Notizen')}.`,
  firmNotedAlready: (name) => `${name} ist schon notiert; die Personen und Stellen gehören jetzt dazu.`,
});
