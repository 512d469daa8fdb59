import { rule } from '../../../../core/understand/meaning-rule.ts';

/** The candidate is not taken, or not taken further. */
export const notTaken = [
  rule(
    'rejection',
    3.6,
    'passe',
    /\b(?:have|has) (?:decided to |both |all )?pass(?:ed)?(?: (?:on (?:you|this|it)|this time|i am afraid|sadly))?(?:[.!;]| ?$| ?,)/,
    {
      unless: /\byou (?:\w+ )?have\b|\?/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'fille close gone cance',
    /[:–—-] ?(?:\w+ ){0,3}?(?:filled|closed|gone|cancelled)(?:[.,;!]| ?$)/,
    { unless: /\b(?:not|yet|will|form)\b|filled in|\?/ },
  ),
  rule(
    'rejection',
    3.8,
    'furth',
    /\bnot (?:be )?(?:going|taking (?:it|things|this|you|matters)) (?:any |no )?further\b/,
  ),
  rule(
    'rejection',
    3.6,
    'said say came come gave is was it got',
    /\b(?:said|says?|(?:came|come) back with|gave us|is|was|got|comes)(?: (?:a|an|their|its))?(?: (?:firm|polite|flat|clear|definite|sadly|straight))? no\b(?: from\b| to (?:you|us)\b| this (?:morning|time|week|afternoon)| for| at|[,.;:!]| ?$|,? (?:i am afraid|sadly|unfortunately|but|and|sorry))/,
    { unless: /\bif |\?|not a no|\b(?:i|you) (?:have )?sa(?:id|y) no\b|whether/ },
  ),
  rule(
    'rejection',
    3.6,
    'no pass passe rejec decli unsuc',
    /(?:^|: ?)\W*[^:–—]{2,60}?(?::| [–—-]) ?(?:sadly |unfortunately |i am afraid |sorry,? |it is |a |they ){0,3}(?:(?:no|pass(?:ed)?|rejected|declined|unsuccessful|not this time)(?:[,.;!]| ?$)|no,? )/,
    {
      unless:
        /\?|\bno (?:news|word|decision|answer|update|longer|rush|change|further|feedback)|salary|subject|location|remote/,
    },
  ),
  rule('rejection', 3.8, 'not', /\bnot (?:be )?(?:needing|requiring|wanting|using) you\b/, {
    unless: /\bif |until|on (?:mon|tues|wednes|thurs|fri)day/,
  }),
  rule(
    'rejection',
    4,
    'neith',
    /\bneither\b.{0,80}\bnor\b.{0,50}?\b(?:taking|take|moving|move|going|progress\w*|proceed\w*|invit\w*|offer\w*|short-?list\w*|want\w*|continu\w*|select\w*)\b/,
    { unless: /\?|decided|answer|yet/ },
  ),
  rule(
    'rejection',
    3.6,
    'passi pass passe',
    /\b(?:they|client|team|we|manager)\b.{0,15}?\b(?:are|have|is|has) (?:decided to |going to )?pass(?:ing|ed)?\b(?! (?:on|along|through|you|it|this|your|them))/,
  ),
  rule('rejection', 4, 'turne turni', /\bturn(?:ed|ing)? (?:you|your \w+) down\b/),
  rule(
    'rejection',
    3.4,
    'round inter stage step',
    /\b(?:no|not be (?:a|any)) (?:second|further|next|more|third|final) (?:round|interview|stage|step)s?\b/,
    { unless: /\b(?:no further (?:steps?|interviews?) (?:is |are )?(?:needed|required|necessary))|if / },
  ),
  rule(
    'rejection',
    3.4,
    'non not',
    /\bnon-?selection\b|\bnot (?:been )?(?:selected|successful|progressed|shortlisted)\s*[.!]?$/,
    { unless: /\?|if |yet/ },
  ),
  rule(
    'rejection',
    3.6,
    'takin movin bring putti invit',
    /\bnot (?:be )?(?:taking|moving|bringing|putting|inviting) (?:it|you|your \w+|this)\b.{0,25}?\b(?:next|stage|round|further|forward|interview)/,
  ),
  rule(
    'rejection',
    3.6,
    'list short among part group final',
    /\bnot (?:been )?(?:on|in|among|part of) (?:the|our) (?:short)?(?:list|group|finalists|candidates|selection)/,
  ),
  rule(
    'rejection',
    3.6,
    'passi',
    /\b(?:will|are|is|be|have been) (?:be )?passing (?:on|over)\b(?! (?:your (?:details|cv|resume|feedback|thanks)|it|this|them))/,
  ),
  rule(
    'rejection',
    3.6,
    'askin invit sched inter call meet',
    /\bnot (?:be )?(?:asking|inviting|calling|scheduling|interviewing|meeting|bringing)\b.{0,15}?\b(?:you|an? |your)/,
    { unless: /if |\?/ },
  ),
  rule('rejection', 3.6, 'pass', /\b(?:it is|that is|this is|they said|it was) (?:a )?pass\b/),
  rule('rejection', 3.6, 'get', /\byou did not get (?:it|the (?:job|role|position|post|place))\b/),
  rule(
    'rejection',
    3.6,
    'rejec decli selec unsuc',
    /\bstatus\b.{0,25}?\b(?:rejected|declined|not selected|unsuccessful)\b/,
    {
      unless: /if /,
    },
  ),
  rule('rejection', 3.6, 'one among', /\b(?:you are|yours (?:is|was)|you were) not (?:one of|among)\b/),
  rule(
    'rejection',
    3.6,
    'rejec decli',
    /\b(?:profile|resume|cv|application|candidature|candidacy|you)\b.{0,30}?\b(?:rejected|declined) (?:by|at|in|for|after)\b/,
    { unless: /if |not been/ },
  ),
  rule('rejection', 3.6, 'inabi', /\binability to (?:offer|proceed|progress|consider|move|take|extend|select)\b/),
  rule(
    'rejection',
    4,
    'not',
    /\b(?:will|shall|are|is|am|can|could|would|have|has|do|did|must|to|we|may)(?: (?:sadly|unfortunately|therefore|regrettably|also|currently|now|just|simply))? not (?:be |been )?(?:able (?:to )?|in (?:a|the) position to |going to (?:be )?|looking to |in a place to |(?:intend|plan|wish|propose|want|expect)(?:ing)? to )?(?:be )?(?:mov(?:e|ing)(?: \w+){0,4}? (?:forwards?|ahead|further|on with|to the next|you|with (?:your|you))|go(?:ing)? (?:forwards?|ahead|further)|(?:proceed|progress|continu|advanc|pursu)(?:e|ed|ing)?(?: (?:with|to|you|your|further|any|this|on|at|in|forward|past|beyond)\b|$|[.,])|tak(?:e|ing) (?:you|your \w+|this|things|matters|it|the \w+)(?: \w+){0,3}? (?:further|forward|ahead|on)|invit(?:e|ing) you|offer(?:ing)? (?:you|the (?:role|position|job)|a (?:role|position|place|job))|extend(?:ing)? (?:an|a|you)|shortlist(?:ing)? you|select(?:ing)? you|hir(?:e|ing)(?: you| for|$)|consider(?:ing)? (?:you|your)|accept(?:ing)? your|put(?:ting)? you|mak(?:e|ing) (?:you )?(?:an|any) offer|be (?:inviting|offering) you)/,
    {
      unless:
        /(?:until|unless|without) |please do not|offer(?:ing)? (?:you )?(?:a |the |any )?(?:feedback|sponsor|visa|reloc|refund|parking|remote|an? (?:earlier|later|other|different))|not (?:be )?(?:offer|extend|invit)\w* (?:you )?(?:any|a) (?:earlier|later|other)|going on holiday/,
    },
  ),
  rule(
    'rejection',
    4,
    'not',
    /\b(?:you|your (?:application|profile|candidacy|candidature|resume|cv|submission|background|interview|experience|qualifications)|application|candidacy)\b.{0,80}?\bnot (?:been |be |being |quite |ultimately |currently |yet )?(?:selected|short-?listed|successful|chosen|accepted|approved|taken|progress(?:ed|ing)|moved?|moving|considered|advanc(?:ed|ing)|forwarded|picked|invited|offered|appointed|engaged|taken on|referred|recommended|retained|going (?:forward|further|through)|the (?:right|best|one|candidate)|what (?:we|the))/,
    {
      unless:
        /\bnot (?:been )?(?:yet )?(?:considered|reviewed|approved|moved?|taken|accepted) (?:yet|until|by then|personally|lightly|into account|as)|not move (?:house|the|it|your)|not yet (?:been )?(?:selected|considered|accepted|approved)|you (?:can|may|need|should|will) not (?:be )?(?:considered|taken)? ?(?:apply|until)|not (?:taken|considered) (?:lightly|complete)/,
    },
  ),
  rule(
    'rejection',
    4,
    'not',
    /\bnot (?:select|choose|chosen|chose|shortlist|pick|hire|put)(?:ed|ted|d|ing|ting)? (?:you|your)\b/,
    { unless: /\b(?:until|till|before|unless|without)\b/ },
  ),
  rule(
    'rejection',
    3.6,
    'not',
    /\b(?:was|were|have been|has been|are|is) not (?:been )?(?:selected|short-?listed|successful|among|on the shortlist)\b/,
    {
      unless:
        /(?:applicants|candidates|those|who|anyone|people|date|time|location|venue|slot|attempt|payment|login)\b[^,]{0,30}not (?:been )?(?:selected|short|successful)/,
    },
  ),
  rule(
    'rejection',
    4,
    'unabl',
    /\bunable to (?:offer (?:you|a|the)|proceed|progress|continue|move (?:you|your|forward|ahead)|take (?:you|your|this)|consider (?:you|your)|invite|shortlist|select|extend|accept your|put you|match you|place you)/,
    {
      unless:
        /until|unless|without|offer (?:you )?(?:any )?(?:feedback|individual|specific|detailed|visa|sponsor)|(?:take|accept) your call/,
    },
  ),
  rule(
    'rejection',
    4,
    'unsuc',
    /\b(?:you|your|application|candidacy|candidature|occasion|interview)\b.{0,120}?\bunsuccessful\b|\bunsuccessful\b.{0,30}?\b(?:on this occasion|this time|at this (?:time|stage)|in your)\b/,
    {
      unless:
        /unsuccessful (?:candidates|applicants|applications|attempt|delivery|login|payment|in reaching)|(?:attempt|delivery|login|payment|call)s? (?:was|were|is) unsuccessful/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'regre sorry sad sadly disap unfor afrai bad',
    /\b(?:regret(?:fully)?|sorry|sad|sadly|disappoint\w+|unfortunate(?:ly)?|afraid|bad news|bearer of)\b.{0,40}?\b(?:inform|tell you|say|advise|let you know|notify|announce|report|share|write|bring|be the bearer|deliver)\b/,
    {
      unless:
        /to hear|delay|wait|inconvenien|resched|postpone|ill\b|sick|train|late\b|venue|office|system|technical|link|every (?:applicant|candidate)|each (?:applicant|candidate)|all (?:applicants|candidates)|passed away|died|death|move (?:our|the|your) (?:interview|call|meeting)|let you know (?:yet|so late|earlier|sooner)/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'pass',
    /\b(?:going to|will|decided to|have to|need to|must|chosen to|choosing to|would like to)(?: \w+)? pass (?:on (?:this|your|the) (?:application|candidacy|opportunity|profile)(?! to)|at this (?:time|stage|point)|this time|for now|on you\b)/,
  ),
  rule(
    'rejection',
    4,
    'rejec decli turne turni',
    /\b(?:application|candidacy|candidature|you|profile|submission)\b.{0,40}?\b(?:been|was|is|were|are|being) (?:rejected|declined|turned down)\b|\bwe (?:have (?:to )?|must |are |had to |will )?(?:reject|declin|turn(?:ed|ing)? down)(?:ed|e|ing)? (?:your|you)\b|\bdecision to (?:reject|decline)\b/,
    { unless: /if it is|payment|card|no longer wish|has not been (?:rejected|declined)/ },
  ),
  rule(
    'rejection',
    3,
    'rejec unsuc decli succe',
    /\b(?:application|candidacy)(?: \w+){0,3} (?:rejected|unsuccessful|declined|not successful)\b|\brejection\b/,
    { where: 'subject' },
  ),
  rule(
    'rejection',
    3.6,
    'advan make made progr get pass reach quali clear',
    /\bdid not (?:advance|make (?:it|the (?:cut|list|shortlist|final))|progress|get (?:the|through|past|selected|shortlisted)|pass|reach|qualify|clear|score)\b/,
    {
      unless:
        /make it (?:to the (?:office|call|interview)|yesterday|today|on time)|get (?:the|your) (?:email|message|attachment|chance)|reach (?:you|the (?:decision|office))|we did not (?:get|make|reach)|i did not/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'no',
    /\b(?:it is|answer is|it was|decision (?:is|was)|this (?:is|was)) (?:a )?no(?: from (?:us|them|me|the)\b| this time| for now| at this| on this|,|\.|!|$)/,
    { unless: /no (?:longer|doubt|problem|trouble|rush|secret|decision|news|need|worries|bother)/ },
  ),
];
