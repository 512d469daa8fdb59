import type { FactWords, PostSaid } from '../../../core/review/fact-words.ts';
import { latin } from '../../../core/review/latin.ts';
import type { Span } from '../../../core/review/mentions.ts';
import { daysNamed, daysOfMeeting } from './days-said.ts';
import { filesListed, filesSaid } from './files-said.ts';
import { lengthsOfMeeting } from './lengths-said.ts';
import { numberOf, numberWords } from './numbers-said.ts';
import { placeholder } from './placeholders.ts';
import { plainWords } from './plain-words.ts';
import { callsOf, roundNoted, roundsSaid } from './rounds-said.ts';
import { sentenceFaults } from './sentence-faults.ts';
import { timesIn } from './times-said.ts';

/** A title that is no name of a firm: at its end stands what somebody is. */
const TRADE =
  'manager|engineer|analyst|architect|nurse|teacher|tutor|lecturer|professor|officer|assistant|director|co-?ordinator|consultant|designer|developer|administrator|executive|accountant|auditor|technician|technologist|specialist|advis[eo]r|lead|leader|head|supervisor|planner|buyer|chef|cook|driver|scientist|researcher|fellow|editor|writer|journalist|solicitor|paralegal|lawyer|barrister|surveyor|controller|clerk|secretary|representative|salesperson|recruiter|trainer|therapist|physiotherapist|pharmacist|dentist|doctor|midwife|carer|worker|inspector|operator|mechanic|electrician|plumber|joiner|builder|estimator|librarian|curator|archivist|producer|photographer|programmer|tester|strategist|economist|statistician|actuary|underwriter|broker|trader|banker|bookkeeper|treasurer|registrar|bursar|chaplain|gardener|baker|barista|waiter|bartender|receptionist|porter|cleaner|guard|pilot|captain|steward|agent|negotiator|merchandiser|stylist|marketer|copywriter|translator|interpreter|linguist|geologist|chemist|biologist|physicist|foreman|dispatcher|scheduler|owner|partner|associate|apprentice|intern|trainee|president|principal|headteacher|dean|matron|superintendent|warden|ranger|geographer|ecologist|hydrologist|oncologist|psychologist|counsellor|practitioner|sister|paramedic|dispenser|shearer|cutter|tailor|potter|brewer|butcher|farmer|grower|roofer|plasterer|painter|decorator|welder|fitter|machinist|florist|groomer|handler|lifeguard|instructor|guide|caretaker|janitor|housekeeper|concierge|sommelier|dancer|actor|singer|musician|conductor|composer|animator|illustrator|artist|sculptor|conservator|restorer|printer|proofreader|presenter|reporter|correspondent|investigator|detective|firefighter|deckhand|stevedore|rigger|scaffolder|bricklayer|mason|carpenter|glazier|labourer|groundskeeper|arborist|forester|winemaker|blender|taster|roaster|miller|fishmonger|grocer|cashier|adjuster|assessor|examiner|facilitator|organi[sz]er|fundraiser|caseworker|notary|conveyancer|bailiff|keeper|breeder|mate|trustee|governor|optometrist|optician|hygienist|radiographer|sonographer|vet';
const RANK =
  'senior|junior|lead|principal|chief|deputy|assistant|associate|head of|head|staff|graduate|trainee|interim|acting|vice|executive|group|global|regional|managing|director of|vp of|manager of|apprentice|first|second';

const TRADE_LARGE = TRADE.split('|')
  .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
  .join('|');
const TITLE_WORD = "(?:\\p{Lu}[\\p{L}&'’/-]{0,40}|and|of|for|&|the|de)";
const NAMED = '(?:role|post|position|job|vacancy|opening|opportunity)';
/** "The Data Architect role", "the role of Data Architect", "the data architect job". */
const ROLE = latin(
  [
    `(?<=\\b(?:as|be|become|being) your (?:next |new )?)(?<f>(?:\\p{Lu}[\\p{L}&'’/-]{0,40} |of |and )*(?:${TRADE_LARGE})(?: of (?:\\p{Lu}[\\p{L}&'’-]{0,30} ?){1,3})?)(?![\\p{L}])`,
    `(?<=\\b(?:love|like|proud|keen|happy|delighted|glad|pleased|honou?red|thrilled|excited|eager|ready|hope|want|chance|opportunity) to (?:be|become|join you as|work (?:for you )?as|serve as|join [^.,;\\n]{1,40} as) (?:the |an? |your )?)(?<g>(?:\\p{Lu}[\\p{L}&'’/-]{0,40} |of |and )*(?:${TRADE_LARGE})(?: of (?:\\p{Lu}[\\p{L}&'’-]{0,30} ?){1,3})?)(?![\\p{L}])`,
    `(?<=\\b(?:[Aa]bout|[Ff]or|[Oo]f|[Ii]n) (?:the|your|this) (?:[\\p{L}-]{1,30} )?)(?<e>(?:lecture|fellow|professor|reader|apprentice|intern|director|head|trainee|clerk|trustee|partner|curator|studentship|pupil|registrar|editor|tutor)ship)(?![\\p{L}])`,
    `(?<=\\b[Tt](?:he|his) )(?<a>\\p{Lu}[\\p{L}&'’/-]{0,40}(?: ${TITLE_WORD}){0,6}) (?:${NAMED})\\b(?!s)`,
    `(?<=\\b(?:[Tt]he|[Tt]his|[Yy]our) (?:${NAMED}) (?:of|as) (?:an? |the |your )?)(?<b>\\p{Lu}[\\p{L}&'’/-]{0,40}(?: ${TITLE_WORD}){0,5}(?<! (?:at|and|of|for|the)))`,
    `(?<=\\b[Tt](?:he|his) )(?<c>(?:[\\p{L}-]{1,30} ){0,3}(?:${TRADE})) (?:${NAMED})\\b(?!s)`,
    `(?<=\\b(?:[Tt]he|[Tt]his|[Yy]our) (?:${NAMED}) (?:of|as) (?:an? |the |your )?)(?<d>(?:\\p{Ll}[\\p{L}-]{0,30} ){0,3}(?:${TRADE}))\\b`,
  ].join('|'),
  'gu',
);

/** A trade or a rank within what is called a role. */
const TITLE = latin(`(?<![\\p{L}])(?:${TRADE})s?(?![\\p{L}])|^(?:${RANK}) \\p{L}`, 'iu');

function rolesSaid(text: string): Span[] {
  return [...text.matchAll(ROLE)].flatMap((match) => {
    const { a, b, c, d, e, f, g } = match.groups ?? {};
    if (e !== undefined) return [{ start: match.index, end: match.index + e.length }];
    const title = a ?? b ?? c ?? d ?? f ?? g ?? '';
    const clean = title.replace(/(?: (?:at|and|of|for|the|I))+$/, '');
    const start = match.index + match[0].indexOf(title);
    // "The Leeds role", "the same role", "the next job": no title unless a trade or a rank is in it.
    // "The role of a registrar has always interested me."
    if (
      d !== undefined &&
      /\b(?:of|as) an? $/.test(text.slice(Math.max(0, start - 8), start)) &&
      /^ (?:has|is|in general|was)\b/.test(text.slice(start + clean.length, start + clean.length + 14))
    )
      return [];
    const isTitle = TITLE.test(clean);
    const before = text.slice(Math.max(0, start - 40), start);
    // "In the role of Cataloguer I looked after": an earlier one.
    if (
      /\bin the \w+ (?:of|as) (?:an? )?$/i.test(before) &&
      /^ I (?!would|will|could|can)/.test(text.slice(start + clean.length))
    )
      return [];
    if (
      /^ \w+ (?:come|comes|came|opens?|opened|falls?|becomes?|became)\b/.test(
        text.slice(start + clean.length, start + clean.length + 30),
      )
    )
      return [];
    if (!isTitle || /\b(?:my|his|her|their|previous|last|former|current|old)\b[^.!?]{0,30}$/i.test(before)) return [];
    return [{ start, end: start + clean.length }];
  });
}

const NAME = "\\p{Lu}[\\p{L}’'-]{1,40}(?: (?:van |von |der |de |den )*\\p{Lu}[\\p{L}’'-]{1,40}){0,2}";
const TRADE_ANY = TRADE.split('|')
  .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
  .join('|');
const POST = `(?:(?:[\\p{L}&-]{1,30} ){0,4}(?:${TRADE_ANY}|CFO|CEO|CTO|COO|CMO|CIO|CPO|HR|VP [\\p{L}]+)(?: of (?:[\\p{L}&-]{1,30} ?){1,3})?|Head of (?:[\\p{L}&-]{1,30} ?){1,3})`;
/** "Your HR Director, Stephen", "Stephen, your HR Director,", "Dr Baumgart, the Managing Director". */
const POST_FIRST = latin(`\\b(?:[Yy]our|[Tt]he|[Tt]heir)\\s(?<post>${POST}),?\\s(?<name>${NAME})`, 'gu');
const NAME_FIRST = latin(
  `(?<![\\p{L}])(?:(?:Dr|Mr|Ms|Mrs|Prof)\\.?\\s)?(?<name>${NAME})(?:,\\s(?:your|the|their|our)\\s|\\s\\((?:your |the )?|\\sas\\s(?:your|the)\\s|\\sis\\s(?:your|the)\\s)(?<post>${POST})`,
  'gu',
);

const ENDS_IN_POST = latin(`${POST}$`, 'u');

/** "As HR Director you know", "your work as Head of Data": the reader's own. */
const POST_OF_READER = latin(
  `\\b(?:[Aa]s (?:the |an? |their )?(?=\\p{Lu}[^,.]{0,60},? you\\b)|[Yy]our (?:role|work|job|post|position|experience) as (?:the |an? )?)(?<post>${POST})`,
  'gu',
);

function postsSaid(text: string): PostSaid[] {
  return [POST_FIRST, NAME_FIRST, POST_OF_READER].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { post = '', name = '' } = match.groups ?? {};
      if (/^sister$/.test(post.trim())) return [];
      const clean = post.trim().replace(/ (?:and|who|which|for|with|asked|said)\b.*$/, '');
      // "The call with Captain Krishnan": what is left is no post.
      if (clean !== post.trim() && !ENDS_IN_POST.test(clean)) return [];
      // A post inside a sentence begins large, or is one of the few that everybody shortens.
      if (clean.split(' ').length > 6 || /\b(?:and|who|which)\b/.test(clean.replace(/ of .*/, ''))) return [];
      const start = match.index + match[0].indexOf(post);
      return [{ start, end: start + clean.length, post: clean, name }];
    }),
  );
}

const COUNTED = latin(
  `\\b(?:all |the |both )?(?<count>${numberWords}|\\d{1,2}) of you\\b|\\bthe (?<panel>${numberWords}|\\d{1,2})[- ](?:person|strong|member) panel\\b|\\byou and (?:the|your) (?<more>${numberWords}|\\d{1,2}) (?:other )?(?:colleagues|panell?ists|panel members|interviewers|others)\\b|\\bthe (?<those>${numberWords}|\\d{1,2}) (?:interviewers|panell?ists|panel members)\\b|\\bpanel of (?<of>${numberWords}|\\d{1,2})\\b`,
  'gi',
);

function peopleCounted(text: string): (Span & { count: number })[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const { count, panel, of, more, those } = match.groups ?? {};
    const number = numberOf(count ?? panel ?? of ?? more ?? those ?? '');
    if (number === null) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, count: number + (more === undefined ? 0 : 1) }];
  });
}

/** A firm where the candidate wants to work, out of the words before it. */
const FIRM_NAME =
  "(?<firm>(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,40}(?: (?:&|and|of|\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,40})){0,4})";
const FIRM_OF_JOB = latin(
  `(?:\\b(?:[Tt]he|[Tt]his|[Yy]our|[Aa]n?|any) (?:[\\p{L}-]{1,30} ){0,4}?(?:role|job|position|post|vacancy|opening|opportunity|team|interview) (?:at|with)|\\b(?:keen|glad|happy|love|like|want|hope|excited|eager|proud|pleased|hoping|delighted|ready|thrilled|honou?red|privileged|enthusiastic|stoked|chuffed|itching|buzzing|gutted not|over the moon|aspire|longing|dying|motivated|determined|wish|hoped|wanted|look forward|see myself|chance|opportunity) (?:to )?(?:join(?:ing)?|work(?:ing)? (?:at|for|with)|be(?:ing)? part of|com(?:e|ing) to work (?:at|for)|becom(?:e|ing) part of|at|contribut(?:e|ing) to|help(?:ing)?)|\\b(?:with|alongside) (?:you|your team) (?:all )?at|\\b(?:be|become) (?:a )?part of|\\binterest(?:ed)? in (?:working (?:at|for)|joining)|\\bfuture (?:at|with)|\\beverybody at|\\beveryone at|\\byour (?:colleagues|people|work) at|\\bmy application to|\\bcareer (?:at|with)) ${FIRM_NAME}|(?:^|[.!?]\\s|\\b(?:that|because|think|believe|feel|sure) )${FIRM_NAME.replace('<firm>', '<firm2>')} (?:is|would be|seems) (?:where I|(?:exactly |just |very much )?the (?:place|firm|company|employer|team|kind of (?:place|firm|company|employer))|my first choice|a place where I)`,
  'gmu',
);

export const factWords: FactWords = {
  daysOfMeeting,
  daysNamed,
  timesIn,
  lengthsOfMeeting,
  roundsSaid,
  callsOf,
  roundNoted,
  rolesSaid,
  ranks: new Set(
    'senior junior lead principal chief deputy assistant associate head staff graduate trainee interim acting vice director vp managing apprentice president'.split(
      ' ',
    ),
  ),
  postsSaid,
  plainWords,
  actsOnMe:
    /^(?:,? (?:have|has|had|also|now|since|are|is|want|wants|would|will|then|just)(?:['’]ve)?)*(?:['’](?:ve|s))? (?:(?!you )\p{Ll}{2,14} ){0,2}?(?:to )?(?:asked|invited|offered|called|contacted|approached|interview(?:ed|ing)|seen|given|made|wrote to|written to|rang|rung) me\b/u,
  firmOfJob: FIRM_OF_JOB,
  commonInFirms: new Set(
    'the north south east west northern southern eastern western central national international british english scottish welsh irish american european german french royal general united global first new great grand city county state royal london leeds bristol manchester birmingham liverpool edinburgh glasgow cardiff belfast dublin cambridge oxford york bath brighton sheffield nottingham leicester newcastle durham exeter norwich reading southampton portsmouth plymouth coventry derby swansea aberdeen dundee berlin munich hamburg cologne frankfurt vienna zurich paris madrid rome milan amsterdam brussels boston chicago denver seattle austin dallas houston atlanta sydney melbourne toronto vancouver singapore york england scotland wales ireland britain europe america germany france austria switzerland australia canada house office offices site depot campus road street park station plant branch building hall centre center lab labs studio school college university hospital trust foundation council water energy foods food bank health care group company services solutions systems partners associates technologies consulting data digital network conference summit expo fair week team board committee department ministry agency institute academy hotel kitchen clinic surgery ward church museum library theatre gallery christmas easter brexit covid zoom teams skype linkedin google excel python java sql english maths'.split(
      ' ',
    ),
  ),
  buildings: new Set(
    'house office offices site depot campus road street park station plant branch building hall centre center square tower wing lab labs theatre stadium conference summit expo fair week day club society festival'.split(
      ' ',
    ),
  ),
  genderOf: (title) =>
    /^(?:mr|sir|lord|herrn?|hr)\b/i.test(title)
      ? 'm'
      : /^(?:mrs|ms|miss|dame|lady|frau|fr|madam|ma['’]?am|ma)\b/i.test(title)
        ? 'f'
        : null,
  pronoun: /(?<![\p{L}'’-])(?<pronoun>[Hh]e|[Ss]he|him|her|hers|his|His|Her|himself|herself)(?![\p{L}-])/gu,
  genderOfPronoun: (pronoun) => (/^(?:he|him|his|himself)$/i.test(pronoun) ? 'm' : 'f'),
  somebody:
    /\b(?:colleagues?|managers?|boss|directors?|client|customer|(?<!\b(?:so|very|really|too|was|were|be|been|most|and|how|kind,) )patient|pupil|student|child|mother|father|wife|husband|partner|sister|brother|daughter|son|friend|mentor|referee|teacher|head|chief|CEO|CFO|CTO|lead|engineer|nurse|doctor|chef|commis|commissioner|consultant|recruiter|assistant|candidate|trainee|apprentice|someone|somebody|anyone|person|woman|man|lady|girl|boy|receptionist|officer|chair|predecessor|successor|supervisor|whoever|everybody|everyone|who|interviewer|the other|professor|dean|owner|founder|guest|visitor|resident|user|tenant|driver|mate)s?\b/i,
  ofReader:
    "\\b(?:meet|met|meeting|see|seeing|spoke (?:to|with)|speak (?:to|with)|speaking (?:to|with)|talk (?:to|with)|talking (?:to|with)|from|thank|[Ww]hat|that|hear|[Aa]s|[Ww]hen|because|with|tell|ask|told|asked) (?<name>{})(?=[.!?]|,? (?:and to|and for|that|if|again|said|told|asked|mentioned|explained|about|yesterday|today|on|for|at|in|has|was|is|described|showed|thinks|thought|wants|wanted|likes|liked|does|did|would|will|had|made|wrote|needs|feels|felt|meant)\\b|['’]s\\b(?! (?:\\w+ )?(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|uncle|aunt|namesake)\\b))|(?:^|[.!?]\\s|\\n)(?<name2>{}) (?:said|told me|asked|mentioned|explained|was|has|showed|described)\\b|(?<=\\b(?:that|and|what|as|when|if|with|to|from|meet|met|by|for|[Ww]hat)\\s(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\\.?\\s)(?<name3>{})(?![\\w-]|,|['’]s (?:\\w+ )?(?:sister|brother|wife|husband|mother|father|son|daughter)\\b)",
  calledBy: /\b(?:[Tt]hank you|[Tt]hanks)(?: again| so much| very much)?, (?<name>\p{Lu}\p{Ll}+)(?=[,.!])/gu,
  calledFirst:
    /^(?:\s*\S[^\n]{0,60}[,!:]?\n\s*)(?<name>\p{Lu}\p{Ll}+), (?=(?:thanks|thank you|it was|I (?!gather|believe|think|hear|suspect|know)|just|lovely|great|what an?|sorry|hope|hoping|many thanks|so (?:good|nice|lovely|great)|really|cheers|good to|how)\b)/u,
  calledSir:
    /(?:,\s|\b[Yy]es |\b[Nn]o |\b[Gg]ood (?:day|morning|afternoon|evening)(?: to you)?,? |\b[Tt]hank you(?: so much| very much)?,? |\b[Tt]hanks,? )(?<title>[Ss]ir|[Mm]a['’]?am|[Mm]adam|[Mm]a)(?=[,.!?;\n]|$)(?![’'])/gu,
  greetingLine:
    /^(?:dear|hi|hiya|hello|hey|respected|kia ora|tēnā koe|g['’]day|howdy|namaste|aloha|good (?:morning|afternoon|evening|day))(?:,? (?:dear )?(?:sir\s?(?:\/|or)\s?madam|(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|madam|all|team|both|everyone|there|hiring manager)\b\.?|\p{Lu}[\p{L}\p{M}'’-]*|and|&|van|von|de|der|den))*[,!:]?$/iu,
  greetingWithin:
    /^(?:dear|hi|hello|hey)\s+(?<name>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?),?\s+(?<second>(?:hi|hello|hey)\s+\p{Lu}[\p{L}'’-]*|dear\s+\k<name>)/iu,
  closingLine:
    /^(?:(?:with |my )?(?:very )?(?:kind(?:est)?|warm(?:est)?|best) (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours(?: sincerely| faithfully| truly)?|all the best|best|cheers|with (?:best wishes|many thanks and (?:kind|best) regards)|sincerely|respectfully|take care|warmly)[,.!]?$/i,
  placeholder,
  withYou:
    /\b(?:meet(?:ing)?|met|see(?:ing)?|saw|(?:talk|speak|chat)(?:ing)? (?:with|to)|(?:talked|spoke|chatted) (?:with|to)|interviewed by|joining|joined) (?:you(?:,| and| both,?)? (?:and )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Captain)\.? )?|(?<=\bjoin(?:ing|ed) )(?=\p{Lu}[\p{L}’'-]+ (?:on|for|in) (?:my|the|our)\b))(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/gu,
  peopleCounted,
  filesSaid,
  filesListed,
  sentenceFaults,
  titleKey: (title) =>
    ({ professor: 'prof', doctor: 'dr', herrn: 'herr', hr: 'herr', fr: 'frau' })[
      title.toLowerCase().replace('.', '')
    ] ?? title.toLowerCase().replace('.', ''),
};
