/** Texts that are said otherwise: parts of the tree of texts. */
export type Otherwise = { readonly [name: string]: unknown };

/** What the home of this page says otherwise on the first screen, and on all others, in a language; null where it says nothing otherwise. */
export async function homeWords(
  _language: string,
): Promise<{ readonly first: Otherwise; readonly rest: Otherwise } | null> {
  return null;
}
