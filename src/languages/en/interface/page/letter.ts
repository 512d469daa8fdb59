/** The letter of one step, and what stands beside it. */
export const letter = {};
