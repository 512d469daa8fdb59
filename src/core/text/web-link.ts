/**
 * Whether a text is an address of the web that may stand as a link, and nothing besides: http or https. Any other scheme starts a program
 * or runs something (`javascript:`, `intent:`, `sms:`), so it stays text wherever it came from.
 */
export function isWebLink(text: string): boolean {
  return /^https?:\/\/[^\s\p{C}]+$/iu.test(text) && URL.canParse(text);
}
