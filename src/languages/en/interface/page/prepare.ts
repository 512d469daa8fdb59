/** Preparing for the next interview. */
export const prepare = {};
