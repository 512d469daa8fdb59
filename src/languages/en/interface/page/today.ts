/** Today. */
export const today = {};
