/** What a kind of text is made of: whole examples, the pieces that its readers look for, and pairs that open and close. */
export interface Grammar {
  readonly examples: readonly string[];
  readonly tokens: readonly string[];
  readonly pairs: readonly (readonly [open: string, close: string])[];
}
