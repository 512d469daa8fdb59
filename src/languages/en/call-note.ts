import type { Whose } from '../../core/understand/text-language.ts';

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

/** They wait for the candidate: "wants to know by Friday what I want", "needs my answer", "asks me to decide", "let them know by". */
const awaited = [
  /(?<!\b(?:I|we|I'd|we'd) )\b(?:(?:wants?|wanted|needs?|needed|has|have|likes?|would like|would love|'d like|'d love|keen|eager|waits?|waiting|hopes?|hoped|hoping) to (?:know|hear|be told|have (?:my|an|your)\b|get (?:my|an|your)\b)|(?:wants?|needs?|asks?|asked|asking|would like|wonders?|wondering)\b[^.;]{0,40}\b(?:what|whether|if|how much|which|when|where) (?:\p{L}+ )?I\b)(?! (?:back )?from (?!me\b))/iu,
  /\b(?:asks?|asked|asking|wants?|wanted|needs?|needed|expects?|expected|expecting|likes?|tells?|told|reminds?|reminded|waits? for|waiting for|invited) me to (?:decide|know|answer|reply|respond|confirm|choose|say|tell|let|get back|come back|be back|be in touch|call|ring|phone|text|write|e-?mail|send|give|make up)\b/i,
  /\b(?:needs?|needed|wants?|wanted|expects?|expected|expecting|requires?|awaits?|awaiting|asks? for|asked for|asking for|waits? for|waiting for|waits? on|waiting on|must have|would like|'d like|after) (?:my|me|your|an?|the)\b(?: \p{L}+){0,2}? ?(?:answer|decision|reply|response|word|yes|number|figure|expectations?|confirmation|availability|documents|papers|references|news)\b(?! from (?!me\b))/iu,
  /\bhear(?:s|ing)? (?:back )?from me\b/i,
  // Without a subject it is what the candidate is to do: "let them know by Friday", "get back to him by".
  /(?:^|[.,;:!?–-]|\b(?:and|then|please|so)|\bI(?:'m| am| was)? (?:should|can|could|may|might|ought to|supposed to|asked to|told to|meant to))\s*(?:[Ll]et|[Tt]ell|[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Ee]-?mail|[Ww]rite to|[Aa]nswer|[Rr]eply to|[Rr]espond to|[Gg]et back to|[Cc]ome back to|[Bb]e back to|[Rr]eport to|[Gg]ive|[Ss]end) (?:them|him|her|(?!me\b|us\b|you\b|[Tt]he\b)\p{Lu}\p{Ll}+)\b/u,
  // What they said, as it was said: "Please let me know by Friday", "Can you tell us by Friday?"
  /\b(?:please|(?:can|could|would|will) you|you (?:have to|must|need to|should)) (?:let|tell|call|ring|e-?mail|write to|text|send|give|get back to|come back to) (?:me|us)\b/i,
  /\b(?:my|your) (?:answer|decision|reply|response) (?:is |was )?(?:due|needed|expected|wanted|by|until|before)\b/i,
  /\bI(?:'ve| have)(?: got)?(?: time)? (?:until|till)\b|\bup to me\b/i,
];
/** It may be an answer of either: "answer by Friday", "let me know by Friday" without a subject. */
const ofEither =
  /^\s*(?:[-*•]\s*)?(?:let|tell|call|ring) (?:me|us)\b|^\s*(?:[-*•]\s*)?(?:an? |the )?(?:answer|reply|response|feedback|update|news) (?:by|on|next)\b/i;
/** Names a day until which something is wanted of somebody. */
const untilDay = /\b(?:by|until|till|before|no later than|at the latest|deadline)\b/i;

/** Whose the day or the promise is that a sentence of a note about a call names; null where it names none of anybody. */
export function whoPromised(sentence: string): Whose | null {
  const plain = sentence.replaceAll('’', "'");
  const rest = awaited.reduce((left, each) => left.replace(each, ' '), plain);
  if (rest !== plain && !mine.test(plain)) return isTheirs(rest) ? 'unclear' : 'awaited';
  if (ofEither.test(plain)) return 'unclear';
  if (theirsToMe.test(plain)) return 'theirs';
  if (quoted.test(plain)) return 'theirs';
  if (nothingToBring.test(plain)) return null;
  if (mine.test(plain)) return 'mine';
  if (theirs.test(plain)) return 'theirs';
  if (mineBriefly.test(plain)) return 'mine';
  return untilDay.test(plain) ? 'unclear' : null;
}

function isTheirs(plain: string): boolean {
  return theirsToMe.test(plain) || quoted.test(plain) || theirs.test(plain);
}
