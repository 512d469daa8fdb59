import type { can as ofServer } from '../state/abilities.ts';

/** What this home can do: a browser reaches no mailbox, and no other program. */
export const can: { readonly [What in keyof typeof ofServer]: boolean } = { useServer: false };
