/** What is said of people and firms, and of files that name them. */
export interface PeopleWords {
  /** Cards of a file that were left out, and why. */
  isYou(name: string): string;
  isFirm(name: string): string;
  sharesAddress(name: string, other: string): string;
  sharesAddressOrNumber(name: string, other: string): string;
  readonly allKnown: string;
  unreadable(count: number): string;
  tooMany(count: number): string;
  /** Heads the people of whom no firm is noted. */
  readonly noFirm: string;
  readonly someFirm: string;
  readonly unnamedEmployer: string;
  readonly unnamedAgency: string;
  /** Why two notes may be of one person. */
  readonly alike: Readonly<Record<'email' | 'phone' | 'name' | 'short', string>>;
  /** Words by which clients that an agency does not name are told apart. */
  readonly codeWords: readonly string[];
  /** The code name of such a client; `round` is above 1 where all words are taken, `agency` null where none is named. */
  client(word: string, round: number, agency: string | null): string;
  /** Another agency puts the candidate forward to the same employer. */
  representedAlready(agency: string | null, employer: string | null): string;
}
