declare module 'virtual:routes' {
  /** Method and path of each operation: "post /api/drafts". */
  export const routes: Readonly<Record<string, string>>;
  /** Bytes of the largest file, and of the largest backup, that is taken in. */
  export const mostBytes: Readonly<Record<'file' | 'backup', number>>;
}
