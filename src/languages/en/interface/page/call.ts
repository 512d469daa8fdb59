/** The card of a call. */
export const call = {};
