/** The field that finds, opens and adds. */
export const palette = {};
