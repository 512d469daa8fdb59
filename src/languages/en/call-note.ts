/** They act on the writer: "I should hear from her", "she will come back to me", "they let me know". */
const theirsToMe =
  /\b(?:hear (?:back )?from|(?:get|come) back to (?:me|us)|let (?:me|us) know|(?:call|ring|tell|e-?mail|write to|send|contact|phone|update) (?:me|us)\b)/i;
/** Their own words, taken down as they were said: in a note of a call "you" is whoever wrote it. */
const quoted =
  /\b(?:I|we)(?:'ll| will| shall|'d| would| can| hope to| am going to| are going to|'m going to|'re going to) (?:\w+ ){0,2}?(?:call|ring|phone|e-?mail|write to|text|tell|let|get back to|come back to|be back to|update|send|contact|keep|give|ping|drop|be in touch with) you\b/i;
const mine =
  /\b(?:I(?:'ll| will| shall| promised| said (?:that )?I| agreed to| am to| have to| must| need to| owe)|I'm to|my turn to)\b/;
const theirs =
  /\b(?:(?:she|he|they|we|it|who|[A-Z]\p{L}+|client|panel|team|manager|consultant|decision|answer|news|feedback|shortlist|offer)(?:'ll| will| shall| would| promised| said| wants? to| hopes? to| plans? to| expects? to| is going to| are going to| is due| are due| is to| are to)|(?<!\bI )(?:will|should|'ll|to) (?:know(?: more)?|decide|announce|confirm|have (?:a decision|news|an answer)) (?:by|on|before|after|around|next|in|within)\b|decision (?:by|on|next)|answer (?:by|on|next)|news (?:by|on|next)|(?:decid|decision|answer|update)\p{L}* (?:is |are )?(?:due|expected|made))\b/iu;
/** At the head of a note the subject is left out: "Will send references tomorrow". */
const mineBriefly =
  /^\s*(?:[-*•]\s*)?(?:will|to|must|promised to|need to|send|prepare)\s+(?!decide|hear|let|call me)\p{L}+/iu;

/** Where the candidate will be, or how late, is nothing that could be sent afterwards. */
const nothingToBring =
  /\bI(?:'ll| will| shall)(?: (?:also|just|probably|definitely|only|still|then|\p{L}+ly))* (?:be (?!sending|getting|giving|writing|back (?:to|with)|in touch)|come (?!back)|arrive\b|make it\b|join\b)/u;

/** Who promises something in a sentence of a note about a call. */
export function whoPromised(sentence: string): 'theirs' | 'mine' | null {
  const plain = sentence.replaceAll('’', "'");
  if (theirsToMe.test(plain)) return 'theirs';
  if (quoted.test(plain)) return 'theirs';
  if (nothingToBring.test(plain)) return null;
  if (mine.test(plain)) return 'mine';
  if (theirs.test(plain)) return 'theirs';
  return mineBriefly.test(plain) ? 'mine' : null;
}
