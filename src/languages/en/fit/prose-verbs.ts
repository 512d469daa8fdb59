const list = (text: string): string => text.trim().split(/\s+/).join('|');

/** Verbs in their plain form that postings use and that are hardly ever nouns. */
const verbs =
  list(`accept achieve act adapt add address adhere administer adopt advise advocate agree align allocate analyse analyze answer anticipate
  apply appoint appraise argue arrange articulate ask assemble assess assign assist assure attend audit author be become begin bring brief build buy
  calculate calibrate call care carry catalogue challenge chair champion chase check choose clean close coach collaborate collate collect combine come commission
  communicate compile complete comply compose conduct configure confirm consult contribute convert convene cook coordinate co-ordinate cope create cultivate cut chat greet bake sew wash iron pack load unload pour stir taste garnish carve trim tend rear breed harvest sail navigate patrol testify litigate underwrite curate conserve digitise transcribe rehearse perform invigilate nurse triage admit discharge prescribe vaccinate sterilise scan counsel comfort bathe massage excavate pave mill grind polish overhaul refit decommission retrofit insulate install paint plant price mark service machine drill survey film light grade brew dress shoot teach tune hoist rig splice welcome entertain persuade chase reply unpick untangle spell type tidy remember forget bid quote haggle wire unblock mow weed water hem fold book
  deal debug decide define delegate deliver demonstrate deploy deputise deputize describe design detect determine develop devise diagnose direct discuss dispense
  dispatch distribute do document draft draw drive edit educate embed empower enable encourage enforce engage enhance ensure escalate establish evaluate examine
  execute exercise expand explain explore extend facilitate feed file find finish fit fix follow foster fulfil fulfill fundraise gain gather generate get give go
  groom grow guide handle have help hire hit hold identify implement improve induct influence inform innovate inspect inspire inspect install instil integrate interact
  interpret interview introduce invent investigate invoice iterate join keep know launch lead learn liaise lift line-manage listen live log look maintain make manage
  mediate meet mend mentor mind minimise mitigate model moderate modernise monitor motivate move multitask navigate negotiate nurture observe obtain offer operate optimise optimize
  orchestrate order organise organize oversee own pair partner participate perform persuade pick pioneer pitch place plan position possess post prepare present prevent prioritise prioritize
  procure produce promote propose protect prototype prove provide prune pull push put raise reach read rebuild recommend reconcile recruit remember redesign reduce refine
  remain renegotiate renew repair report represent research resolve respond restore restructure retain review revise roll run safeguard scale schedule scope secure
  see sell serve set shape share ship show sign simplify sit sketch solder solve sort source speak spend spot stay steer stock strengthen structure
  submit succeed supervise supply support sustain tackle take talk teach tell think thrive train transform translate travel treat troubleshoot turn undergo undertake understand update
  upgrade uphold use validate visit walk watch weld win work write`);

/** What follows a verb and hardly ever a noun. */
const after = `(?:the|an?|our|your|their|its|his|her|all|any|every|each|both|this|these|those|us|them|it|him|what|how|whether|who|where|when|up|out|down|on|over|to|with|for|and \\w+ (?:the|a|our|your|their))`;
/** Verbs that are as often nouns: they count only where something follows that a verb has. */
const both =
  '(?:account|address|audit|balance|budget|call|care|check|clean|contact|contract|cook|cost|edit|fit|forecast|influence|line manage|log|map|market|mind|model|move|offer|order|place|plan|position|post|present|process|program|project|promise|question|rank|record|report|research|roll|scale|scope|score|set|shape|share|show|sign|sort|source|spot|staff|stand|stock|structure|supply|talk|target|test|track|trade|transport|travel|treat|turn|use|value|visit|walk|watch|work)';
/** Verbs that are sometimes nouns: not before "and", "of" or what they would be a part of. */
const rarely =
  '(?:paint|plant|price|mark|service|machine|drill|survey|film|light|grade|brew|dress|shoot|quote|book|bid|water|weed|iron|brief|coach|design|document|draft|file|guide|help|host|invoice|lead|lift|mentor|monitor|produce|prototype|pull|push|raise|review|run|schedule|score|secure|ship|sketch|support|tackle|train|update|upgrade)';
const noPart =
  '(?:and|or|of|is|are|process|processes|management|manager|managers|planning|team|teams|systems?|services?|skills|work|programmes?|functions?|experience|roles?|staff|times?)';

/** Small words that cannot be a verb. */
const small =
  '(?:of|in|on|at|for|with|to|by|from|as|or|and|but|into|onto|over|under|through|throughout|within|across|about|between|among|both|all|not|than|that|which|who|whom|whose|including|per|via|without|where|when|while|because|if|is|are|was|were|like|after|before|during|against|around|towards?|behind|beyond|near|off|up|out|down|so|yet|even|only|just|plus|until|since|half|one|two|three|is|then|also)';

const adverb =
  '(?:also |then |always |often |ideally |preferably |personally |regularly |generally |occasionally |confidently |successfully |effectively |clearly |directly |genuinely |really |actually |never |still |even |quickly |happily |already )?';

const irregular =
  list(`been begun bought broken brought built caught chosen come cut dealt done drawn driven fought found given gone got grown had held hit kept known led left lost made
  met overseen paid proven put read redone rebuilt retained run scaled seen sent set sold spent spoken spun stood stuck taken taught thought told undertaken understood won worked written worn`);

const agreeing = String.raw`(?:is|has|can|will|would|does|doesn't|isn't|hasn't|won't|can't|cannot|wants|${list('knows understands thinks writes speaks likes loves enjoys cares keeps makes takes gets brings holds leads runs builds sees gives asks listens works treats thrives believes communicates combines shares')})`;

/** How another thing begins, by the form of the one before it. */
export const begins = {
  plain: new RegExp(
    String.raw`^${adverb}(?:(?!(?:${both}|${rarely})\b)(?:${verbs})\b(?! (?:of|and other)\b)|${rarely} (?!${noPart}\b)[a-z\d£$€-]|${both} (?:${after}|[\w-]+ (?:with|for|to|on|in|from|at|by|of|across|before|after|when|so|until)\b)|(?!${small}\b)[a-z]{2,15} (?!only\b|family\b)[a-z]{2,15}ly(?=$|[,.?!;])|(?!${small}\b)[a-z][a-z-]{1,20} (?:the|an?|our|your|their|its|his|her|every|each|us|them|what|how|up|out)\b)`,
  ),
  agreeing: new RegExp(
    String.raw`^${adverb}(?:${agreeing}\b|(?!${small}\b)[a-z][a-z-]{1,20}s (?:the|an?|our|your|their|its|his|her|every|each|all|any|us|them|what|how|up|out|with|on|in|at|to|from|as|like)\b|(?:${verbs})\b(?= (?:the|an?|our|your|their|what|how)\b)|(?:${verbs})e?s (?!(?:and|or|of|in|for|to)\b)[a-z\d])`,
  ),
  past: new RegExp(String.raw`^${adverb}(?:(?:${irregular})\b|[a-z-]{2,20}ed\b(?! \w+s?$))`),
  ing: new RegExp(
    String.raw`^${adverb}(?!during\b|including\b|according\b|training\b|building\b|engineering\b|accounting\b|marketing\b|planning\b|banking\b|manufacturing\b)[a-z-]{3,20}ing [a-z\d]`,
  ),
};

export const plainVerbs = verbs;
export const agreeingVerbs = String.raw`(?:${verbs}|carrie|overse|supplie|applie|identifie|simplifie|supervise)e?s`;
export const irregularPast = irregular;
