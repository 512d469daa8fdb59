declare module 'virtual:routes' {
  /** Method and path of each operation: "post /api/drafts". */
  export const routes: Readonly<Record<string, string>>;
}
