import { type Bag, bagTexts } from '../../../../core/review/repair-bags.ts';
import type { ToneFamily } from '../../../../core/review/tone-rule.ts';

const bag = (words: string, texts: readonly string[], families: readonly ToneFamily[], not = ''): Bag => ({
  words: new RegExp(`(?<![\\w'-])(?:${words})(?![\\w-])`, 'i'),
  not: not === '' ? null : new RegExp(`(?<![\\w'-])(?:${not})(?![\\w-])`, 'i'),
  texts,
  families: new Set(families),
});

/** What the reader would miss, were it said in other words. */
const saysMore =
  /\b(?:thank|thanks|cheers|attached|enclosed|available|notice period|my (?:number|cv|portfolio|references?)|enjoyed|liked|loved|lawyer|solicitor|tribunal|police|union|glassdoor|report you|sue)\b|[.?!;] \S/i;

const day =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|noon))?|tomorrow|tonight|noon|the \\d{1,2}(?:st|nd|rd|th)|(?:the )?end of (?:the |this |next )?(?:day|week|month)|(?:this|next) week|today|the weekend';
const byDay = new RegExp(`\\b(?:by|before|until|till)\\b (?<by>${day})(?![\\w-])`, 'i');
const feedback = 'Would you be able to share any feedback on my application?';
const fits = 'I believe I would be a good fit for the role.';
const hoped = 'I had hoped for a different outcome.';
const hears = 'I look forward to hearing from you.';
const others = 'I am also talking to other employers.';

const bags: readonly Bag[] = [
  // Guilt.
  bag(
    '(?:turned|turn|turning) down|gave up|given up|said no to|refused|rejected (?:an?|the|two|three|another|other)|cancelled (?:an?|the|two|three|another|other) (?:other )?(?:interviews?|offers?|jobs?)|left my (?:job|old job)',
    ['This role is my first choice.'],
    ['guilt'],
    'my application|your|holiday|trip|wedding|birthday|me\\b',
  ),
  bag(
    'task|assignment|case study|test|presentation|homework|project|portfolio|trial|sample|exercise',
    ['I put a lot of work into the task.'],
    ['guilt'],
    'fail\\w*|reply|answer',
  ),
  bag(
    'wait|waiting|waited|silence|silent|phone|inbox|hear|heard|reply|replied|answer|call|calls|called|ring|rang|email|mail|message|news|ignor\\w+|ghost\\w*|sleep\\w*|slept|every day|asks?|asking',
    [hears, 'I would be glad to hear from you.'],
    ['guilt'],
    'promis\\w+|told|said|because of your|cried|your (?:e-?mail|no|letter|decision)|reject\\w*',
  ),
  bag(
    'last hope|only hope|last chance|only chance|all my hopes?|count(?:ing)? on|rely|relying|depend\\w*|need (?:you|this|it)|in your hands|feed|rent|mortgage|bills|kids|children|family|daughter|son|wife|husband|mum|mother|future',
    ['This role would mean a great deal to me.'],
    ['guilt', 'begging'],
    "didn't|did not|I'd to|reject\\w*|decision|refus\\w+|disappoint\\w*|sad|cry\\w*|cried|now I|told|explain|was|were|had",
  ),
  bag(
    'disappoint\\w*|sad|upset|hurts?|hurting|cry\\w*|cried|tears|heart|heartbroken|devastated|let (?:me|us) down|broke|broken|crush\\w*|expected (?:better|more)|thought (?:you|better)|trust\\w*|believed|relied|counted on|promis\\w+|led (?:me|us) on|false hope|how could you|after (?:all|everything)|fault|because of you|thanks to you|ruin\\w*|destroy\\w*',
    [hoped],
    ['guilt', 'bitterness'],
    "please|don't|do not|will|would|if|interview",
  ),
  // Apologies.
  bag(
    'your (?:\\w+ )?time|talk\\w*|rambl\\w+|waffl\\w+|babbl\\w+|blabber\\w*|going on|went on|long|essay|novel|read(?:ing)?',
    ['Thank you for your time.'],
    ['over-apology'],
    'late|first time|last time|next time|every time|all the time|on time|english|forgot\\w*|attach\\w*',
  ),
  bag(
    'nervous|nerves|rubbish|bad|badly|terrible|stupid|awful|dreadful|mess|mumbl\\w+|blank|froze|frozen|answers?|answered|performance|performed|interview|quiet|shy|shak\\w+|stutter\\w*|stammer\\w*|sweat\\w*|unprepared|silly|poor|poorly|hopeless|useless|embarrass\\w+|disaster|clumsy|awkward|made a fool|fool',
    ['I felt I could have done better in the interview.'],
    ['over-apology'],
    'late|english|e-?mail|message|questions?|writing|asking|bother\\w*|typo|spelling|again',
  ),
  bag(
    "disappoint\\w*|not (?:being )?(?:good|what)|wasn't (?:good|what)|fail\\w*|enough",
    ['I am sorry that it did not work out this time.'],
    ['over-apology'],
    'often enough|say|apologi[sz]e|sorry enough|thank',
  ),
  bag(
    'bother\\w*|pest\\w*|nuisance|hassl\\w+|disturb\\w*|troubl\\w+|annoy\\w*|bug\\w*|nag\\w*|chas\\w+|intru\\w+|pain|again|another|e-?mails?|messages?|writing|write|asking|ask|questions?|impos\\w+|burden|busy|inconvenien\\w+|pushy|impatient|keep',
    ['Thank you for your patience.'],
    ['over-apology'],
    'late|typos?|english|name|attach\\w*|wrong|forgot\\w*|missed|mistake',
  ),
  // Complaints.
  bag(
    "nobody (?:has |ever |even )?(?:repl\\w+|answer\\w*|respond\\w*|call\\w*|got|wr\\w+|r[ia]ng\\w*|pick\\w*|told me)|no one (?:has |ever |even )?(?:repl\\w+|answer\\w*|respond\\w*|call\\w*|got|wr\\w+|r[ia]ng\\w*|pick\\w*|told me)|(?:no|never|not|still no|without an?|didn't|don't|haven't|hasn't) (?:\\w+ )?(?:repl\\w+|answer\\w*|response|respon\\w+|news|heard|hear|call\\w*|word|feedback yet)|silence|ignor\\w+|ghost\\w*|still waiting|heard nothing|weeks? (?:and|now|with)|months? (?:and|now|with)|(?:over|more than|for) (?:a|\\w+) (?:weeks?|months?)",
    ['I have not heard back yet.', 'Is there any news yet?'],
    ['complaint'],
    'interview(?:er)?|minutes?|hour|feedback|link',
  ),
  bag(
    'too long|so long|very long|ages|forever|slow|slowly|takes? (?:too|so|very)|taking|delays?|delayed|dragg\\w+|drags',
    ['May I ask how long it is likely to take?'],
    ['complaint', 'bitterness', 'passive-aggression'],
    'interview|waited|minutes?|hours?|room|reception|lobby',
  ),
  bag(
    'late|kept (?:me )?waiting|keep (?:me )?waiting|made (?:me|to) wait|had to wait|waited|(?:half an|an|one|two|\\d+) hours?|minutes?|on time|stood|sat (?:in|there|for|around)|reception|lobby',
    ['The interview started a little later than planned.'],
    ['complaint'],
    'e-?mail|reply|answer|contract|salary|payment|weeks?|months?|only|lasted|too late|bathroom|cut|short|drove|drive|travel\\w*|no one|nobody|never',
  ),
  bag(
    'postpon\\w+|cancel\\w*|resched\\w+|moved|changed|changing|moving|last minute|short notice',
    ['It would help me to have a fixed date.'],
    ['complaint'],
    'job|role|mind|salary|pay|told|tell|nobody|no one',
  ),
  bag(
    "process|procedure|organi[sz]ed|disorgani[sz]\\w*|communication|confus\\w+|chao\\w+|shambles|mess|wrong (?:room|date|address|time|floor|building|name|job)|didn't know|nobody knew|no one knew|instructions|information|hiring|recruitment|recruiting",
    ['The process was not always clear to me.'],
    ['complaint'],
  ),
  bag(
    '(?:(?:too|so) many|(?:\\w+|another) )?(?:rounds|interviews|stages|tests)',
    ['The process was longer than I had expected.'],
    ['complaint'],
  ),
  bag(
    'feedback|template|standard|automat\\w+|generic|robot|copy and paste|copied|reasons?|explanation|two lines|one line',
    ['I would have been glad of a little more feedback.'],
    ['complaint', 'bitterness', 'passive-aggression'],
  ),
  bag(
    'rude\\w*|polite|impolite|unfriendly|friendly|phone|yawn\\w*|interrupt\\w*|attitude|treat\\w*|disrespect\\w*|interview|interviewer|interviewers|questions?|listen\\w*|looked|smil\\w+|laugh\\w+|bored|asleep|prepared|unprepared|cv|resume|manners|tone|personal|joke|unprofessional',
    ['The interview was not quite what I had expected.'],
    ['complaint'],
    'e-?mails?|reply|answer my|letter|pick up|call\\w*|money|salary|pay|nobody|no one|told|cancel\\w*',
  ),
  // Arguments.
  bag(
    'feedback|comments?|criticism|evaluation|assessment|score|scored|marks?|points?',
    ['Could you tell me a little more about the feedback?', 'I saw this a little differently.'],
    ['argument'],
    'point is|point out',
  ),
  bag(
    'why|how come|how can|how could|reasons?|on what|explain|explanation|what did|what do|what does|what was|what more|justify|justification|understand|criteria',
    [feedback, 'Could you tell me what I could do better next time?'],
    ['argument', 'bitterness'],
    'you understand|will understand',
  ),
  bag(
    "(?:I|already|did|clearly|have|just|even|literally) (?:said|say|told|answered|explained|mentioned|showed|shown|proved|covered|wrote|stated|gave)|never said|didn't say|did not say|misunderst\\w+|misheard|misread|not what I (?:said|meant)|didn't (?:listen|ask|read)|did not (?:listen|ask|read)|never asked|twisted|my words|in my (?:cv|application|resume)|on my (?:cv|application|resume)",
    ['I may not have made that clear in the interview.'],
    ['argument'],
  ),
  bag(
    'decision|reject\\w*|choice|choosing|chose|chosen|picked|pick|mistakes?|wrong|error|unfair|fair|disagree|accept|someone else|other (?:candidate|person|guy|one)s?|less experience|judg\\w+|right|correct|sense|nonsense|excuse|ridiculous|incorrect|unjust|biased|overlooked|deserve\\w*|should have',
    [hoped, feedback],
    ['argument'],
    "I (?:have|am|speak|hold|did|can)|I'm|I've|my (?!application)\\w+",
  ),
  bag(
    'overqualified|underqualified|too (?:old|young|junior|senior|inexperienced|expensive|qualified)|enough|better|best|perfect|ideal|qualified|suitable|suited|right person|more (?:experienced?|skilled|qualified)|can do|could do|know how|capable|able|fit|skills?|meet|match|tick|learn',
    [fits, 'I think I could do this job well.'],
    ['argument'],
    'your|you|they|he|she|degree|years?|certificate|licen[cs]e|diploma|score',
  ),
  // Other employers.
  bag(
    'pays?|paying|paid|money|salary|raise|higher|double|beat|match|outbid|bid|better (?:deal|terms|conditions|package|money|pay)',
    ['I was hoping for a slightly higher salary.'],
    ['competing-offers'],
  ),
  bag(
    'offers?|offered',
    ['I wanted to let you know that I have another offer.'],
    ['competing-offers'],
    'best offer|offers close|your offer|make me an offer|expect\\w*|soon|will|counter\\w*|no|any',
  ),
  bag(
    'interview|interviews|interviewing|round|trial|assessment|second stage|final stage',
    ['I also have an interview with another employer.'],
    ['competing-offers'],
    'your|you|this|my interview with|after (?:the|our|my)|never|since',
  ),
  bag(
    'competitors?|rivals?|competition|others?|elsewhere|another|market|demand|options|choices|headhunt\\w*|recruiters?|agency|agencies|lose (?:me|out)|snapped|miss out|companies|firms|employers|places|queue|fighting|chasing|wanted|interested|wants? me|popular|bidding|linkedin|somewhere else|someone else|first come',
    [others],
    ['competing-offers'],
  ),
  // Taking for granted.
  bag(
    'resigned|resign|handed in|notice|quit|left my (?:job|old job|current job)|leaving my',
    ['I would be available at short notice.'],
    ['presumption'],
    "didn't|not|you|noticed?\\b(?= that)",
  ),
  bag(
    'smashed|nailed|aced|crushed it|killed it|went (?:perfectly|brilliantly|great|so well|really well)|impressed (?:you|everyone|the panel)|blew you away|perfect interview',
    ['I felt that the interview went well.'],
    ['presumption'],
  ),
  bag(
    "best|perfect|ideal|stop (?:looking|searching|interviewing)|other candidates?|cancel the|no need to|regret|won't be sorry|lucky|better|obvious|clearly|born for|made for|nobody|no one|never find|exactly what|what you need|need me|ask for more|no brainer|no-brainer|choose me|pick me|chosen|right (?:man|woman|person|one)",
    [fits, 'I think I could do this job well.'],
    ['presumption'],
    'best (?:wishes|regards)|better (?:parking|desk|offer|day|time)|desk|laptop|car',
  ),
  bag(
    'told (?:my|the|everyone|everybody|all|mum|mom)|celebrat\\w+|champagne|announced|linkedin|facebook|bought|new suit|toast|party|family knows',
    ['I would be very glad to get the job.'],
    ['presumption'],
    'you told|was told|they told|told me',
  ),
  bag(
    'join|joining|part of|working (?:with|for|together|there)|work (?:with|together)|new (?:team|job|colleagues?|boss|office|workplace|role|employer)|the team|our team|welcome|on board|one of you|colleagues?|teammates?',
    ['I would be very glad to join the team.'],
    ['presumption'],
    'when|which|where|who|what|how|if|will I|do I|reorgani[sz]e|change|fix|need|want',
  ),
  bag(
    'offer|contract|hired|in the bag|got (?:it|the job|this)|mine|formality|done deal|yes|decided|made up your mind|expect(?:ing)?|sure|certain|know|obviously|waiting for my|paperwork|sign|welcome pack|rest is|good news',
    ['I hope to hear good news.'],
    ['presumption'],
    'when|which|where|who|what|how|if|salary|send|email|monday|tuesday|wednesday|thursday|friday|tomorrow|interview',
  ),
  // Pleading.
  bag(
    'free|nothing|less|half|any (?:salary|money|pay|wage)|minimum wage|unpaid|lower|peanuts|whatever you pay',
    ['I am flexible about the salary.'],
    ['begging'],
    'nothing else|less than|more or less|nothing left|lose|feel free|stop at nothing|work|jobless',
  ),
  bag(
    'anything|any (?:job|work|role|position|shift)|whatever|sweep|clean|toilets|floors|tea|coffee|nights|weekends|overtime|day and night',
    ['I would also be glad to be considered for other roles.'],
    ['begging'],
    'would do|do anything|give anything|literally|working (?:day|nights)|work (?:day|nights|hard)',
  ),
  bag(
    "please|pls|beg|begging|chance|desperate\\w*|need|hire|pick me|choose me|take me|give me|say yes|mercy|heart|prayer?s?|pray(?:ing)?|implore|opportunity|dream|hope|anything|won't (?:disappoint|regret|let you down)|trial",
    ['I would very much like this job.', 'I would be very glad to have this opportunity.'],
    ['begging'],
    'reconsider|think again|review|other (?:job|role|position|work|vacanc\\w+)s?|reason|explain|tell me|reply|answer|call|visa|unemployed|jobless|out of work|rejected',
  ),
  // Pressing and threatening.
  bag(
    'how long|so long|too long|taking|takes?|slow|delays?|delayed|hold-?up|much longer',
    ['May I ask how long it is likely to take?'],
    ['pressure'],
    'interview|by|until',
  ),
  bag(
    'decide|decided|decision|deciding|make up|yes or no|in or out|verdict',
    ['May I ask whether there is a decision yet?', 'Is there any news yet?'],
    ['pressure'],
    'after|before|once',
  ),
  bag(
    'wait|waiting|waited|hear|heard|news|update|reply|replied|answer|answered|respond|response|result|results|outcome|status|still|silence|emailed|called|chasing|following up|reminder|remind|third|fourth|second time|urgent\\w*|asap|patience|patient|ignor\\w+|forgotten|forgot|know',
    ['Is there any news yet?', hears],
    ['pressure'],
    'number|address|link|document|contract|send|attach\\w*|call me|ring me|start',
  ),
  bag(
    "last (?:e-?mail|message|time|attempt|reminder|letter|call|chance)|final (?:e-?mail|message|reminder|warning|notice|attempt|chance)|(?:won't|will not|can't|cannot|not going to|don't) (?:wait|ask again|chase|write again|hang)|patience|waiting|wait|reply|answer|respond|hear|call(?: me)? (?:back|or)|silence|ignor\\w+|get back to me|let me know|decide|decision",
    ['I would be glad to hear from you soon.', hears],
    ['ultimatum'],
    'round|salary|pay|money|holiday|remote|home|title|days|desk|car|change|changed|reschedul\\w+|cancel\\w*|feedback|reason|explanation|complain\\w*|director|public|media|tiktok|twitter|linkedin|review|name',
  ),
];

/** What short sentences of this family may be meant to say, by the words in them. */
export function bagsOf(body: string, asksIt: boolean, family: ToneFamily): readonly string[] {
  if (saysMore.test(body)) return [];
  const by = byDay.exec(body)?.groups?.by;
  if (
    by !== undefined &&
    body.length <= 90 &&
    (family === 'pressure' || family === 'ultimatum' || family === 'competing-offers')
  )
    return [`Would it be possible to hear by ${by.replace(/^(?=end\b)/, 'the ')}?`, `Could you let me know by ${by}?`];
  return bagTexts(bags, body, asksIt, family);
}
