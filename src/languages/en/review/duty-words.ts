import { latin } from '../../../core/review/latin.ts';

/** Whole words, however an apostrophe is typed. */
const said = (...parts: readonly string[]): RegExp =>
  latin(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const VERY =
  '(?:(?:so|very|really|quite|such|most|too|extremely|awfully|hugely|truly|ever so|more than|still|greatly) )*';

/** Thanks, by whatever is thanked for or valued (WR3). */
export const thanks = said(
  'thank(?:s|ed|ing|ful)?(?: you)?|thank-yous?|thx|ta(?= for| very| muchly|[,.!])|cheers(?! (?:up|me|him|her))|grateful(?:ly)?|gratitude|appreciat\\p{L}{0,6}|obliged|indebted|props to|nice one for|bless you for|hats off',
  `it was (?:generous|kind|good|decent|sweet|lovely) (?:to|that)`,
  `(?:kind|good|generous|decent|considerate|thoughtful|patient|gracious|nice|lovely|sweet|great|brilliant|wonderful|classy|honest|fair|big|helpful|brave|fair) of you`,
  `you (?:were|was|have been|are|'ve been) ${VERY}(?:kind|generous|good|patient|helpful|gracious|open|frank|considerate|thoughtful|friendly|welcoming|fair)`,
  "(?:couldn't|could not) have been (?:kinder|nicer|more)|you (?:took|gave|made|spared|found|went to) (?:me |us )?(?:such |so much |more |the |a lot of |some )?(?:trouble|care|time|pains)|made (?:me|us) (?:feel )?(?:\\p{L}{1,12} )?welcome|made time for",
  '(?:it|that|this) (?:meant|means) (?:a lot|much|a great deal|so much|the world)|i (?:\\p{L}{1,12} )?(?:value|valued|treasure)|your (?:kindness|generosity|patience|warmth|honesty|frankness|help|trouble|hospitality|courtesy)',
  `(?:it|that|what a|the \\p{L}{1,12}(?: \\p{L}{1,12}){0,3}) (?:was |is )?${VERY}(?:a )?(?:\\p{L}{1,10} )?(?:pleasure|treat|gift|delight|joy|privilege|honour)`,
  `${VERY}(?:good|great|lovely|nice|pleasure|wonderful|fun|interesting|delightful) (?:to (?:meet|talk|speak|see|hear|chat|have|get)|meeting|talking|speaking|seeing|chatting|of you)`,
  '(?:lovely|good|great|wonderful|pleasant) (?:conversation|chat|talk|time|hour|meeting|visit)|what a (?:\\p{L}{1,12} )?(?:conversation|chat|talk|treat|visit|welcome|day|team)|(?:good|great|nice) time (?:talking|with|meeting)',
  `(?:really |so |very much |thoroughly |greatly )?enjoyed|i (?:\\p{L}{1,8} )?(?:liked|loved) (?:talking|meeting|speaking|our (?:talk|chat|conversation|meeting))|(?:was|am|felt|feel|left feeling|came away) ${VERY}(?:glad|pleased|lucky|touched|honoured|honored|privileged|fortunate|delighted|well looked after|looked after|moved)(?: that (?:we|you)| to (?:meet|have met|talk|speak|see|be (?:asked|invited))| we (?:spoke|met|talked)| you| by your| of our| at| with| in|[.,!])`,
  "(?:glad|pleased|happy) (?:we|you) (?:spoke|met|talked|made)|did me good|(?:won't|will not|shan't) forget how|lucky to have (?:you|had|met)|(?:warmly|kindly) (?:you |they )?(?:received|welcomed)",
);

/** That the candidate wants it, or wants to know more (WR3). */
export const interest = said(
  "interest(?:s|ed|ing)?|enthusias\\p{L}{1,6}|eager(?:ly|ness)?|keen(?:er|ly)?|excit(?:ed|ing)|thrilled|hooked|i(?:'m| am) sold|over the moon|honou?red to (?:work|join|be)",
  "(?:would|i'd|i’d) (?:very much |really |still |dearly |so |absolutely )*(?:like|love) (?:very much )?(?:the|this|that|it\\b|your|to (?:be|come|do|take|hear|learn|understand|join|work|go|continue|have|start|try))|i should (?:very much )?like (?:very much )?to|like very much to|want(?:s|ed|ing)? (?:the|this|it|to (?:come|go|do|join|work|take|be|start|have))|(?:the )?(?:work|job|role|post|place|team) (?:that |which )?i (?:want|would|had hoped|have been|like)",
  "(?:job|role|post|position) i(?:'d| would)? (?:really |very much )?(?:want|wanted|like|love)|(?:still|would) be (?:a )?yes|(?:say|said) yes|no to (?:it|you|that)|count me in|put me down|if you(?:'ll| will) have me|you(?:'d| would) have me|bite your (?:hand|arm) off|jump at|like a shot|in a heartbeat|in a flash|up for (?:it|this)|come aboard|come on board|be part of|join (?:you|your|the)",
  "hop(?:e|ing) (?:(?:that )?(?:it's|it is|you (?:choose|pick|take|will (?:choose|pick|have))|we (?:can|will|might|may)|to (?:be|get|see|continue|go|work|join|return|come|have)|for (?:this|the)|that there will be a next))|do hope|my hope|(?:my )?(?:heart|mind) (?:is )?set on|first choice|dream (?:job|role|to)|a dream|exactly what|what i(?:'ve| have) been looking for|looking for (?:just|exactly) this",
  "(?:this|that|it)(?:'s| is) (?:the|where|what|exactly|just) (?:\\p{L}{1,12} ){0,3}(?:one|job|role|place|work|post|i want|i'd|for me)|(?:one|job|role|place|post|right|made|perfect|thing|team|meant|school|ward|firm) for me|(?:suits?|appeals? to|fits?|tempts?|attracts?|draws?) me|(?:see|picture|imagine) myself|right place for me|place i would|where i (?:want|would like) to|want to be|ticks (?:every|all)|down to the ground|more convinced|wanting (?:it|this|the)|liked it|nothing would (?:please|suit)|give a lot to|mad to say|not stopped thinking|can't stop thinking",
  "(?:happy|glad|pleased|delighted|proud) (?:to (?:get|have|be|start|work|learn|hear|talk|go|do|take|join|come|accept)|if it turned out|of another)|and be happy|(?:happy|glad|pleased) to (?:get|have)|gladly (?:accept|come|take|join|start|do)|(?:would|i'd) (?:gladly|happily|willingly|accept|take it|welcome|start|begin)|like to be (?:appointed|considered|chosen)|like to (?:have|get to it|bring)|love to (?:have|get)|take the .{3,60} gladly|wish to be considered|be considered|hate to miss|pleased to (?:get|have) (?:the|this)|welcome (?:the (?:chance|opportunity)|a (?:further |second |another )?conversation)|opportunity to (?:work|join)",
  "(?:hear|learn) (?:a little |a bit )?more|take (?:this|it|things) (?:any )?further|i'm in|i am available|ready to start|start whenever|look(?:ing)? forward to (?:working|hearing|the chance|joining|meeting|a|the next|our next)|(?:keep|stay|remain|still) (?:me )?in (?:the|your) (?:running|mind|frame)|nothing i(?:'d| would) (?:rather|like)|no place i would|work(?:ing)? with (?:you|your team) would",
);

/** That another word would be welcome (WR3). */
export const openDoor = said(
  '(?:an)?other (?:role|roles|job|jobs|post|posts|position|positions|opening|openings|opportunity|opportunities|time|year|work|chance|vacancy|vacancies|occasion|conversation)|in (?:the )?future|future (?:role|opening|post|position|vacanc|opportunit)\\p{L}{0,5}|(?:keep|stay|remain|be|get) in (?:touch|contact)|keep (?:me|my|hold|in touch|an eye)|hold on to my|(?:on|off) your (?:list|radar|books)|on file|(?:bear|keep|have) me in mind|in mind',
  "consider(?:ed)? (?:me )?(?:again|for|another|in)|hear from you|from you again|later(?: on)?|another (?:time|day)|door|paths? (?:will |may |do )?(?:cross(?:ed)?|meet)|crossing paths|again|next (?:time|one|opening|year)|until next|some ?day|one day|who knows|yet work|work together|not yet|a stranger|not (?:be )?goodbye|isn't goodbye|this is goodbye",
  "should (?:you|another|anything|something|one|a|the|things|there|that|it|your)|if (?:you|something|anything|things|ever|the other|there|a|another|one|it|that|your)(?:'s|'re)? (?:\\p{L}{1,12} )?(?:have|has|look|looks|comes?|opens?|opened|changes?|arises?|falls?|drops?|ever|needs?|a gap|is|are|fits|turns|becomes|hear|want|think|reopen|search)|when (?:the )?(?:next|another|something)|whenever (?:something|anything|you)|anything (?:else|similar)|something (?:else|similar)|similar (?:role|job|post|position|work|vacanc)\\p{L}{0,4}|other openings",
  "(?:think|thought) of me|remember me|consider me|call me|give me a (?:ring|call|shout)|please shout|ping me|(?:get|be) in touch|where to find me|i(?:'m| am)(?: still)? (?:around|here|a phone call)|my number stays|(?:look|looking) out for|remain interested|still like to (?:work|join|come|hear)|open to|welcome a (?:call|conversation|word)|rule out|come back|meet (?:you |again)|see you|remain (?:open|available)|always (?:glad|happy|pleased)",
);

const KNOW = '(?:know|hear|learn|understand|say|tell|ask|find out|see|wonder)';

/** A question how things stand, asked or wished for (WR3). */
export const politeQuestion = said(
  "next (?:steps?|stages?|round)|what (?:happens|comes) (?:now|next)|how (?:the|is the|your|did the) (?:selection|process|decision|things|panel|search|board|meeting|interviews?)|how (?:things|matters|it) (?:stands?|looks?|are|is|went)|how you(?:'re| are)? (?:got on|get on|getting on|decid\\p{L}{1,4}|felt)|when (?:i|you|we) (?:might|may|can|could|should|expect|would|plan|hope|intend|will)|when (?:there(?:'ll| will) be|a decision)|expect to (?:hear|be able|know|decide|choose)|where (?:the decision|things|matters|you|it|we|my application) (?:stands?|are|is)|where are you with",
  "do you (?:still )?need (?:anything|something)|missed your call|anything (?:more |else |further )?(?:that )?you(?:'d| would)? (?:still )?(?:need|like|want) from|(?:call|e-?mail|text|ring) me(?! (?:by|on first))|how are you getting on|status|timeline|timescale|timetable|timing|time ?frame|(?:any|the|some|rough) (?:idea of )?(?:news|update|progress|word|date|feedback|developments?|outcome|result|decision|hint|latest)(?= |[.,?!]|$)(?! (?:that|which|of (?:your|the) (?:award|prize)))|(?:brief |quick |short )?update(?= |[.,?!]|$)|(?:needs?|expects?|requires?) no (?:reply|answer|response)|no need (?:to (?:reply|answer|call|write|respond)|of a reply)|trouble to answer|no (?:reply|answer) (?:is )?(?:needed|expected|necessary)|an answer (?:can wait|has time)|(?:asking|ask|enquire|inquire|enquiring|inquiring) (?:after|about|whether|if|how|for|when|what|where)",
  `(?:(?:be |am |'d be |is )?(?:glad|grateful|thankful|happy|pleased|good|useful|helpful|interested|keen|curious|nice|lovely|great|relieved|interesting)|like|love|wanted|want|hop(?:e|ed|ing)|wonder(?:ed|ing)?|appreciate|value|welcome|help|wish) (?:\\p{L}{1,12} ){0,4}?(?:to )?${KNOW}(?:ing)? (?:\\p{L}{1,12} ){0,3}?(?:how|what|when|whether|if|where|which|who|more about (?:the )?(?:timing|decision|process)|changed|either)`,
  '(?:wonder(?:ed|ing)?|curious|checking|asking) (?:\\p{L}{1,10} )?(?:whether|if|how|when|what|where)|let me know(?: \\p{L}{1,10}){0,2} (?:either way|how|whether|if (?:anything|it|the|there|you|i|my)|when|where|what)|tell me (?:if|whether|when|how|what)|(?:glad|like|grateful|good|happy|pleased|love|interested) (?:if )?(?:to (?:know|hear|learn)|of (?:any|a))(?= |[.,?!]|$)(?! from you| (?:more|about your|of your|that))|appreciate knowing|(?:grateful|thankful|glad) for (?:a|any|an|some|your)(?: \\p{L}{1,10}){0,2} (?:word|news|hint|update|line|idea|feedback|reply|answer|date)|a (?:quick |short |brief )?(?:word|line|note|hint) (?:on|about|would|from)|(?:start|decision|likely) date (?:would|will|for)|help me (?:to )?(?:plan|know)|i would value|welcome an update|(?:if|should) the (?:role|post|job|position) (?:has|is|have)(?: already)? (?:been )?(?:filled|taken|gone|closed)|still (?:open|vacant|live|considered|being considered|in the (?:running|picture|frame))|either way',
);

/** That the candidate wants the job, in so many words. */
export const wantsIt =
  /(?<!\p{L})(?:(?:want|love to have|would (?:really |very much )?like|i'd (?:really |very much )?(?:like|love)|keen on|hope to get|excited about) (?:the|this|your) (?:role|job|post|position)|i want (?:it|to (?:join|work (?:for|with) you)))(?!\p{L})/iu;

/** What comes next, which is another question than how it stands or when. */
export const nextSteps = said('next (?:steps?|stages?|round)|what (?:happens|comes) (?:now|next)');

/** A question that is put for manners' sake, or about the candidate's own part: it is not what a check-in asks. */
export const courtesy =
  /(?<!\p{L})(?:how (?:are|is) (?:you(?! getting| placed| doing with| on)|things with you|everyone|everybody|the team|life|the family)|how do you do|how have you been|how was (?:your|the) (?:weekend|holiday|trip|week|break|journey|launch|conference|move)|did you have a (?:good|nice)|are you (?:well|keeping well|back)|all well|everything (?:ok|okay|well|all right)|(?:shall|should|may|can) i (?:bring|send|wear|come|call you|give you|prepare)|do you (?:need|want|require) (?:anything|something|me to|more|my)|(?:can|may|could) i (?:help|send|be of)|is there anything (?:else )?(?:i can|you need|you would like|that you need|more)|may i (?:add|say|send)|is that (?:all right|ok|okay|convenient)|if (?:that|this) is (?:all right|ok)|would that suit|does that suit|remember me|isn't it|don't you think)(?!\p{L})/iu;
