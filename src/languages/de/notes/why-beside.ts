import type { WhyBeside } from '../../../core/write/note-reading.ts';
import type { Je } from '../interface/address.ts';

/** Why a note stays beside the letter, as the candidate reads it. */
export const whyBesideIn = (je: Je): Record<WhyBeside, string> => ({
  private: `Das ist vielleicht privat und bleibt deshalb bei ${je.dir}.`,
  unclear: `Das klingt nach einer Notiz für ${je('dich selbst', 'Sie selbst')}.`,
  reminder: 'Das ist eine Erinnerung.',
  'other-language': 'Das ist in einer anderen Sprache als der Brief.',
  'no-room': 'Dafür hat dieser Brief keinen Platz.',
  'names-others': 'Hier wird jemand anderes genannt oder eine andere Firma.',
});
