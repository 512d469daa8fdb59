import type { ToneFamily } from '../../../../core/review/tone-rule.ts';

const dig =
  'clearly|obviously|evidently|apparently|unprofessional|rude(?:ness)?|disrespect\\w*|insult\\w*|ridiculous|pathetic|shameful|shambl\\w+|chaotic|chaos|farce|fiasco|joke|disgrace\\w*|appalling|shocking|unacceptable|outrageous|absurd|unfair\\w*|wast(?:e|ed|ing)|ghost(?:ed|ing)?|ignor(?:e|ed|ing|ance|ant)|arrogan\\w+|incompeten\\w+|lazy|liars?|lied|lying|stupid|idiot\\w*|clowns?|useless|hopeless|dishonest\\w*|mislead|misled|cheat(?:ed)?|fed up|sick of|tired of|angry|furious|annoy(?:ed|ing)|irritat\\w+|frustrat\\w+|disappoint\\w*|upset|hurt|bitter|resent\\w*|let down|betray\\w*|forgotten|unreliable|disorgani[sz]ed|careless|sloppy|amateur\\w*|poor(?:ly)?|bad(?:ly)?|terrible|awful|dreadful|abysmal|worst|never|nobody|no one|not one|lack of|fail(?:ed|ure|s)|broken|bother(?:ed)?|courtesy|decency|manners|respect|deserve[ds]?|owe[ds]?|blame|fault|excuse[s]?|silence|slow(?:ly)?|delays?|messed|mess|mistake|wrong|biased?|nepotis\\w+|favourit\\w+|regret|loss|luck|cheaper|younger|shame|sorry state|beggars belief|beyond me|hell|damn|crap|shit\\w*|bloody|ages|forever|so much for|good luck|congratulations|whatever|typical|surprise|finally|at last|eventually|supposedly|so-called';

/** Words by which a clause is known for what is wrong with the sentence, where no rule says so. */
const sources: Readonly<Record<ToneFamily, string>> = {
  pressure:
    'asap|urgent\\w*|immediate\\w*|at once|right away|deadline|hurry|quick(?:ly)?|waiting|no later|insist|demand|expect|must|need|ticking|running out|cannot wait|overdue|patience|today',
  instruction: "must|should|need to|have to|make sure|ensure|do not|don't|see to it|expect",
  presumption:
    'assume|certain|sure|obviously|already|my (?:new|future|next)|when i (?:start|join)|mine|in the bag|nailed|best|perfect|regret|no brainer|no-brainer|lucky|resigned|handed in',
  guilt: `${dig}|promised|after (?:all|everything)|least you|turned down|gave up|cancelled|unpaid|trusted|counting on|relied on|waited|hours|my own (?:money|pocket|expense|time)`,
  ultimatum:
    'otherwise|or else|last|final|withdraw|elsewhere|no choice|consequences|lawyer|solicitor|review|glassdoor|linkedin|report|complain\\w*|public\\w*|regret|done|out|lose',
  'competing-offers':
    'competitors?|in demand|queu\\w+|fighting|other (?:firms|companies|employers)|snapped|off the market|move fast|better offer|chasing|courted|headhunt\\w*|one of me|queue|lining up|interest elsewhere|popular',
  haggling: 'salary|pay|money|worth|less than|minimum|low|match|negotiat\\w+|bonus|rate|package|cheap|figure|market',
  'over-apology':
    'sorry|apolog\\w+|forgive|bother\\w*|pester\\w*|nuisance|pest|pain|disturb\\w*|annoy\\w*|burden|your (?:valuable |precious |busy )?(?:time|day|inbox)|busy|better things|guilty|terrible|awful|embarrass\\w*|mortified|ashamed|hate to|hate being|intrud\\w+|impos(?:e|ing)|silly|stupid|rambl\\w+|babbl\\w+|go on too',
  begging:
    'desperate\\w*|beg(?:ging)?|plead\\w*|mercy|last chance|only (?:hope|chance)|please,? please|rent|bills?|mortgage|feed|broke|evict\\w*|savings|anything|chance|depends?|unemployed|out of work|jobless|go on|rejections?|pity|save me|changed? my life|change my life|mean the world|everything to me|need this|give up hope|benefits|loan|debts?|homeless|starv\\w+',
  flattery:
    'amazing|brilliant|incredible|genius|legend\\w*|inspir\\w+|extraordinary|awe|blown away|best|greatest|finest|most|honou?r\\w*|dream\\w*|idol|hero\\w*|admir\\w+|worship|perfect|wonderful|unbelievable|world-class|visionary|exceptional|outstanding|phenomenal|magnificent|privilege|angel|star|charisma\\w*|wisdom|remarkable|unparalleled|second to none|never met|dazzl\\w+',
  'over-familiarity':
    'mate|hun|babe|darling|lol|haha|beers?|pints?|drinks?|wine|coffee|cocktails?|party|bestie|besties|hugs?|kiss\\w*|love|soulmates?|clicked|family|crush|cute|gorgeous|beautiful|handsome|lovely|sweet\\w*|weekend|kids?|wife|husband|gossip|instagram|facebook|friends?|buddy|pal|known you|holiday|dog|cat|outfit|dress|smile|eyes|vibes?|banter|legend|chemistry|spark|wink|other half|hubby|missus|said hi|say hi|cheeky|sesh|snog|tequila',
  'name-dropping':
    'friends?|knows? (?:me|my|your)|know your|dinner|lunch|golf|vouch|good word|(?:good )?word for me|father|mother|uncle|aunt|brother|sister|cousin|wife|husband|personally|first-name|school with|university with|mentor\\w*|godfather|neighbou?r|close to|contacts?|connections?|circles?|ministers?|mp|ceo|chairman|chair|director|board|celebrit\\w+|famous|well connected',
  oversharing:
    'divorc\\w*|separat\\w*|depress\\w*|anxi\\w*|therap\\w+|medication|pills|pregnan\\w*|miscarr\\w+|ivf|surgery|operation|cancer|tumou?r|ill(?:ness)?|sick|diagnos\\w+|debts?|bankrupt\\w*|broke|custody|ex|ex-\\w+|affair|cheat\\w*|drinking|alcohol\\w*|rehab|sober|grie\\w+|funeral|died|death|passed away|widow\\w*|lonely|loneliness|cry\\w*|cried|panic|insomnia|sleep\\w*|adhd|autis\\w+|burn(?:t|ed)?[- ]?out|burnout|fired|sacked|dismissed|landlord|rent|mortgage|savings|mental|breakdown|boyfriend|girlfriend|partner|wife|husband|mother|father|mum|dad|parents?|son|daughter|kids?|children|baby|toddler|diarrh\\w+|vomit\\w*|hungover|hangover|nappy|nappies|childcare|marriage|wedding|migraines?|diabetes|bladder|bowel|hospital|doctor|gp|counsell\\w+|abus\\w+|violen\\w+|arrest\\w*|prison|court|visa|benefits|evict\\w*|homeless|periods?|menopaus\\w+|weight|diet|religio\\w+|church|praying?|horoscope|astrolog\\w+|bully\\w*|bullied|trauma\\w*|confidence|self-esteem|nightmares?|lost everything|hate my (?:boss|job)',
  complaint: dig,
  'passive-aggression': `${dig}|remind\\w*|as per|per my|interesting(?:ly)?|funny|sure you|hope you|busy|no worries|no rush|fine|forget|noticed?|just saying|whenever|perhaps|maybe|i suppose|i guess|must be|suppose`,
  sarcasm: `${dig}|thank\\w*|how (?:kind|nice|thoughtful|generous)|great|lovely|wonderful|brilliant|perfect|sure|busy|worth|genius|lucky|treasure|frame|impress\\w*|efficient|warm|touching|heartfelt|delight\\w*|thrilled|honou?red`,
  argument: `${dig}|disagree|decision|reconsider|better|more qualified|qualified|reason\\w*|explain|understand why|why|object|protest|dispute|appeal|justif\\w+|actually|in fact|prove\\w*|experience|criteria|overlooked|misjudg\\w+|misunderst\\w+|not true|incorrect`,
  bitterness: `${dig}|again|still|third time|fourth time|tired|enough|cares?|anyone|heart|rejected|rejection|always|as usual|pointless|why i|give up|cynical|hope you|never again`,
  exclamation: '[!]',
  capitals: '[A-Z]{4,}',
};

const made = new Map<ToneFamily, RegExp>();

/** The words of this family, wherever they stand in a clause. */
export function poisonOf(family: ToneFamily): RegExp {
  const known = made.get(family) ?? new RegExp(`(?<![\\w'-])(?:${sources[family]})(?![\\w-])`, 'i');
  made.set(family, known);
  return known;
}
