import { type PrivateThesaurus, thing } from '../../../core/review/private-thesaurus.ts';
import { around, times } from './private-around.ts';
import { events, things } from './private-firm.ts';
import { guess } from './private-guess.ts';
import { health } from './private-health.ts';
import { hints } from './private-hints.ts';
import { dismissals, families, laws, money, pay, processes } from './private-life.ts';
import { aid, allowed, asked, available, painful, purpose, troubled, untroubled } from './private-purposes.ts';
import { numerals, sums } from './sums.ts';

/** People of a family, each in all the words for them. */
const kin = [
  'mum|mom|mother|mummy',
  'dad|father|daddy',
  'parents?|mum|mom|mother|dad|father|folks',
  'husband|wife|partner|spouse|fianc[eé]e?|boyfriend|girlfriend|other half|ex',
  'kids?|child|children|son|sons|daughters?|boys?|girls?|baby|toddler|twins|little one',
  'brothers?|sisters?|siblings?',
  'nan|gran|granny|grandmother|grandfather|granddad|grandad|grandma|grandpa',
];

/** English words by which the private facts of notes are known again. */
export const privateThesaurus: PrivateThesaurus = {
  ideas: [...health, ...families, ...money, ...pay, ...processes, ...dismissals, ...laws, ...hints],
  events,
  things,
  ownBefore:
    /(?:^|[^\p{L}])(?:my|our|i|i['’](?:m|ve|d|ll)|we|me)(?: own| am| was| were| have| had| been| be| will be| got| take| took| taking| suffer(?:ed)?| live[ds]?| manage| from| with| on| in| off| under| through| for| by| going| went| having| being| diagnosed| treated| recovering| recently| still| now| also| just| currently| once| only| never| really| very| quite| a| an| the| bad| bit| of| some| severe| mild| serious| chronic| long| full| spent| old| recent| first| last| second| part| history| because| and| since| as| so| that)* ?$/iu,
  workAfter:
    /^[- ](?:(?:care|work|cover|testing|batter(?:y|ies)|first aid(?:ers?)?|charit(?:y|ies)|awareness|support)(?!\p{L})|(?:(?!(?:and|or|but|that|which|who|with|at|in|on|by|of|from|to|for|the|a|an|my|our|i|we|he|she|they|is|was|has|had|will|would|may|might|can|could|so|because|since|until|after|before|when|while|then|now|again|thinks?|says?|said|means?|makes?)[- ])[a-z]{1,20}[- ]){0,2}(?:modules?|wards?|nurs(?:ing|es?)|units?|clinics?|patients?|clients?|caseload|cases|services?|training|research|projects?|stud(?:y|ies)|placements?|dissertation|thesis|papers?|apps?|programmes?|programs?|courses?|certificates?|polic(?:y|ies)|prevention|centres?|pathways?|frameworks?|audits?|law|liaison|solicitors?|seat|departments?|desk|portfolio|advice|advis\w{1,10}|collection|restructuring|systems?|software|business(?:es)?|compan(?:y|ies)|review|data|analysis|laborator(?:y|ies)|lab|sergeant|officers?|team|groups?|hotline|helpline|applications?|bundles?|claims|lending|book|lead|specialist|trials?|screening|aiders?|batter(?:y|ies)|industry|sector)(?!\p{L}))/iu,
  ownWork:
    /(?<!\p{L})(?:i|we)(?:['’]ve)?(?: have| had| also| then| once| even| alone| personally| successfully| regularly| often| mainly| first| later| really| very much| particularly)* (?:(?!(?:need|feed|bleed|divorced|separated|married|owed|earned|suffered|struggled|lived|needed|wanted|missed|resigned|failed|stopped|collapsed|received|signed|borrowed|recovered|gambled|retired|miscarried|survived|battled|used|tried|happened|accepted|turned|passed|applied|parted|panicked|buried|mourned|grieved|moved|declared|walked|talked|interviewed with|interviewed at|served|attempted|overdosed|relapsed|pleaded|learned|learnt|asked|noticed|stayed|ended|remained|attended|waited|happened|checked|crashed|fainted|served)(?!\p{L}))[a-z]{2,20}ed|set|put|led|ran|run|built|did|wrote|rewrote|taught|cut|sold|bought|oversaw|set up|brought|dealt|sat|took over|put together|kept|spent|held|saw|left school|began|started out|made|drew|grew|won|gave|met|got to know|spoke|taught|chose|was responsible|was in charge|was the|was an? (?!patient|victim|addict|alcoholic|gambler|single|carer|mess|wreck|bankrupt|smoker|drinker|prisoner)|am an? (?!patient|victim|addict|alcoholic|gambler|single|carer|recovering|widow|mother|father|parent|disabled|wheelchair|diabetic|refugee|bankrupt|convicted))(?!\p{L})(?! (?:a|for|to|it|the)? ?(?:me|myself|badly|ill|sick)(?!\p{L}))/iu,
  workWords:
    /(?<!\p{L})(?:patients?|residents|pupils|students|learners|service users|clients|customers|tenants|couples|claimants|defendants|offenders|prisoners|inmates|borrowers|debtors|policyholders|caseload|clinic|hospice|ward|shifts|laboratory|charity|casework|curriculum|audit|invoices|ledger|backlog|campaign|databases?|software|module|placement)(?!\p{L})/iu,
  self: /(?<!\p{L})(?:i|me|my|mine|myself|we|our|us)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:you|your|yours|he|him|his|she|her|hers|they|their|them|colleagues?|manager|director|boss|predecessor)(?!\p{L})/iu,
  firm: /(?<!\p{L})(?:you|your|yours|they|their|he|she|his|her|the (?:owner|founders?|board|product|firm|company|team|office|site|business|practice|school|trust|hospital|department|group|agency|branch|plant|takeover|merger|sale|acquisition|closure|redundancies|cuts|job cuts|layoffs|restructur\w+|reorgani\w+|move|launch|opening|ipo|flotation|investigation|inquiry|change|changes|announcement|departure|vacancy|new owners?|runway|money|cash|funding|strike)|predecessor|shuts?|closes|goes)(?!\p{L})/iu,
  named:
    /(?:^|[^\p{L}])(?:the|your|this|that|these|those|any|being|are|is|be|been|get|getting|will|to|after|before|if|once|when|\p{L}{2,20}s) $/iu,
  common:
    /^(?:.{1,3}|role|post|jobs?|work|worki|team|compa|firm|perso|peopl|weeks?|month|years?|days|time|last|next|good|great|first|secon|inter|candi|positi?|call|meet|meeti|your|look|know|think|told|tell|hear|heard|soon|start|able|help|want|need|really?|very|still|every|other|since|half|past)$/u,
  noName:
    /^(?:I(?:'.*)?|[A-Z]|FD|HR|CEO|CTO|CFO|COO|CMO|MD|PM|PO|VP|CV|IT|UK|US|USA|EU|AI|ML|UX|UI|QA|DBS|NDA|PIP|ADHD|MS|HIV|PTSD|OCD|IVF|GP|IBS|CCJs?|IVA|UC|ASD|AA|OK|TBC|ASAP|FYI|BTW|Easter|Christmas|Xmas|Friday|English|British|Brexit|Mum|Dad|The|They|She|He|We|Their|My|Her|His|It|Not|And|But|Dont|Don't|Also|Said|Sorry|Teams|Zoom|Excel|Universal|Credit)$/,
  numerals,
  knowing:
    /(?<!\p{L})(?:congratulations|i (?:gather|hear|heard|have heard|understand|know|sense|am told|was told|suspect|realise|realize|am aware)|it sounds (?:as|like)|(?:it|that|this) must be|sorry (?:to hear|that|about)|a pity|congratulations|rumou?rs?|word is|apparently|is it true|once .{1,40} (?:goes|leaves|closes|shuts))(?!\p{L})/iu,
  kin: kin.map((each) => thing(each)),
  adjustment:
    /(?<!\p{L})(?:adjustments?|accommodations?|accommodate|step-free|accessible|accessibility|access needs|lift|ramp|extra time|more time|additional time|interpreter|captions?|subtitles|hearing loop|large print|in large|screen reader|a break|breaks|breaktime|quiet room|(?:a|the) chair|parking space|disabled parking|ground floor|questions (?:in advance|beforehand|in writing)|in advance|by video instead|assistance dog|guide dog|park (?:near|close)|rearrange|another (?:day|time|date)|move (?:the|our) (?:interview|meeting|call|appointment)|reschedule)(?!\p{L})/iu,
  confided:
    /(?<!\p{L})(?:under (?:an )?nda|embargo(?:ed)?|secret(?:ly)?|quietly told me|in (?:strict )?confidence|confided|confidential(?:ly)?|between (?:us|ourselves|you and me)|off[- ](?:the[- ])?record|told me (?:privately|quietly|in private)|privately|entre nous|on the quiet|not (?:public|announced) yet|hush[- ]hush|let slip|promised? not to|not to repeat|not public|under wraps|(?:heard|word) (?:it )?from inside|keep (?:it |this |that )?quiet|should(?:n['’]?t| not) have (?:told|said)|(?:not|n['’]?t) supposed to (?:say|tell|know)|told (?:me )?(?:in 1:1|on the side|over (?:a |some )?(?:drinks?|coffee|pint)))(?!\p{L})/iu,
  pay: /[£$€]|\d\s?k(?!\p{L})|(?<!\p{L})(?:salary|pay(?:s|ing)?|paid|earn(?:s|ing)?|offer(?:s|ed|ing)?|on the table|package|base|bonus|a year|per (?:year|annum|day)|thousand|grand|move for|hope for|come for|settle for|take|budget|drive me away)(?!\p{L})|(?<!\p{L})(?:accept|reach|stretch to|agree to|agree on|go (?:to|down to|for)|get|gets|need|want|ask(?:ing)? for|hop(?:e|ing) for|looking for|minimum(?: of)?|least|below|under) [£$€]?\d{2,3}(?!\d|%)/iu,
  guess,
  times,
  around,
  available,
  untroubled,
  asked,
  allowed,
  aid,
  purpose,
  painful,
  troubled,
  sums,
};
