import type { RefusalKind } from './refusals/kind.ts';
import type { SaidRefusal } from './refusals/refusal.ts';

/** The sentences of a text that name no command: those that do are for people who can type it (UI3). */
function withoutCommandSentences(text: string): string {
  return text
    .split(/(?<=[.;:]) /)
    .filter((each) => !/`|\s--\w|^--\w|persevere\s\w/.test(each))
    .join(' ');
}

/** What to do where all that was told is for a terminal. */
const wayOut: Readonly<Record<RefusalKind, string>> = {
  invalid: 'Correct it, then try again.',
  'not-found': 'Go back and look at what is there now.',
  ambiguous: 'Say which one is meant.',
  conflict: 'Look at it again, then repeat what you did.',
  'read-only': 'Start the newer Persevere.',
  needs: 'Put in what is missing, then try again.',
  'nothing-to-say': 'Note what is new first, or leave it for now.',
  blocked: 'Look at what is in the way, then try again.',
  unreadable: 'Choose another file.',
  refused: 'Look at how it is now.',
  'too-large': 'Send less.',
  'id-taken': 'Use an id of its own for each act.',
  'done-already': 'Look at how it is now.',
  'not-allowed': 'Do it with a key that may.',
  'key-unknown': 'Open the address that Persevere prints when it starts.',
  'key-taken-away': 'Open the address that Persevere prints when it starts.',
};

/** A refusal for those who are not at a terminal. What happened and what was kept names no command, which a test holds. */
export function withoutCommands(refused: SaidRefusal): SaidRefusal {
  const todo = withoutCommandSentences(refused.todo);
  return { ...refused, todo: todo === '' && refused.todo !== '' ? wayOut[refused.code] : todo };
}
