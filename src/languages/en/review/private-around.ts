import { latin } from '../../../core/review/latin.ts';
import { type FactMatter, thing } from '../../../core/review/private-thesaurus.ts';
import { months } from '../days.ts';

const seasons = [
  'spring|easter|march|april|may|whitsun|mar|apr',
  'summer|midsummer|june|july|august|jun|jul|aug',
  'autumn|fall|september|october|november|sept?|oct|nov|michaelmas',
  'winter|january|february|new year|jan|feb',
  "winter|december|christmas|xmas|end of (?:the )?year|year['’]?s end|year is out|turn of the year|dec",
];
const weekdays = [
  'monday|mon',
  'tuesday|tues?',
  'wednesday|weds?',
  'thursday|thurs?|thu',
  'friday|fri',
  'saturday|sat|weekend',
  'sunday|sun|weekend',
];

/** Times, each in all the words for it and for what is near it. */
export const times = [...seasons, ...weekdays, ...months.map((each) => `${each}|${each.slice(0, 3)}`), '20[12]\\d'].map(
  (each) => thing(each),
);

const words = (...sources: readonly string[]): RegExp => latin(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'giu');

/** Words that stand about a matter, and about much else. */
export const around: Readonly<Record<FactMatter, RegExp>> = {
  health: words(
    'gp|hospital|no state|hands full|inside me|sofa|clinic|consultant|doctors?|nurses?|surgeons?|ward|wait(?:ing)?|go back|lived? (?:\\p{L}{1,10} )?with|die|died|body|feel|felt|well|better|worse|stronger|weak|tired|sleep\\p{L}{0,3}|rest(?:ed|ing)?|slow(?:ly|er)?|manage|cope|carry|breath\\p{L}{0,3}|blood|head|heart|skin|mind|thoughts?|noises?|levels|tablets?|pills?|needles?|bed|pain\\p{L}{0,3}|hurts?|scar|careful|normal(?:ly)?|thin(?:ner)?|weight|remember|forget|speech|at home|household|of us|our family|child|born|arriv\\p{L}{1,3}|away|pause|return|taken? away|observation|under|diagnos\\p{L}{0,3}|learned why|something that|struggl\\p{L}{1,3}|difficult|hard|wrong|lost|voice|walk|legs?|eyes?|ears?|touch(?:ed)?|glass|since then|not myself|unable|could not|cannot',
  ),
  family: words(
    'for one|cook|table|in our house|from me|chose not|at home|alone|together|living|house(?:hold)?|flat|judge|lawyers?|mornings|nights|of us|with us|left (?:me|us|home)|gone|moved?|away|address|rings|desk|funeral|church|buried|visit\\p{L}{0,3}|lost|without|by myself|mine|ours|apart|between us|difficult|hard|sad|quiet|strange|changed|responsib\\p{L}{1,6}',
  ),
  money: words(
    'affairs|register|looks after|my name|pay(?:s|ing)?|paid|earn(?:s|ed|ing)?|bank|society|account|owed?|costs?|expensive|spend|spent|spoken for|save|wait|rent|house|letters?|correspond\\p{L}{1,6}|from one|month to month|week to week|years yet|behind|income|wages?|salary|worr\\p{L}{1,4}|pressing|urgent(?:ly)?|tight|empty',
  ),
  pay: words(
    'contract|today|now|at present|on top|figure|number|budget|tight|drive me away|less|more|difference|put|pays?|paid|money|content',
  ),
  process: words(
    'interviews?|conversations?|terms|decide|decision|answer|others|another|somebody|someone|elsewhere|last of|final|waiting|let (?:\\p{L}{1,10} )?know|insurer|bank|company|firm|employer|london|invitation|invited|sign|contract|hear from|choose|second',
  ),
  dismissal: words(
    'left(?: under| in)?|leave|ended?|over|manager|employer|boss|my (?:last|old|former|present|current)|without|persuade|prove|speak well|come in|asked me|months|finished|stopped|short|because|after i|trouble|wrong|blame\\p{L}{0,1}|quarrel\\p{L}{0,3}|no longer|diary|empty|idle|told me|in writing|not made for|weeks',
  ),
  law: words(
    'judge|court|free to|permitted|allowed|stay|drive|car|train|sign(?:ed)?|police|deserved?|vouch\\p{L}{0,2}|dispute|hours|owed|wrong|mistake|sorry|young|past|record|away|leave|country|right|until then|because of|matter|sort(?:ed)? out|check|entry|streets|pack',
  ),
};
