/** What the home of this page can do; without it the page does not offer it. */
export const can = {
  /** Read mailboxes, send letters by itself, ask a model of the candidate's choice, and let other browsers in: a server does. */
  useServer: true,
} as const satisfies Record<string, boolean>;
