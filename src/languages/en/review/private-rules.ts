import type { Severity } from '../../../core/review/finding.ts';
import { latin } from '../../../core/review/latin.ts';
import type { PrivateMatter, PrivateRule } from '../../../core/review/private-rule.ts';
import { once } from '../../../core/review/tone-rule.ts';
import type { KeptNoteWords } from '../../../core/write/language-pack.ts';

/** What stands behind a word of health, family or money where it names work: "my anxiety module", "my family law seat". */
const WORK = String.raw`(?![- ](?:[a-z]+[- ]){0,2}(?:modules?|wards?|nursing|nurses?|care|units?|clinics?|patients?|clients?|caseload|cases?|services?|teams?|training|work|research|projects?|study|studies|lead|role|practice|rotation|placements?|dissertation|thesis|papers?|app|programmes?|programs?|courses?|certificate|awareness|policy|policies|prevention|support|pathways?|framework|cover|strategy|audits?|law|court|mediation|liaison|solicitors?|seat|departments?|desk|books?|portfolio|advice|advisory|collection|restructuring|financing|capital|roll|funds?|schemes?|experience|applications?|system|software|business|businesses|company|companies|firm|shop|farm|restaurant|school|site|title|review|benchmark\w*|bands?|data|analysis|group|therapist|therapy)\b)`;

/** The same for relatives, where only what follows at once names work: "my family law seat". */
const AT_WORK = String.raw`(?![- ](?:law|court|mediation|liaison|support|therapy|therapist|services?|business|company|firm|shop|farm|restaurant|school|site|title|ward|centre|center|room|seat|practice|medicine|learning)\b)`;

const SOMEWHAT = `(?:(?:so|super|very|quite|rather|really|a bit|a little|badly|often|always|still|also|just|both|clinically|mentally|severely|too|then|now|actually|pretty|incredibly|absolutely|totally|completely|only|nearly|almost|already|currently|recently|a|an|such|bit of a|the most|somewhat|clearly|right) )*`;

const I_AM = String.raw`\bi(?:'m| am| was|'ve been| have been| had been|'d been| feel| felt| got| became| fell) ${SOMEWHAT}`;

const ILLNESS =
  '(?:depression|anxiety|cancer|leuka?emia|adhd|autism|dyslexia|epilepsy|diabetes|migraines?|ptsd|ocd|chronic (?:pain|fatigue)|nervous breakdown|breakdown|burn[ -]?out|miscarriage|stroke|heart attack|hiv|antidepressants|disability|panic attacks?|insomnia|eating disorder|drinking problem|drink problem|long covid)';

const NEGATIVE =
  'rude|arrogant|smug|pompous|creepy|boring|grumpy|moody|bossy|unfriendly|unprofessional|incompetent|useless|clueless|stupid|dumb|(?<!like (?:an )?)idiots?|morons?|a moron|lazy|toxic|bull(?:y|ies)|nightmare|vain|conceited|patroni[sz]ing|condescending|petty|stingy|nasty|horrible|awful|terrible|dreadful|insufferable|obnoxious|snobs?|snobbish|stuck[ -]up|full of (?:himself|herself|themselves|yourself)|past it|fat|ugly|gorgeous|sexy|racist|sexist|two-faced|hypocrites?|liars?|joke|jerks?|dinosaurs?|bore|pain in the \\w+';
/** Capitals at the head of a sentence that are of things: "Traffic was a nightmare". */
const NOBODY =
  '(?:Traffic|Parking|Trains?|Bus(?:es)?|Roads?|Weather|Rain|Attendance|Sales|Morale|Reception|Signal|Sound|Audio|Video|Wifi|Zoom|Teams|Skype|Mornings?|Evenings?|Nights?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Work|Timing|Footfall|Staffing|Stock|Coffee|Lunch|Food|Data|Access|Drainage|Handwriting|It|That|This|Everything|Nothing|What|Which|Mine|Part|Half|Most|All|Some|[a-zA-Z]+ing|[a-zA-Z]+(?:tion|ment|ness|ance|ity)s?)';
/** Words that are as often said of things: only of a person who is named by a pronoun. */
const NEGATIVE_OF_A_PERSON =
  'cold|harsh|weird|odd|strange|dull|mean|scary|intense|old|hot|cute|fit|attractive|handsome|pretty|crazy|mad|mental|drunk|slow|bad|poor|a mess|a bit much|hard work';
/** Where the adjective ends what is said of them, and is no attribute: "they were cold chain deliveries". */
const ENDS = String.raw`(?=\s*(?:[.,;:!?)…–—]|$|\n|but\b|and\b|or\b|to me\b|about\b|with\b|when\b|at\b|towards\b|because\b|though\b|haha|lol))`;
const IS = `(?:'s|'re| is| are| was| were| seems?| seemed| can be| could be| came across as| comes across as| looked| sounded)`;

/** Somebody of the family. What is said of them with no trouble in it ("my wife and I would move nearer") is the candidate's to say. */
const RELATIVE = String.raw`(?<!\b(?:car(?:ed|ing)|cares?) for |\blook(?:ed|ing) after )\bmy (?:ex(?:-?(?:husband|wife|partner|boyfriend|girlfriend))?|husband|wife|missus|fianc\p{L}+|boyfriend|girlfriend|divorce|marriage|wedding|mum|mom|dad|mother|father|(?:(?:own|two|three|young|little|small|elderly) )*(?:kids|children|parents)|son|daughter|baby|toddler|sister|brother|nan|gran|grandma|grandad|family|childcare|landlord|custody|home life|love life|private life)(?!\p{L})(?!['’]?s?['’]? (?:firm|business|company|shop|farm|restaurant|practice|workshop|garage|bakery|book|reading|theatre|ward|unit|home|services?|literature))${AT_WORK}(?! (?:in|of) (?:year|class|reception|group)\b)(?! \d)(?!-)`;

const sources: readonly (readonly [PrivateMatter, Severity, string, string?])[] = [
  ['judged', 'block', String.raw`\b(?:she|he|they|you)${IS} ${SOMEWHAT}(?:${NEGATIVE})${ENDS}`],
  ['judged', 'block', String.raw`\b(?:she|he|you)${IS} ${SOMEWHAT}(?:${NEGATIVE_OF_A_PERSON})${ENDS}`],
  [
    'judged',
    'block',
    String.raw`(?<!\b(?:over|to|in|at|from|through|of|round|around|past|near|across|via|into|by|the|on|for) )\b(?!${NOBODY}\b)\p{Lu}[\p{L}'-]+${IS} ${SOMEWHAT}(?:${NEGATIVE})${ENDS}`,
    'gu',
  ],
  [
    'judged',
    'block',
    String.raw`\b(?:boss|manager|supervisor|colleagues?|receptionist|director|panel|interviewers?|recruiter|owner|chair|partner|interview|meeting|place)${IS} ${SOMEWHAT}(?:${NEGATIVE}|shambles|shambolic|farce|waste of time)${ENDS}`,
  ],
  [
    'judged',
    'block',
    String.raw`\b(?:pompous|smug|arrogant|condescending|insufferable|obnoxious|morons?|moronic|(?<!like (?:an |a complete |a total |a right )?)idiots?|idiotic|wankers?|twats?|pricks?|arseholes?|assholes?|bastards?|bitch(?:es|y)?|fuck\w*|shit\w*|bullshit|piss(?:ed)? off|crap)\b`,
  ],
  [
    'judged',
    'block',
    String.raw`\bi (?:really |just )?(?:hated?|despised?|loathed?|can(?:'t|not) stand|couldn't stand) (?:him|her|them|you|my|this|the|it|working|being)\b`,
  ],
  [
    'health',
    'block',
    `${I_AM}(?:ill(?! (?:at ease|prepared|equipped|informed|advised|suited)\\b)|sick(?! (?:of|and tired of|to death of|with nerves|with worry|on (?:the|a|that|your) (?:ferry|boat|bus|coach|train|plane|crossing|ship|way))\\b)|unwell|depressed|pregnant|disabled|autistic|dyslexic|bipolar|diabetic|epileptic|suicidal|hung ?over|drunk|in (?:therapy|rehab|remission)|on (?:medication|antidepressants|sick leave|the sick|maternity leave|paternity leave)|off (?:sick|ill|with stress)|signed off(?: sick| work| with \\w+)?|burn(?:ed|t)[ -]?out|having ivf|stressed out)\\b${WORK}(?!-)`,
  ],
  [
    'health',
    'block',
    String.raw`\bi(?:'ve got| have got| have had|'ve had| have| had| got| suffer(?:ed)? from| live with| struggled? with| was diagnosed with| was treated for| take| took| survived| beat) (?:(?:a|an|my|severe|mild|chronic|bad|some|breast|type \d|bit of) )*${ILLNESS}\b${WORK}(?!-)`,
  ],
  [
    'health',
    'block',
    String.raw`\bmy (?:own )?(?:${ILLNESS}|illness|sickness|sick leave|mental health|health|health problems?|therapist|pregnancy|maternity leave|paternity leave|medication|back problems?|chemo\w*|ivf|menopause|addiction|drinking)\b${WORK}(?! (?:and safety|visit|check|economic|inform|insur|promot|psycholog|sector|board|trust|and social|and fitness))(?!-)`,
  ],
  [
    'health',
    'block',
    String.raw`\b(?:after|since|following|recovering from|because of) my (?:[a-z]+ )?(?:surgery|operation|diagnosis|accident|injury|treatment|breakdown)\b${WORK}`,
  ],
  // Of somebody else it is theirs to say.
  [
    'health',
    'block',
    String.raw`\b(?:she|he)${IS} ${SOMEWHAT}(?:pregnant|ill|sick|unwell|depressed|disabled|divorced|single|gay|an? alcoholic|on (?:maternity|sick) leave)${ENDS}|\byou${IS} ${SOMEWHAT}pregnant${ENDS}`,
  ],
  [
    'age',
    'block',
    String.raw`\b(?:she|he)(?:'s| is| was| must be) (?:about |around |well over |over |nearly |only )?[2-9]\d(?=[.,;!?]|$| and\b| or\b| but\b)`,
  ],
  [
    'family',
    'block',
    String.raw`(?<!\b(?:clients?|parents|couples?|famil(?:y|ies)|children|patients?|people|tenants|employees|staff|customers)\b[^.!?\n]{0,60})\b(?:since|after|during|because of|going through|through|with|despite) (?:(?:my|our) (?:[a-z]+ )?|(?:the|a) )(?:divorce|separation|break-?up|bereavement|funeral)\b${WORK}(?! (?:hearing|proceedings|settlement|petition|reform|act|agreement|of)\b)`,
  ],
  [
    'family',
    'block',
    `(?<!\\b(?:before|since|until|when|after) )${I_AM}(?:single|married|divorced|separated|widowed|pregnant|bereaved|single (?:mum|mom|mother|dad|father|parent)|expecting a baby)(?=[.,;!?]|$| and\\b| but\\b| so\\b| with\\b| now\\b| since\\b| to (?:him|her|a)\\b)`,
  ],
  [
    'family',
    'block',
    String.raw`\bwe(?:'re| are) (?:trying for|expecting|having) a (?:baby|child|second)\b|\bmy partner (?:has |just |is |was )*(?:left|leaving|lost|pregnant|ill|sick|died|cheated)\b`,
  ],
  [
    'relatives',
    'warn',
    String.raw`${RELATIVE}[^.!?\n]{0,60}?\b(?:lost|left|ill|sick|died|dying|hates?|drinks?|drank|divorc\p{L}*|broke|debts?|depends?|at school|nursery|childcare|hospital|cancer|prison|custody|pregnant|shouts?|argued?)\b`,
    'giu',
  ],
  ['relatives', 'hint', RELATIVE, 'giu'],
  [
    'age',
    'block',
    String.raw`\bat my (?:time of life|age)\b|\bi(?:'m| am)(?: \w+){0,3} years old\b|\bi(?:'m| am) ${SOMEWHAT}(?:getting )?(?:old|young)\b(?= (?:for|to)\b|[.,;!?]|$)|\bi(?:'m| am|'ll be| will be|'ve turned| have turned| just turned| turn| turned) ${SOMEWHAT}(?:[2-7]\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-\w+)?)(?=[.,;!?]| now\b| next\b| this year\b| and\b| but\b| so\b|$)`,
  ],
  [
    'money',
    'block',
    String.raw`\bi (?:really |badly |do |just |desperately )*need (?:the|more|some) (?:money|income|cash|pay)\b|\bi (?:can't|cannot|couldn't) afford\b|${I_AM}(?:broke|skint|in debt|bankrupt|on benefits|on the dole|behind with (?:the|my) rent)\b|\bmy (?:mortgage|rent|debts?|overdraft|loans?|bills|credit cards?|finances|bank (?:account|balance))\b${WORK}`,
  ],
  [
    'money',
    'warn',
    String.raw`\bi(?:'m| am| was) (?:currently |now |only |just )*on (?:about |around |only |just |over |nearly )?[£$€]\s?\d[\d.,]*k?|\bi (?:currently |now |only )*earn (?:about |around |only |just |over |nearly )?[£$€]?\s?\d[\d.,]*k?|\bmy (?:current |present |old |last |own )?(?:salary|pay|wages?|bonus|pension|day rate|earnings|income)\b${WORK}`,
  ],
  [
    'offer',
    'block',
    String.raw`\b(?:[Mm]y|[Aa]n|[Tt]he|[Aa]nother) (?:other )?(?:job )?offer (?:from|at|with) (?!You\b|Your\b)\p{Lu}[\p{L}&'-]*(?: \p{Lu}[\p{L}&'-]*)*`,
    'gu',
  ],
  [
    'offer',
    'block',
    String.raw`(?<!\p{L})(?!You |They |We |Who )\p{Lu}[\p{L}&'-]{0,30}(?: \p{Lu}[\p{L}&'-]{0,30}){0,4} (?:has |have )?offered me (?:[£$€]?\d[\d.,]*k?|(?:a|the|another) (?:job|post|role|position|place|contract)\b)`,
    'gu',
  ],
  [
    'belief',
    'warn',
    String.raw`\bi(?:'m| am) (?:an? )?(?:practising |devout )?(?:muslim|christian|jewish|hindu|sikh|buddhist|catholic|protestant|atheist|gay|lesbian|trans|transgender|queer|bisexual|tory|socialist|communist)\b(?! (?:chaplain|studies|aid|school))|\bmy (?:religion|faith(?! in\b)|church|mosque|sexuality|politics|immigration status|visa(?! (?:is|allows|permits|lets|gives|already|covers)\b))\b${WORK}|\bi voted\b`,
  ],
  [
    'past',
    'warn',
    String.raw`\bi (?:was|got|have been|'ve been) (?:arrested|convicted|sacked|fired|dismissed|sued|laid off|made redundant)\b|\bmy (?:criminal record|conviction)\b|${I_AM}(?:unemployed|jobless|out of work)\b`,
  ],
  [
    'felt',
    'warn',
    String.raw`\bi (?:nearly |almost |just |really |totally |completely )*(?:cried|panicked|bombed|blagged|bluffed|lied|waffled|was mortified|screwed up|messed up|fell apart)\b`,
  ],
  [
    'confidence',
    'warn',
    String.raw`\b(?:(?<=^|[.!?\n(–—] ?|but |just )between (?:us|you and me|ourselves)(?=[.,:;)]|$)|off[- ]the[- ]record|(?<!\bplease )don'?t (?:mention|tell anyone|repeat|say (?:this|that))|(?<!\bplease )do not (?:mention|tell anyone|repeat)|(?<!\bplease )keep (?:this|it) (?:quiet|secret|to yourself)|told me in confidence|nobody knows yet|not public yet|note to self|hush[- ]hush)\b`,
  ],
  [
    'talk',
    'warn',
    String.raw`\b(?:lol|lmao|rofl|ha(?:ha)+h?|hehe\w*|tbh|imho|imo|wtf|omg|ffs|smh|idk|asdf\w*|qwert\w*|blah)\b`,
  ],
  // Typed as a note to self: "whos ok", "dont", "u".
  [
    'talk',
    'warn',
    String.raw`\b(?:whos|dont|doesnt|didnt|cant|couldnt|isnt|wasnt|havent|hasnt|wouldnt|im|ive|youre|theyre|thats)\b(?!['-])`,
  ],
  [
    'talk',
    'hint',
    String.raw`(?<![\p{L}\p{N}.-])(?:u|ur|thx|pls|cos|coz|tho|abt|bc|mgmt|mgr|mtg|ppl|wd|wld|wrt|yr|yrs|wk|wks|gonna|wanna|gotta|kinda|dunno)(?![\p{L}\p{N}.-])|(?<![\p{L}\p{N}./-])(?:w\/o?|b\/c)(?=\s|\p{L})`,
    'gu',
  ],
];

/** What English letters say that was not meant for their reader. */
export const privateRules: readonly PrivateRule[] = sources.map(([about, severity, source, flags = 'gi']) => ({
  about,
  severity,
  pattern: once(() => latin(source, flags)),
}));

/** How what was noted is known again in what is typed. */
export const keptNotes: KeptNoteWords = {
  grave:
    /(?<!\p{L})(?:pregnan\w*|miscarriage|ivf|cancer|tumou?r|chemo\w*|stroke|dementia|depress\w*|bipolar|autis\w*|adhd|epilep\w*|diabet\w*|ms diagnosis|hiv|signed off|off sick|sick leave|long[- ]term sick|breakdown|burn(?:t|ed) ?out|in hospital|rehab|addict\w*|alcoholic|suicid\w*|bereave\w*|dying|terminal(?:ly)? ill|disabled|managed out|eased out|pushed out|forced out|on (?:the|her|his|their) way out|being (?:let go|replaced|fired|sacked)|(?:let|letting) (?:him|her|them|\p{L}+) go|fired|sacked|dismissed|made redundant|laid off|losing (?:his|her|their) job|performance plan|pip|suspended|on notice)(?!\p{L})/iu,
  sign: /(?<!\p{L})(?:between (?:us|ourselves|you and me)|off[- ]the[- ]record|in (?:strict )?(?:confidence|private)|confidential(?:ly)?|(?:please |pls )?(?:do not|don['’]?t|never|not to) (?:mention|say|tell|repeat|share|quote)(?: (?:them|him|her|anyone|anybody|this|that|it|about))*|keep (?:it |this |that )?(?:quiet|secret|to (?:my|your|our)sel(?:f|ves))|hush[- ]hush|(?:he|she|they) (?:told me|said|says)|told me|said|apparently)(?!\p{L})/giu,
  ending: /(?:ing|ed|es|s|e)$/,
};
