declare module 'virtual:routes' {
  /** Every operation with its path below /api/ where that is another word, a + before those that are posted: "jobs,+draft drafts". */
  export const routes: string;
  /** Bytes of the largest file, and of the largest backup, that is taken in. */
  export const mostBytes: Readonly<Record<'file' | 'backup', number>>;
}
