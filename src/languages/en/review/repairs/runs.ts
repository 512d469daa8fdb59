import { asks, leansBack, stands } from './clauses.ts';
import { tidied } from './phrases.ts';

const subject =
  "(?:I|I'm|I've|I'd|I'll|you|you're|you've|you'd|you'll|ye|we|we're|we've|we'll|they|they're|they've|he|she|it|it's|this|that|that's|there|there's|nobody|no one|everybody|everyone|someone|somebody|my|your|our|their|his|her|the|these|those|one|what|how|why|who|whoever|is|are|was|were|am|has|have|had|do|does|did|can|could|may|will|would|should|shall|must|please|pls|kindly|don't|do not|not|no|let|tell|give|send|put|say|honestly|maybe|perhaps|sorry|any|just|still|only|if|even|given|seeing|considering|and|but|so|then|anyway|request|requesting|wondering|sell|match|hence|[A-Z][\\w'-]*)(?![\\w-])";
/** Where a sentence may be cut: at a mark, or where a clause with its own subject begins. */
const joint = new RegExp(
  `(,\\s+so\\s+|\\s*;\\s+|\\s+[–—-]+\\s+|[.?!…]+["')]*\\s+|:\\s+|,?\\s+(?:and|but|so|only|though|although|because|cos|cause|coz|bc|since|while|whilst|whereas|even if|even though|as|if|or|unless|until|hence|plus|yet|otherwise|else|when|in case|not that)(?:,| then| just| also)?\\s+(?=${subject})|\\s+for\\s+(?=(?:I|you|we|they|he|she|it|there)\\b)|,\\s+(?:(?:to|of|for|from|with|by|upon|at|on|in) )?(?:which|who|whom|whose|where)\\s+|,?\\s+(?:even if|even though|although|though)\\s+|,\\s+(?=${subject}))`,
);

/** A stretch of neighbouring clauses of a sentence. */
export interface Run {
  readonly text: string;
  /** True where it stands at the head of the sentence. */
  readonly isFirst: boolean;
  /** True where it ends in the sentence's own question mark. */
  readonly asks: boolean;
  /** The clauses that are left out with it. */
  readonly left: readonly string[];
}

/** Sentences of more clauses than this are not cut. */
const MOST_CLAUSES = 9;

const leadIn =
  /^(?:(?:so|and|but|well|ok|okay|hey|heyy+|hi|hello|sir|madam|ma'am|oh|um|look|listen|anyway|also|sorry|just|now|honestly|yes|only|then|therefore|hence|dear (?:sir|madam)|quick (?:one|q|question)|by the way|in the meantime|meanwhile|perhaps|maybe|or)(?![\w'-])[,!:.]?\s+)+/i;

/** Without "hey, so, sorry," at its head. */
export function withoutLeadIn(text: string): string {
  return text.replace(leadIn, '');
}

/** The stretches of a body that could stand alone, the longest first, the whole left out. */
export function runsOf(body: string, asksAtEnd: boolean): Run[] {
  const parts = body.split(joint);
  const count = (parts.length + 1) / 2;
  if (count < 2 || count > MOST_CLAUSES) return [];
  const runs: Run[] = [];
  for (let from = 0; from < count; from++)
    for (let to = from; to < count; to++) {
      if (from === 0 && to === count - 1) continue;
      const text = tidied(parts.slice(from * 2, to * 2 + 1).join(''));
      const mark = to === count - 1 ? (asksAtEnd ? '?' : '') : (parts[to * 2 + 1] ?? '');
      const left = parts.filter((_, at) => at % 2 === 0 && (at < from * 2 || at > to * 2)).map((each) => each.trim());
      if (text !== '') runs.push({ text, isFirst: from === 0, asks: mark.includes('?'), left });
    }
  return runs.sort((one, other) => other.text.length - one.text.length);
}

const thanks =
  /^(?:(?:so |very )?(?:many|much|huge|big) )?(?:thanks|thank you|cheers|ta)(?: (?:again|so much|very much|a lot|ever so much|kindly|a million|sir|madam))*,? (?:for|to) (?!no\b|nothing|nowt|not\b|wast|keeping|ignor|letting me wait|finally)\S.+/i;
const pleasure =
  /^(?:(?:it|that|this) was )?(?:so |very |really |only |such |absolutely |just )*(?:an? )?(?:real |great |total |absolute |true )?(?:good|great|lovely|nice|pleasure|delight|wonderful|brilliant) (?:to (?:meet|see|talk|speak|chat|hear about|be shown|visit|show)|meeting|seeing|chatting|talking|speaking)\b.*|^(?:I )?(?:really |so |did so |did |do |very much |thoroughly |truly |absolutely |genuinely |just )*(?:enjoy|enjoyed|loved|liked|appreciated?) (?!how|that it|hearing nothing|it if)\S.+|^(?:I )?had (?:such )?an? (?:really )?(?:good|great|lovely|cracking|super|brilliant|nice) (?:time|day|morning|afternoon|chat|visit)\b.*/i;
const arranges =
  /^(?:any day but \w+day|(?:any|either|both|all) of (?:those|these|them|the)\b.*|(?:the )?(?:mon|tues|wednes|thurs|fri)day\b(?:'s|.{0,30}? (?:is|works|suits|would|will|at))\b.*|(?:one|two|three|four|five|nine|ten|eleven|twelve|noon|\d[\d.:]*)(?: o'clock| ?[ap]m)? (?:on \w+ )?(?:is|works|suits)\b.*|(?:I )?(?:can|cannot|can't|could) (?:only )?(?:do|make|manage|come|be|only|start)\b.*|(?:one|two|three|four|five|nine|ten|eleven|twelve|(?:mon|tues|wednes|thurs|fri)day|noon)(?: o'clock)? (?:at|in|on) (?:your|the) .*|I(?:'ll| will| shall) be (?:there|in|free|along)\b.*|I'd do (?:mon|tues|wednes|thurs|fri)day\b.*|I(?:'m| am) (?:free|available|around)\b.*|(?:I(?:'d| would| am|'m) )?(?:happy|glad) to (?:wait|come|fly|travel|do|talk|meet|move|help|join|send|take)\b.*|let's do .*)$/i;
const wishes =
  /^(?:I(?:'m| am) (?:truly |so |really |very |still |dead |also |absolutely |just )*(?:delighted|thrilled|pleased|glad|happy|grateful|keen|interested|available|looking forward)\b.*|I (?:would|'d) (?:still |really |very much |dearly )*(?:love|like|be (?:glad|happy|grateful|delighted))\b (?!it if you had).*|I(?:'ll| will) (?:say yes|accept)\b.*|I (?:accept|remain|respect|understand|look forward|hope to)\b.{4,})(?<! it)$/i;
const unfinished =
  /\bas (?:soon|long|far|much|well)$|(?:^|\s)(?:and|but|or|so|because|the|an?|of|for|with|my|your|that|which|if|whether|as|than|from|at|by|very|quite|only|also|just|not|to|about how|how|who|whose|whom|that's|it's|there's|here's|who's|is|are|was|were|be|been|am)$|(?<!\b(?:I|you|we|they|he|she|it)) (?:will|would|can|could|may|might|must|shall|has|had|have)$/i;
const inverted =
  /^(?:what|when|where|which|who|how)(?: [\w-]+){0,3}? ?(?:'s|is|are|was|do|does|did|will|can|could|would|may|has|have|should)\b/i;
const leftOpen =
  /\b(?:the (?:fact|thing|truth|point|more|less)|not only|on condition|either|you should probably|first good thing)\b/i;

/** What a reader can use though the rest of its sentence is left out: thanks, a question, a time that suits, interest. */
export function isOfUse({ text, isFirst, asks: isAsked }: Run): boolean {
  const words = text.split(/\s+/).length;
  if (words < 3 || unfinished.test(text) || leftOpen.test(text)) return false;
  if (thanks.test(text) || pleasure.test(text))
    return !/, (?:I|I'm|I've|I'd|it|it's|that's|she|he|they|one|my)(?![\w'])|\bbut\b/.test(text);
  const plain = withoutLeadIn(text);
  if (/^(?:will|do|am|should|shall) I\b/i.test(plain)) return false;
  if (!isFirst && / (?:it|this|that|them|one|so|too|instead)$/i.test(plain)) return false;
  if (/^(?:what|when|where|which|who|how)\b/i.test(plain) && !inverted.test(plain)) return false;
  if (
    asks.test(plain) &&
    plain.split(' ').length < (/^(?:what|how|why)\b/i.test(plain) ? 6 : 4) &&
    !/^(?:is|are) there\b/i.test(plain)
  )
    return false;
  if (asks.test(plain)) return isAsked || /^(?:could|can|would|will|may) (?:you|I|we|someone|it)\b/i.test(plain);
  return (
    (isFirst || !leansBack(text)) &&
    !isAsked &&
    ((arranges.test(plain) && !/, (?:I|I'm|I've|it|it's|my|we|that's|she|he)(?![\w'])/.test(plain)) ||
      (wishes.test(plain) && stands(plain)))
  );
}
