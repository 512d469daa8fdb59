/** Examples of what the candidate did. */
export const examples = {};
