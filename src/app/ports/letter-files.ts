/** Letters as files that a mail program opens for sending: for their owner alone, and only for a while. */
export interface LetterFiles {
  /** Puts a letter aside and gives its path; null where no file can be made. Those that were put aside an hour ago or more go. */
  put(draftId: string, message: string, now: number): string | null;
  /** Removes those that were put aside a day ago or more. */
  removeOld(now: number): void;
  /** Removes all of them. */
  removeAll(): void;
}
