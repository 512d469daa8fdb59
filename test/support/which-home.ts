/** True where the tests of the page run on the site in a browser alone (`node scripts/test.mjs site`), in place of a server. */
export const inBrowserAlone = process.env.PERSEVERE_PAGE === 'browser';
