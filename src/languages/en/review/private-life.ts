import { idea } from '../../../core/review/private-thesaurus.ts';

const KIN =
  '(?:husband|wife|partner|spouse|mum|mom|mother|dad|father|parents?|son|daughter|boy|girl|child|children|kids?|baby|brother|sister|nan|gran|grandmother|grandfather|granddad|grandad|grandma|fianc[eé]e?|boyfriend|girlfriend|other half|in-laws?)';

/** What people of a family have. */
const ILL =
  "(?:dementia|alzheimer\\p{L}*|stroke|cancer|leuka?emia|tumou?rs?|lymphoma|parkinson\\p{L}*|ms|diabetes|epilepsy|depress\\p{L}*|anorexi\\p{L}*|heart|kidneys?|ill|sick|disabled|disability|hospital|hospice|chemo\\p{L}*|surgery|operation|illness|condition|dying|poorly|unwell|drinks|drinking|killed (?:him|her)self|suicide|own life|took (?:his|her) life|autis\\p{L}*|adhd|spectrum|special needs|down'?s|cerebral palsy|treatment|memory|frail|failing|fading|to live|end of (?:his|her) life|last (?:days|weeks|months)|care home|nursing home|needs (?:me|care)|addict\\p{L}*|rehab)";

const SOME = '(?:\\p{L}+ ){0,3}';

/** What notes and letters tell of a family. */
export const families = [
  idea(
    'family',
    '(?:for|because of|due to) (?:family|personal|domestic) (?:reasons|matters|circumstances)|family (?:problems?|trouble|crisis|matters?|circumstances|situation)|(?:problems?|trouble|difficult\\w*|things are (?:hard|difficult|bad)) at home|my (?:home|private|personal|family) (?:life|situation|circumstances)',
    'general',
  ),
  idea('family', {
    both: `divorc(?:e|ed|ing)|marriage (?:\\p{L}+ ){0,2}(?:ended|broke\\w*|failed|over|fell apart|collapsed|breakdown|end)|(?:end|breakdown|collapse|failure|break-?up) of (?:my|our|the) (?:marriage|relationship)|my ex|ex-(?:husband|wife|partner)|my separation|(?:husband|wife|partner|he|she) (?:\\p{L}+ )?(?:left me|walked out|moved out)|newly single|single (?:mum|mom|mother|dad|father|parent)|my (?:husband|wife|partner) and i (?:\\p{L}+ )?(?:split|separated|parted|are (?:no longer|separating|splitting)|have split|have separated|broke)`,
    noted: 'split(?: up)?|separated|left (?:him|her|me)|single now|broke(?:n)? up|ex',
    told: '(?:since|after|following) (?:my|the|our) (?:separation|split|break-?up)|(?:i|we) (?:\\p{L}+ )?(?:split up|broke up|parted|separated)(?=[.,;!?]|$| (?:in|last|this|and|so|from my|with my)(?![\\p{L}]))|separated from my|somewhere to live|(?:moved|moving) (?:back )?(?:in )?with my (?:parents|sister|brother|mother|mum)|(?:lost|sold|selling) (?:the|our) (?:house|home)|on my own (?:again|now|since)|single again|living apart|no longer (?:married|together)|(?:left|leaving) my (?:husband|wife|partner)|my (?:husband|wife|partner) and me',
  }),
  idea('family', {
    both: `funeral|bereave(?:d|ment)|widow(?:ed|er)?|stillb(?:orn|irth)|miscarriage|my late (?:husband|wife|father|mother|partner)|(?:death|loss) of ${SOME}${KIN}|${KIN} ${SOME}(?:died|passed|death)`,
    noted: `died|dying|death|passed away|grie\\p{L}+|lost (?:him|her)|lost ${SOME}${KIN}|killed (?:him|her)self|suicide`,
    told: `took (?:his|her) (?:own )?life|(?:lost|buried|losing|mourning) (?:my|our|a|his|her) ${SOME}${KIN}|passed away|griev(?:ing|e)|my grief|a death in (?:my|our|the) family|family death`,
  }),
  idea('family', {
    both: `(?:my|our) (?:\\p{L}+ )?${KIN},? (?:\\p{L}+ ){0,4}${ILL}|(?:my|our) (?:own )?(?:mum|mom|mother|dad|father|parents?)['’]s? (?:care|illness|dementia|treatment|carer|condition)|${KIN}['’]?s? (?:\\p{L}+ )?(?:carer|dementia)`,
    noted: `${KIN}s? (?:\\p{L}+ ){0,4}(?:${ILL}|send)|carer for|caring for|looking after ${SOME}${KIN}|${KIN} (?:has |got |given )?\\p{L}* ?(?:\\d+|few) (?:months|weeks|days)`,
    told: `(?:car(?:e|es|ed|ing) for|look(?:ing|ed)? after|nurs(?:e|ed|ing)|support(?:ing)?|visit(?:ing)?|carer (?:for|of|to)) (?:my|our) ${SOME}${KIN}|(?:losing|lost) (?:her|his|their) memory|(?:my|our) caring (?:duties|responsibilities|role)|a carer at home|(?:her|his) (?:dementia|chemo\\p{L}*|care home)|sleep at the hospital|by (?:his|her) bed(?:side)?`,
  }),
  idea(
    'family',
    {
      both: `child-?care|(?:school|nursery) run|au pair|my (?:own )?(?:\\p{L}+ )?(?:kids|children|sons?|daughters?|toddler|little ones?|boys?|girls?|twins)|our (?:kids|children|son|daughter|boy|girl|little one)`,
      noted: `kids|son|daughter|nursery|toddler|twins|pick(?:ing)? up|${KIN}`,
      told: `(?:with|have|two|three|four|five) (?:\\p{L}+ )?(?:small|young|little) (?:children|kids|ones)|(?:children|kids) at home|pick (?:him|her|them|the kids|the children) up|(?:a|as a) (?:mother|mum|father|dad|parent) of (?:\\p{L}+ )?(?:kids|children|boys|girls|two|three|four|five|\\d)|as a (?:working |single )?(?:mother|mum|father|dad|parent)|on the spectrum`,
    },
    'light',
  ),
  idea('family', {
    both: `custody|contact order|family court|social services|access to my (?:children|kids|son|daughter)`,
    told: `(?:court|judge|hearing) (?:\\p{L}+ ){0,5}my (?:children|kids|son|daughter)|who (?:gets|has) the (?:children|kids)|see my (?:children|kids|son|daughter)`,
  }),
  idea('family', {
    both: `(?:husband|wife|partner|spouse|other half) (?:\\p{L}+ ){0,3}(?:lost (?:his|her|their) job|out of work|redundant|unemployed|laid off|sacked|jobless|not working)`,
    told: `(?:on )?(?:one|a single|only one|my) (?:income|wage|salary) (?:at|coming|between|now|for)|sole (?:earner|breadwinner)|only (?:earner|breadwinner)`,
  }),
  idea('family', {
    both: `(?:husband|wife|partner|ex|boyfriend|girlfriend|father|home) (?:\\p{L}+ ){0,3}(?:violent|abusive|hits?|beats?|drinks?|drunk|alcoholic|cheat\\p{L}*|affair|gambl\\p{L}*|addict\\p{L}*)|domestic (?:abuse|violence)|refuge|restraining order|abusive (?:relationship|marriage)`,
  }),
  idea('family', {
    both: `${KIN} (?:\\p{L}+ ){0,3}(?:prison|jail|inside|arrested|behind bars|convicted|locked up)`,
  }),
];

/** What notes and letters tell of debts and need. */
export const money = [
  idea(
    'money',
    '(?:money|financial|cash) (?:is tight|worries|trouble|problems?|difficult\\w+|pressure|struggles?|is short|is a worry|situation)|financially (?:\\p{L}+ )?(?:hard|difficult|tight|stretched|desperate|bad)|short of (?:money|cash)|(?:really |badly |do |just )?need the (?:money|income|pay|cash|wage)|(?:make|making) ends meet|the pay (?:really )?matters|my finances|get back on my feet',
    'general',
  ),
  idea('money', {
    both: 'overdrawn|overdraft|(?:pay|student|bank|personal) ?day loans?|bailiffs?|arrears|in debt|debts|creditors|ccjs?|iva|bankrupt(?:cy)?|insolven(?:t|cy)|maxed out|debt collectors?|debt management|repossess\\w*|evict\\w*|homeless|food ?bank|universal credit|on benefits|jobseeker\\S* allowance|skint|flat broke|loan shark',
    noted:
      'hmrc|tax bill|alimony|maintenance|child support|signing on|dole|jobcentre|owes?|owing|owed|debt|cards|loans?|broke|behind (?:with|on)|rent|mortgage|bills|cant afford|savings gone|no savings|on uc|pawn\\w*',
    told: "(?:tax|hmrc|taxman) (?:bill|debt|from)|owe (?:\\p{L}+ )?(?:tax|the taxman|hmrc)|(?:pay|paying) (?:maintenance|alimony|child support)|job ?cent(?:re|er)|signing on|on the dole|bank took|(?:the |my )?money (?:ran|runs|has run) out|ran out of money|salary counts|(?:pay|paying) off (?:my |a |two |some |the )?(?:loans?|debts?|cards?)|judge?ments? against me|nowhere to live|(?:used to|i) (?:bet|gambled?)|(?:at|of) the (?:bookies|casino|betting shop)|lent me|borrow(?:ed|ing)? (?:money|from|[£$€])|(?:pay|paying) (?:him|her|them|it|my \\p{L}+) back|repay|hand to mouth|liv(?:e|ing) (?:on|off) (?:my savings|savings|benefits|nothing|credit)|without (?:a wage|an income|any income|pay|work i)|no (?:income|money)|(?:sell|selling|sold) my (?:car|house|flat|home)|every (?:penny|pound|cent)|tide me over|hard up|strapped for cash|final demand|out of (?:money|pocket)|my (?:flat|house|home) (?:in|by|at|unless|if)|owe (?:\\p{L}+ ){0,4}(?:money|[£$€]?\\d[\\d.,]*k?|thousand|pounds|grand)|my (?:debts?|loans?|credit cards?|cards?|bills|rent|mortgage|overdraft|landlord|creditors|savings)|(?:behind|late) (?:with|on) (?:my|the|our)|(?:pay|paying|clear|clearing|settle|settling) (?:it |them )?(?:off|back|down) (?:my|what i|the debt|a loan|a debt|money)|what i owe|i (?:am|was|went) broke|can(?:'t|not) (?:really )?(?:afford|pay)|(?:keep|pay) (?:the|a) roof|running out of (?:money|savings)|savings (?:are|have) (?:gone|run)|went under|months? (?:late|behind)|red letters|(?:repay|paying back) (?:a|my|the) loan|lose (?:my|our|the) (?:house|home|flat)",
  }),
];

/** What notes and letters tell of pay. */
export const pay = [
  idea('pay', {
    both: 'salary(?! (?:expect|range|band|question|for (?:the|this)|offered|scale|review))|i earn|earning|my pay|on [£$€]?\\d{2,3}(?:[.,]\\d{3}|k)|my package|paid [£$€]?\\d[\\d.,]*k?',
    noted:
      'asked for|would go|go to|went for|settle|currently|earn|pays? \\D{0,3}\\d[\\d.,]*k?|paid|want \\d|would take|(?:my )?min(?:imum)? \\D{0,3}\\d[\\d.,]*k?|my (?:min(?:imum)?|base|bonus|pay)|base \\D{0,3}\\d[\\d.,]*k?|on \\d{2,3}|bottom line|floor|walk away|salary exp\\w*|ask(?:ing)? for|expect\\w*|day rate|bonus \\D{0,3}\\d[\\d.,]*k?|\\d{2,3}k',
    told: 'i (?:am|was) (?:currently |now )?(?:on|paid|at) [£$€]?\\d|(?:move|come|settle|leave|go|be happy|be content) for (?:\\p{L}+ )?[£$€]?\\d|(?:accept|take|want|need|hope for|expect|looking for|ask(?:ing)? for|no less than|at least|minimum of) (?:\\p{L}+ ){0,2}[£$€]?\\d{2,3}(?:[.,]\\d{3}|k)?|day rate|my (?:current )?(?:bonus|rate|base|earnings|wages?)|earn (?:\\p{L}+ )?[£$€]?\\d',
  }),
];

/** What notes and letters tell of other processes. */
export const processes = [
  idea('process', {
    both: '(?:an)?other (?:firm|firms|company|companies|employer|employers|process|processes|offers?|interviews?|place|places|bank|school|hospital|agency|organisation|organization|bidder|party)|elsewhere|(?:several|other|a few|two|three|four|\\d) (?:other )?(?:processes|offers|interviews|applications)|(?:job|firm|verbal|written|rival|competing|better|second|first) offer|(?:offer|offers) (?:from|at|with|in hand)|(?:final|last|second|third) (?:round|stage|interview) (?:at|with)|counter-?offer|shortlist(?:ed)? (?:at|by|for|with)',
    noted:
      'final (?:stage|interview|two)|last (?:two|three|few)|turned down|rather (?:have|work)|(?:1st|2nd|first|second|third) choice|wait\\w* (?:for|on|to hear)|verbal|offer(?:ed|s)?|final round|interviewing|interview (?:at|with)|second round|last two at|applied|waiting (?:on|for)|they pay|plan b|backup|prefer|1st choice|first choice|rather have',
    told: 'down to the last (?:two|three|few)|one of (?:two|three) (?:left|at|with)|last (?:two|three|few) (?:at|for another)|(?:rather|sooner) (?:be|work|go) (?:there|with them|elsewhere|at|for)|wait(?:ing)? (?:for|on|to hear from) (?:another|an offer|the other|someone|somebody)|(?:some(?:one|body|where)|anyone|people|others|competitor)s? else (?:\\p{L}+ )?(?:has (?:made|offered|put)|have (?:made|offered|put)|offered|offers?|wants? me|pays?|would (?:pay|give|have) me)|offered me|put [£$€]?\\d[\\d.,]*k? on the table|on the table|made me an offer|(?:an|the) offer (?:to|that i must|i must|which|already|is|of [£$€]?\\d|for [£$€]?\\d)|(?:already |also )?(?:have|got|hold|holding|received|sitting on) an? (?:\\p{L}+ )?offer|also (?:\\p{L}+ )?(?:talking|speaking|interviewing|meeting|in talks)|talks with (?:an)?other|(?:my|a) (?:first|second) choice|in (?:the )?(?:final|last) (?:round|stage|two|three) (?:with|at|of|somewhere)|keep(?:ing)? my options|(?:others|they) (?:have|are) (?:\\p{L}+ )?(?:wooing|chasing|courting)|a rival|your competitors?',
  }),
];

/** What notes and letters tell of dismissals and quarrels at work. */
export const dismissals = [
  idea('dismissal', {
    both: '(?:was|were|been|got|being|be|is|am|are) (?:\\p{L}+ )?(?:sacked|fired|dismissed|let go|made redundant|laid off|pushed out|forced out|managed out|eased out|suspended|demoted|terminated)|performance plan|improvement plan|gross misconduct|disciplinary|(?:written|final|verbal) warning|made redundant|my redundancy|failed (?:my )?probation|(?:lost|losing) (?:my|his|her|their) (?:job|post|position|role)|asked (?:me |him |her |them )?to (?:leave|resign|go)|told (?:me |him |her |them )?to (?:leave|resign|go)|pushed (?:me|him|her|them) out|constructive dismissal',
    noted:
      'fell out|bad terms|(?:no|wont give|won.t give|bad) (?:a )?reference|sacked|fired|dismissed|redundant|redundancy|laid off|let go|pip|pushed out|managed out|forced out|eased out|suspended|on notice|got the boot|failed probation|warning|unemployed|out of work|underperform\\w*',
    told: "part(?:ed)? (?:as friends|on (?:good|bad) terms)|fell out with|falling[- ]out|on (?:good|bad|poor) terms|(?:give|write) me a reference|(?:not|n't|never) (?:keep|kept|have|want) me (?:on|after|any)|(?:let|letting) (?:me|him|her|them|us|\\p{Lu}\\p{Ll}+) go|(?:sacked|fired|dismissed|suspended|demoted) (?:me|him|her|them)|(?:not|n't) (?:leave|left|go|gone|resign) (?:\\p{L}+ )?of (?:my|his|her|their|your) own|parted (?:ways|company)|part company|shown the door|got the (?:boot|sack|push)|(?:out of|without|between) (?:work|a job|jobs)|unemployed|jobless|got rid of (?:me|him|her|them)|lost (?:my|his|her|their) (?:last|previous|old|first|former|present|current) (?:job|post|role|position|place)|(?:job|post|role|position) (?:was|got|has been) (?:cut|axed|scrapped|eliminated|taken away)|did(?:n't| not) (?:want|keep|need) me(?: on)?|under a cloud|marching orders|sent (?:me )?home|kicked (?:me )?out|threw me out|(?:stay|work) (?:at|from) home while|gardening leave|before (?:i was pushed|they could)|(?:told|asked) me to (?:stay|leave|go|pack|clear)|looking? into (?:something|what|my)|did(?:n't| not) (?:pass|survive|get through) (?:my |the )?probation|contract was (?:ended|terminated|cut short|not renewed)|wanted (?:me|him|her|them) out|(?:trial|probation\\w*)(?: period)? (?:\\p{L}+ )?(?:is|was|has|did)(?: not|n't| going badly| been| gone)|not going well (?:where|at|in)|complained (?:of|about) my|my complaint|on (?:his|her|my|their) way out|my (?:dismissal|sacking|departure from|suspension|performance (?:review|plan|problems|issues))|(?:since|after) (?:my job|my role|my post) (?:went|was cut|ended|disappeared)|not renew(?:ed)? my contract|doing badly in my (?:job|role)",
  }),
  idea('dismissal', {
    both: '(?:bullied|bullying|bullies|harassed|harasses) me|(?:was|am|being|been) (?:bullied|harassed|picked on|humiliated)',
    noted: 'bull(?:y|ies|ied|ying)|toxic|boss (?:hates|shouts|is)|hate my (?:job|boss)|grievance|cant stand',
    told: '(?:my|our) (?:\\p{L}+ )?(?:boss|manager|supervisor|director|head|employer|team|colleagues) (?:\\p{L}+ )?(?:shouts?|shouted|bull(?:y|ies|ied)|hates?|yells?|screams?|humiliat\\w+|picks? on|undermines?|ignores?|threatens?|makes? my life|is making my life|blames?|accuses?)|(?:toxic|hostile|unbearable|poisonous) (?:place|team|atmosphere|boss|manager|workplace|environment)|desperate to (?:leave|get out|go)|cannot stay where i am',
  }),
];

/** What notes and letters tell of the law and of permits. */
export const laws = [
  idea('law', {
    both: '(?:criminal|police) record|convict(?:ed|ion|ions)|my caution|arrest(?:ed)?|lawsuit|(?:employment )?tribunal|(?:legal|court) (?:action|case|battle|dispute|proceedings|trouble)|suing|sued|grievance|whistle-?blow\\w*|accus(?:ed|ation|ations|ing)|driving ban|drink[- ]driv\\w*|restraining order|community service|suspended sentence|out on bail|on bail|settlement agreement|discrimination claim|on trial|in prison|in jail|behind bars|time inside',
    noted:
      'settlement|tribunal|theft|fraud|prison|jail|inside|police|court|claim|solicitor|lawyer|nda|hearing|caution|bail|banned|points on|spent|assault|dbs|harass\\w*|investigat\\w*|accus\\w*|dishonest\\w*',
    told: "judge?ment against me|sign(?:ed)? (?:an? )?(?:agreement|nda|gagging clause|non-disclosure)|(?:may|can|must|could|allowed) ?(?:not|n't) (?:to )?(?:speak|talk|say) (?:of|about|anything|more|a word)|(?:taken in|picked up|stopped|questioned|held|charged|cautioned) by the police|(?:my|a) night in (?:the )?cells?|a caution|(?:taking|take|took) (?:\\p{L}+ ){0,4}to (?:court|(?:an? |the )?(?:\\p{L}+ )?tribunal)|(?:claim|case|complaint|action|proceedings|dispute|fight\\w*|lawyers?) (?:\\p{L}+ )?(?:against|with) (?:my|his|her|their) (?:\\p{L}+ )?(?:employer|firm|company|boss|manager|school|landlord)|(?:my|the) (?:lawyer|solicitor|court case|court date|hearing (?:in|on|is|next|before|will|takes|at)|trial (?:is|begins|starts|date|in|comes)|sentence|probation officer|caution|conviction)|dishonest(?:y)?|(?:stole|stolen|stealing|theft|shoplift\\w*)|served (?:a |my )?(?:\\p{L}+ )?(?:sentence|time|months|years)|trouble with the (?:law|police)|got into trouble|lost my licen[cs]e|cannot drive|not allowed to (?:drive|talk|speak)|(?:is|was) inside|charged with|made a mistake (?:in my youth|years ago)|old boss says|said (?:that )?i (?:had )?(?:been dishonest|stolen|lied|cheated|bullied|harassed)|employment (?:case|dispute)",
  }),
  idea('law', {
    both: 'visa|work permit|right to work|sponsorship|green card|h-?1b|asylum|refugee status|leave to remain|immigration',
    noted: 'deport\\w*|papers',
    told: '(?:stay|remain|work) in (?:the|this) country|leave the country|leave to (?:remain|stay)|my leave (?:to \\p{L}+ )?(?:runs|ends|expires)|(?:allowed|permission) to (?:work|stay) (?:here|in the|until)|my papers|residence permit|sponsor (?:me|my)',
  }),
];
