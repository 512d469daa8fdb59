/** Several jobs side by side. */
export const compare = {};
