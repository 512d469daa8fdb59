import { capital, tidied, within } from './phrases.ts';

/** One clause of a sentence, with what joins it to the one before. */
export interface Clause {
  readonly joint: string;
  readonly text: string;
}

const head =
  "(?:I|I'm|I've|I'd|I'll|you|you're|you've|we|we're|they|he|she|it|it's|this|that|that's|there|there's|nobody|no one|the|my|your|our|their|these|those|what|please|could|can|would|may|do|don't|is|was|am|has|have|had|will|[A-Z][a-z]+ (?:is|was|has|will|would|said|told|can))(?![\\w-])";
const joint = new RegExp(
  `(;\\s+|:\\s+(?=I\\b|you\\b|the\\b|it\\b|could\\b)|\\s+[–—-]\\s+(?:(?:and|but|so|yet)\\s+)?|,?\\s+(?:and|but|so|yet|because|although|though|while|whereas)(?: then| yet| now| still)?\\s+(?=${head})|,\\s+(?:and|but|so|yet|as|since|or|which|who)\\s+|,\\s+(?=(?:I|you|we|could|please|it|this|that)\\s))`,
);

/** A body cut where one clause ends and another with its own subject begins. */
export function clausesOf(body: string): Clause[] {
  const parts = body.split(joint);
  const found: Clause[] = [];
  for (let at = 0; at < parts.length; at += 2)
    found.push({ joint: at === 0 ? '' : (parts[at - 1] ?? ''), text: (parts[at] ?? '').trim() });
  return found.filter((each) => each.text !== '');
}

const verb =
  "(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|shall|must|'m|'s|'re|'ve|'d|'ll|isn't|aren't|wasn't|don't|didn't|doesn't|can't|couldn't|won't|wouldn't|hope|wish|like|liked|enjoyed?|need|want|wanted|think|thought|believe|feel|felt|know|knew|understand|remain|look|looked|see|saw|find|found|work|worked|live|lived|bring|brought|make|made|take|took|come|came|go|went|get|got|spend|spent|run|ran|lead|led|learn(?:ed|t)?|love|loved|appreciate|interests?|starts?|ends?|means?|sounds?|seems?|shows?|fits?|matters?|helps?|[a-z]+ed)";
const standsAs =
  /^(?:(?:I|you|we|they|he|she|it|this|that|there|these|those)(?:'\w+)?\b.*|(?:the|my|your|our|a|an|some|both|all|one|two|three|several|many|most|his|her|their|[A-Z][\w.'-]+) .*)$/i;
const hasVerb = new RegExp(`(?:^|[ '])${verb}(?![\\w-])`, 'i');
export const asks =
  /^(?:(?:could|can|would|will|may|might|is|are|was|do|does|did|has|have|should) (?:I|you|we|they|it|he|she|this|that|there|the|my|your|our|any|a|an)\b|(?:what|when|where|which|who|how|whether) )/i;
const orders =
  /^(?:please|thank you|thanks|many thanks|(?:good|great|nice|lovely) to (?:meet|see|hear|talk|speak|chat|be)) /i;

/** True where the words are a sentence by themselves. */
export function stands(text: string): boolean {
  if (text.split(/\s+/).length < 3) return false;
  if (
    /^(?:and|but|so|or|because|which|who|although|though|while|yet|then|that is|that's|to|for|of|than|if|unless|when|whenever|since|as|not|just|even|also|only)\b/i.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:and|but|or|so|because|the|an?|to|of|for|with|my|your|that|which|if|whether|as|than|is|are|was|from|at|by|in|on)$/i.test(
      text,
    ) &&
    !/\b(?:check in|come in|drop by|look for|go on|based in|work on|start in|hoping for|interested in|worked on|worked with|work with)$/i.test(
      text,
    )
  )
    return false;
  // The verb is the sentence's own: "my kids if you picked me" has none.
  const [own = ''] = text.split(/ (?:if|when|who|that|which|because|where|whether|while|until|unless)(?= )/i);
  return asks.test(text) || orders.test(text) || (standsAs.test(text) && hasVerb.test(own));
}

/** True where a clause cannot do without the one before it. */
export function leansBack(text: string): boolean {
  return (
    /^(?:it|it's|this|that|that's|they|them|he|she|these|those|such|then|there|one|so|neither|nor|both|do|does|did|is|was|has|have|had|will|am|which|who)\b/i.test(
      text,
    ) || /\b(?:it|that|this|one|ones|them|so|either|too|as well|instead|anyway)$/i.test(text)
  );
}

/** A clause as it was kept or made, and whether it asks. */
export interface Kept extends Clause {
  /** Its place among the clauses of the sentence. */
  readonly at: number;
}

/** The clauses put together again: joined where they were neighbours and neither asks, else each a sentence. */
export function joined(kept: readonly Kept[]): string {
  let text = '';
  let before: Kept | null = null;
  for (const each of kept) {
    const isQuestion = each.text.endsWith('?');
    const plain = each.text.replace(/[.?]$/, '');
    const adjoins = before !== null && before.at === each.at - 1 && !before.text.endsWith('?') && !isQuestion;
    if (before === null) text = capital(plain);
    else if (adjoins)
      text += `${/[;–—-]/.test(each.joint) ? each.joint : each.joint.replace(/^\s+(?=(?:and|but|so|yet)\b)/, ', ')}${within(plain)}`;
    else text += `${/[.?]$/.test(text) ? '' : '.'} ${capital(plain)}`;
    if (isQuestion) text += '?';
    before = each;
  }
  return tidied(/[.?]$/.test(text) ? text : `${text}.`);
}
