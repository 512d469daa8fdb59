import type { GoneFacts } from '../../../contract/refusals/gone.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';

/** Behind the name of what is gone: a feminine noun. */
export const removed = 'gibt es hier nicht mehr; sie wurde entfernt oder gehört zu anderen Notizen.';

export const gone: WordsOf<GoneFacts> = {
  'job-gone': () => ({ what: `Diese Stelle ${removed}`, todo: 'Unter „Stellen“ nachsehen.' }),
  'interview-gone': () => ({
    what: 'Dieses Gespräch gibt es hier nicht mehr; es wurde entfernt oder gehört zu anderen Notizen.',
    todo: 'Bei der Stelle nachsehen, welche Gespräche es gibt.',
  }),
  'step-gone': () => ({
    what: 'Das ist nicht mehr zu tun; es ist erledigt, ausgelassen oder gehört zu anderen Notizen.',
    todo: 'Nachsehen, was ansteht.',
  }),
  'person-gone': () => ({ what: `Diese Person ${removed}`, todo: 'Nachsehen, wer notiert ist.' }),
  'nobody-called': ({ typed }) => ({ what: `„${typed}“ ist nicht notiert.`, todo: 'Nachsehen, wer notiert ist.' }),
};
