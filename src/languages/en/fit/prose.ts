import type { ProseWords } from '../../../core/fit/prose/prose-words.ts';
import { agreeingVerbs, begins, irregularPast, plainVerbs } from './prose-verbs.ts';

/** Whom a posting means by the candidate. */
const person = String.raw`(?:candidates?|applicants?|appointees?|individual|person|incumbent|(?:post|job|role)[- ]?holder|appointed|recruit|hire|successor|jobholder)(?: (?:appointed|sought|selected|chosen|required|we appoint|in mind|(?:we|they|i|he|she)(?: are|'re| have|'ve| has|'m| am)? (?:looking for|after|in mind|want|need|appoint|seek)))?`;
const firms = String.raw`(?:shortlist|checklist|waiting list|list|major|minor|senior|junior|interior|exterior|partner|customer|employer|employers|owner|investor|supplier|letter|offer|order|sector|centre|center|chamber|department|server|computer|number|manor|river|tower|paper|newsletter|matter|winter|summer|december|september|october|november|tenor|floor|door|error|factor|winner|former|other|latter|rather|whether|together|never|ever|over|under|after|however|our|for|her|consultant|restaurant|plant|grant|tenant|archive|initiative|executive team|interviewer|interview|panel)`;
/** The name of a role: "the curator", "the deputy head of finance". */
const role = String.raw`(?:the|our(?: new| next)?|this|as) (?:[a-z][a-z-]{0,20} ){0,4}?(?!${firms}\b)(?:[a-z-]{2,20}(?:er|or|ist|ian|eer|ant|ive)|head|c[a-z]{1,2}o|md|gm|lead|chef|nurse|chief|clerk|cook|partner|associate|warden|steward|secretary|counsel|apprentice|trainee|fellow|principal|agent|guide)(?: (?:of|for) [a-z-]{1,20}(?: (?:and )?[a-z-]{1,20}){0,2}?)?`;
const others = String.raw`(?:(?:the|our|an?|any|all|every|your|most|suitable|ideal|strong|successful|good|this|prospective|interested|shortlisted) (?:[a-z-]{1,20} ){0,3}?${person}|candidates|applicants|(?<=^|[.;,:] )(?:candidate|applicant|incumbent)s?|(?:she or he|he or she|s/he|he/she|she/he)|postholders?)`;
const notAfter = String.raw`(?<!\b(?:what|how|where|why|thing|everything|before|after|because|than|while|until|once|whatever|whenever|wherever|support|tools|training|help|kit|thank|offer|offers|give|gives|send|teach|pay|let|tell|show|get|see|meet|love|invite|contact|join|if|would|could|did|will|should|might) )`;
const you = String.raw`${notAfter}\byou`;
const modal = String.raw`(?:'ll| will| must| should| shall| can| could| may| might|'d| would)`;
const softly =
  '(?: (?:also|then|probably|already|certainly|perhaps|ideally|preferably|initially|therefore|likely|most likely|definitely|hopefully|really|ultimately|mostly|usually|often|typically|always|genuinely|obviously|simply|normally|personally|at least)){0,2}';
const expected = String.raw`(?: (?:need|have|want|be (?:expected|required|asked|called (?:up)?on|tasked with|charged with|trusted|encouraged)) to)?`;
const verbNow = `(?:${plainVerbs})`;

/** Pay, process and what the candidate is given: no verb after "you will" is asked for where it says so. */
const given = String.raw`(?:(?:be )?(?:receiv|benefit|join|belong)(?:e|ing|s|ed)?\b|(?:be )?earn(?:ing)?\b(?! (?:the|their|trust|respect))|(?:get|gain)(?:ting)?\b|learn\b(?! to (?:live|love))|grow\b|find (?:a|an|our|us|yourself|out|that|the full|more)\b|see (?:a|an|our|why|what|your|how)\b|meet (?:the|our|us)\b|hear (?:from|back|about)|apply (?:now|today|by|here|online|via|with|to (?:us|join)|before|directly|at)\b|send (?:us|me|your|a cv|an email|in)\b|contact (?:us|me|the)\b|email|e-mail|call (?:us|me)\b|submit\b|visit (?:our|us)\b|note that|please|click|complete (?:the|an) (?:application|form)|be (?:(?:well )?paid|given|offered|supported|welcomed|invited|interviewed|contacted|considered|based|notified|informed|provided|entitled|rewarded|sent|told|shown|mentored|coached|trained|eligible|covered|employed|employee|one of|part of|among|working (?:in|with|alongside|for|from) (?:a|an|our|some|the)|surrounded|reporting|met|at the (?:heart|centre|forefront)|helped|judged|assessed|subject to|joined|looked after|proud|required by law|our \w+|free to|in good|in (?:a|the) (?:team|office))\b|be (?:the )?(?:first|second|third|fourth|fifth|sixth|only|[a-z]+th)\b|become (?:part|one|a member)|come to (?:work|a)\b|have (?:access|the (?:chance|opportunity|freedom|support|full support|backing|run of)|(?:an? )?(?:opportunit|chance|say in|desk|laptop|phone|van|pension|buddy|mentor|budget|any (?:question|doubt))|our |your own|plenty|lots|time to|everything|questions|a (?:great|friendly|small|supportive|dedicated|generous|real|fantastic|wonderful) )|report(?:ing)? (?:directly )?(?:in)?to (?:the|our|me|a)\b(?!.{0,40} (?:on|about)\b)|work (?:in|for|as part of|from|within) (?:a|an|our|the|home|one of)\b|work (?:alongside|with) (?:a|an|our|us|the|some|people|me) (?:[a-z]+ ){0,3}(?:team|people|founders?|colleagues)\b|sit (?:in|within) (?:the|a|our) [a-z ]{0,20}team|expect (?:an?|the|our|us|to (?:hear|receive|get|earn))\b|(?:be )?looking (?:for|to)|(?:be )?(?:ready for|tired of|interested in|passionate about (?:the|what|our))|want\b(?! to know)|wish\b|fancy\b|dream\b|need (?:not|no)\b|not\b|never be asked|have no\b|have nothing|no \b|think\b|know (?:someone|anyone|somebody)|depend|spend (?:a|an|your) (?:afternoon|hour)|live in (?:a|our)|sound\b|start on\b|most welcome|welcome to|the (?:right|sort|kind|one|person)\b|someone\b|somebody\b|a person\b|an? individual\b|in (?:good|safe) hands|worth\b|how\b|like to (?:know|hear|find|discuss|apply)|drop (?:us|me)|take part in our|do well\b|thrive (?:here|in our|with us)|fit (?:right )?in\b|succeed (?:here|with us)|shares? (?:our|its|their|these|this) |wants? to\b|tells (?:me|us)|says?\b|believes?\b|hopes?\b|explains that|be taken|be asked back|tell us (?:a bit|about))`;

export const prose: ProseWords = {
  never:
    /(?:\bequal opportunit|\bregardless of|\b(?:^do(?:n't| not) |\bplease do(?:n't| not) )(?:worry|hesitate|apply)\b|\bif you (?:have any|need|require|would like|'d like|want|think|are (?:interested|looking|invited|unsure|shortlisted|successful)|believe|wish|don't|do not|feel|like|know (?:someone|anyone)|get the job|join)|\bto apply\b|(?:^|\b(?:all|your|early|online|late|completed) )applications? (?:should|must|will|are|is|form)\b|\b(?:cv|résumé|covering letter|cover letter)\b|\binterviews? (?:will|are|takes?)\b|\bclosing date\b|\bsounds? like you\b|\bwe welcome applications\b|\bno (?:previous |prior )?experience (?:is )?(?:necessary|needed|required)\b|\b(?:is|are) (?:not|n't) (?:required|necessary|needed)\b|\bin return\b|\bdata protection\b|\bprivacy\b|\breasonable adjustments\b|\bcompetitive salary\b|\b(?:\?\?+)|^(?:us|we offer|perks|benefits|pay|salary|rate|hours|location|where|when|what you(?:'ll)? get|what you get)\s*[:=-])/,
  search:
    /\b(?:looking (?:to (?:recruit|hire|appoint|find|speak|talk|bring in)|for)|looks? for|search(?:es|ing)? for|search is for|seek(?:s|ing)?|in (?:need|search) of|(?:need|want)(?:s|ed)?|hunting for|lookout for|recruit(?:s|ing)?|hir(?:e|es|ing)|appoint(?:s|ing)?|(?:to|helping them|help them) find|(?:i'm|i am|we're|we are|they're|they are|is|am) after|rather have|ideally have|(?:like|prefer|love|need|want|find|have|meet|after) (?:to (?:find|have|meet|hire) )?(?:someone|somebody|an? person|people|an individual)|(?:keen|like|love|happy|pleased|delighted|want|hoping) to (?:meet|speak (?:to|with)|talk to|hear from|find|bring in)|requires?|retained|calls for|asks? for|consider(?:s|ing)?|shortlist(?:s|ing)?|suit|suits|interested in|hoping for|hope for|would welcome|welcome|prefers?|ideal for|gesucht)\b/,
  openings: [
    { form: 'plain', pattern: new RegExp(String.raw`${you}${modal}${softly}${expected} `, 'g') },
    {
      form: 'plain',
      pattern: new RegExp(
        String.raw`${you}(?: also| certainly| really| still| do)? (?:need|have|are (?:expected|required|asked)) to `,
        'g',
      ),
    },
    {
      form: 'thing',
      pattern: new RegExp(
        String.raw`${you}(?:'ll| will| would|'d| should| may)?(?: also| certainly| definitely| really| probably)? need (?!to\b|not\b)`,
        'g',
      ),
    },
    {
      form: 'thing',
      also: 'plain',
      pattern: new RegExp(String.raw`(?:${you}|\bif you)(?:'ve| have| had)(?: got)?${softly} (?!to\b)`, 'g'),
    },
    { form: 'quality', also: 'plain', pattern: new RegExp(String.raw`(?:${you}|\bif you)(?:'re| are)${softly} `, 'g') },
    { form: 'plain', pattern: new RegExp(String.raw`(?:${you}|\bif you)(?: can| could)${softly} `, 'g') },
    {
      form: 'plain',
      pattern: new RegExp(
        String.raw`(?:${you}|\bif you)${softly} (?!do(?:n't| not) (?!mind))(?=${verbNow}\b|(?:love|enjoy|like) (?!it\b|this\b|us\b|our\b|what\b|the (?:sound|idea)|to (?:apply|know|hear|join|work for))|shouldn't|mustn't|don't mind|do not mind|aren't|understand)`,
        'g',
      ),
    },
    {
      form: 'plain',
      pattern: new RegExp(
        String.raw`(?:\b|(?<=^|\W))(?:${others}|${role})(?:, [^,.;]{3,70},)?${softly}(?: is| are)?${modal}${softly}${expected} `,
        'g',
      ),
    },
    {
      form: 'plain',
      pattern: new RegExp(
        String.raw`(?:\b|(?<=^|\W))(?:${others}|${role})${softly} (?:(?:needs?|has|have|ought|is|are) (?:to|(?:expected|required|asked) to)) `,
        'g',
      ),
    },
    { form: 'thing', pattern: new RegExp(String.raw`\b(?:${others}) (?:has|have|need|needs)${softly} (?!to\b)`, 'g') },
    {
      form: 'quality',
      pattern: new RegExp(
        String.raw`\b(?:${others}) (?:is|are)${softly} (?!to\b|expected|required|asked|invited|encouraged|welcome|advised|sought|being)`,
        'g',
      ),
    },
    {
      form: 'agreeing',
      pattern: new RegExp(
        String.raw`\b(?:(?!(?:the|an?|any|every|your|each) (?:individual|person) (?!(?:they|we|i|he|she|appointed|sought|selected|chosen|required|in mind)\b))(?:${others})${softly} (?=[a-z]{3,20}[^s\W]s\b)|${role}${softly} (?=(?:${agreeingVerbs})\b))(?!(?:has|was|does|always|perhaps|besides|towards|as|this|its|is)\b)(?!(?:offers|comes|needs|gives|gets|receives|joins|sits|reports|applies|begins)\b)`,
        'g',
      ),
    },
    {
      form: 'plain',
      pattern:
        /(?:^|[,;:] (?:and |but )?|\b(?:and|but) )(?:they|she|he)(?: also)? (?:must|should|will(?: also)?(?: need to| have to| be (?:expected|required|asked) to)?|need to|have to|are expected to|ought to) /g,
    },
    {
      form: 'plain',
      pattern:
        /(?:^|[,;] |\b(?:and|but) )(?:must|should|will)(?: also| then)? (?=(?:be|have|hold|possess|demonstrate|show)\b)/g,
    },
    {
      form: 'plain',
      pattern:
        /^(?:must|should|needs? to|has to|have to|gotta|able to|happy to|willing to|prepared to|come and|help us to|help us|you must) (?!haves?\b)/g,
    },
    {
      form: 'plain',
      pattern:
        /\b(?:expect|expects|need|needs|want|wants|ask|asks|require|requires|like|trust|trusts|count on|rely on|expecting) (?:you|candidates|applicants|(?:the|our|any) [a-z-]{2,20}(?: [a-z-]{2,20})?) to /g,
    },
    {
      form: 'plain',
      pattern:
        /\b(?:job|task|brief|mandate|priority|priorities|role|remit|challenge|mission|goal|aim|purpose|focus|work|first job|objective)(?: here| of the role| for the first year)? (?:(?:is|are|will be|would be) to |is (?:simple|clear|this|straightforward|easy to state|short): )/g,
    },
    {
      form: 'ing',
      pattern:
        /\b(?:(?:responsible|accountable|(?<!(?:take|takes|taking|took|taken|have|has|assume|accept|share) (?:full |overall |personal )?)responsibility) for|in charge of|tasked with|charged with|job of|task of|spend (?:your|most of your|much of your) (?:days?|time)|(?:days?|weeks?|mornings|afternoons|time) (?:will (?:mostly |mainly )?be |is |are )?(?:mostly |mainly )?spent|(?:role|job|work|post|position|day|days|week|weeks|rest of it|rest)(?: itself)? (?:is|are|will be|would be)(?: mostly| mainly| largely| all| really| essentially| partly)* about|(?:role|job|work|post|position|day|days|time|week) (?:is|are|will be|would be)(?: mostly| mainly| largely)? (?=[a-z]{3,15}ing\b)|(?:duties|responsibilities|tasks|work|role|job|post)(?: will| would| also)? (?:involves?|includes?|entails?|means|span|cover))(?::)? /g,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:role|post|position|job|work|brief|assignment|appointment|task|board|trustees|governors|client|clients|we|they|i)(?: also| really| therefore)? (?:will require|would require|would suit|require|requires|calls? for|demands?|insists? on|asks? for|expects?|'d expect|would expect|hopes? for|ask only for|value|place value on|will expect) (?!you\b|to\b|that\b|candidates\b|applicants\b|them\b|growth|more than|our\b)(?!(?:(?:an?|another|our|some) )(?:[a-z\d-]+ ){0,3}?(?!(?:manner|number|answer|computer|order)\b)(?:[a-z-]{2,20}(?:er|ist|ian|eer|ant)|head|chef|nurse|clerk|cook|secretary)(?:$|[,.;]| (?:to|for|of|from|who|in|at|on|and)\b))/g,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:looking|look|search(?:ing)?) (?:(?:above all|in particular|mainly|primarily|especially|also) )?for (?=(?:the (?!right|next|best|ideal|person|kind|sort|new)|strong|proven|good|excellent|experience|evidence|solid|real|genuine|a (?:track|proven|strong|genuine|sense|willing|background|demonstr|solid|minimum|keen|real|clear|deep)|at least|\d))/g,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:requirements|qualifications|essentials|criteria|prerequisites|must-haves)(?: for [a-z ]{2,30})? (?:would |will )?(?:include|are|comprise) (?!not\b|as follows|below)/g,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:what (?:matters|counts|we (?:need|want|ask|look for|value|expect)|i need)(?: (?:most|here|to (?:us|me|them)))*|the (?:one|only) thing (?:we|i) (?:need|ask|insist on)|requirements|essentials?|must[- ]haves?|qualifications|key skills|skills|we need|i need|needs?|needed|required|bonus|plus|big plus|huge plus|nice to haves?|nice|extras?|you|desirable|ideally|preferred|who you are|about you)(?: is| are)?(?:\s?[:=👉]+ ?| [–-] )/gu,
    },
    {
      form: 'thing',
      pattern:
        /\b(?:(?:bonus|extra|brownie)(?: points?| credit| love| marks)?|a (?:big |huge )?plus|kudos|top marks) (?:for|if) (?:(?:someone|somebody|anyone|anybody|people|those|candidates|applicants) (?:who|with) |you(?:'ve| have|'re| are|'d)? (?:also )?)?/g,
    },
    { form: 'plain', pattern: /^(?:do|can|could|would|will|did) you(?: ever| already| also| really)? /g },
    { form: 'past', pattern: /^have you(?: ever| already| also| got)? /g },
    { form: 'quality', pattern: /^are you (?!(?:someone|somebody|the (?:kind|sort|type) of person) who )/g },
    { form: 'agreeing', pattern: /^are you (?:someone|somebody|the (?:kind|sort|type) of person) who /g },
    {
      form: 'agreeing',
      pattern:
        /\b(?:candidates|applicants|those) (?:who|that) (?!are (?:shortlisted|invited|successful|selected)|do not|don't|wish|apply|require|need)/g,
    },
    { form: 'thing', pattern: /\b(?:candidates|applicants) with /g },
    {
      form: 'agreeing',
      pattern:
        /^(?:ideally |preferably |so |basically |in short )?(?:someone|somebody|a person|an individual|people) (?:who|that)(?:'s|'ve)? (?=[a-z])/g,
    },
    { form: 'thing', pattern: /^(?:ideally |preferably )?(?:someone|somebody|a person|an individual|people) with /g },
    {
      form: 'agreeing',
      afterSearch: true,
      pattern:
        /\b(?:who|(?<=\b(?:someone|somebody|person|people|individual|candidates?) )that)(?:'s|'ve)?(?: also)? (?=[a-z])(?!we\b|you\b|the\b|they\b)/g,
    },
    {
      form: 'thing',
      afterSearch: true,
      pattern:
        /\bwith (?!(?:us|our|immediate effect|one of|offices|a view|an? (?:office|turnover|team|start|reputation|income))\b)/g,
    },
    {
      form: 'plain',
      afterSearch: true,
      pattern: new RegExp(
        String.raw`\b(?:able|willing|prepared|ready|happy) to |\bto (?=${verbNow}\b)(?!appoint|recruit|hire|find|employ|engage|bring in|add|fill|join|support (?:our|its|the|their)|help (?:us|our)|work\b|complete (?:our|the)|be part|strengthen)`,
        'g',
      ),
    },
    {
      form: 'ing',
      afterSearch: true,
      pattern: /\b(?:capable of|used to|accustomed to|comfortable|adept at|skilled (?:in|at)|experienced in) /g,
    },
    { form: 'thing', afterSearch: true, pattern: /\bwhose (?=\w)/g },
  ],
  turns:
    /, (?:come (?:and|see|say|join|work|talk|find)|get in touch|apply (?:now|today|by|here|to|online|via|with)|drop (?:us|me|by)|then|please|this is|read on|write to (?:us|me)|talk to (?:us|me)|send (?:us|me|your)|give (?:us|me)|say hello)\b|\byou (?:really )?(?:don't|do not|won't|will not|needn't|need not) (?:need|have to|be|have|mind)\b|\bwe (?:don't|do not) [a-z]+|(?:^|[,;:] (?:and |but |so |while |as |for |because |since |where |although |though )?|\b(?:and|but|so|while|because|although|though|as) )(?:we|it|i|our [a-z]+|there|nobody|they|the (?:company|firm|client|business|charity|trust|council|school|team|practice|salary|office|group|society|association|post|museum|board|rest|package|hospital|university|role|directors|owners?|pay)|my client|our client|it's|that's|that (?:is|would)|this|half the|somebody will|others)(?:'ll|'ve|'re|'d|'m|'s)?\b/g,
  closings:
    /(?:,? (?:is|are|will be|would be|'s|would also be|is also|are also|=)(?: (?:considered|seen as|regarded as|deemed|viewed as|counted as|treated as|thought))?(?: (?:also|equally|just as|more|most|even more|absolutely|highly|very|therefore|both|still|much|all|really|particularly|clearly|strictly))? (?:a |an |the )?(?:(?:distinct|real|definite|big|huge|major|clear|strong|great|significant|nice|added|absolute|definite) )?(?:essential|required(?! to\b)|mandatory|must|needed(?! to\b)|necessary|vital|crucial|critical|indispensable|imperative|non-negotiable|compulsory|expected(?! to\b)|assumed|taken (?:as read|for granted)|prerequisite|necessity|key\b|important|desirable|desired|preferred|advantageous|advantage|plus|bonus|extra|boon|prized|sought|likely\b|beneficial|helpful|useful|handy|valuable|welcome(?:d)?\b|warmly welcomed|valued|condition|asset|of (?:particular |special |great )?(?:interest|value|benefit|advantage)|(?:especially|particularly|very) welcome|looked on favourably|viewed favourably|at a premium)(?: (?:to (?:them|us|me|this role)|for this (?:role|post)))?|,? (?:matters?|counts?)\b(?! less)(?: (?:to|more|a great|here|far|enormously|a lot|most)\b[^.,;]{0,30})?| would be (?:also )?(?:an? |the )?(?:great|nice|better|good|grand|fab|fabulous|awesome|cool|wonderful|terrific|excellent|marvellous|brill|magic|sweet|attractive|relevant|icing|joy|delight|dream|treat|lovely|ideal|brilliant|super|amazing|fantastic|perfect)\b| would (?:put you (?:at|ahead|in)|intrigue|delight|please|impress|interest|thrill|catch our eye|win us over|get our attention|make us)\b[^.,;]{0,20}| (?:must|should|can|may|is to|are to) be (?:anticipated|expected|assumed)\b(?! to\b)| (?:must|would need to|needs? to|has to|have to|should) be (?:in date|valid|current|up[- ]to[- ]date|in place)| would (?:help|set you apart|go down well|stand you in good stead|count in your favour|come in handy|be appreciated|sweeten|not go amiss|tip the balance)| (?:would|will) (?:go straight to|go to the top|be (?:ahead|at an advantage|given preference|preferred))[^.,;]{0,30}| wouldn't (?:hurt|go amiss)| helps\b| (?:is|are) part of the (?:job|role|deal)| comes? with the (?:job|territory|role)| goes with the territory|'s (?:a )?(?:nice[- ]to[- ]have|plus|must|bonus)| (?:is|are) (?:a given\b|worth (?:more|a lot|its weight)[^.,;]{0,40})| makes? life (?:a lot |much )?easier[^.,;]{0,20}| goes without saying|(?:,| -| –|:)? (?:is |are )?(?:essential|required|mandatory|a must|desirable|preferred|advantageous|a plus|= ?plus|a bonus|needed|please|pls|plz|handy|useful|an advantage|optional|helpful|nice but not needed|would be nice|non-negotiable|necessary|min|minimum)(?=[!. ]{0,3}$| (?:as|because|since|due)\b))/g,
  alike:
    /(?:^|[,;] |\b(?:and|but) )(?:as|so|likewise|the same goes for)(?: (?:is|are|would be|would|does|do|will))? (?:also )?(?=an?\b|the\b|some\b|[a-z]+ )(?<=(?:is|are|be|would|does|do|will|for) )/g,
  notAsked: new RegExp(`^(?:just |simply |also |always |soon |quickly |then )?${given}`),
  nothing:
    /^(?:be|is|are|have|has|need|take|assume|carry|hold|with|direct|overall|accept|great|lovely|first|next|also|then|or|like this|who|it|that|this|them|yes|no|not|so|more|most|at least|work|not essential|not required|not needed|not necessary|not a must|essential|desirable|required|one|both|other|same|will|must|should|only|in the role|in this role|in the post)$/,
  promises: /^(?:.{0,40}(?:'ll|will|'d|would) )(?:[a-z]+ ){0,1}(?:enjoy|love|like|feel|appreciate)(?:ing)?\b/,
  notBefore:
    /^\W*(?:but |though |although |and |if |while )?(?:is |are )?(?:not|by no means|never)\b|\b(?:we|our|your (?!own)|you|salary|interviews?|(?:your|all|early) applications?|benefits?|pension|holiday|pay|bonus scheme|diversity|inclusion|early application|visits?|a warm|the post is|this post|appointment|references will|shortlist|equality|safeguarding children|the work|this work|training (?:is|will)|the role|the job|this role|nobody)\b/,
  fragment:
    /(?:\b(?:exp|experience|experienced|yrs?|years?['’]?|licen[cs]e|licen[cs]ed|ticket|tickets|cert|certs|certificate|certified|certification|degree|diploma|qualified|qualification|nvq|hnc|hnd|level \d|fluent|fluency|native|bilingual|dbs|first aid|cscs|ipaf|cpc|ecs|hgv|gold card|card|cards|\d+(?:th|rd|st|nd) edition|good (?:ear|eye|nose|head)|(?:ear|eye|head|nose|feel|flair) for|own (?:\w+ )?(?:van|tools|car|transport|vehicle|kit|equipment|laptop)|must|able to|good (?:with|at|english|knowledge|communicat\w*)|great with|happy to|confident|comfortable|patient|reliable|punctual|trustworthy|flexible|honest|friendly|hard[- ]?working|presentable|organi[sz]ed|skills?|knowledge|understanding|familiar(?:ity)?|proficien\w+|ability|background in|track record|attention to detail|team player|self[- ]starter|non[- ]?smoker|driver|drives?|driving|drive|early (?:starts|mornings|bird)|weekends?|nights|refs|references|portfolio|showreel|max \d|min(?:imum)? \d|ok (?:with|at)|sober|fit\b|english|german|french|spanish|polish|welsh|italian|dutch|speaks?|speaking|spoken|excel|sql|python|testing|trained|registered|chartered|accredited|member of|insured|insurance|clearance|right to work|has \w+(?:ed|n|t)\b|knows?|smartphone|loves?|not afraid|doesn't|isn't|know your way|can (?:\w+)|\d\+)\b)/u,
  statement:
    /\b(?:is|are|was|were|has|have|had|will|we|our|us|i|it|they|does|do|come|comes|await|awaits)\b|'s\b(?= )|n't\b/,
  offer:
    /(?:[£€$💰💷]|\b(?:pay|paid|salary|per hour|p\/?h|ph|an hour|a day|rate|hols?|hrs|hours|holidays?|pension|perks?|benefits?|discount|free|bonus scheme|start(?:s|ing)? (?:asap|mon|tue|wed|thu|fri|sat|sun|date|immediately|\d|date)|immediate start|asap|call|text|dm|pm|msg|message|whatsapp|e-?mail|apply|link|comments?|tag|share|refer(?:ral)?|contact|interested|ring|pop in|send|drop|ask for|inside ir35|outside ir35|remote|hybrid|days off|off\b|laptop of|no cv|we're hiring|hiring|wanted|needed!*|room|weeks? work|wks?\+? work|perm|temp to perm|full[- ]?time|part[- ]?time|monthly|weekly|us:|we offer|us =|team lunch)\b|#\w|@|\b\d{4,5} ?\d{3,6}\b)/u,
  announces:
    /(?:\b(?:what you(?!'ll get| get| can expect|'ll receive)[^:]{0,30}|what would be [^:]{1,14}|must[- ]haves?|requirements?|needs?|needed|you|essentials?|looking for|we need|i need|what we need|what we want|what i need|ideally|ideal person|wish ?list|you have|you are|you've got|you bring|you'll (?:need|have|be)|who you are|skills|duties|responsibilities|tasks|day to day)\s*[:👇👉=-]+\s*$|\b(?:needed|wanted|looking for|hiring|contractor|recruiting)\b)/u,
  personal:
    /^(?:be |is |are )?(?:an?|the) (?:[^ ]+ ){3}(?!.{0,60}\b(?:people|those|customers|clients|colleagues|children|patients|staff|families)$)/,
  joints:
    /,? (?:and|but|so|plus|as well as|together with|along with|combined with|&|yet|allied to) (?:(?:also|then|above all|ideally|preferably) )?|, (?:(?:ideally|preferably|and|or ideally) )?|; (?:and )?| \+ | [–—] |: | (?=\((?:ideally|preferably)\b)| (?=who (?:has|have|is|are|can|will|[a-z]{3,20}s)\b)/g,
  begins: {
    ...begins,
    thing:
      /^(?:ideally |preferably )?(?:(?:an?|some|at least|not less than|no less than|a minimum of|more than|over|\d+\+?|three|four|five|six|seven|eight|ten|two|strong|excellent|good|great|proven|demonstrable|demonstrated|solid|sound|extensive|significant|substantial|considerable|previous|prior|recent|relevant|working|full|clean|valid|current|fluent|advanced|basic|thorough|detailed|deep|in-depth|first-hand|hands-on|genuine|real|outstanding|exceptional|high|clear|first-rate|first-class|world-class|top-notch|impeccable|unrivalled|established|broad|wide|close|commercial|direct|practical|enough|enhanced|membership|registration)(?=[ '’])(?! (?:few|lot|bit|number|half)$| of (?:them|which|these|whom)\b)|(?:the|your) (?:[a-z-]+ ){0,2}(?:ability|judgement|judgment|humility|patience|confidence|courage|stamina|nerve|skill|skills|tact|drive|energy|temperament|instinct|resilience|presence|gravitas|knack|willingness|right to|maturity|composure|discipline|credibility|authority|grit|self-discipline|imagination|eye|ear|stomach|curiosity|sense|flexibility|diplomacy|determination|experience|knowledge|vision|qualit\w+|wit|wits|empathy|warmth|strength|appetite|desire|commitment) )/,
    quality:
      /^(?:ideally |preferably )?(?:comfortable|happy|able|willing|prepared|good (?:at|with)|great (?:at|with)|confident|keen|experienced|qualified|fluent|familiar|used to|at (?:ease|home)|known|responsible|accountable|skilled|adept|calm|patient|capable|eager|ready|registered|curious|an?\b|quick|proud|strong|proficient|conversant|committed|passionate|educated|trained|certified|chartered|competent|ambitious|trusted|careful|honest|ok\b|okay|fine|never|unafraid|undaunted|sure|aware|credible|persuasive|numerate|articulate) [a-z]/,
  },
  beginsBare:
    /^(?:[a-z-]+ ){0,3}(?:experience|knowledge|understanding|familiarity|qualification|qualifications|degree|diploma|certificate|licence|license|skills|fluency|ability|willingness|expertise|proficiency|grasp|command|awareness|aptitude|instinct|appreciation|background|track record|credentials|accreditation|patience|empathy|integrity|curiosity|numeracy|literacy|discretion|tact|resilience|stamina|confidence|commitment|interest|passion|enthusiasm|judgement|judgment|humour|evidence of|exposure to|record of|attention to)\b/,
  head: /\b(?:experience|knowledge|understanding|familiarity|qualification|qualifications|degree|diploma|certificate|licence|license|skills|fluency|ability|willingness|expertise|proficiency|grasp|command|awareness|aptitude|instinct|appreciation|background|track record|credentials|accreditation|patience|empathy|integrity|curiosity|numeracy|literacy|discretion|tact|resilience|stamina|confidence|commitment|interest|passion|enthusiasm|judgement|judgment|humour|evidence of|exposure to|record of|attention to|years|eye for|head for|ability)\b/,
  beginsAny: new RegExp(
    String.raw`^(?:also |ideally |preferably )?(?:(?:who|whose|that you|you|you'll|you've|you're)\b|(?:will|shall|must|should|can|has|have|had|is|are|be|isn't|doesn't|don't|won't|not) [a-z]|(?:with|to) (?:the|a|an|some|strong|at least|experience|${plainVerbs})\b|(?:able|willing|happy|prepared|ready|comfortable|confident|capable) (?:to|of|in|with|[a-z]+ing)\b|of [a-z-]{3,20}ing\b|to [a-z]+(?:ly)? (?:the|a|an|our|their)\b|in (?=[a-z]+ing\b))`,
  ),
  forms: [
    { form: 'ing', pattern: /^(?:be|is|are) [a-z-]{2,20}ing\b/ },
    { form: 'quality', pattern: /^(?:be|is|are|being|been) (?!able|willing|prepared|ready|happy)/ },
    {
      form: 'plain',
      pattern:
        /^(?:be |is |are )?(?:able|willing|prepared|ready|happy|be able|expected|required|can|will|must|should|to) (?:to )?/,
    },
    {
      form: 'past',
      pattern: new RegExp(
        String.raw`^(?:have |has |had |having )?(?:also |already |probably |successfully |actually )?(?:(?:${irregularPast})\b|[a-z-]{3,20}ed\b(?= ))`,
      ),
    },
    {
      form: 'thing',
      pattern:
        /^(?:have|has|hold|holds|bring|brings|possess|possesses|need|needs|show|shows|demonstrate|offer|offers|combine|combines|with|require|want)\b/,
    },
    { form: 'ing', pattern: /^(?:[a-z-]{2,20}ing\b|(?:of|for|in|comfortable|used to) [a-z-]{2,20}ing\b)/ },
    {
      form: 'thing',
      pattern:
        /^(?:an?|the|your|some|at least|\d|strong|good|excellent|proven|solid|experience|knowledge|fluent|fluency|[a-z-]+ experience)\b/,
    },
  ],
  tail: /(?:,? (?:because|although|though|whereas|as they|as we|since (?:the|we|our|it|this|they)|so that you|given that|even if|but (?:we|nobody|not|training|the|they|candidates|this|it|are|is|that)|or be happy|or must be|otherwise|to name)\b|, (?:for|as|but|which|where|when|so|yet|given|if|or else|or (?:you|they)\b|or you're|great|lovely|brilliant|even better|all the better|that's|this is|we'd|we would|we want|get in touch|then|come|apply|drop|working to|reporting to)\b| (?:we'd|we would) (?:love|like)\b| - | – | — | \(we \b|\.\.\.|…)/,
  cut: /,? (?:which|that|where|so that|in order to|while|whilst|including|such as|as well as|through|who|whose|until|when|from|by|at)\b|, /g,
  lead: /^(?:(?:also|then|and|but|probably|already|certainly|ideally,?|preferably,?|both|who|whose|that|you|you'll|you've|you're|to(?= [a-z]+ )|of|will|must|should|the following|likely|above all,?|together with|plus|:|-|–|in addition,?)\s+)*(?:(?:be|is|are|being)\s+(?!able to be)|(?:have|has|having|need|needs|bring|brings|possess|possesses)\s+(?=(?:an?|the|your|some|several|at least|two|three|four|five|six|seven|eight|ten|twelve|fifteen|no|\d|strong|good|excellent|proven|solid|sound|significant|substantial|extensive|experience|knowledge|previous|full|fluent|good|a)\b)|with\s+|(?:needs?|needed|must have|looking for|wants?)\s+(?!to\b))?(?:(?:an?|the)\s+(?=\w))?/i,
  conditional: /\bif you/,
  aside: /\([^)]{0,80}\)|, (?:ideally|preferably|perhaps|though|whether or not)\b.*$/g,
  unfinished: /\b(?:does|do|is|are|can|will|has|the|an?|of|to|in|with|both|between|more|or|what|who|from|at|by)$/,
  within: /\b(?:including|such as|for example|e\.g\.|like|issues|areas)\b/,
  several: /\b(?:are|were|would all be)\b/,
  linked: /\b(?:in|of|with|as|for|to|on|at|from|or)\b/,
  nice: /(?:(?:^|[(,:] ?)nice\b|\bnice (?:but|if|extra|bonus|addition|touch)|= ?plus\b)|\b(?:nice[- ]to[- ]haves?|nice$|a plus|real plus|big plus|pluses|= ?plus|plus$|an advantage|distinct advantage|real advantage|advantage|advantageous|desirable|preferred|preferably|prefers?|ideally|ideal world|bonus|extra (?:love|points|credit)|kudos|brownie|would (?:also )?be (?:a |an |of )?(?:\w+ )?(?:great|good|nice|lovely|helpful|beneficial|useful|handy|welcome|ideal|brilliant|asset|interest|super|amazing|fantastic|appreciated|benefit|value)|great if|lovely if|even better|all the better|straight to|at an advantage|given preference|beneficial|helpful|handy|useful|not essential|optional|would (?:put you|intrigue|delight|please|impress|interest|thrill|make us|catch|win us|help|stand|get our)|considered (?:an )?(?:asset|advantage|plus)|be (?:a )?(?:grand|fab|awesome|cool|wonderful|terrific|excellent|marvellous|brill|magic|sweet|attractive|joy|delight|dream|treat|(?:the )?icing)|would (?:help|stand|count|come in|go (?:down|straight)|tip|sweeten|be better)|helps|preference|ideal$|wouldn't (?:hurt|go amiss)|set you apart|of (?:particular|special) interest|(?:warmly|particularly|especially|very) welcome|(?:extra|especially|particularly|even more|very) (?:keen|interested|pleased|happy)|would (?:also |particularly |especially )?welcome|(?:is|be) (?:\w+ )?valuable|welcome(?:d)?$|valued$|gold dust|for choice|would go down well|come in handy|favourably|asset|, great\b|, brilliant|, lovely|not needed|hope to see|some exposure|wish ?list)\b/,
};
