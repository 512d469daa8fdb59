/** What names commands says nothing on the page: those sentences are for people at a terminal. */
export function plainSentences(text: string): string {
  return text
    .split(/(?<=[.;:]) /)
    .filter((each) => !/`|\s--\w|persevere\s\w/.test(each))
    .join(' ');
}

/** Ids by which those at a terminal know things; on the page things have names, and what has none is gone. */
export function plainWhat(text: string): string {
  return /\b(?:job|itv|per|org|int|ent|st|dr|key)_\w{6,}/.test(text) ? 'This is not here any more.' : text;
}
