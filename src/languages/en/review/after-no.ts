import type { ToneFamily, ToneRule } from '../../../core/review/tone-rule.ts';
import { once } from '../../../core/review/tone-rule.ts';

/**
 * What anger and hurt write after a no: reproach, doubt of the decision, irony, threats. A letter of thanks is stopped by these, with
 * a kind reason; elsewhere they are for the writer to weigh.
 */
const sources: readonly (readonly [ToneFamily, string])[] = [
  // "You clearly did not read ...", "you never called", "nobody even told me"
  [
    'bitterness',
    String.raw`\byou (?:clearly|obviously|evidently|apparently|plainly|simply|just) (?:did not|didn't|do not|don't|never|have not|haven't|had|failed|decided|prefer)|\byou (?:never|didn't even|did not even) \w+|\b(?:nobody|no one|not one of you) (?:even |ever |once )?(?:called|rang|wrote|told|bothered|answered|replied|took|had the)|\bhow (?:disappointing|disrespectful|rude|sad to)\b|\b(?:slap in the face|speechless|at a loss for words)\b|\b(?:find|found|is|was|feels?|plainly|simply|frankly) (?:it |this |that |the \w+ |your \w+ )?(?:insulting|unacceptable|unfair|unbelievable|outrageous|ridiculous|shameful|absurd|unprofessional|incomprehensible|disgraceful|hard to take)\b|\b(?:once|yet) again,? i(?:'ve| have| am| was)? (?:been )?(?:overlooked|passed|left|rejected|ignored|turned)|\bdid(?: not|n't) expect (?:this|that) (?:from|of) you\b|\b(?:kept|left|leave|keep) me (?:hanging|waiting|in the dark|guessing|dangling)\b|\bhard to take you\b|\bi(?:'m| am| was| feel| felt) (?:[a-z]+ )?(?:angry|furious|insulted|offended|cheated|misled|let down|used|bitter)\b`,
  ],
  // "I doubt that you found anyone better", "more qualified than", "why them and not me"
  [
    'argument',
    String.raw`\bi doubt\b[^.?!\n]{0,20}\byou|\b(?:more|better) (?:qualified|suited|experienced|skilled) than\b|\b(?:nobody|no one|anyone|anybody|somebody|someone) (?:else )?(?:with|as|more|better)\b[^.?!\n]{0,30}\b(?:experience|qualified|suited|than (?:me|i))\b|\bi (?:do not|don't|cannot|can't|fail to) (?:see|understand|accept|follow|believe) (?:what|why|how|your|that you|this|the)\b|\b(?:the|your) (?:real|true|actual) reason|\b(?:is|was|seems?|must have been) the (?:real|true|actual) reason|\bi (?:was|had been) (?:told (?:i|it was|the (?:job|role)|that i|that it was mine)|promised|assured|led to (?:believe|think)|given to understand)\b|\bno doubt\b[^.?!\n]{0,40}\b(?:all along|already|in mind)|\b(?:the|an?|your) (?:cheaper|younger|internal|safer) candidate\b|\bwhat (?:the |they |he |she |others? )*(?:had|has|have) that i\b|\b(?:please |kindly )?explain (?:this|that|your|the) (?:decision|choice|to me)|\b(?:want|like|owed|due|expect) (?:an? )?(?:explanation|real reasons?|proper reasons?)\b|\byou(?:'re| are) making a mistake|\b(?:wrong|bad|poor) (?:decision|choice|call)\b|\bprove you wrong\b`,
  ],
  // "After four rounds I expected more", "had you told me", "you could at least have"
  [
    'complaint',
    String.raw`\bi (?:had |would have )?expected (?:more|better|at least)|\b(?:had you|if you had|if only you had|if someone had) (?:told|said|called|let|been|answered|replied|read)|\b(?<!\bi )(?:could|might|should) (?:at least |have at least )?have (?:told|called|rung|said|let|had the|answered|replied|given)|\bat least (?:you could|have the)|\b(?:after|for) (?:all|\w+) (?:rounds|interviews|months|weeks|hours|visits)\b[^.?!\n]{0,40}\b(?:this|nothing|that is all|two lines|expected|deserve)|\bi deserve[d]?\b|\bit would (?:be|have been) (?:nice|good|decent|polite|fair) (?:if|to (?:be told|hear|know))|\bi (?:had |have )?(?:cleared|cancelled|turned down|gave up|given up|took|taken|travelled|spent|prepared)\b[^.?!\n]{0,50}\b(?:for you\b|for nothing|for this\b)|\b(?:a waste of|wasted?) (?:my |our |everyone's )?time\b|\bno (?:reasons?|explanation|feedback) (?:was|were|is|has been) given`,
  ],
  // "Perhaps next time you could read the CV", "so much for", "good luck finding"
  [
    'sarcasm',
    String.raw`\b(?:perhaps|maybe) (?:next time|you (?:could|should|might)|someone)\b|\bnext time[^.?!\n]{0,20}\b(?:read|look|tell|try|ask|be honest)|(?<!\bthank(?:s| you) )\bso much for\b|\bas expected\b|\bi (?:suppose|guess|take it) (?:that )?(?:[a-z]+ ){0,3}(?:counts? for nothing|not good enough|do(?:es)?n't (?:count|matter)|do(?:es)? not (?:count|matter)|means? nothing|wasn't|was not)|\bfor your (?:own )?sake\b|\bproud of yoursel(?:f|ves)\b|\b(?:too much|a lot) to ask\b|\byou (?:might|may) want to (?:re|think|look|read|ask|check|consider)|\b(?:it(?:'s| is)|that(?:'s| is)) your loss\b|\b(?:apparently|evidently) (?:means?|counts?|is worth)\b|\bis (?:worth|good for) nothing\b|\bgood luck (?:with (?:that|your|the next|whoever|them)|finding|getting|to whoever|replacing)|\bhow (?:convenient|typical|original|nice of you|very kind of you)\b|\bthank(?:s| you) (?:so much )?for (?:nothing|wasting|the runaround|keeping me (?:waiting|hanging))`,
  ],
  // "I will think twice before I apply again", "I will tell others"
  [
    'ultimatum',
    String.raw`\bthink twice\b|\b(?:won't|will not|shall not|never) (?:be )?(?:apply|applying|recommend|recommending|consider|work|come back|deal)\w*\b[^.?!\n]{0,30}\b(?:again|you|your)\b|\bi(?:'ll| will| shall) (?:make sure|tell|warn|let) (?:others|everyone|everybody|people|my (?:network|colleagues|friends))|\b(?:leave|write|post) (?:a |an honest |my )?review\b|\byou(?:'ll| will) (?:regret|hear|be sorry)|\bdo not (?:contact|call|write to) me (?:again|any ?more)|\bdon't (?:contact|call|write to) me (?:again|any ?more)`,
  ],
];

export const afterNoRules: readonly ToneRule[] = sources.map(([family, source]) => ({
  family,
  severity: 'warn',
  marks: 'sentence',
  pattern: once(() => new RegExp(source, 'gi')),
}));
