import { rule } from '../../../core/understand/meaning-rule.ts';

/** How they ask the candidate to wait. */
export const holding = [
  rule(
    'holding',
    1.4,
    'takes take',
    /\b(?:usually|normally|often|still|it|that) takes? (?:\w+ ){0,2}?(?:about|around|up to|a|another|two|three|some)\b.{0,20}?\b(?:days?|weeks?|while|time)\b/,
  ),
  rule('holding', 2.6, 'nothi', /\bnothing is (?:signed|certain|fixed|final|settled|decided)\b/),
  rule(
    'holding',
    2.2,
    'offer',
    /\b(?:ring|call|come back to|phone) you with an offer\b|\b(?:may|might|could) be able to offer\b/,
  ),
  rule(
    'holding',
    2.6,
    'fence get dragg takin keep keepi',
    /\b(?:on the fence|get a move on|dragging their (?:feet|heels)|taking their time|keep(?:ing)? (?:us|me|you) (?:hanging|waiting|posted))\b/,
  ),
  rule('holding', 1.6, 'expec', /\b(?:you can |you may |you should )?expect an (?:update|answer)\b/),
  rule('holding', 2.6, 'nothi', /\bnothing (?:\w+ )?(?:yet|from|back|so far|to report)\b/, {
    unless: /to do with|nothing from you/,
  }),
  rule('holding', 2.6, 'no any', /\b(?:no|without|have not had any) (?:word|news)\b(?! (?:is|from you))/),
  rule(
    'holding',
    2.6,
    'on',
    /\bon hold (?:until|till|for now|for the moment|while|at the moment)\b|[:–-] ?(?:still )?on hold\b/,
  ),
  rule('holding', 2.4, 'wait', /\b(?:while|as) we wait for\b/),
  rule(
    'holding',
    2.6,
    'still',
    /(?:^|[:–-] ?|\bthey are |\bare )still (?:thinking|deciding|waiting|considering|comparing|undecided|talking|reviewing|interviewing)\b/,
  ),
  rule(
    'holding',
    2.4,
    'offer',
    /\b(?:expect|expects|hope|hopes|hoping|hopeful|aim|aims|plan|would|could|might|may|unable|can not)\b.{0,50}?\b(?:make|making|have|get|getting|issue|send|in a position|come|offer)\b.{0,30}?\boffers?\b|\boffers? (?:could|might|may|should|will) (?:come|be (?:made|sent|issued)|go out|follow)\b/,
    {
      unless:
        /\?|offers? you (?:feedback|an? interview)|\bif you\b|special|discount|any offer|would (?:\w+ )?(?:like|love|be (?:\w+ )?(?:pleased|happy|delighted))/,
    },
  ),
  rule(
    'holding',
    2.6,
    'turn turns decli say says drop',
    /\bif (?:they|he|she) (?:turns? (?:it|us|this|the offer)? ?down|declines?|says? no|drops? out|does not|do not)\b/,
  ),
  rule(
    'holding',
    2.4,
    'secon runne reser',
    /\b(?:close second|second choice|runner-?up|first reserve|reserve (?:list|candidate))\b/,
  ),
  rule(
    'holding',
    2.6,
    'still yet conti curre proce middl',
    /\b(?:still|yet|continu\w+|currently|in the (?:process|middle) of|at the moment)\b.{0,50}?\b(?:review|interview|decid|decision|consider|wait|process|discuss|finali[sz]|deliberat|await|meet|speak|see|assess|compar|in progress|under|open|gathering|collect|work|talk)/,
    {
      unless:
        /you (?:have )?decided|\bstill interested|are you|currently (?:looking|seeking|recruiting|hiring) for|currently (?:work|employ)|work(?:ing)? (?:with|for|at) [a-z]+ (?:in|as)/,
    },
  ),
  rule(
    'holding',
    3,
    'decis decid updat news feedb heard answe final yet outco made concl hear chose selec',
    /\b(?:not|no|yet to|without)\b.{0,30}?\b(?:decisions?|decided|updates?|news|feedback|heard|answer|outcome|made up|finali[sz]ed|concluded|hear(?:d)? back|chosen|selected an?(?:yone|y)?)\b/,
    {
      unless:
        /you (?:have )?decided|decided not|not be (?:able to )?(?:provid|giv|offer)|feedback (?:on|about) (?:your|why)|if (?:you|we)|not (?:provide|give|offer)|have not (?:decided )?to|you have not heard|do not hear|no decision to|not been (?:selected|successful)|decision (?:was|is) not|no feedback/,
    },
  ),
  rule(
    'holding',
    2.6,
    'delay longe behin held pushe slow slowe slipp wait late silen apolo sorry dragg drag',
    /\b(?:delay(?:s|ed|ing)?|taking (?:a (?:little|bit) |slightly |somewhat |much |rather )?longer|longer than|behind schedule|held up|pushed back|slowe[rd]|slipped|apolog\w+ (?:for|about) (?:the|my|our) (?:delay|wait|late|silence|slow|lack)|sorry (?:for|about) (?:the|my|our) (?:delay|wait|late (?:reply|response|answer)|silence|slow (?:reply|response|answer))|sorry (?:it|this) (?:is|has)|dragging|drag(?:ged)? on)\b/,
    { unless: /\bif (?:you|there)|delay(?:ed)? (?:flight|train)/ },
  ),
  rule(
    'holding',
    1.3,
    'back touch poste updat infor know hear soon reach conta call ring loop',
    /\b(?:get|come|be|circle|revert|report|write|go)\b.{0,20}?\b(?:back to you|in touch|in contact|back with you)\b|\b(?:let you know|update you|keep you (?:posted|updated|informed|in the loop)|contact you|you (?:will|should|can expect to) hear|call you|ring you|reach out)\b/,
    {
      unless:
        /\bif (?:you|your|we|there|the|it)|should (?:you|your|we|there)|(?:is|just|wanted|writing|note) to let you know|not be|in (?:the )?future|regret|sorry to|afraid|selected|shortlisted/,
    },
  ),
  rule(
    'holding',
    1.2,
    'know touch back hear updat',
    /\b(?:let (?:you|everyone|everybody|all candidates) know|in touch|back to (?:you|everyone|everybody)|update you|hear (?:from (?:us|me)|back))\b.{0,60}?\b(?:by|on|next|before|after|this|within|soon|as soon|tomorrow|monday|tuesday|wednesday|thursday|friday|week|shortly|once|straight)\b/,
    {
      unless:
        /\bif (?:you|your|we|there|the|it)|should (?:you|your)|(?:is|just|wanted|writing|note) to let you know|(?:in|any) (?:the )?future|selected|shortlisted/,
    },
  ),
  rule(
    'holding',
    1.6,
    'more last one two furth remai final three few some coupl inter candi',
    /\b(?:one|two|three|a few|some|a couple of|the last|more|remaining|final)\b.{0,12}?\b(?:more|further|last|remaining|other|final)?\b ?(?:people|interviews?|candidates?|persons?|applicants?|conversations?)\b.{0,30}?\b(?:to (?:meet|see|speak|interview|hear)|on|this|next|left|tomorrow|monday|tuesday|wednesday|thursday|friday|today)\b/,
    { unless: /selected|chosen|offered/ },
  ),
  rule(
    'holding',
    2,
    'until befor',
    /\b(?:will|would|can|could|may|do)(?: \w+)? not (?:\w+ ){0,2}?(?:confirm|say|decide|know|commit|tell|hear|make|have)\b.{0,50}?\b(?:until|before|till)\b/,
    { unless: /proceed/ },
  ),
  rule('holding', 3, 'no', /\bnot a no\b/),
  rule(
    'holding',
    2.4,
    'more',
    /\b(?:see|meet|interview|speak (?:to|with)) (?:\w+ ){0,2}more (?:people|candidates|applicants)\b/,
  ),
  rule('holding', 3, 'not', /^\W*not yet\b/),
  rule(
    'holding',
    2.2,
    'agree again finis wrapp',
    /\b(?:can|could) not agree\b|\bmeet(?:ing)? again (?:on|next|this)\b|\b(?:finish|wrapp|complet)ing (?:up )?(?:the |our |all )?interviews\b/,
  ),
  rule(
    'holding',
    2.2,
    'ring call phone email write reach',
    /\b(?:ring|call|phone|email|write to) you\b.{0,30}?\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|tonight|later)\b|\breach out to (?:you|all|every)\b/,
    { unless: /if |interview|to (?:schedule|arrange)|speak about the/ },
  ),
  rule('holding', 3, 'nothi', /\bnothing (?:yet|to report|new|(?:has been|is|was) (?:\w+ )?decided|decided)\b/),
  rule(
    'holding',
    2.6,
    'give tell offer promi say',
    /\b(?:can|could|will) not (?:really |yet )?(?:give|tell|offer|promise|say)\b.{0,30}?\b(?:answer|decision|more|update|news|timeline|anything)\b/,
    { unless: /feedback/ },
  ),
  rule(
    'holding',
    2.2,
    'with to',
    /\b(?:it|this|that|decision|paperwork|file|application|contract)\b.{0,20}?\b(?:is|are|sits?|lies|rests?|remains?|now|gone|up)\b(?: (?!off\b)\w+)? ?(?:with|(?<!subject )to) (?:hr|the|our|their|legal|finance|my|head|board|him|her|them)\b/,
    { unless: /with the (?:link|following|details)|in touch|contact/ },
  ),
  rule(
    'holding',
    2.2,
    'delib compa mulli weigh',
    /\b(?:deliberating|compar(?:e|ing) notes|mulling|weighing (?:it|things|up|their))\b/,
  ),
  rule(
    'holding',
    3,
    'pause pausi',
    /\b(?:pause[ds]?|pausing) (?:all |our |the |any )?(?:hiring|recruitment|recruiting|process|search)\b/,
  ),
  rule(
    'holding',
    2.4,
    'signe sign accep decid confi until repli answe hear meet reply',
    /\b(?:has|have) not (?:signed|accepted|decided|confirmed|replied|answered)\b|\byet to (?:sign|accept|decide|confirm|reply|hear|meet)\b|\b(?:give|asked for|need|needs|wants?|have)\b.{0,15}?\b(?:me |us |them )?until (?:monday|tuesday|wednesday|thursday|friday|next|the|tomorrow)/,
    { unless: /you have until|you have not|we have not (?:accepted|replied)/ },
  ),
  rule(
    'holding',
    1.6,
    'secon runne reser short',
    /\byou are (?:the )?(?:second|runner)|\bsecond choice\b|\bshortlist of (?:two|three|four)\b/,
  ),
  rule(
    'holding',
    2,
    'looke revie asses consi',
    /\bwill be (?:looked at|reviewed|assessed|considered)\b.{0,20}?\b(?:from|on|after|in|next)\b/,
  ),
  rule(
    'holding',
    1.6,
    'bear beari patie hang hold sit',
    /\b(?:bear(?:ing)? with|patien(?:ce|t|tly)|hang tight|hold tight|sit tight|hang on)\b/,
  ),
  rule(
    'holding',
    2,
    'expec hope hopin decis decid aim aimin plan plann antic inten shoul',
    /\b(?:expect|hope|hoping|aim|aiming|plan|planning|anticipat\w+|intend|should)\b.{0,60}?\b(?:decision|decide|hear|news|feedback|update|answer|conclude|finali[sz]e|make up|know more|be in touch|get back|clearer)\b|\b(?:make|take|reach|have|making|taking)\b.{0,15}?\b(?:a|the|our|their|final) (?:\w+ )?decision\b.{0,40}?\b(?:by|on|in|next|this|before|after|within|soon|at the|tomorrow|week)\b/,
    {
      unless:
        /made the decision|decision not to|decided|after (?:taking|making)|had to make|hope (?:you|to hear from you)|difficult decision/,
    },
  ),
  rule(
    'holding',
    3,
    'hold pause froze freez suspe',
    /\b(?:position|role|hiring|recruit\w*|search|vacancy|process|budget|headcount|requisition|everything|things)\b.{0,60}?\b(?:on hold|paused|on ice|frozen|freeze|suspended|on pause)\b|\bhiring freeze\b/,
  ),
  rule(
    'holding',
    2.6,
    'chase chasi await waiti follo clien hirin panel board',
    /\b(?:chas(?:e|ed|ing)|await(?:ing)?|waiting|following up|nudg(?:e|ed|ing)|pinged|wait)\b.{0,30}?\b(?:client|feedback|hear|hiring|panel|board|them|manager|team|sign-?off|approval|confirmation|word|answer|for (?:the|a|their))\b/,
    { unless: /\bawait(?:ing)? your|waiting for your|waiting to hear from you|wait for your/ },
  ),
  rule(
    'holding',
    1.6,
    'front inter runni consi mix still very remai defin stron',
    /\b(?:still|very much|remain(?:s)?|definitely|strong) (?:in the (?:running|mix|frame|process)|a (?:strong |front)?(?:candidate|contender|runner)|interested in you|under consideration|being considered|in contention)\b/,
    { unless: /not/ },
  ),
  rule(
    'holding',
    1.6,
    'updat statu touch base note heads keep',
    /\b(?:quick|brief|short|small|wanted to|just|status)\b.{0,20}?\b(?:update|touch base|keep you|heads[- ]up|note to (?:say|let))\b/,
    { unless: /status of your application (?:at|by|on|in|online)|update your/ },
  ),
];
