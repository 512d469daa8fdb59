/** A role's name as it is compared: without case, punctuation and "(m/f/d)". */
export function roleWords(role: string): string[] {
  return (
    role
      .replace(/[([][^)\]]*[)\]]/g, ' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? []
  );
}

export function sameRole(one: string, other: string): boolean {
  const [left, right] = [roleWords(one).join(' '), roleWords(other).join(' ')];
  return left !== '' && left === right;
}

/** Whether one name holds the other whole: "Data Engineer" and "Senior Data Engineer" are two roles that may be one. */
export function mayBeOneRole(one: string, other: string): boolean {
  const [short, long] = [roleWords(one), roleWords(other)].sort((left, right) => left.length - right.length);
  if (!short || !long || short.length === 0) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
