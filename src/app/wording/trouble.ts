import type { SaidRefusal } from '../../contract/refusals/refusal.ts';
import type { StoreTrouble } from '../ports/store.ts';

/** What keeps the file from being read or written, in a sentence. */
export const troubleTexts: Readonly<Record<StoreTrouble, string>> = {
  full: 'The disc is full.',
  'not-writable': 'The notes may not be written here.',
  disc: 'The disc does not read or write as it should.',
  damaged: 'The file that holds your notes is damaged.',
  busy: 'Another program holds your notes.',
  newer: 'These notes were written by a newer Persevere, so they are only read here.',
};

const todos: Readonly<Record<StoreTrouble, string>> = {
  full: 'Make room, then do it again.',
  'not-writable': 'Look whether the folder, and the disc that it lies on, may be written; then do it again.',
  disc: 'Copy the folder with your notes to another disc, then do it again there.',
  damaged: '`persevere doctor` says what can be saved, and how.',
  busy: 'Wait a moment, then do it again.',
  newer: 'Update Persevere, then do it again.',
};

/** The refusal of an operation that the file or the disc did not let through: each write is there whole or not at all. */
export function troubleRefusal(trouble: StoreTrouble): SaidRefusal {
  const code = trouble === 'newer' ? 'read-only' : trouble === 'damaged' ? 'unreadable' : 'refused';
  return {
    code,
    what: troubleTexts[trouble],
    kept: 'Nothing was lost; what you did just now is not noted.',
    todo: todos[trouble],
  };
}
