/** The list of jobs. */
export const jobs = {};
