import type { Severity } from '../../../core/review/finding.ts';
import type { ToneFamily, ToneRule } from '../../../core/review/tone-rule.ts';
import { once } from '../../../core/review/tone-rule.ts';
import { afterNoRules } from './after-no.ts';

const take = (): string => '';
const put = (text: string) => (): string => text;

const rule = (
  family: ToneFamily,
  severity: Severity,
  marks: ToneRule['marks'],
  source: string,
  repair: ToneRule['repair'] = null,
): ToneRule => ({ family, severity, marks, pattern: once(() => new RegExp(source, 'gi')), repair });

const deadline = String.raw`(?:by|before|until|no later than|not later than)\s+(?:(?:the )?end of|close of|tomorrow|today|tonight|noon|this|next|mon|tue|wed|thu|fri|sat|sun|\d)`;
const answerWord = '(?:answer|response|reply|decision|feedback|update|word|news|call|clarity)';

const rules: readonly ToneRule[] = [
  // Pressure
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`\bi(?:'d| would)? (?:expect|need|want|require|demand|insist on) (?:to (?:have|get|receive|hear|know)|(?:an?|your|the|some)\b)[^.?!\n]{0,40}\b(?:${answerWord}|hear|know|back)\b[^.?!\n]*`,
    put('It would help me to know when I might expect to hear.'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`(?<!\b(?:my|i|we|must|can|will|shall|could|to|an?|the|your|this|that)\s)\b(?:please )?(?:let me know|get back to me|reply|respond|answer(?: me)?|call me|confirm|decide|tell me)\b[^.?!\n]{0,40}\b(?:asap|as soon as possible|immediately|at once|right away|urgently|without (?:further )?delay|today|now)\b`,
    put('I would be glad to hear when you are able to say more.'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`(?<!\b(?:my|i|we|must|can|will|shall|could|should i|to|an?|the|your|this|that|his|her|their)\s)\b(?:let me know|get back to me|reply|respond|answer|decide|tell me)\b[^.?!\n]{0,30}\b${deadline}`,
    put('I would be glad to hear when you are able to say more.'),
  ),
  rule(
    'pressure',
    'warn',
    'words',
    String.raw`\b(?:asap|a\.s\.a\.p\.|as soon as (?:humanly )?possible|at your earliest convenience)\b`,
    put('when it suits you'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`\b(?:i (?:really |just )?(?:must|have to|need to) (?:know|hear|insist|have your)|(?<!\bfeel (?:that )?)you (?:must|have to|need to|should) (?:let me know|tell me|answer|reply|respond|decide|call|get back|make (?:a|your) decision)|(?:this|it|the matter) is (?:very |extremely |quite )?urgent|time is running out|i (?:can(?:not|'t)|won't) wait (?:any longer|forever|much longer|anymore|any more))\b`,
    put('May I ask when you expect to be able to tell me more?'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`\bwhat is taking (?:so|this) long\b|\bwhy (?:is|does) (?:it|this) tak(?:e|ing) (?:so|this) long\b|\bhow (?:much|long) (?:more|longer|much longer) (?:do|will|must|should|am|are) i\b`,
    put('May I ask how the selection process is going?'),
  ),
  rule(
    'pressure',
    'warn',
    'words',
    String.raw`\bi (?:will|'ll|am going to|shall) (?:call|ring|phone|email|e-mail|write to|contact) you (?:again )?(?:every|each|tomorrow|daily|until)\b[^.?!\n]*`,
    put('I would be glad to hear from you'),
  ),
  // Presumption
  rule(
    'presumption',
    'warn',
    'sentence',
    String.raw`\bwhen (?:do|can|should|shall|will) i (?:start|begin|sign|expect (?:the|my) (?:contract|offer))\b[^.?!\n]*`,
    put('May I ask what the next steps will be?'),
  ),
  rule(
    'presumption',
    'warn',
    'sentence',
    String.raw`\b(?:i (?:assume|take it|trust|presume|am (?:sure|certain|confident|convinced)) (?:that )?(?:the (?:job|role|position|offer)|you(?:'ll| will)? (?:choose|chose|pick|hire|offer|agree|select|want|will)|i(?:'ll| will| have| got|'ve)? (?:got|get|be (?:offered|hired|chosen|selected)|have (?:the|got))|we (?:will|'ll) be working)|i already see myself|my future (?:colleagues|team|employer|office|boss|desk)|(?:the|this) (?:job|role|position) is (?:already )?mine|i am (?:clearly |obviously |certainly |by far )?(?:the|your) (?:best|right|ideal|perfect|only|strongest) (?:candidate|choice|person|fit|match))\b`,
    put('I would be glad to be considered further.'),
  ),
  rule(
    'presumption',
    'warn',
    'words',
    String.raw`\b(?:i look forward to (?:joining (?:you|the team|your team|your company)|starting (?:work|with you|on|in)|my first day|receiving (?:the|your|my) (?:offer|contract)))\b`,
    put('I would be glad to go further'),
  ),
  rule('presumption', 'hint', 'words', String.raw`\bthank(?:s| you) in advance\b`, put('thank you')),
  rule(
    'presumption',
    'warn',
    'sentence',
    String.raw`\byou (?:won't|will not) (?:regret|find (?:anyone|a|anybody)|be disappointed)\b|\byou would be (?:foolish|crazy|mad|wrong) (?:not to|to)\b`,
    put('I would be glad to show you what I can do.'),
  ),
  // Guilt
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\b(?:you|it was) promised (?:me|that|to)\b|\byou (?:said|told me|assured me|promised)(?: that)? (?:you|i) (?:would|'d) (?:hear|be (?:told|informed|contacted)|get|have|call|write|let me|reply|answer|contact|come back|get back|inform|receive)[^.?!\n]{0,60}\b(?:but|yet|and (?:still|yet)|however|nothing|never|not)\b`,
    put('I had noted that I might hear about now; plans move, and so I am asking.'),
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\bi (?:have|had|'ve|'d) (?:turned down|refused|declined|given up|cancelled|canceled|rejected|put off|waited)\b[^.?!\n]{0,60}\b(?:for you|because of (?:you|this)|for this (?:job|role|position)|so long|for (?:weeks|months|ages))\b`,
    take,
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\bi (?:have |'ve )?(?:spent|invested|put in|wasted|took|taken)\b[^.?!\n]{0,40}\b(?:hours|days|weeks|so much|a (?:lot|great deal)|money|effort)\b[^.?!\n]{0,60}\b(?:least|deserve|for nothing|and (?:now|still|yet|you)|without)\b`,
    take,
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\b(?:the least (?:that )?you (?:can|could)|you owe me|(?:i think )?i deserve|after all (?:that )?i(?:'ve| have)|it (?:is|would be|'s) only (?:fair|polite|decent|right)|(?:a )?(?:simple|basic) (?:courtesy|decency|respect|thank you)|common courtesy|is it too much to ask)\b`,
    take,
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\b(?:i (?:am|was|feel|felt|'m) (?:(?:very|so|deeply|rather|really|quite|extremely|bitterly) )?(?:hurt|let down|ignored|forgotten|disrespected|disappointed (?:in|by|with|that you|not to have heard|to have heard nothing|about (?:how|the way)))|you (?:have |'ve )?(?:let me down|disappointed me|forgotten (?:me|about me)|kept me waiting))\b`,
    take,
  ),
  // Ultimatum
  rule(
    'ultimatum',
    'warn',
    'sentence',
    String.raw`\b(?:(?:or else|otherwise|if (?:i (?:do not|don't|have not|haven't) (?:hear|receive|get|heard|have)|you (?:do not|don't|cannot|can't|fail to|won't)|there is no)|unless (?:i (?:hear|get|receive)|you))\b[^.?!\n]{0,80}\b(?:i(?:'ll| will| shall|'m going to| am going to| would have to| have to| must) (?:be forced|have to|have no (?:choice|option)|withdraw|accept|take (?:the|another|my|it that you)|look|go|move|assume|consider|leave|turn|choose|sign|report|complain|contact|write|post|tell))|(?:this is|here is|consider this) my (?:last|final) (?:e-?mail|letter|attempt|message|offer|word|warning|reminder|request))\b`,
    put('I would be glad to hear how things stand, and I remain interested.'),
  ),
  rule(
    'ultimatum',
    'warn',
    'sentence',
    String.raw`\b(?:take it or leave it|my (?:patience|offer) (?:is|has|ends|expires|runs|ran|won't)|(?:last|final) chance|now or never|i (?:will|'ll) (?:have no (?:choice|option|alternative)|be forced|take my (?:talents|skills|experience|services)|leave (?:a|an) (?:bad |negative |honest )?review|tell (?:everyone|others|people)|go elsewhere|have to look elsewhere))\b`,
    take,
  ),
  // Competing offers
  rule(
    'competing-offers',
    'warn',
    'sentence',
    String.raw`\b(?:(?:other|another|several|many|two|three|better|multiple|competing) (?:\w+ )?(?:offers?|companies|firms|employers|recruiters|opportunit(?:y|ies)))\b[^.?!\n]{0,80}\b(?:so (?:you|i (?:need|want|expect)|please (?:decide|hurry|answer|be quick|let me know))|unless|hurry|fight(?:ing)? over|waiting for me|if you want me|better (?:pay|salary|money)|(?:you(?:'d| had| would) better)|beat|match (?:it|that|their)|be quick|who (?:really |actually )?want me|pay (?:me )?more)\b`,
    put('You should hear this from me: I have another offer that I must answer, and this role still interests me.'),
  ),
  rule(
    'competing-offers',
    'warn',
    'sentence',
    String.raw`\b(?:if you want me|can you (?:beat|match|top) (?:it|that|this|their)|i am (?:very |highly |much )?(?:in demand|sought.after)|others (?:are|would be) (?:very |only too )?(?:happy|glad|keen|eager) to (?:have|hire|take) me)\b`,
    take,
  ),
  // Over-apology
  rule(
    'over-apology',
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'m| am)? )?(?:(?:so|very|really|terribly|truly|extremely|deeply|sincerely|again|once (?:again|more)) )*(?:sorry|apolog(?:ise|ize|ies)) (?:again )?(?:for|to|that i(?:'m| am)|if i(?:'m| am)) (?:keep )?(?:both(?:er|ering)|disturb(?:ing)?|annoy(?:ing)?|trouble|troubling|writing|pester(?:ing)?|nag(?:ging)?|be(?:ing)? a (?:pain|nuisance|bother|burden)|tak(?:e|ing) (?:up )?(?:so much of )?your (?:time|valuable time|precious time)|emailing|e-mailing|calling|asking|the (?:bother|disturbance|many|long))\b`,
    take,
  ),
  rule(
    'over-apology',
    'warn',
    'sentence',
    String.raw`\bi (?:know|realise|realize|hope) (?:that )?(?:i(?:'m| am) (?:not )?(?:being )?(?:(?:a|such a) (?:pain|nuisance|bother|burden|pest)|annoying|bothering|disturbing|pestering|too pushy|pushy)|you (?:must|are|have|don't have) (?:be )?(?:far |much |way )?(?:too (?:busy|important)|(?:much )?better things|time for (?:me|someone like me)|sick of me|tired of me))\b`,
    take,
  ),
  rule(
    'over-apology',
    'hint',
    'words',
    String.raw`\b(?:please (?:forgive|excuse|pardon) (?:me|my)|i beg your pardon|forgive me for)\b`,
  ),
  // Begging
  rule(
    'begging',
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'m| am)? (?:beg(?:ging)?|implor(?:e|ing)|plead(?:ing)?) (?:you|with you|for)|i (?:really |desperately |badly |urgently |so |truly )+need (?:this|the|a|your)(?: \w+)? ?(?:job|role|position|work|chance|opportunity|help|money|income)|i(?:'m| am) (?:so |really |truly |getting |completely )?desperate|(?:please,? )+(?:give|grant) me (?:a|this|another|one) (?:\w+ )?(?:chance|opportunity|shot)|do (?:absolutely )?(?:anything|whatever it takes|any job)(?! (?:like|of|else|that))|my (?:last|only) (?:chance|hope)|you are my (?:last|only)|i (?:can(?:not|'t)|could not|couldn't) (?:pay|afford|feed|go on)|(?:work|start) for (?:free|nothing|less|any (?:salary|money|pay))|have mercy|i would be (?:devastated|heartbroken|crushed|lost))\b`,
    put('I would be glad of the chance to do this work, and to show what I would bring to it.'),
  ),
  rule('begging', 'warn', 'words', String.raw`\bplease,? please\b(?:,? please\b)*`, put('please')),
  // Flattery
  rule(
    'flattery',
    'warn',
    'sentence',
    String.raw`\b(?:(?:the|one of the) (?:most|greatest|best|finest) (?:\w+ ){0,2}(?:person|people|recruiters?|consultants?|interviewers?|compan(?:y|ies)|firms?|managers?|leaders?|teams?|conversations?|interviews?)(?: (?:that )?i(?:'ve| have) ever\b| in the (?:world|country|industry|business)| ever\b| of my (?:life|career))|(?:you are|you're|you were) (?:absolutely |truly |simply |such an? |so |an? |the )*(?:amazing|brilliant|incredible|genius|inspiration(?:al)?|legend|fantastic|wonderful person|the best|extraordinary|phenomenal|awesome|outstanding)|i (?:worship|adore|idoli[sz]e)|blown away|in awe of|(?:an? |the )?honou?r of a lifetime|(?:your|such) (?:incredible|immense|infinite|unparalleled|unmatched|great) (?:wisdom|genius|brilliance|insight|kindness|generosity))\b`,
    take,
  ),
  rule(
    'flattery',
    'hint',
    'words',
    String.raw`\b(?:absolutely|truly|incredibly|unbelievably|extraordinarily) (?:amazing|brilliant|incredible|fantastic|inspiring|outstanding|phenomenal|wonderful|impressive)\b`,
    put('impressive'),
  ),
  // Complaint
  rule(
    'complaint',
    'warn',
    'sentence',
    String.raw`\b(?:(?:this|that|it|your (?:\w+ ){0,2}(?:process|behaviou?r|company|firm|agency|communication|silence)|the (?:\w+ ){0,2}(?:process|way|communication|silence)[^.?!\n]{0,30}) (?:is|was|has been|seems?|feels?) (?:(?:really|very|so|completely|totally|quite|rather|extremely|utterly|simply|just|frankly|highly) )*(?:unprofessional|rude|unacceptable|disrespectful|disorgani[sz]ed|chaotic|ridiculous|a (?:joke|mess|shame|disgrace|waste)|pathetic|appalling|shocking|poor|terrible|awful|unfair|a farce|insulting|disappointing|not (?:professional|acceptable|how (?:one|you))))\b`,
    take,
  ),
  rule(
    'complaint',
    'warn',
    'sentence',
    String.raw`\b(?:you (?:have |'ve )?(?:wasted|are wasting|'re wasting|waste) my time|waste of (?:my )?time|(?:very|so|extremely|how|really) (?:unprofessional|rude|disrespectful)|unprofessional|nobody (?:has )?(?:bothered|bothers|answers|answered|replied|cares|called|could be bothered)|no one (?:has )?(?:bothered|bothers|answers|answered|replied|cares|called)|(?:couldn't|could not|can't|cannot) (?:even )?be bothered|you (?:people )?(?:never|don't|do not) (?:answer|reply|call|respond|care|bother)|bad manners|ghost(?:ed|ing)|i (?:want|wish|would like|have|am going|intend) to (?:complain|make a complaint|lodge))\b`,
    take,
  ),
  // Argument
  rule(
    'argument',
    'warn',
    'sentence',
    String.raw`\b(?:(?:you(?:'re| are| have|'ve)|this is) (?:making|made|make) a (?:big |huge |serious |terrible |grave )?mistake|(?:i|we) (?:strongly |completely |totally |respectfully )?(?:disagree|object|protest)|(?:please )?(?:reconsider|re-consider|rethink|review) (?:your|the|this) (?:decision|choice|rejection)|(?:i )?(?:cannot|can't|do not|don't|fail to|refuse to) (?:understand|accept|believe|see) (?:why|how|your|this|that|the) [^.?!\n]{0,60}|you(?:'ll| will) (?:regret|be sorry|see|come back)|your (?:loss|mistake|decision is wrong)|(?:wrong|unfair|bad|biased) (?:decision|choice)|i (?:was|am|'m) (?:clearly |obviously |much |far |more than |certainly )*(?:better|more) (?:qualified|suited|experienced) than|who(?:ever)? (?:you|did you) (?:chose|choose|picked|hired)|i demand (?:an explanation|to know|reasons?)|(?:explain|justify) (?:to me )?(?:why|your decision)|discriminat\w+)\b`,
    put('I respect the decision.'),
  ),
  // Sarcasm
  rule(
    'sarcasm',
    'warn',
    'sentence',
    String.raw`\b(?:thank(?:s| you)(?: so much| very much| a lot)? for (?:nothing|(?:your |the )?(?:silence|ignoring|wasting|not (?:answering|replying|calling|writing|letting|telling|bothering|getting)|never |finally|the (?:deafening|wonderful) silence|keeping me (?:waiting|in the dark)|eventually|bothering|the (?:standard|form|automated|canned|copy)))|how (?:kind|nice|generous|lovely|thoughtful|good|professional|surprising|convenient) of you to (?:finally|at last|eventually|reply|answer|remember|let|take|reject|ignore|find)|(?:what a|big) (?:surprise|shock)|no doubt (?:you|your)|i(?:'m| am) sure (?:you|your|that you)(?:'re| are|'ve| have| were)? (?:far |much |very |way )?(?:too busy|busy doing|lost|buried|have more important|forgot)|(?:surely|clearly|obviously|apparently|evidently),? (?:you|your|my|answering|a (?:reply|call|simple)|it(?:'s| is) too|nobody|i(?:'m| am) not (?:worth|important))|congratulations on|bravo|well done(?: you| on)|if (?:that's|that is) not too much to ask|whenever you (?:feel like it|can be bothered|remember|get round to it)|(?:good|best of|the best of) luck with (?:that|your (?:choice|decision|perfect)|whoever)|i (?:guess|suppose) (?:answering|replying|a reply|good manners|manners|that's what|i (?:was|am) not|my))\b`,
    take,
  ),
  // Irritation
  rule(
    'bitterness',
    'warn',
    'words',
    String.raw`\b(?:(?<=[.!?\n]\s*)as (?:i(?:'ve| have)?|already) (?:already )?(?:said|stated|wrote|written|mentioned|told you|explained|noted)(?: (?:before|earlier|above|several times|many times|previously|already|twice))?,\s?|as i(?:'ve| have)? (?:already |repeatedly )?(?:said|stated|wrote|written|mentioned|told you|explained) (?:before|earlier|several times|many times|previously|already|twice|repeatedly),?\s?|as per my (?:last|previous|earlier) (?:e-?mail|message|letter|note),?\s?|(?:once|yet) again,\s?|for the (?:second|third|fourth|fifth|last|umpteenth|hundredth) time,?\s?|to be (?:perfectly |brutally |quite )?(?:honest|frank|blunt),\s?|frankly(?: speaking)?,?\s?|with all due respect,?\s?|needless to say,?\s?)`,
    take,
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    String.raw`\bi(?:'ve| have)? (?:(?:now|already|repeatedly|still) )*(?:written|wrote|called|emailed|e-mailed|asked|contacted|rung|tried|left)\b[^.?!\n]{0,40}\b(?:(?:two|three|four|five|six|several|many|so many|countless|\d+|a (?:dozen|hundred)) (?:times|e-?mails?|messages?|letters?|calls?|voicemails?)|twice|repeatedly|again and again|over and over)\b`,
    put('I am coming back to you about this.'),
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'ve| have)? still (?:not|have not|haven't) (?:heard|received|had|got)|still no (?:answer|reply|response|word|news|decision|feedback)|still waiting|(?:why|how come) (?:have|has|did|do|is|are) (?:you|nobody|no one|it|there)(?: not|n't)?\b|(?:sick|tired|fed up) (?:and tired )?of|i(?:'m| am) (?:getting |growing |becoming |quite |very |really |rather |so |extremely |more than a little )*(?:annoyed|irritated|frustrated|angry|furious|impatient|fed up|losing (?:my )?patience)|(?:losing|lost|lose) (?:my|all) patience|(?:my )?patience (?:is|has) (?:running|run|wearing)|enough is enough|this is not on|what (?:on earth|the (?:hell|heck))|how dare you|did you (?:even|actually|not) (?:read|look|get|see|receive)|have you (?:even|actually) (?:read|looked)|are you (?:even |actually |still )?(?:there|serious|kidding|ignoring)|hello\?)`,
    put('May I ask how things stand?'),
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    String.raw`\b(?:idiots?|stupid|morons?|incompetent|clowns?|jerks?|liars?|lied|lying|bastards?|damn|bullshit|crap|shit|f+u+c+k\w*|screw you|go to hell|shame on you|pathetic|disgusting|outrageous|a disgrace|arrogant)\b`,
    take,
  ),
  // Wider nets, behind the sharper ones.
  rule(
    'ultimatum',
    'warn',
    'sentence',
    String.raw`\b(?:should|if|unless)\b[^.?!\n]{0,70}\b(?:by|before|until|till|today|tomorrow|this week|soon)\b[^.?!\n]{0,70}\b(?:i (?:shall|will|withdraw|take|walk|am (?:gone|out))|i'll|consider (?:myself|the matter|it)|(?:go|sign|look|turn) elsewhere)\b|\bi(?:'ll| will| shall| can| am)?(?: only)? (?:give|giving) you (?:until|till|one|two|three|\d|a (?:week|day)|time until)|\byou have (?:until|till)\b(?![^.?!\n]*\bas you\b)[^.?!\n]*|\byou have (?:one (?:day|week)|\d+ (?:hours|days))\b|\bthis is the last time\b|\bi will not (?:ask|write|call|wait) again\b`,
    put('I would be glad to hear how things stand, and I remain interested.'),
  ),
  rule(
    'competing-offers',
    'warn',
    'sentence',
    String.raw`\byour competitors?\b[^.?!\n]{0,60}\b(?:tomorrow|more|better|sign|wants? me|offers?|offered|pays?)\b|\bcompetitors? (?:of yours )?(?:wants? me|(?:has|have) offered)\b|\b(?:sign|go|start) with your competitors?\b|\b(?:chasing|hunting|courting|fighting (?:for|over)|queu(?:e|ing) (?:up )?for) me\b|\byou (?:may|might|will|'ll) (?:want|have) to (?:move|act|be|decide) (?:fast|quick(?:ly)?|soon|now)\b|\b(?:snapped up|off the market|not (?:be )?available (?:for )?long)\b`,
    put('You should hear this from me: I have another offer that I must answer, and this role still interests me.'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`\b(?:hurry (?:this|it|things|up|them|along)|speed (?:this|it|things|up)|(?:please )?priorit(?:ise|ize) (?:my|me)|expedite|revert (?:back |at |with |to me)|at the (?:very )?earliest|i must (?:insist|press|stress|ask you to)|i (?:have to|must|need to) press you|do not (?:delay|keep me)|don't (?:delay|keep me waiting)|without delay|the clock is ticking|time is (?:short|of the essence|running)|every day (?:counts|matters)|make (?:up your mind|a decision) (?:now|today|quickly|soon)|(?:quick|swift|prompt|immediate|speedy) (?:answer|reply|response|decision|action) (?:is|would be) (?:expected|required|needed|appreciated|necessary)|(?<!\b(?:can|may|might|could|do|should|when|would|that) )i (?:am )?expect(?:ing)? (?:you|your|an?)\b)[^.?!\n]*`,
    put('I would be glad to hear when you are able to say more.'),
  ),
  rule(
    'presumption',
    'warn',
    'sentence',
    String.raw`\b(?:as|with|to|of|meet(?:ing)?|welcom(?:e|ing)|join(?:ing)?) (?:you as )?(?:my|your) (?:next|new|future) (?:\w+ )?(?:colleagues?|head|manager|lead|employer|boss|team|office|\w+er|\w+or)\b|\bas your (?:next|new|future)\b|\bcontract (?:is|must be|should be|will be) (?:in|on|under)\b|\bi(?:'ve| have) (?:already )?(?:told|informed|notified|resigned|handed in|given (?:my )?notice|booked|signed|found a (?:flat|house|place)|started looking)\b[^.?!\n]{0,60}\b(?:this job|for (?:this|you)|moving|leaving|near (?:you|your)|new job)\b|\b(?:once|when|as soon as) i(?:'ve| have)? (?:start(?:ed)?|join(?:ed)?) (?:with|at|you|the team|next|on monday)\b|\b(?:my|the) first day (?:at|with|in)\b|\bno need to (?:look|search|interview) (?:any )?(?:further|others|anyone)\b|\byou (?:have|'ve) found (?:your|the) (?:person|man|woman|candidate|one)\b|\b(?:look|search) no further\b`,
    put('I would be glad to be considered further.'),
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\bi (?:waited|have been waiting|'ve been waiting|sat|stayed (?:at home|in)) (?:by|all|at|for (?:days|weeks|hours|you|ages|so))\b|\byou (?:said|promised|told me|mentioned|assured)[^.?!\n]{0,50}\b(?:it is now|it's now|today is|and here we are)\b|\bafter (?:everything|all)(?: that)?,? i(?:'ve| have)? (?:did|done|put|invested|gave|given|went)\b|\bunpaid (?:leave|day|time)\b|\b(?:you )?(?:could|might) (?:at least|have (?:at least|had the))\b|\bat (?:the very )?least (?:an?|one|the courtesy|let me|tell me|answer|acknowledge)\b|\bi (?:gave|sacrificed|cancelled|canceled|missed)\b[^.?!\n]{0,40}\bfor (?:you|this|your)\b|\bi had (?:hoped for|expected) (?:more|better)\b|\bi thought (?:we had|you were|better of)\b|\byou (?:owe|left) me\b|\bleft (?:hanging|in the dark|waiting)\b|\bhow (?:it|this|that) (?:feels|felt) to\b`,
    take,
  ),
  rule(
    'over-apology',
    'warn',
    'sentence',
    String.raw`\b(?:sorry,? ){2,}|\bi know (?:that )?i (?:keep|am always|'m always)\b|\bi(?:'m| am| feel) (?:so |really |very )?(?:terrible|awful|bad|guilty|ashamed|embarrassed|mortified) (?:for|about|to|that|asking|writing)\b|\b(?:such|being|be|become|becoming) a (?:pest|nuisance|pain|bother|burden|stalker)\b|\bi hate to (?:bother|ask|be|disturb|keep)\b|\bi (?:promise|swear) (?:this is|it's) the last\b|\bi(?:'m| am) sorry for (?:existing|being|everything|yet another|another|this (?:long|second|third))\b|\bapologies,? (?:again|once more)\b|\bi (?:cannot|can't) apologi[sz]e enough\b|\ba thousand apologies\b`,
    take,
  ),
  rule(
    'begging',
    'warn',
    'sentence',
    String.raw`\bany (?:position|job|role|salary|pay|work|wage|terms)\b[^.?!\n]{0,25}\b(?:any|at all|would do|will do|is fine|whatsoever)\b|\b(?:take|accept) (?:any|whatever)\b|\bmy (?:family|children|kids|rent|life|future|visa|mortgage|whole life) (?:depends?|rel(?:y|ies)|hangs?)\b|\b(?:give|grant|allow) me (?:just |only )?(?:one|a|another|this|the) (?:\w+ )?(?:chance|shot|try|opportunity)\b|\b(?:only|last) (?:hope|chance|option|resort)\b|\bi (?:beg|implore|plead|pray)\b|\bplease,? i(?:'m| am) (?:begging|asking you)\b|\bi (?:really |so )?(?:need|want) (?:it|this) (?:so )?(?:badly|desperately|more than (?:anything|anyone))\b|\bi (?:cannot|can't|don't know (?:how|what)) (?:to )?(?:survive|cope|do without|go on|make ends meet)\b|\bhave (?:pity|a heart)\b`,
    put('I would be glad of the chance to do this work, and to show what I would bring to it.'),
  ),
  rule(
    'flattery',
    'warn',
    'sentence',
    String.raw`\bwithout (?:a |any )?doubt the\b|\bthe (?:finest|greatest|very best|most \w+) (?:recruiter|consultant|interviewer|company|firm|manager|team|boss|leader|person|agency)s?\b|\b(?:dazzled|mesmeri[sz]ed|awestruck|spellbound|star.?struck|blown away|floored)\b|\b(?:your|such|sheer|pure) (?:sheer |pure |utter )?(?:genius|brilliance|greatness|charisma|magnificence)\b|\bnever (?:in my (?:whole |entire )?(?:life|career)|before)\b[^.?!\n]{0,30}\b(?:met|seen|known|had|encountered) (?:such|anyone|anybody|a)\b|\byou (?:truly |really )?(?:are|were) (?:a )?(?:genius|legend|star|hero|role model|god|visionary)\b|\b(?:idol|role model) of mine\b|\bi (?:have|'ve) (?:always|long) (?:admired|worshipped|dreamed of)\b`,
    take,
  ),
  rule(
    'complaint',
    'warn',
    'sentence',
    String.raw`\b(?:find|found) (?:it|this|that|your \w+|the (?:way|process|silence)[^.?!\n]{0,30})(?: \w+)? (?:\w+ )?(?:disappointing|unacceptable|rude|disrespectful|unprofessional|shocking|appalling|insulting|sad|outrageous|disgraceful|pathetic)\b|\b(?:shambles|fiasco|farce|disgrace|debacle)\b|\bnot even (?:a|an|one|the courtesy)\b|\b(?:is|was) (?:this|that) (?:how|the way) you\b|\bhow (?:you|candidates|people|applicants) (?:are )?(?:get )?treat(?:ed)?\b|\bhow (?:can|could|dare) you\b|\b(?:poor|bad|terrible|shoddy|sloppy) (?:communication|form|show|manners|style|service|organi[sz]ation)\b|\black of (?:respect|courtesy|communication|professionalism|feedback|decency|manners)\b|\bno (?:respect|courtesy|manners|decency|excuse)\b|\bdisorgani[sz]ed\b|\b(?:treated|handled) (?:me |us |this )?(?:so |very )?(?:badly|poorly|unfairly|like)\b|\bi (?:expected|was expecting) (?:more|better) (?:of|from)\b|\byour (?:\w+ )?(?:incompetence|negligence|attitude|indifference|arrogance)\b|\bwast(?:e|ed|ing) (?:of )?(?:my|everyone's|our|both our)? ?time\b`,
    take,
  ),
  rule(
    'argument',
    'warn',
    'sentence',
    String.raw`\byou(?:'ve| have)? (?:clearly |obviously |completely |totally )?(?:misjudged|misunderstood|overlooked|underestimated|misread|got (?:it|me|this) wrong|failed to (?:see|understand|recogni[sz]e))\b|\b(?:your|the|these|those|this) (?:\w+ )?(?:reasons?|reasoning|decision|arguments?|feedback|explanation|assessment|judg(?:e)?ment|choice)\b[^.?!\n]{0,30}\b(?:no sense|wrong|unfair|absurd|ridiculous|nonsense|not (?:true|fair|right|correct|acceptable)|unfounded|flimsy|mistaken|a (?:big )?mistake|baseless|incomprehensible)\b|\b(?:look at|consider|review|assess|read|examine) my (?:application|case|cv|candidacy|file|r[ée]sum[ée]) (?:again|once more|properly|this time)\b|\b(?:the (?:person|candidate|one)|whoever|nobody|no one|anyone) (?:that |whom )?you(?:'ve| have)? (?:hired|chose|chosen|picked|found|selected|took|preferred)\b[^.?!\n]{0,40}\b(?:cannot|can't|could not|couldn't|will|won't|has|hasn't|is|isn't|better|never)\b|\bi (?:deserved|should have (?:got|been|had)|would have been (?:better|the better)|was the better|am better|know i (?:was|am) (?:better|right))\b|\bi (?:do not|don't|cannot|can't|will not|won't) accept (?:this|that|your|the|it)\b|\bhow (?:is|was) (?:that|this|it) (?:even )?possible\b|\bcompletely (?:wrong|unfair|unjustified)\b|\bproves? (?:that )?you\b|\b(?:appeal|contest|challenge|dispute) (?:this|your|the) decision\b`,
    put('I respect the decision.'),
  ),
  rule(
    'sarcasm',
    'warn',
    'sentence',
    String.raw`\b(?:great|nice|lovely|good|wonderful|so good|glad) (?:to|that you)\b[^.?!\n]{0,40}\b(?:after (?:only|just|a mere|all this)|at last|finally|eventually|remembered|found the time)\b|\b(?:wonderful|great|lovely|brilliant|marvellous|fantastic|perfect|charming|terrific),? (?:another|yet another|a form|just what)\b|\bwould(?:n't)? have been (?:too|so) (?:much|hard|difficult)\b|\bhope (?:that )?you(?:'re| are)? (?:enjoyed|enjoy|had fun|proud|happy now|pleased with)\b|\b(?:another|a|your) (?:form|standard|copy.?paste|canned|template|automated|boilerplate|generic) (?:letter|e-?mail|reply|rejection|answer|response)\b|\bhow (?:very )?(?:convenient|typical|original|surprising)\b|\bwhat a (?:surprise|coincidence|joke|relief that you)\b|\bmy (?:apologies|bad|mistake) for (?:expecting|thinking|assuming|hoping|believing)\b|\bsilly (?:me|of me)\b|\bif you (?:ever|even) (?:find|have|get) (?:the )?(?:time|around|a (?:minute|second))\b|\bwhen you(?:'ve| have)? (?:finally )?(?:finished|stopped|bothered|found)\b|\bi (?:can|could) only (?:assume|imagine|guess) (?:that )?(?:you|your|nobody)\b|\byour (?:famous|legendary|excellent|outstanding|impressive) (?:communication|service|speed|courtesy|professionalism)\b|\bno (?:rush|hurry),? (?:it(?:'s| is) only|take another|really)\b`,
    take,
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    String.raw`\b(?:this|it) is (?:now |already )?(?:the|my) (?:second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|\d+(?:nd|rd|th)) (?:time|e-?mail|letter|message|attempt|reminder|call|request)\b|\bi(?:'m| am) at a loss\b|\bdo you (?:ever|even|actually|people)\b|\b(?:it|this) is (?:getting|becoming|beyond) (?:\w+ )?(?:ridiculous|tiresome|absurd|a joke|old|silly|annoying|a farce)\b|\bi(?:'m| am) beyond\b|\b(?:running|run|ran) out of patience\b|\bpatience (?:here|has|with you)\b|\bi (?:do not|don't) (?:appreciate|have time for|see why i)\b|\bwhat(?:'s| is) (?:going on|the (?:problem|hold.?up|matter|delay)|wrong with)\b|\bunbelievable\b|\b(?:it(?:'s| is)|is) beyond me\b|\bhow (?:hard|difficult) (?:can|is|would) (?:it|that)\b|\bfor (?:heaven's|god's|goodness'?|pete's) sake\b|\bwhy (?:can't|won't|don't|didn't|is nobody|does nobody|do i have to|must i)\b|\bhow (?:many (?:more )?times|often) (?:do|must|should|have) i\b|\b(?:is|are) (?:anyone|anybody|you) (?:even )?(?:there|alive|reading|listening)\b|\b(?:answer|reply|respond|call|talk) to me\b(?=[.!]|$)|\bstop ignoring\b|\bignor(?:e|ed|es|ing) (?:me|my|us|our)\b|\bgetting (?:really |very )?(?:annoyed|angry|frustrated|irritated|fed up|impatient|tired of)\b|\bthis (?:silence|delay|behaviou?r|treatment) (?:is|has)\b`,
    put('May I ask how things stand?'),
  ),
  rule(
    'ultimatum',
    'warn',
    'sentence',
    String.raw`\beither you\b|\byou(?:'ll| will)? (?:will )?lose me\b|\bor (?:else )?i(?:'m| am|'ll| will| shall) (?:out|off|gone|leaving|done|go|take|sign|withdraw|walk)\b|\bif (?:nothing|no (?:answer|reply|news|word))\b[^.?!\n]{0,60}\bi(?:'m| am|'ll| will| shall)\b|\bi(?:'m| am) (?:out|off to|done waiting|leaving)\b|\bmy (?:last|final) word\b|\bdo not expect me\b`,
    put('I would be glad to hear how things stand, and I remain interested.'),
  ),
  rule(
    'competing-offers',
    'warn',
    'sentence',
    String.raw`\bothers? (?:are|is) (?:bidding|waiting|interested|after|asking|keen|lining)\b|\bbetter (?:one|offer|deal|number|figure|package)\b[^.?!\n]{0,40}\b(?:from you|or|make|beat|now)\b|\bmake me a better\b|\bpays? (?:me )?(?:better|more|double|twice)\b|\bi(?:'m| am) (?:being )?(?:wooed|courted|wanted)\b|\bbidding war\b|\bhighest bidder\b`,
    put('You should hear this from me: I have another offer that I must answer, and this role still interests me.'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`\b(?:appreciate|like|want|need|(?<!\b(?:can|may|might|could|should|to) )expect|await) (?:an?|your|the|some) (?:\w+ )?(?:answer|response|reply|decision|feedback|call)\b[^.?!\n]{0,30}\b(?:today|now|tonight|tomorrow|immediately|this (?:morning|afternoon|evening|week)|within|by (?:mon|tue|wed|thu|fri|noon|tonight|tomorrow))|\b(?:treat|regard|see|consider) this as (?:\w+ )?urgent\b|\b(?:it is|it's|this is|quite|very|most|extremely|rather) urgent\b|\burgent(?:ly)? (?:request|reply|answer|matter|reminder|need)\b|(?:^|[.!?,;\n]\s{0,20}|\b(?:so|and|but|now|then|think|believe|feel|honestly) )you (?:really |just |simply |now |do )?(?:need to|must|have to|had better|ought to|should) (?:now )?(?:decide|answer|reply|respond|act|choose|hire me|hurry|make up|pick)\b|(?:^|[.!?,;\n]\s{0,20})(?:please )?decide (?:now|today|quickly|soon|already)\b|\bi(?:'m| am) (?:waiting|counting) on you(?:r)?\b`,
    put('I would be glad to hear when you are able to say more.'),
  ),
  rule(
    'presumption',
    'warn',
    'sentence',
    String.raw`\bwe(?:'re| are) going to (?:work|be|do|achieve)\b|\bsend (?:me )?(?:over )?(?:the|my|a) contract\b|\bso (?:that )?i can (?:begin|start|resign|move|plan my)\b|\bcleared my (?:diary|calendar|schedule)\b|\bwhen we(?:'re| are) (?:working|colleagues)\b|\bi(?:'ll| will) be (?:your|the) (?:next|new|best)\b|\byou will (?:hire|choose|want|love|need) me\b|\bi (?:know|am sure|am certain|'m sure) (?:that )?(?:you|i|we)(?:'ll| will| have| are|'re) (?:going to )?(?:hire|choose|pick|get|got|take me|be a great|say yes)\b`,
    put('I would be glad to be considered further.'),
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\b(?:worth (?:more|something|nothing|so little) to you|mean(?:s|t)? (?:nothing|so little) to you|(?:it|this|that) (?:really )?hurts?\b|(?:be|been|am|was|feel) (?:forgotten|ignored|let down|used|invisible|unwanted|cast aside)|this is (?:what i get|how (?:you|i am)|the thanks)|(?:the|some) thanks i get|what (?:do|did) i (?:get|do to deserve)|i (?:drove|travelled|traveled|came|flew|got up|prepared|paid|worked|studied|bought)\b[^.?!\n]{0,60}\b(?:and (?:this|now|still|you|then|nothing|not)|only to|for (?:this|nothing)))|\bi trusted you\b|\byou(?:'ve| have) (?:broken|let|failed|disappointed)\b|\bkeep(?:ing|s)? me (?:waiting|hanging|guessing)\b|\bi deserve (?:better|more|an?|some|to)\b`,
    take,
  ),
  rule(
    'over-apology',
    'warn',
    'sentence',
    String.raw`\b(?:sorry|apologi[sz]e|apologies|forgive me)\b[^.?!\n]{0,40}\b(?:annoying|a nuisance|a pest|a pain|pushy|needy|a bother|bothering|so (?:long|many|much)|yet again|once more|so often|again and again|your time|hate)\b|\bi know (?:that )?(?:you hate|you(?:'re| are) (?:sick|tired|busy|annoyed)|i(?:'m| am) (?:too|being))\b|\b(?:please )?(?:do not|don't) (?:hate|be (?:angry|mad|annoyed|cross)) (?:me|with me|at me)\b|\bi should not (?:write|bother|ask)\b`,
    take,
  ),
  rule(
    'begging',
    'warn',
    'sentence',
    String.raw`\bi (?:\w+ )?need (?:the|this|that|some|your|any) (?:money|income|salary|work|job|help|break|wage|pay)\b|\byou(?:'re| are) my (?:last|only|best|final)\b|\bi(?:'d| would| will|'ll) (?:even )?(?:clean (?:the )?(?:toilets|floors)|sweep the|work unpaid)\b|\bhave mercy\b|\bsave me\b|\bi (?:don't|do not) know what (?:else )?to do\b|\bplease (?:just )?(?:hire|take|choose|pick) me\b|\bon my knees\b|\bwithout (?:this|the|a) job i\b|\bi(?:'ll| will) never (?:find|get) another\b`,
    put('I would be glad of the chance to do this work, and to show what I would bring to it.'),
  ),
  rule(
    'flattery',
    'warn',
    'sentence',
    String.raw`\b(?:best|finest|greatest|most \w+) (?:\w+ ){0,2}(?:alive|on earth|in the (?:world|universe|country|city|business|industry)|ever|of all time)\b|\bmost (?:wonderful|amazing|incredible|inspiring|brilliant|beautiful|fantastic|extraordinary|remarkable) (?:\w+)\b|\bi (?:could|can) listen to you\b|\bwhat a (?:genius|mind|leader|legend|wonderful person)\b|\byou(?:'re| are) (?:so |truly |simply |just )?(?:amazing|wonderful|brilliant|incredible|perfect|the best|extraordinary|unbelievable)\b|\bworship|\bangel\b`,
    take,
  ),
  rule(
    'complaint',
    'warn',
    'sentence',
    String.raw`\b(?:is|was|are|were|has been|looks?|seems?) (?:\w+ )?(?:shameful|a joke|scandalous|ridiculous|dreadful|abysmal|lousy|third.rate|amateurish|careless|a disgrace|disgraceful|insulting|an insult|humiliating|pathetic|laughable|unheard of|below (?:all|any) standard|not good enough)\b|\bnever been (?:treated|handled|received|so)\b|\bradio silence\b|\byour (?:way of|handling|treatment|conduct|manner)\b|\bi(?:'ve| have) (?:rarely|never) (?:seen|met|known|experienced) (?:such|anything|a)\b[^.?!\n]{0,40}\b(?:rude|bad|poor|badly|slow|disorgani[sz]ed|careless|process|treatment|service)\b|\bi(?:'ll| will| shall)? (?:leave|write|post) (?:a|an|my) (?:\w+ )?review\b|\bglassdoor\b`,
    take,
  ),
  rule(
    'argument',
    'warn',
    'sentence',
    String.raw`\b(?:do not|don't|cannot|can't|will not|won't) (?:agree|concur|live) with\b|\b(?:give|offer) me the (?:job|role|position|post)\b|\bmakes? no sense\b|\byou (?:were|are|will be|'re|have been) (?:proved |proven |clearly |simply |completely )?wrong\b|\bwhy (?:was|were|did|am|have|wasn't|didn't) (?:i|you|they)\b[^.?!\n]{0,40}\b(?:rejected|turned down|not (?:chosen|good|picked)|choose|chosen|passed over|refuse)\b|\bi (?:want|would like|need|expect) (?:an?|the|your|some|to know the) (?:\w+ )?(?:explanation|reasons?|justification)\b|\bmore (?:qualified|experienced|suitable|suited) than\b|\bthe right (?:choice|decision) (?:was|is|would have been) (?:me|obvious|clear)\b|\bnot (?:fair|right|just|true)[.!]|\bi was (?:the )?(?:perfect|ideal|better|stronger)\b`,
    put('I respect the decision.'),
  ),
  rule(
    'sarcasm',
    'warn',
    'sentence',
    String.raw`\bthank(?:s| you) (?:so much |very much |a lot )?for (?:taking (?:a |the |only |so |two |three |\w+ )?(?:whole|only|weeks|months|long|week|month|two|three)|nothing|ignoring|wasting|(?:your |the )?(?:two|three|one|few) (?:lines|words)|remembering|bothering)|\bwhat an? (?:honou?r|privilege|treat|delight) to\b|\balways a (?:pleasure|joy|delight) to be\b|\bmore important things (?:to do|than)\b|\b(?:no doubt|surely|clearly|evidently|obviously|apparently|presumably) (?:you|your|nobody|my|i|it|this|answering|politeness|manners)\b|(?<!\bthank(?:s| you) )\bso much for\b|\bkeep up the (?:good|great) work\b|\bi(?:'m| am) (?:so |truly |deeply )?(?:touched|honou?red|moved|flattered) (?:by|that you)[^.?!\n]{0,30}\b(?:silence|finally|two lines|form|effort|after)\b|\bbig of you\b|\bwell,? that was (?:quick|fast|worth)\b|\bdon't (?:strain|trouble|hurt|exhaust) yourself\b`,
    take,
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    String.raw`\bi(?:'ve| have)? (?:already )?(?:asked|told|said|explained|written|mentioned)(?: you| to you)? (?:this|that|it|so|about this)? ?(?:before|already|twice|repeatedly|many times|again and again)\b|\b(?:honestly|seriously|frankly|really),|\b(?:this|it|that)(?:'s| is) (?:\w+ )?(?:annoying|irritating|infuriating|maddening|exhausting|tiresome|frustrating|ridiculous)\b|\bhave you (?:lost|forgotten|ignored|misplaced|deleted|gone|vanished|thrown)\b|\b(?:nobody|no one) (?:has )?(?:called|rung|written|got back|bothers?|cares|answers|picks up)\b|\bi keep (?:asking|calling|writing|waiting|hearing)\b|\byet another (?:week|day|month|delay|excuse)\b|\bexcuses?[.!]|\bhow much longer\b|\bi(?:'ve| have) had enough\b|\bwhere is my\b|\bwhat (?:more|else) do you (?:want|need)\b|\bmy (?:nerves|patience)\b`,
    put('May I ask how things stand?'),
  ),
  rule(
    'over-apology',
    'warn',
    'words',
    String.raw`,?\s?\bif (?:it's|it is|that's|that is) not too much (?:trouble|of a bother|bother|work)\b,?`,
    take,
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\byou (?:said|told me|promised|assured me|wrote|indicated)(?: that)? (?:i|you) (?:would|'d|should|will|was going to|were going to)\b[^.?!\n]{0,60}\b(?:last|ago|yesterday|already|by now|weeks?)\b|\btook (?:a day|days|time|two days) off\b|\bpaid (?:for )?(?:the |my |all )?(?:train|travel|ticket|flight|hotel|fare|journey)s?\b[^.?!\n]{0,30}\bmyself\b|\bthe (?:decent|polite|right|professional|normal|honou?rable|fair) thing (?:to do|would)\b|\bsitting (?:next to|by|beside|at) (?:my|the) (?:phone|inbox|computer)\b|\b(?:checking|refreshing|staring at) my (?:inbox|phone|e-?mails?)\b|\bsleepless\b|\bhow (?:disappointed|hurt|let down|frustrated) i (?:am|was|feel)\b`,
    put('I had noted that I might hear about now; plans move, and so I am asking.'),
  ),
  rule(
    'argument',
    'warn',
    'sentence',
    String.raw`\bmy (?:qualifications?|experience|skills?|record|cv|profile|results?|references?|background) (?:clearly |obviously |far |easily |more than |certainly )*(?:exceeds?|surpass(?:es)?|match(?:es)?|meets?|speaks? for|proves?|fits?)\b[^.?!\n]*|\bi(?:'m| am| was) (?:\w+ )?(?:astonished|stunned|shocked|baffled|puzzled|taken aback|dumbfounded|speechless|appalled|outraged) (?:by|at|that|to|about)\b|\bsurprised (?:by|at) (?:your|the|this) (?:decision|choice|rejection|answer|e-?mail)\b|\b(?:ask|like|want|urge|invite) you to reconsider\b|\b(?:explain|tell me|know)\b[^.?!\n]{0,50}\bwhy (?:another|someone|somebody|the other|a different|they were|he was|she was)\b|\b(?:do not|don't) think (?:that )?(?:the|your) (?:interviewers?|panel|team|people|managers?|colleagues?)\b[^.?!\n]{0,20}\b(?:understood|listened|reali[sz]ed|read|saw|knew|grasped|appreciated)\b|\b(?:this|the|your) (?:was|is) (?:clearly |obviously |surely )?(?:an? )?(?:error|mistake|misunderstanding|mix.?up)\b|\bwith (?:all )?my (?:experience|qualifications|record)\b[^.?!\n]{0,40}\b(?:absurd|strange|hard to|wrong|reject)`,
    put('I respect the decision.'),
  ),
  rule(
    'sarcasm',
    'warn',
    'sentence',
    String.raw`\b(?:heartfelt|personal|moving|touching|thoughtful|warm|kind|detailed) (?:automated|form|standard|generic|template|copied|copy.?paste|one.?line)\b|\b(?:good|nice|great|lovely|comforting|reassuring) to (?:know|see|learn) (?:that )?(?:my|you|your|six|all|how|i|weeks|months)\b|\blucky (?:winner|one|candidate|person)\b|\byou(?:'ll| will) (?:certainly |surely |definitely )?need it\b|\b(?:were|was|is|are) (?:only |all |just )?worth (?:two|one|a|three|your|exactly) (?:sentences?|lines?|reply|minutes?|words?|e-?mail)\b|\b(?:real|true|absolute|such a) genius\b|\bi(?:'m| am) sure (?:that )?(?:the|whoever|your)\b[^.?!\n]{0,30}\b(?:genius|perfect|wonderful|amazing|brilliant|saint)\b|\bhats? off\b|\bcongratulations on (?:your|the|finding|ignoring)\b|\bi(?:'ll| will) (?:treasure|frame|cherish)\b`,
    take,
  ),
  rule(
    'complaint',
    'warn',
    'sentence',
    String.raw`\b(?:generic|automated|canned|boilerplate|impersonal|copy.?paste|standard) (?:e-?mail|letter|message|reply|rejection|answer|response)\b|\bnever (?:really |seriously )?intended to\b|\bmake sure (?:that )?(?:people|others|everyone|everybody|my (?:friends|network))\b|\bwarn (?:others|people|everyone|my)\b|\b(?:word|this) (?:will|gets?) (?:get|spread|go) (?:a)?round\b|\b(?:shame|embarrassment) (?:for|to) (?:your|the|a)\b|\btreat(?:ed|ing)? (?:your|people|candidates|applicants|me)\b[^.?!\n]{0,30}\b(?:this|that|badly|poorly|wonder|dirt|number|nobody)\b|\bif (?:that|this) is how you\b|\b(?:complete|total|absolute|utter) (?:waste|joke|disgrace|mess|farce|disaster)\b`,
    take,
  ),
  rule(
    'bitterness',
    'warn',
    'sentence',
    String.raw`\b(?:do not|don't|never) (?:bother |ever )?(?:contact(?:ing)?|call(?:ing)?|write|writing|e-?mail(?:ing)?) me (?:again|any ?more|ever)\b|\b(?:lose|delete|forget|throw away) my (?:number|address|details|cv|file)\b|\bi(?:'m| am) (?:done|through|finished) with (?:you|this|your)\b|\bwithout a single (?:reply|answer|word|line|response)\b|\bcan(?:no|')t (?:you )?(?:even )?(?:write|send|manage|spare|find) (?:one|a single|two|a)\b|\bspare (?:me|yourself)\b|\bnot (?:a|one) single\b`,
    take,
  ),
  rule(
    'ultimatum',
    'warn',
    'sentence',
    String.raw`\b(?:not|no longer) (?:prepared|willing|going|able|ready) to wait\b|\bafter that,? (?:you|i|we)\b[^.?!\n]{0,40}\b(?:off|out|gone|elsewhere|over|can|will)\b|\btake (?:my name|me) off\b|\bi(?:'m| am) gone\b|\bif (?:you|your client|they|he|she) (?:can't|cannot|don't|do not|won't|isn't|aren't)\b[^.?!\n]{0,60}\bi(?:'m| am|'ll| will| shall)\b|\bcount me out\b|\bthat(?:'s| is) (?:it|final)[.!]`,
    put('I would be glad to hear how things stand, and I remain interested.'),
  ),
  rule(
    'competing-offers',
    'warn',
    'sentence',
    String.raw`\boffers? (?:for|of|at) (?:[$£€]\s?\d[\d.,]*k?|\d+\s?k)\b[^.?!\n]*|\bon the table\b|\b(?:go|come) (?:above|over|up to|higher than)\b[^.?!\n]{0,30}\b(?:by|or|before|then|that)\b|\b(?:top|beat|outbid|better) (?:that|it|their|this)\b`,
    put('You should hear this from me: I have another offer that I must answer, and this role still interests me.'),
  ),
  rule(
    'pressure',
    'warn',
    'sentence',
    String.raw`\bi (?:really |urgently |do |just )*need (?:some )?(?:clarity|certainty|closure|an outcome|a decision|a definite|to plan|this (?:settled|sorted|resolved|done|decided))\b|\b(?:can|could|will|would) you (?:please )?(?:call|ring|chase|contact|speak to|push|ask)\b[^.?!\n]{0,40}\b(?:today|now|this (?:morning|afternoon)|right away|and (?:let me know|tell me|find out))\b|\bany (?:update|news|progress|answer)s?\?|\bi(?:'ll| will| shall) (?:call|ring|phone|come (?:by|to)|turn up|drop in)\b[^.?!\n]{0,50}\b(?:if i|until|unless|today|this afternoon|tomorrow)\b|\bi was told (?:that )?(?:this|it) would (?:move|be|go) (?:fast|quick(?:ly)?)\b|\bgo back to (?:them|the client|your client)\b|\bput (?:some )?pressure on\b`,
    put('May I ask how things stand?'),
  ),
  rule(
    'presumption',
    'warn',
    'sentence',
    String.raw`\b(?:nailed|aced|smashed|crushed|rocked) (?:it|the|that|this|my)\b|\bwe both know\b|\b(?:let me know|send me|tell me|confirm) (?:the|my) (?:salary|start(?:ing)? date|contract|package|pay)\b|\bhand in my notice\b|\b(?:as good as|practically|basically|already) (?:mine|hired|in the bag|done|decided|won)\b|\bin the bag\b|\bconvinced (?:that )?(?:they|you) (?:would|will)\b`,
    put('I would be glad to be considered further.'),
  ),
  rule(
    'guilt',
    'warn',
    'sentence',
    String.raw`\b(?:courtesy|decency|kindness) of (?:a|an|your)\b|\bi trusted (?:you|your|the)\b|\bturned (?:\w+ ){0,3}(?:away|down)\b[^.?!\n]{0,40}\b(?:for|because|now|and)\b|\b(?:would|could) have been (?:nice|good|polite|fair|kind|decent)\b|\bnow i hear nothing\b|\bi hear nothing\b|\byou led me on\b|\bi feel (?:cheated|used|betrayed|fooled|misled|deceived|let down|forgotten|stupid)\b|\b(?:regret|wish i had never) (?:ever )?(?:trusting|trusted|applying|applied|meeting|met|coming|working)\b`,
    take,
  ),
  rule(
    'begging',
    'warn',
    'sentence',
    String.raw`\b(?:would|could|can|will) save (?:us|me|my)\b|\b(?:hard|difficult|desperate|terrible|tough) (?:at home|times|situation|for (?:us|me|my family))\b|\bget through (?:the|this) (?:winter|month|year)\b|\bput in a (?:good )?word\b|\b(?:lease|rent|savings|visa|benefits|money)\b[^.?!\n]{0,25}\b(?:ends?|gone|runs? out|running out|due|expires?|stopped)\b|\bdo something for me\b|\bi(?:'ve| have) been (?:unemployed|out of work|jobless|looking)\b[^.?!\n]{0,40}\b(?:months?|years?|long|weeks)\b`,
    put('I would be glad of the chance to do this work, and to show what I would bring to it.'),
  ),
  rule(
    'complaint',
    'warn',
    'sentence',
    String.raw`\b(?:two|one|three).?(?:line|sentence)s? (?:rejection|reply|e-?mail|answer|letter)\b|\bso that(?:'s| is) it\b|\b(?:weeks|months|days|hours) of (?:preparation for|waiting for|my (?:life|time))\b|\bgoodbye[.!]`,
    take,
  ),
  rule(
    'sarcasm',
    'warn',
    'sentence',
    String.raw`\bwhat an? (?:bold|brave|clever|brilliant|wise|interesting|great|fine|strange|smart) (?:choice|decision|move|idea|way)\b|\b(?:seeing|see) (?:the|this|your) (?:role|job|position|post|ad(?:vert)?) (?:advertised |posted |online |again )+`,
    take,
  ),
  // Marks
  rule('exclamation', 'warn', 'words', String.raw`!{2,}|\?!+|!+\?+`, (match) => (match[0].includes('?') ? '?' : '.')),
  rule('exclamation', 'hint', 'words', String.raw`\?{2,}`, put('?')),
];

/** A sentence is marked once: by what weighs most in it. */
const weight: readonly ToneFamily[] = [
  'ultimatum',
  'sarcasm',
  'argument',
  'complaint',
  'bitterness',
  'guilt',
  'competing-offers',
  'begging',
];
const place = (each: ToneRule): number => (weight.includes(each.family) ? weight.indexOf(each.family) : weight.length);

export const toneRules: readonly ToneRule[] = [...rules, ...afterNoRules].toSorted(
  (one, other) => place(one) - place(other),
);

/** Words that are written in capitals by everybody. */
export const usualCapitals =
  /^(?:[A-Z]{1,3}|HTML|JSON|REST|SAAS|GDPR|HTTP|HTTPS|NATO|NASA|UNESCO|UNICEF|ISO\d*|CIMA|ACCA|CIPD|PRINCE2?|AGILE|MBA|LLM|GMBH|USA|SQL|NOSQL|AJAX|MSC|BSC|PHD|CRUD|SOAP|YAML|SCRUM|ITIL|CISSP|CISA|CFA|FRCS|IFRS|GAAP|KPIS?|OKRS?|APIS?|ETA|FAQS?|BBC|IBM|SAP|DATEV|BMW|BASF|IKEA|LEGO|HSBC|BUPA|UCAS|OFCOM|HMRC|DEFRA|ASOS|ARM|AWS|TBC|RSVP|ASAP|OK|PDF|CV|[A-Z]+\d+[A-Z\d]*)$/;
