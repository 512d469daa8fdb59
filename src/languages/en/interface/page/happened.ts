/** Writing down an interview that is over. */
export const happened = {};
