/** Parts of a sentence that may say opposite things: "not on Monday at 2, but on Tuesday at 3". */
const JOINT = /[;:–—]|, | - |\b(?:but|and|so|instead we|aber|und|sondern|dafür)\b/gi;
/** What is not meant by a denial: "please do not be late", "if that does not suit". */
const FRIENDLY =
  /\b(?:do not|don[’']?t|nicht|please) (?:be late|forget|hesitate|worry|bring|share|miss)\b|\bif [^.;]{0,60}(?:\bnot\b|n[’']t\b)[^.;]*|\b(?:falls|sollte|wenn) [^.;]{0,60}\bnicht\b[^.;]*|\bnot (?:only|just|later|longer)\b|\bwhy not\b|\bnicht (?:nur|länger|vergessen)\b/gi;
const CALLED_OFF =
  /\bcancel|\bcall(?:ed|ing)? (?:it )?off\b|\bpostpone|\bno longer\b|\bunable\b|\bcan ?not\b|n[’']t\b|\bnot\b|\b(?:instead of|rather than)\b|\bmoved from\b|\bentfällt\b|\bentfallen\b|\babgesagt\b|\babsagen\b|\bfällt [^.;]{0,40}\baus\b|\bausfallen\b|\bnicht\b|\bkeine?n?\b|\b(?:an)?statt (?:am|um|dem|des|wie|\d)/i;
const OVER_OR_WISHED =
  /\bwish\b|\bif only\b|\bhad (?:\w+ )?(?:met|planned|hoped|been)\b|\bwould have\b|\b(?:was|were|has been) (?:a |an |so |very |really )*(?:pleasure|great|good|nice|lovely|pleased)\b|\bthank(?:s| you) for (?:meeting|coming|your time|the)\b|\byou (?:had )?(?:asked|proposed|suggested|wanted|requested)\b|\bhätten?\b|\bwar (?:schön|nett|gut)\b|\b(?:danke|dank) für (?:das|ihr)\b/i;

/** The part of a sentence in which a time stands. */
export function clauseAround(sentence: string, start: number, end: number): string {
  let [from, to] = [0, sentence.length];
  for (const joint of sentence.matchAll(JOINT)) {
    const after = joint.index + joint[0].length;
    if (after <= start) from = after;
    else if (joint.index >= end) {
      to = joint.index;
      break;
    }
  }
  return sentence.slice(from, to);
}

/** Whether a clause calls a time off, denies it, looks back on it or only wishes for it (RU9). */
export function isOff(clause: string): boolean {
  const plain = clause.replace(FRIENDLY, ' ');
  return CALLED_OFF.test(plain) || OVER_OR_WISHED.test(plain);
}
