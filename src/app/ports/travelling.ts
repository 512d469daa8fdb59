import type { RowKind } from './store.ts';

/**
 * Which working rows travel. `never`: it opens something, belongs to this machine's connections and places, or is made anew where it is
 * missing; `apart`: it travels in a form of its own (approvals as letters, erasures as erasures).
 */
const travelling: Readonly<Record<RowKind, 'travels' | 'some' | 'apart' | 'never'>> = {
  draft: 'travels',
  unfinished: 'travels',
  reading: 'travels',
  // What waits for a word of the candidate can be answered on any device.
  message: 'travels',
  setting: 'some',
  outbox: 'apart',
  erasure: 'apart',
  'device-key': 'never',
  mailbox: 'never',
  preview: 'never',
  secret: 'never',
  cursor: 'never',
  'calendar-event': 'never',
  'sent-copy': 'never',
  'push-device': 'never',
  undo: 'never',
};

/** Settings that are the candidate's and not the machine's. Reminders stay: two devices would remind twice. */
const ofCandidate: readonly RegExp[] = [/^reading-language$/, /^example$/, /^reread:\S{1,80}$/];

/** True for a row whose versions travel as they are. */
export function travels(kind: RowKind, key: string): boolean {
  const how = travelling[kind];
  return how === 'travels' || (how === 'some' && ofCandidate.some((each) => each.test(key)));
}
