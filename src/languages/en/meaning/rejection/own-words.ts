import { rule } from '../../../../core/understand/meaning-rule.ts';
import { time } from '../times.ts';

const somebody =
  '(?:bloke|lad|lass|guy|girl|gal|woman|man|lady|gentleman|chap|fella|fellow|person|people|folks?|candidate|applicant|colleague|someone|somebody|insider|internal|in-house|finalist|others?|friend|nephew|niece)s?';
const job =
  '(?:roles?|jobs?|posts?|positions?|spots?|places?|vacanc(?:y|ies)|gigs?|shifts?|seats?|openings?|apprenticeships?|placements?|traineeships?|contracts?)';
/** What else may go to somebody: papers, a question, a date. */
const papers =
  /\b(?:cv|resume|application|details|file|papers?|profile|e-?mail|message|letter|forms?|invit\w+|if|yet|interview(?:ed)?|whether|unless|until)\b|\?/;
const open = /\b(?:if|whether|unless|until|before)\b|\?/;

/** How a no is said in a person's own words. */
export const ownWords = [
  rule(
    'rejection',
    3.8,
    'gone went goes going given gave award offer hande promi snapp',
    new RegExp(
      `\\b${job}\\b.{0,40}?\\b(?:gone|went|goes|going|given|gave|awarded|offered|handed|promised|snapped up)(?: (?:it|them|this|that))?(?: to| by) (?:an?|another|two|three|one|some|our|his|her|my|their|people|someone|somebody|others)\\b`,
    ),
    { unless: papers },
  ),
  rule(
    'rejection',
    3.8,
    'gone went goes going given gave hande',
    new RegExp(
      `\\b(?:gone|went|goes|going|given|gave|handed)(?: it| that| this)? to (?:an?|another|one of|some) (?:[\\w-]+ ){0,3}?${somebody}\\b`,
    ),
    { unless: papers },
  ),
  rule(
    'rejection',
    3.6,
    'leane leant plump swung tippe came fell lande settl veere went gone chose',
    new RegExp(
      `\\b(?:leaned|leant|plumped|swung|tipped|came down|fell|landed|settled|veered|went|gone)\\b.{0,20}?\\b(?:towards?|for|on|in favou?r of|with) (?:the|an?|another|one of the) (?:[\\w-]+ ){0,3}?${somebody}\\b`,
    ),
    { unless: /\b(?:interview|meeting|trip|sick|leave|holiday|fell (?:ill|behind))\b|\bif |\?|yet/ },
  ),
  rule(
    'rejection',
    3.6,
    'not no',
    /^\W*(?:(?:hi|hello|dear|hey) [\w' -]{2,30}[,:!] ?)?(?:(?:i am afraid|we are afraid|sadly|unfortunately|alas|sorry|so sorry|it is|but|well|really)[,: ]+){0,3}(?:not this time|no (?:luck|joy|dice|go)(?: (?:this time|i am afraid|sorry))?[.,!]|not (?:for us|to be)[.,!])/,
    { unless: open },
  ),
  rule('rejection', 3.4, 'not', /\bnot this time(?: around)?[,.!]? ?(?:i am afraid|sadly|sorry|unfortunately|$)/, {
    unless: open,
  }),
  rule(
    'rejection',
    3.8,
    'not',
    /\b(?:you|yours|your (?:name|application|cv)) (?:is|was|are|were) (?:\w+ )?not (?:among|amongst|one of|on|in) (?:them|those|these|it|the (?:\w+ ){0,2}(?:ones|people|candidates|few|names|list|shortlist|longlist|five|six|three|four))\b/,
    { unless: /\b(?:if|until|unless|before)\b|\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'dead off out cards pan come made make door',
    /\b(?:is|was|are|'s) (?:\w+ )?(?:a dead end|off the (?:table|cards)|out of the running|a non-?starter)\b|\bdid not (?:quite )?(?:come off|pan out|make the (?:cut|grade)|go your way|fall your way)\b|\bruled you out\b|\bdoor (?:is|has) (?:now )?closed\b/,
    { unless: /\b(?:if|not (?:a|off|out)|never)\b|\?|salary|remote/ },
  ),
  rule(
    'rejection',
    3.6,
    'not',
    /\b(?:that|this|it) (?:is|was) (?:\w+ )?not (?:you|going to be you)\b|\b(?:it|that|this) will not be you\b|\bnot you (?:this time|i am afraid)\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.4,
    'leave draw call part close closi stand',
    /\bleave (?:that|this|it)(?: one| role| job)? (?:be|aside)\b|\bdraw a line (?:under|here)\b|\bpart ways\b|\bclos(?:e|ed|ing) (?:your|the|our) (?:file|book)s?\b|\bstand(?:ing)? you down\b/,
    { unless: /\b(?:if|unless|until|for now|would you|do not)\b|\?/ },
  ),
  rule(
    'rejection',
    3.6,
    'pippe nosed edged beate narro',
    /\b(?:pipped|nosed|edged|beaten|narrowly beat(?:en)?) (?:you )?(?:to (?:it|the post)|at the post|out|ahead|by)\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    2.4,
    'whisk hair nose narro edge',
    /\b(?:by a (?:whisker|hair|nose)|by the narrowest|had the edge|just ahead of you|a shade ahead)\b/,
    {
      unless: open,
    },
  ),
  rule(
    'rejection',
    3.6,
    'got have found find someo someb',
    /\b(?:we|they|he|she|client|boss|owner|i) (?:have )?(?:now |already )?(?:got|found|have|took on|taken on|signed|signed up|hired) (?:our (?:person|man|woman|new (?!\w+ (?:system|office|form)))|(?:somebody|someone) (?:else|now|already|in place|lined up|for (?:it|that|the)))/,
    { unless: /\b(?:if|not|yet|until|unless|whether|to (?:ask|speak|look|cover|show|meet|help))\b|\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'hirin recru filli repla',
    /\b(?:not|no longer) (?:going to |be |now |after all )*(?:hiring|recruiting|filling|replacing|taking (?:anyone|anybody|people) on)\b/,
    {
      unless: /\b(?:if|until|till|yet|at the moment|currently|before|this (?:week|month)|while|for now|only|just)\b|\?/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'not',
    /\b(?:will|are|am|is) not (?:going to )?(?:be )?(?:call(?:ing)?|ask(?:ing)?|hav(?:e|ing)|bring(?:ing)?|tak(?:e|ing)|need(?:ing)?) you (?:back|on\b(?! \d)|aboard|up on it|after all)\b/,
    { unless: new RegExp(`\\b(?:if|until|unless|before|without|today|till)\\b|\\?|${time}`) },
  ),
  rule(
    'rejection',
    3.6,
    'not',
    /\byou (?:did|have|were|are|had) not (?:\w+ )?(?:get|got|land|landed|picked|chosen|win|won|made|make) (?:it\b(?! yet)|the (?:\w+ ){0,2}?(?:job|role|post|position|part|cut|list|place|spot|gig)\b|for (?:this|the)\b)/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.4,
    'other',
    /\bthe other (?:\w+ )?(?:candidate|person|finalist|applicant|lady|gentleman|man|woman|guy|girl|lad|chap|fella) (?:already |simply |just )?(?:got|has (?:it|got|the|accepted)|had (?:more|the|his|her|their|a|an|all)|took|won|was|just|simply|came)\b/,
    { unless: /\b(?:if|not|yet|unless|has not|until|late|interview)\b|\?/ },
  ),
  rule(
    'rejection',
    3.4,
    'no not',
    /\b(?:no|not have an?|do not have the|did not have the) (?:room|space|opening|hours|shifts|work|place|budget|need) for (?:you|another|any more|one more)\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    2,
    'want wante wants neede after had',
    new RegExp(
      `\\b(?:wants?|wanted|needed|(?:is|was|were) after) (?:somebody|someone|a person|people) (?:with|who|that)\\b|\\bhad (?:someone|somebody|an? (?:[\\w-]+ ){0,2}?${somebody})\\b.{0,25}?\\b(?:who|with)\\b`,
    ),
    { unless: /\?|\bif |interview|call|meet/ },
  ),
  rule('rejection', 3.4, 'came', /\bcame down to (?:you and|two|three|the two|a choice|one other)\b/, {
    unless: /\b(?:if|chose you|picked you|you won)\b|\?/,
  }),
  rule(
    'rejection',
    3.4,
    'too',
    /\byou (?:are|were|would be) (?:\w+ ){0,2}?(?:a bit |a little |slightly |just |still )?too (?:green|junior|senior|inexperienced|experienced|young|far|new|raw|expensive|qualified|advanced)\b/,
    { unless: /\b(?:not|if|worried|never)\b|\?/ },
  ),
  rule(
    'rejection',
    3.6,
    'inclu place accom fit squee find use',
    /\b(?:not (?:been )?(?:able|possible) to|unable to|could not|can not) (?:include|place|accommodate|fit|squeeze|use|find (?:you )?an? (?:place|spot|slot|home)(?: for)?) (?:you|your|for you)\b/,
    { unless: new RegExp(`\\b(?:until|unless|if|dates?|times?|parking|whether)\\b|\\?|${time}`) },
  ),
  rule(
    'rejection',
    3.6,
    'addin growi expan appoi makin takin',
    /\bnot (?:going to )?(?:be )?(?:adding to|growing|expanding|appointing (?:anyone|anybody)|making an? (?:appointment|hire)|taking on (?:anyone|anybody|more|new))\b/,
    { unless: /\b(?:if|until|till|yet|before|while|unless)\b|\?/ },
  ),
  rule('rejection', 3.8, 'pulle', /\bpulled the (?:plug|rug)\b/, { unless: open }),
  rule(
    'rejection',
    3.6,
    'taken fille gone spoke snapp',
    new RegExp(
      `\\b(?:both|all|all of them|they|${job})\\b(?: \\w+){0,3}? (?:are|is|have|has|were|was|got)(?: been)? (?:now |all |already |both )*(?:taken|filled|gone|spoken for|snapped up)\\b`,
    ),
    {
      unless:
        /\b(?:still|not|if|interviews?|appointments?|times?|once|until|form|but (?:there|we|i)|instead)\b|\?|taken (?:care|into|on|aback|seriously|place)|gone (?:to the|through|into)/,
    },
  ),
  rule(
    'rejection',
    3.6,
    'decid chose opted prefe',
    /\b(?:decided|chosen|opted|prefers?|preferred) to (?:see|meet|interview|hire|take|use|go with|appoint|employ) (?:other|different|someone|somebody|another)\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.4,
    'have',
    /\bwould have (?:loved|liked) to (?:offer|have|hire|take|give|work|bring|invite|see)\b.{0,80}?\bbut\b/,
    {
      unless: new RegExp(`\\b(?:yet|until|board|this week|sign-?off|delay)\\b|\\?|${time}`),
    },
  ),
  rule(
    'rejection',
    3.6,
    'able',
    /\bnot (?:\w+ ){0,3}?able to (?:elect|award|admit|recommend|support|appoint|put you forward|represent)\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.4,
    'stick',
    /\bstick(?:ing)? with (?:the (?:team|people|staff|crew|person|candidate)|our (?:own|current|existing)|what we|who we)\b/,
    {
      unless: open,
    },
  ),
  rule('rejection', 3.4, 'turn', /\b(?:was|is) not your (?:turn|day|time)\b/, { unless: open }),
  rule(
    'rejection',
    3.6,
    'backi suppo vote prefe nod',
    /\b(?:gave|given|give|gives|thrown) (?:its|their|our|her|his) (?:backing|support|votes?|preference|nod) to (?:an?other|somebody|someone|the other|an?|one)\b/,
    { unless: open },
  ),
  rule('rejection', 3.8, 'furth', /\b(?:go|goes|going|proceed|progress|take (?:it|you|this|things)) no further\b/, {
    unless: open,
  }),
  rule(
    'rejection',
    3.6,
    'misse lost narro',
    /\byou (?:(?!not\b)\w+ ){0,3}?(?:missed|lost) out\b|\bnarrowly missed\b|\bjust missed out\b/,
    { unless: open },
  ),
  rule(
    'rejection',
    3.6,
    'gone taken fille',
    new RegExp(`\\b${job}'s (?:now |already |sadly |been )*(?:gone|taken|filled)\\b`),
    {
      unless: /\b(?:not|if|once|until|but (?:there|we|i)|instead)\b|\?|gone (?:to the|through|into)/,
    },
  ),
  rule(
    'rejection',
    3.4,
    'full fully capac',
    /\b(?:we are|that is us|team is|rota is|roster is|books are|crew is|course is|programme is) (?:now |all |already |completely )*(?:full|fully (?:staffed|booked)|at capacity)\b/,
    { unless: /\b(?:interview\w*|if|not|until|appointments?)\b|\?/ },
  ),
  rule('rejection', 3.6, 'prefe', /\bpreferred (?:the other|another|somebody|someone)\b/, { unless: open }),
  rule(
    'rejection',
    3.6,
    'vote decis went',
    /\b(?:vote|decision|it) went (?:the other way|against you|to the other)\b/,
    { unless: open },
  ),
  rule('rejection', 3.4, 'work', /\b(?:is|are|was) not going to work(?: out)?\b/, {
    unless: new RegExp(`${open.source}|\\b(?:day|date|time|slot|link)\\b|${time}`),
  }),
  rule(
    'rejection',
    3.6,
    'got lande taken accep gotte took',
    new RegExp(
      `\\b(?:an?|the other|another|some) (?:[\\w-]+ ){0,3}?${somebody} (?:has |have |had )?(?:got|gotten|landed|taken|accepted|took) (?:it|the (?:[\\w-]+ )?${job})\\b`,
    ),
    { unless: /\b(?:if|not|yet|until|unless|whether)\b|\?/ },
  ),
  rule('rejection', 3.2, 'stops stop ends end', /\b(?:stops?|ends?) here\b/, { unless: open }),
  rule(
    'rejection',
    3.6,
    'take takin hire emplo keep',
    /\b(?:can|could|will) not (?:be )?(?:tak(?:e|ing)|hir(?:e|ing)|employ(?:ing)?|keep(?:ing)?) you\b(?! (?:long|waiting|up|posted|through|there))/,
    {
      unless: new RegExp(`\\b(?:until|unless|before|if|without)\\b|\\?|${time}`),
    },
  ),
  rule(
    'rejection',
    3.6,
    'not',
    /\bdid not (?:receive|get|win|attract|secure) (?:the|a|enough)(?: \w+)? (?:majority|votes?|support|backing)\b/,
    {
      unless: open,
    },
  ),
  rule(
    'rejection',
    3.6,
    'exist happe fille creat',
    new RegExp(`\\b${job} will not (?:now )?(?:exist|happen|be (?:filled|created))\\b`),
    {
      unless: open,
    },
  ),
];
