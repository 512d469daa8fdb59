/** A sentence that begins so speaks of the one before it. */
export const back =
  /^(?:and|but|so|that|that's|this|these|those|it|it's|they|he|she|such|then|therefore|otherwise|instead|still|however|because|which|nor|neither|in that case|if so|if not|for that|for this|as a result|the same|even so|nevertheless|hence|likewise)\b/i;
const greeting =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|to whom it may concern)\b[^.?!]{0,60}[,:!.]?$/i;
const closing =
  /^(?:(?:with |my |very )?(?:best|kind|kindest|warm|warmest|many|all)?(?: the)? ?(?:best|regards|wishes|thanks)|yours(?: (?:sincerely|faithfully|truly))?|sincerely|cheers|thank you|take care|respectfully)[,.!]?(?: and .{2,30})?$/i;
const aName = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u;

/** True where a line is a greeting, a closing or a name. */
export function isFrame(line: string): boolean {
  return greeting.test(line) || closing.test(line) || aName.test(line);
}
