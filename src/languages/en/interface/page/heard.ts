/** What they wrote or said. */
export const heard = {};
