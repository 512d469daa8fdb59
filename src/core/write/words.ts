/** The words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words as they are spoken: each digit of a number is one. 150 of them take a minute. */
export function spokenWords(text: string): number {
  return text
    .split(/\s+/)
    .map((word) => (/\d{2,}|^\+?\d/.test(word) ? word.replace(/\D/g, '').length : /[\p{L}\p{N}]/u.test(word) ? 1 : 0))
    .reduce((sum, count) => sum + count, 0);
}
