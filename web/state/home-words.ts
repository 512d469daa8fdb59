/** Texts that are said otherwise: parts of the tree of texts. */
export type Otherwise = { readonly [name: string]: unknown };

/** What the home of this page says otherwise on the first screen, in a language. */
export async function firstOtherwise(_language: string): Promise<Otherwise> {
  return {};
}

/** The same on all other screens. */
export async function restOtherwise(_language: string): Promise<Otherwise> {
  return {};
}
