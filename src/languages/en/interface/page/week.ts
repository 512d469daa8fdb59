/** Seven days. */
export const week = {};
