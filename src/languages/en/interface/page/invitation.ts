/** An invitation that was opened from a file. */
export const invitation = {};
