/** What speaks for a job and against it, and what they ask for. */
export const fit = {};
