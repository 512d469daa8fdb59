/** The page of one job. */
export const job = {};
