import type { InterfaceWords } from '../../../contract/refusals/said.ts';
import { gone } from './gone.ts';
import { sending } from './sending.ts';

/** What the interface says in English. */
export const words: InterfaceWords = {
  refusals: { ...gone, ...sending },
  kinds: {
    invalid: 'It cannot be understood',
    'not-found': 'It is not here',
    ambiguous: 'It may mean several',
    conflict: 'It was changed meanwhile',
    'read-only': 'It is only read here',
    needs: 'Something is missing',
    'nothing-to-say': 'There is nothing to say',
    blocked: 'Something is in the way',
    unreadable: 'It cannot be read',
    refused: 'It cannot be done now',
    'too-large': 'It is too large',
    'id-taken': 'The id was used',
    'key-unknown': 'The key is not known',
    'key-taken-away': 'The key was taken away',
    'done-already': 'It was done already',
    'not-allowed': 'It is not allowed',
  },
  kept: {
    'nothing-changed': 'Nothing was changed.',
    // The form still holds what was typed (UI4).
    'nothing-noted': 'Nothing was noted; what you typed stands where you typed it.',
    letter: 'The letter is kept with Persevere.',
  },
  or: ', or ',
};
