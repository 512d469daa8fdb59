/** What names commands says nothing on the page: those sentences are for people at a terminal. */
export function plainSentences(text: string): string {
  return text
    .split(/(?<=[.;:]) /)
    .filter((each) => !/`|\s--\w|persevere\s\w/.test(each))
    .join(' ');
}
