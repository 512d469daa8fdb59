import type { ModelFacts, ModelTrouble } from '../../../contract/refusals/model.ts';
import type { WordsOf } from '../../../contract/refusals/said.ts';
import { counted } from './counted.ts';

const modelTroubles: Record<ModelTrouble, string> = {
  unreachable: 'The language model did not answer at its address.',
  untrusted: 'The language model could not prove who it is.',
  redirected: 'The address of the language model points elsewhere, and your consent does not.',
  refused: 'The language model did not take the letter.',
  'no-model': 'There is no such model at this address.',
  'too-long': 'The language model went on and on, so it was stopped.',
  'timed-out': 'The language model took longer than two minutes.',
  cancelled: 'Stopped, as you wished.',
  unreadable: 'The answer of the language model could not be read.',
};

export const model: WordsOf<ModelFacts> = {
  'model-elsewhere': () => ({
    what: 'A letter goes only to a model on this computer, or over an encrypted connection.',
    todo: 'Give an address that begins with https://, or with http://127.0.0.1.',
  }),
  'model-needs-consent': ({ origin }) => ({
    what: `Your letters would be sent to ${origin}. That needs your consent to this address.`,
    todo: 'If you want that, say so.',
  }),
  'no-model-connected': () => ({
    what: 'No language model is connected, so nothing is sent anywhere.',
    todo: 'Connect one if you want to.',
  }),
  'not-what-was-shown': () => ({
    what: 'The letter or the model is another one than was shown.',
    todo: 'Look at what would be sent now.',
  }),
  'model-asked-enough': ({ times }) => ({
    what: `The model was asked ${counted(times, { one: 'time', other: 'times' })} today, as often as you allowed.`,
    todo: 'Tomorrow it may be asked again; or connect it anew with a larger number.',
  }),
  'model-failed': ({ trouble }) => ({ what: modelTroubles[trouble], todo: 'Try again, or write on by yourself.' }),
  'only-you-can-answer': () => ({
    what: 'Only you can answer this, so no language model is asked.',
    todo: 'Write the sentence yourself.',
  }),
  'no-such-sentence': () => ({
    what: 'This sentence does not stand in the letter.',
    todo: 'Give it as it stands there.',
  }),
  'private-is-not-sent': () => ({
    what: 'This sentence tells something that you keep private, so no language model is asked about it.',
    todo: 'Take that out first, or judge the sentence yourself.',
  }),
};
