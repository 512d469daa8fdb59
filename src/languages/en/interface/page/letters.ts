/** The list of letters: drafts, on their way, gone. */
export const letters = {};
