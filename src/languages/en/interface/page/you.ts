/** What belongs to the candidate. */
export const you = {};
