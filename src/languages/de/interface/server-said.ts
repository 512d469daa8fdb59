/** What a server replied, quoted; what this computer found out by itself stands in brackets. */
export function serverSaid(words: string): string {
  return /^\d{3}[ -]/.test(words) ? `Seine Antwort: ${words}` : `(${words})`;
}
