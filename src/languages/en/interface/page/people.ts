/** People and firms, and the history with them. */
export const people = {};
