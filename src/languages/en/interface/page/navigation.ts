/** The places, and what can be added. */
export const navigation = {};
