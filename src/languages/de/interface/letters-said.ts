import type { LetterWords } from '../../../contract/words/letters.ts';
import type { Je } from './address.ts';
import { whenOf } from './moment.ts';

/** What is said beside letters, in German. */
export function letterWordsIn(je: Je): LetterWords {
  const known = `weder in ${je.dein('em')} Brief noch in ${je.dein('en')} Notizen`;
  return {
    struck: {
      link: `Darin ist eine Adresse, die ${known} steht.`,
      name: `Darin ist ein Name, der ${known} steht.`,
      number: `Darin ist eine Zahl, die ${known} steht.`,
      claim: `Das behauptet etwas über ${je.dich}, das in keiner Notiz steht.`,
      words: `Das handelt von etwas, das ${known} steht.`,
      question: `Das fragt etwas, das ${je.dein()} Brief nicht fragt.`,
      'left-open': 'Das lässt etwas offen.',
    },
    early: (day) => `Geplant für ${day}, jetzt ist es noch früh.`,
    theirTime: (now) => `Dort ist es gerade ${whenOf(now)}.`,
    offerAnswered: {
      accept: 'Gespeichert: Zusage. Erst geht die Zusage raus, dann wissen es die anderen.',
      time: 'Gespeichert: mehr Zeit. Das Angebot bleibt unter „Heute“, bis es beantwortet ist.',
      decline: 'Gespeichert: Absage. Bis sie raus ist, bleibt das Angebot unter „Heute“.',
    },
  };
}
