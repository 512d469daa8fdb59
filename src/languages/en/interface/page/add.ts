/** Adding by hand. */
export const add = {};
