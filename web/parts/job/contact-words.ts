import type { Input, Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';

type Meaning = NonNullable<Input<'log'>['meaning']>;
type Channel = Output<'job'>['contacts'][number]['channel'];

const inOrder: readonly Meaning[] = [
  'holding',
  'rejection',
  'invitation',
  'question',
  'offer',
  'confirmation',
  'other',
];

const ways: readonly Channel[] = [
  'email',
  'phone',
  'voicemail',
  'missed-call',
  'text',
  'chat',
  'linkedin',
  'letter',
  'in-person',
];

/** What a message may mean, as it is chosen on the page. */
export function meanings(): readonly { readonly value: Meaning; readonly label: string }[] {
  return inOrder.map((value) => ({ value, label: page.jobForms.meanings[value] }));
}

/** Every way in which people reach each other. */
export function channels(): readonly { readonly value: Channel; readonly label: string }[] {
  return ways.map((value) => ({ value, label: page.jobForms.channels[value] }));
}
