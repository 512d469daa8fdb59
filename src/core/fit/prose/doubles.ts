/** True where nearly all longer words of the shorter one stand in the other. */
export function saysAgain(one: string, other: string): boolean {
  const [few = new Set<string>(), many = new Set<string>()] = [longWords(one), longWords(other)].sort(
    (left, right) => left.size - right.size,
  );
  return few.size > 1 && few.difference(many).size <= few.size * 0.2;
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}
