import type { Severity } from '../../../core/review/finding.ts';
import type { ToneFamily, ToneRule } from '../../../core/review/tone-rule.ts';

/** Why each family hurts: what a reader hears. */
export const familyReasons: Record<ToneFamily, string> = {
  pressure: 'it sets the reader a task or a time. A question leaves them free, and free people answer more gladly.',
  presumption: 'it takes the decision for granted. Until they have said so, it is theirs.',
  guilt: 'it tells the reader that they owe you something. People who feel guilty put off their answer.',
  ultimatum: 'it makes a threat of leaving. Whoever is threatened lets go. Say what is so, and ask.',
  'competing-offers':
    'it uses the other offer to press. Told as news, with your interest and a date, it helps them to act for you.',
  'over-apology':
    'you did nothing wrong by writing. One apology where it is due weighs more than several where it is not.',
  begging: 'it speaks of need. What they weigh is what you would bring, so speak of that.',
  flattery: 'praise this large is hard to believe. One true detail that you noticed says more.',
  complaint: 'it judges how they work. It may be true, and it will stand in their notes about you.',
  argument: 'it argues with a decision. That has never changed one, and it is what they will remember.',
  sarcasm: 'irony is read as anger. On paper nobody hears the smile.',
  irritation: 'the reader hears that you are annoyed. They may have had no part in the delay.',
  exclamation: 'several exclamation marks sound like shouting or like a show. A full stop is calmer.',
  capitals: 'words in capitals are read as shouting.',
};

export const familyNames: Record<ToneFamily, string> = {
  pressure: 'pressure',
  presumption: 'taking it for granted',
  guilt: 'a reproach',
  ultimatum: 'a threat',
  'competing-offers': 'playing one offer against another',
  'over-apology': 'too much apology',
  begging: 'pleading',
  flattery: 'flattery',
  complaint: 'a complaint',
  argument: 'an argument',
  sarcasm: 'sarcasm',
  irritation: 'irritation',
  exclamation: 'shouting',
  capitals: 'shouting',
};

const take = (): string => '';
const put = (text: string) => (): string => text;

const rule = (
  family: ToneFamily,
  severity: Severity,
  marks: ToneRule['marks'],
  source: string,
  repair: ToneRule['repair'] = null,
): ToneRule => ({ family, severity, marks, pattern: new RegExp(source, 'gi'), repair });

const deadline = String.raw`(?:by|before|until|no later than|not later than)\s+(?:(?:the )?end of|close of|tomorrow|today|tonight|noon|this|next|mon|tue|wed|thu|fri|sat|sun|\d)`;
const answerWord = '(?:answer|response|reply|decision|feedback|update|word|news|call|clarity)';

export const toneRules: readonly ToneRule[] = [
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
    String.raw`\b(?:please )?(?:let me know|get back to me|reply|respond|answer(?: me)?|call me|confirm|decide|tell me)\b[^.?!\n]{0,40}\b(?:asap|as soon as possible|immediately|at once|right away|urgently|without (?:further )?delay|today|now)\b`,
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
    String.raw`\b(?:thank(?:s| you)(?: so much| very much| a lot)? for (?:nothing|(?:your |the )?(?:silence|ignoring|wasting|not |never |finally|the (?:deafening|wonderful) silence|keeping me (?:waiting|in the dark)|eventually|bothering|the (?:standard|form|automated|canned|copy)))|how (?:kind|nice|generous|lovely|thoughtful|good|professional|surprising|convenient) of you to (?:finally|at last|eventually|reply|answer|remember|let|take|reject|ignore|find)|(?:what a|big) (?:surprise|shock)|no doubt (?:you|your)|i(?:'m| am) sure (?:you|your|that you)(?:'re| are|'ve| have| were)? (?:far |much |very |way )?(?:too busy|busy doing|lost|buried|have more important|forgot)|(?:surely|clearly|obviously|apparently|evidently),? (?:you|your|my|answering|a (?:reply|call|simple)|it(?:'s| is) too|nobody|i(?:'m| am) not (?:worth|important))|congratulations on|bravo|well done(?: you| on)|if (?:it's|it is|that's|that is) not too much (?:trouble|to ask|work)|whenever you (?:feel like it|can be bothered|remember|get round to it)|(?:good|best of|the best of) luck with (?:that|your (?:choice|decision|perfect)|whoever)|i (?:guess|suppose) (?:answering|replying|a reply|good manners|manners|that's what|i (?:was|am) not|my))\b`,
    take,
  ),
  // Irritation
  rule(
    'irritation',
    'warn',
    'words',
    String.raw`\b(?:(?<=[.!?\n]\s*)as (?:i(?:'ve| have)?|already) (?:already )?(?:said|stated|wrote|written|mentioned|told you|explained|noted)(?: (?:before|earlier|above|several times|many times|previously|already|twice))?,\s?|as i(?:'ve| have)? (?:already |repeatedly )?(?:said|stated|wrote|written|mentioned|told you|explained) (?:before|earlier|several times|many times|previously|already|twice|repeatedly),?\s?|as per my (?:last|previous|earlier) (?:e-?mail|message|letter|note),?\s?|(?:once|yet) again,\s?|for the (?:second|third|fourth|fifth|last|umpteenth|hundredth) time,?\s?|to be (?:perfectly |brutally |quite )?(?:honest|frank|blunt),?\s?|frankly(?: speaking)?,?\s?|with all due respect,?\s?|needless to say,?\s?)`,
    take,
  ),
  rule(
    'irritation',
    'warn',
    'sentence',
    String.raw`\bi(?:'ve| have)? (?:(?:now|already|repeatedly|still) )*(?:written|wrote|called|emailed|e-mailed|asked|contacted|rung|tried|left)\b[^.?!\n]{0,40}\b(?:(?:two|three|four|five|six|several|many|so many|countless|\d+|a (?:dozen|hundred)) (?:times|e-?mails?|messages?|letters?|calls?|voicemails?)|twice|repeatedly|again and again|over and over)\b`,
    put('I am coming back to you about this.'),
  ),
  rule(
    'irritation',
    'warn',
    'sentence',
    String.raw`\b(?:i(?:'ve| have)? still (?:not|have not|haven't) (?:heard|received|had|got)|still no (?:answer|reply|response|word|news|decision|feedback)|still waiting|(?:why|how come) (?:have|has|did|do|is|are) (?:you|nobody|no one|it|there)(?: not|n't)?\b|(?:sick|tired|fed up) (?:and tired )?of|i(?:'m| am) (?:getting |growing |becoming |quite |very |really |rather |so |extremely |more than a little )*(?:annoyed|irritated|frustrated|angry|furious|impatient|fed up|losing (?:my )?patience)|(?:losing|lost|lose) (?:my|all) patience|(?:my )?patience (?:is|has) (?:running|run|wearing)|enough is enough|this is not on|what (?:on earth|the (?:hell|heck))|how dare you|did you (?:even|actually|not) (?:read|look|get|see|receive)|have you (?:even|actually) (?:read|looked)|are you (?:even |actually |still )?(?:there|serious|kidding|ignoring)|hello\?)`,
    put('May I ask how things stand?'),
  ),
  rule(
    'irritation',
    'warn',
    'sentence',
    String.raw`\b(?:idiots?|stupid|morons?|incompetent|clowns?|jerks?|liars?|lied|lying|bastards?|damn|bullshit|crap|shit|f+u+c+k\w*|screw you|go to hell|shame on you|pathetic|disgusting|outrageous|a disgrace|arrogant)\b`,
    take,
  ),
  // Marks
  rule('exclamation', 'warn', 'words', String.raw`!{2,}|\?!+|!+\?+`, (match) => (match[0].includes('?') ? '?' : '.')),
  rule('exclamation', 'hint', 'words', String.raw`\?{2,}`, put('?')),
];

/** Words that are written in capitals by everybody. */
export const usualCapitals =
  /^(?:[A-Z]{1,3}|HTML|JSON|REST|SAAS|GDPR|HTTP|HTTPS|NATO|NASA|UNESCO|UNICEF|ISO\d*|CIMA|ACCA|CIPD|PRINCE2?|AGILE|MBA|LLM|GMBH|USA|SQL|NOSQL|AJAX|MSC|BSC|PHD|CRUD|SOAP|YAML|SCRUM|ITIL|CISSP|CISA|CFA|FRCS|IFRS|GAAP|KPIS?|OKRS?|APIS?|ETA|FAQS?|BBC|IBM|SAP|DATEV|BMW|BASF|IKEA|LEGO|HSBC|BUPA|UCAS|OFCOM|HMRC|DEFRA|ASOS|ARM|AWS|TBC|RSVP|ASAP|OK|PDF|CV|[A-Z]+\d+[A-Z\d]*)$/;
