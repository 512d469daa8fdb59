import type { Input, Output } from '../../../src/contract/registry.ts';

/** What a message may mean, as it is chosen on the page. */
export const meanings: readonly {
  readonly value: NonNullable<Input<'log'>['meaning']>;
  readonly label: string;
}[] = [
  { value: 'holding', label: 'Not decided yet' },
  { value: 'rejection', label: 'A no' },
  { value: 'invitation', label: 'An invitation' },
  { value: 'question', label: 'A question' },
  { value: 'offer', label: 'An offer' },
  { value: 'confirmation', label: 'They have it' },
  { value: 'other', label: 'Something else' },
];

/** Every way in which people reach each other. */
export const channels: readonly {
  readonly value: Output<'job'>['contacts'][number]['channel'];
  readonly label: string;
}[] = [
  { value: 'email', label: 'E-mail' },
  { value: 'phone', label: 'Call' },
  { value: 'voicemail', label: 'Voicemail' },
  { value: 'missed-call', label: 'Missed call' },
  { value: 'text', label: 'Text message' },
  { value: 'chat', label: 'WhatsApp or another chat' },
  { value: 'linkedin', label: 'LinkedIn' },
  { value: 'letter', label: 'Letter' },
  { value: 'in-person', label: 'Face to face' },
];
