import { signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { revision } from './live.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly firm: string;
}

interface Known {
  readonly firms: readonly { readonly name: string; readonly agency: boolean }[];
  readonly people: readonly KnownPerson[];
}

const none: Known = { firms: [], people: [] };
const known = signal<Known>(none);
let readAt: string | null = null;

/** Firms and people who are noted, to propose while a name is typed; empty until `lookUpKnown` brought them. */
export function knownSoFar(): Known {
  return known.value;
}

/** Brings them, once for each state of the notes. Without a connection nothing is proposed, and all can be typed. */
export async function lookUpKnown(): Promise<void> {
  const now = revision.peek();
  if (readAt === now) return;
  readAt = now;
  const answer = await ask('relations', {}, { onlyAsks: true });
  if (!answer.ok) {
    readAt = null;
    return;
  }
  known.value = {
    firms: answer.value.firms.map(({ name, agency }) => ({ name, agency })),
    people: answer.value.firms.flatMap((firm) =>
      firm.people.map(({ id, name, email }) => ({ id, name, email, firm: firm.name })),
    ),
  };
}
