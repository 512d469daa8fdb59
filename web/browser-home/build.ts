/** Put in by the build of the site. */
declare const BUILD: { readonly id: string; readonly number: number };

/** Which build this is: a digest of its sources, and a number that is higher in a later one. */
export const build = BUILD;
