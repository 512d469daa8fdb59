import { rule } from '../../../core/understand/meaning-rule.ts';

const papers =
  '(?:application|resume|résumé|cv|curriculum|submission|details|documents?|materials?|portfolio|profile|interest|form|information|email|e-mail|message|enquiry|inquiry|references?|test|assignment)';

/** How it is said that something arrived, and what may come of it. */
export const confirmation = [
  rule(
    'confirmation',
    2,
    'apply appli submi sendi',
    /\bthank(?:s| you)\b.{0,40}?\b(?:applying|application|submitting|submission|sending (?:us |over |through |in )?your)\b/,
  ),
  rule('confirmation', 0.7, 'inter', /\bthank(?:s| you)\b.{0,30}?\binterest\b/),
  rule(
    'confirmation',
    3,
    'recei submi regis recor logge arriv reach sent got have forwa passe saved',
    new RegExp(
      `\\b${papers}\\b.{0,60}?\\b(?:has|have|was|were|is|been|successfully|safely)\\b.{0,25}?\\b(?:received|submitted|registered|recorded|logged|arrived|reached us|sent|forwarded|passed on|saved)\\b|\\bhave your (?:application|cv|resume|documents?|details)\\b|\\b(?:received|got|in receipt of)\\b.{0,25}?\\b(?:your|the)\\b.{0,50}?\\b(?:application|resume|résumé|cv|submission|documents?|references?|portfolio|details|form|test|assessment|assignment|answers|responses|email|e-mail|message)\\b`,
    ),
    {
      unless:
        /\bif |have (?:reviewed|considered|read|discussed|assessed|looked|shared|decided|any|been|some|a few|not received)|not (?:yet )?(?:been )?received|incomplete|missing|have (?:the|your) (?:interview|next|chance)|have the (?:details|information) (?:you|we)/,
    },
  ),
  rule(
    'confirmation',
    2.8,
    'recei got made arriv appli submi items follo noted',
    /^\W*(?:(?:hi|hello|dear) [a-z]+,? ?)?(?:(?:many |great|perfect|brilliant|super|ok|okay|cheers|lovely|thanks|thank you|with thanks|ta)[,!.:;– -]*(?:very much|so much|a lot)?[,!.:;– -]*){0,3}(?:all |safely |well )?(?:received|noted|got (?:it|this|them|that)|arrived)\b|\bmade it to us\b|\b(?:that|this|it|they) (?:has |have |is |are )?(?:all )?(?:safely )?arrived\b|\bapplication (?:submitted|received|sent|complete)\b|\bapplication\b.{0,20}?\b(?:was|were|is) sent\b|\b(?:following|items)\b.{0,40}?\bwere sent\b/,
  ),
  rule('confirmation', 2.4, 'way', /\b(?:application|cv|resume)\b.{0,12}?\bon (?:its|the) way\b/),
  rule(
    'confirmation',
    2.4,
    'hands viewe appli apply opene seen',
    /\bin (?:the|good|safe) hands\b|\bapplication (?:was|has been) (?:viewed|opened|seen)\b|\bthank(?:s| you)\b.{0,40}?\bto apply\b/,
    { unless: /again|not/ },
  ),
  rule(
    'confirmation',
    2.2,
    'if',
    /\b(?:contact|in touch|hear from us|let you know|reach out|get back)\b.{0,30}?\bif\b.{0,80}?\b(?:want|interest|match|employer|move|suit|fit|proceed|progress|select|shortlist|success)/,
    { conditional: true },
  ),
  rule(
    'confirmation',
    2.6,
    'passe forwa share sent put',
    /\b(?:i|we) (?:have )?(?:now |just |already )?(?:passed|forwarded|shared|sent|put)\b.{0,25}?\b(?:your|it|them)\b.{0,40}?\b(?:on|to|along|over|forward)\b/,
    { unless: /thanks to|your thanks|feedback|put you forward to interview|sent you/ },
  ),
  rule(
    'confirmation',
    3,
    'confi ackno',
    /\b(?:confirm\w*|acknowledg\w*)\b.{0,50}?\b(?:receipt|received|application|submission|arrived)\b/,
    { unless: /please confirm|could you confirm|can you confirm/ },
  ),
  rule(
    'confirmation',
    1.5,
    'revie asses consi scree evalu proce look looki looks',
    /\b(?:will|are|is|currently|now|being|going to|begin|shall|team|recruiter|manager|carefully)\b.{0,40}?\b(?:review|assess|consider|screen|evaluat|process|look)\w*\b.{0,50}?\b(?:application|resume|résumé|cv|qualifications|profile|experience|background|details|materials|submission|applicants?|candidates?|it)\b/,
    { unless: /\bnot\b|after/ },
  ),
  rule(
    'confirmation',
    2.5,
    'if shoul match',
    /\b(?:if|should)\b.{0,120}?\b(?:match|fit|suit|qualif|selected|interest|short-?list|successful|proceed|progress|move|good|meet|align|require|chosen|next)\w*\b.{0,120}?\b(?:contact|touch|reach|hear|call|invit|schedul|arrang|discuss|follow|get back|next|let you know|notif|email)/,
    {
      conditional: true,
      unless:
        /\bnot be (?:moving|proceeding)|if you (?:have|need) (?:any )?(?:question|quer)|like to (?:schedule|arrange|speak|invite) .{0,60}please|suit you|works for you|next (?:monday|tuesday|wednesday|thursday|friday|week) (?:suits?|works?)/,
    },
  ),
  rule(
    'confirmation',
    2,
    'only those succe short quali selec',
    /\b(?:only|those|successful|short-?listed|qualified|suitable|selected|candidates (?:who|whose|that)|applicants (?:who|whose|that))\b.{0,80}?\b(?:will|may|shall|can)\b.{0,30}?\b(?:contact|notif|hear|reach|invit|advance|approach|call)/,
    { conditional: true },
  ),
  rule(
    'confirmation',
    1.6,
    'hear heard respo reply conta unabl not provi ackno assum recei',
    /\b(?:if you (?:have|do) not (?:heard?|receive|had)|not (?:be )?hear(?:d)?(?: back)? from us|(?:unable|not (?:be )?able|not possible|cannot|can not|will not)\b.{0,40}?\b(?:respond|reply|contact|follow up|acknowledge|provide (?:individual |personal |specific )?(?:feedback|update|response))|please (?:assume|consider|take it)\b.{0,40}?\bunsuccessful)/,
    { conditional: true },
  ),
  rule(
    'confirmation',
    0.8,
    'autom reply unmon monit respo',
    /\bautomat(?:ed|ic|ically)\b|\bdo not (?:reply|respond)\b|\bunmonitored\b|\bnot monitored\b/,
    { conditional: true },
  ),
  rule(
    'confirmation',
    1.2,
    'track statu login log porta dashb accou appli progr profi home',
    /\b(?:track|check|view|follow|see|monitor|manage)\b.{0,40}?\b(?:status|progress|application)\b|\b(?:candidate|applicant|career) (?:portal|home|account|profile|dashboard)\b|\blog ?in\b/,
    { conditional: true },
  ),
  rule(
    'confirmation',
    2.4,
    'recei appli submi ackno confi thank got we',
    /\b(?:application|cv|resume)\b.{0,40}?\b(?:received|submitted|acknowledg\w+|confirm\w+|complete)|\b(?:received|receipt of|thank(?:s| you) for|confirmation of|confirming) (?:your |the )?(?:\w+ )?(?:applying|application|submission)|\bwe(?: have|'ve) (?:got|received)\b/,
    { where: 'subject', unless: /unsuccessful|update|incomplete|reject/ },
  ),
];

/** How they ask the candidate to wait. */
export const holding = [
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
        /\bif (?:you|your|we|there|the|it)|should (?:you|your|we|there)|not be|in (?:the )?future|regret|sorry to|afraid|selected|shortlisted/,
    },
  ),
  rule(
    'holding',
    1.2,
    'know touch back hear updat',
    /\b(?:let (?:you|everyone|everybody|all candidates) know|in touch|back to (?:you|everyone|everybody)|update you|hear (?:from (?:us|me)|back))\b.{0,60}?\b(?:by|on|next|before|after|this|within|soon|as soon|tomorrow|monday|tuesday|wednesday|thursday|friday|week|shortly|once|straight)\b/,
    { unless: /\bif (?:you|your|we|there|the|it)|should (?:you|your)|(?:in|any) (?:the )?future|selected|shortlisted/ },
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
    'give tell promi say',
    /\b(?:can|could|will) not (?:really |yet )?(?:give|tell|offer|promise|say)\b.{0,30}?\b(?:answer|decision|more|update|news|timeline|anything)\b/,
    { unless: /feedback/ },
  ),
  rule(
    'holding',
    2.2,
    'with',
    /\b(?:it|this|that|decision|paperwork|file|application|contract)\b.{0,20}?\b(?:is|are|sits?|lies|rests?|remains?|now|gone|up)\b(?: \w+)? ?(?:with|to) (?:hr|the|our|their|legal|finance|my|head|board|him|her|them)\b/,
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
    'front inter runni consi mix',
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
