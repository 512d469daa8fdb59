import { rowsOf } from './row.ts';

const deadline = String.raw`(?:by|before|until|no later than|not later than)\s+(?:(?:the )?end of|close of|tomorrow|today|tonight|noon|this|next|mon|tue|wed|thu|fri|sat|sun|\d)`;
const answerWord = '(?:answer|response|reply|decision|feedback|update|word|news|call|clarity)';

/** What presses for an answer. */
export const pressure = rowsOf('pressure', [
  [
    1,
    'warn',
    'sentence',
    String.raw`\bi(?:'d| would)? (?:expect|need|want|require|demand|insist on) (?:to (?:have|get|receive|hear|know)|(?:an?|your|the|some)\b)[^.?!\n]{0,40}\b(?:${answerWord}|hear|know|back)\b[^.?!\n]*`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`(?<!\b(?:my|i|we|must|can|will|shall|could|to|an?|the|your|this|that)\s)\b(?:please )?(?:let me know|get back to me|reply|respond|answer(?: me)?|call me|confirm|decide|tell me)\b[^.?!\n]{0,40}\b(?:asap|as soon as possible|immediately|at once|right away|urgently|without (?:further )?delay|today|now)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`(?<!\b(?:my|i|we|must|can|will|shall|could|should i|to|an?|the|your|this|that|his|her|their)\s)\b(?:let me know|get back to me|reply|respond|answer|decide|tell me)\b[^.?!\n]{0,30}\b${deadline}`,
  ],
  [
    1,
    'warn',
    'words',
    String.raw`\b(?:asap|a\.s\.a\.p\.|as soon as (?:humanly )?possible|at your earliest convenience)\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\b(?:i (?:really |just )?(?:must|have to|need to) (?:know|hear|insist|have your)|(?<!\bfeel (?:that )?)you (?:must|have to|need to|should) (?:let me know|tell me|answer|reply|respond|decide|call|get back|make (?:a|your) decision)|(?:this|it|the matter) is (?:very |extremely |quite )?urgent|time is running out|i (?:can(?:not|'t)|won't) wait (?:any longer|forever|much longer|anymore|any more))\b`,
  ],
  [
    1,
    'warn',
    'sentence',
    String.raw`\bwhat is taking (?:so|this) long\b|\bwhy (?:is|does) (?:it|this) tak(?:e|ing) (?:so|this) long\b|\bhow (?:much|long) (?:more|longer|much longer) (?:do|will|must|should|am|are) i\b`,
  ],
  [
    1,
    'warn',
    'words',
    String.raw`\bi (?:will|'ll|am going to|shall) (?:call|ring|phone|email|e-mail|write to|contact) you (?:again )?(?:every|each|tomorrow|daily|until)\b[^.?!\n]*`,
  ],
  [
    2,
    'warn',
    'sentence',
    String.raw`\b(?:hurry (?:this|it|things|up|them|along)|speed (?:this|it|things|up)|(?:please )?priorit(?:ise|ize) (?:my|me)|expedite|revert (?:back |at |with |to me)|at the (?:very )?earliest|i must (?:insist|press|stress|ask you to)|i (?:have to|must|need to) press you|do not (?:delay|keep me)|don't (?:delay|keep me waiting)|without delay|the clock is ticking|time is (?:short|of the essence|running)|every day (?:counts|matters)|make (?:up your mind|a decision) (?:now|today|quickly|soon)|(?:quick|swift|prompt|immediate|speedy) (?:answer|reply|response|decision|action) (?:is|would be) (?:expected|required|needed|appreciated|necessary)|(?<!\b(?:can|may|might|could|do|should|when|would|that) )i (?:am )?expect(?:ing)? (?:you|your|an?)\b)[^.?!\n]*`,
  ],
  [
    3,
    'warn',
    'sentence',
    String.raw`\b(?:appreciate|like|want|need|(?<!\b(?:can|may|might|could|should|to) )expect|await) (?:an?|your|the|some) (?:\w+ )?(?:answer|response|reply|decision|feedback|call)\b[^.?!\n]{0,30}\b(?:today|now|tonight|tomorrow|immediately|this (?:morning|afternoon|evening|week)|within|by (?:mon|tue|wed|thu|fri|noon|tonight|tomorrow))|\b(?:treat|regard|see|consider) this as (?:\w+ )?urgent\b|\b(?:it is|it's|this is|quite|very|most|extremely|rather) urgent\b|\burgent(?:ly)? (?:request|reply|answer|matter|reminder|need)\b|(?:^|[.!?,;\n]\s{0,20}|\b(?:so|and|but|now|then|think|believe|feel|honestly) )you (?:really |just |simply |now |do )?(?:need to|must|have to|had better|ought to|should) (?:now )?(?:decide|answer|reply|respond|act|choose|hire me|hurry|make up|pick)\b|(?:^|[.!?,;\n]\s{0,20})(?:please )?decide (?:now|today|quickly|soon|already)\b|\bi(?:'m| am) (?:waiting|counting) on you(?:r)?\b`,
  ],
  [
    5,
    'warn',
    'sentence',
    String.raw`\bi (?:really |urgently |do |just )*need (?:some )?(?:clarity|certainty|closure|an outcome|a decision|a definite|to plan|this (?:settled|sorted|resolved|done|decided))\b|\b(?:can|could|will|would) you (?:please )?(?:call|ring|chase|contact|speak to|push|ask)\b[^.?!\n]{0,40}\b(?:today|now|this (?:morning|afternoon)|right away|and (?:let me know|tell me|find out))\b|\bany (?:update|news|progress|answer)s?\?|\bi(?:'ll| will| shall) (?:call|ring|phone|come (?:by|to)|turn up|drop in)\b[^.?!\n]{0,50}\b(?:if i|until|unless|today|this afternoon|tomorrow)\b|\bi was told (?:that )?(?:this|it) would (?:move|be|go) (?:fast|quick(?:ly)?)\b|\bgo back to (?:them|the client|your client)\b|\bput (?:some )?pressure on\b`,
  ],
]);
