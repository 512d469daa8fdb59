import { rule } from '../../../core/understand/meaning-rule.ts';
import { general } from './general.ts';

/** What is said of an interview that hangs on a choice to come belongs to a receipt. */
const talk =
  '(?:interview\\w*|meet|meeting|call|ring|talk|chat|conversation|speak|speaking|word|trials?|assessments?|see|visit|next (?:stage|round|step)|presentation|panel)';

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
  rule(
    'confirmation',
    2,
    'regis joini lette form cv resum appro getti writi conta',
    /\b(?:thank(?:s| you)|cheers)\b.{0,40}?\b(?:registering|joining (?:us|our team)|your (?:letter|form|cv|resume)|approaching us|getting in touch|writing to us|contacting us)\b/,
    { unless: /for (?:the|your) interview|coming in|meeting|reply|answer|applying|application|submi/ },
  ),
  rule(
    'confirmation',
    2.6,
    'reach lande in with befor passe recei appli arriv',
    /\bapplication(?: for (?:\w+ ){1,6}?)? ?(?:is (?:now )?(?:in\b(?! progress)|with (?:our|the|us|my|hr))|(?:has |have )?(?:safely )?(?:landed|reached|come through)|(?:will|is to) be (?:placed|put|laid) before)\b|\b(?:it|they|that|all|everything) (?:has |have |all )?(?:safely )?(?:reached us|came through|landed)\b|\b(?:it|all|everything|application|documents|papers|form) (?:is |are )?(?:safely )?(?:received|arrived)\b|\b(?:arrived|received) (?:safely|in good order|with thanks)\b|\byou (?:have )?applied for\b|\breceived with thanks\b|\breceive your (?:application|cv|documents)\b/,
    { unless: /\bif you (?:have )?applied|not/ },
  ),
  rule(
    'confirmation',
    2.4,
    'compl',
    /\bthank(?:s| you)\b.{0,20}?\bcompleting\b.{0,40}?\b(?:tests?|assessments?|form|questionnaire|interview|exercise|task|questions|judgement)\b/,
  ),
  rule(
    'confirmation',
    2.4,
    'paper refer docum form cv portf appli',
    /\b(?:papers?|references|documents?|form|cv|portfolio|application) (?:(?:is|are|has|have) (?:all |now |safely )?(?:in\b|arrived|come through)|came through|(?:no\. ?\w+ )?(?:was|has been) (?:entered|logged|registered|added))/,
    {
      unless: /not|in (?:order|need|progress|the)/,
    },
  ),
  rule('confirmation', 2.4, 'compl', /^\W*you have (?:now |successfully )?completed (?:your|the|our)\b/),
  rule('confirmation', 2, 'throw', /\bthrow(?:ing|n)? your hat\b/),
  rule('confirmation', 2, 'appre', /\bappreciate (?:your|you (?:sending|submitting)) (?:an |your )?application\b/),
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
        /\bif |have (?:reviewed|considered|read|discussed|assessed|looked|shared|decided|any|been (?!received|submitted|registered|recorded|logged|sent|forwarded|passed|saved)|some|a few|not received)|not (?:yet )?(?:been )?received|incomplete|missing|have (?:the|your) (?:interview|next|chance)|have the (?:details|information) (?:you|we)/,
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
    /\bin (?:the|good|safe) hands\b|\bapplication (?:for (?:\w+ ){1,6}?)?(?:was|has been) (?:viewed|opened|seen)\b|\bthank(?:s| you)\b.{0,40}?\bto apply\b/,
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
    /\b(?:i|we|and) (?:have )?(?:now |just |already )?(?:passed|forwarded|shared|sent|put)\b.{0,25}?\b(?:your|it|them)\b.{0,40}?\b(?:on|to|along|over|forward)\b/,
    { unless: /thanks to|your thanks|feedback|put you forward to interview|sent you\b/ },
  ),
  rule(
    'confirmation',
    3,
    'confi ackno',
    /\b(?:confirm\w*|acknowledg\w*)\b.{0,50}?\b(?:receipt|received|application|submission|arrived)\b/,
    { unless: /please confirm|could you confirm|can you confirm|\bbe received by\b/ },
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
    1.5,
    'revie read asses consi score looke compa',
    /\b(?:application|cv|resume|it)\b.{0,20}?\bwill (?:now |then |shortly )?be (?:carefully )?(?:reviewed|read|assessed|considered|scored|looked at|compared)\b|\b(?:we|i) (?:read|compare|look at|review|score) (?:each|every|all|them all)\b/,
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
    1.9,
    'inter meet meeti call ring talk chat conve speak word trial asses see visit next panel prese',
    new RegExp(`^(?=.*\\b${talk}\\b).*?(?:${general.hanging.source})`),
    { conditional: true },
  ),
  rule(
    'confirmation',
    1.8,
    'inter meet meeti call ring talk chat conve speak word trial asses see visit next panel prese',
    new RegExp(`^(?=.*\\b${talk}\\b).*?(?:${general.ofMany.source})`),
    { conditional: true, unless: general.toYou },
  ),
  rule(
    'confirmation',
    1.2,
    'what expec next proce stage steps timel timet',
    /\bwhat (?:happens|comes) (?:next|now)\b|\bwhat to expect\b|\b(?:hiring|interview|selection|recruitment|our) process\b|^\W*(?:next steps|timeline|timetable)\b/,
    { conditional: true, unless: general.toYou },
  ),
  rule(
    'confirmation',
    1,
    'whate eithe way any case event wheth every',
    /\b(?:whatever (?:we|they|the)|either way|one way or (?:the |an)other|in any (?:case|event)|whether or not|every(?:one|body) (?:will|gets?|hears?))\b/,
    { conditional: true },
  ),
  rule(
    'confirmation',
    2,
    'only those succe short quali selec suita candi appli',
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
