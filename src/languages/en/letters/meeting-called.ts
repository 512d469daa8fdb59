/** Rounds that nobody who was there calls an interview, and what they are called. */
const called: readonly (readonly [RegExp, string])[] = [
  [/\btrial shift\b/i, 'trial shift'],
  [/\b(?:trial|working) day\b/i, 'trial day'],
  [/\bassessment cent(?:re|er)\b/i, 'assessment centre'],
  [/\bassessment day\b/i, 'assessment day'],
  [/\btrial lesson\b|\bobserved lesson\b|\blesson observation\b/i, 'lesson observation'],
  [/\bshadow(?:ing)?(?: (?:day|shift))?\b/i, 'shadowing'],
];

/** How a letter calls a meeting of this round; null where it was an interview. */
export function meetingCalled(round: string): ((text: string) => string) | null {
  const word = called.find(([pattern]) => pattern.test(round))?.[1];
  if (word === undefined) return null;
  return (text) => text.replace(/\b([Tt]he|[Mm]y) interview\b/g, `$1 ${word}`);
}
