/** What worked, and the proof of it. */
export const numbers = {};
