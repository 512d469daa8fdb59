import type { FactWords, MeetingFormat, PostSaid, RoundSaid } from '../../../core/review/fact-words.ts';
import type { Span } from '../../../core/review/mentions.ts';
import { daysOfMeeting } from './days-said.ts';
import { numberOf, numberWords } from './numbers-said.ts';
import { sentenceFaults } from './sentence-faults.ts';
import { lengthsOfMeeting, timesIn } from './times-said.ts';

/** A title that is no name of a firm: at its end stands what somebody is. */
const TRADE =
  'manager|engineer|analyst|architect|nurse|teacher|tutor|lecturer|professor|officer|assistant|director|co-?ordinator|consultant|designer|developer|administrator|executive|accountant|auditor|technician|technologist|specialist|advis[eo]r|lead|leader|head|supervisor|planner|buyer|chef|cook|driver|scientist|researcher|fellow|editor|writer|journalist|solicitor|paralegal|lawyer|barrister|surveyor|controller|clerk|secretary|representative|salesperson|recruiter|trainer|therapist|physiotherapist|pharmacist|dentist|doctor|midwife|carer|worker|inspector|operator|mechanic|electrician|plumber|joiner|builder|estimator|librarian|curator|archivist|producer|photographer|programmer|tester|strategist|economist|statistician|actuary|underwriter|broker|trader|banker|bookkeeper|treasurer|registrar|bursar|chaplain|gardener|baker|barista|waiter|bartender|receptionist|porter|cleaner|guard|pilot|captain|steward|agent|negotiator|merchandiser|stylist|marketer|copywriter|translator|interpreter|linguist|geologist|chemist|biologist|physicist|foreman|dispatcher|scheduler|owner|partner|associate|apprentice|intern|trainee|president|principal|headteacher|dean|matron|superintendent|warden|ranger|geographer|ecologist|hydrologist|oncologist|psychologist|counsellor|practitioner|sister|paramedic|dispenser|optometrist|optician|hygienist|radiographer|sonographer|vet';
const RANK =
  'senior|junior|lead|principal|chief|deputy|assistant|associate|head of|head|staff|graduate|trainee|interim|acting|vice|executive|group|global|regional|managing|director of|vp of|manager of|apprentice|first|second';

const TITLE_WORD = "(?:\\p{Lu}[\\p{L}&'’/-]{0,40}|and|of|for|&|the|de)";
const NAMED = '(?:role|post|position|job|vacancy|opening|opportunity)';
/** "The Data Architect role", "the role of Data Architect", "the data architect job". */
const ROLE = new RegExp(
  [
    `(?<=\\b[Tt](?:he|his) )(?<a>\\p{Lu}[\\p{L}&'’/-]{0,40}(?: ${TITLE_WORD}){0,6}) (?:${NAMED})\\b(?!s)`,
    `(?<=\\b(?:[Tt]he|[Tt]his|[Yy]our) (?:${NAMED}) (?:of|as) (?:an? |the |your )?)(?<b>\\p{Lu}[\\p{L}&'’/-]{0,40}(?: ${TITLE_WORD}){0,5}(?<! (?:at|and|of|for|the)))`,
    `(?<=\\b[Tt](?:he|his) )(?<c>(?:[\\p{L}-]{1,30} ){0,3}(?:${TRADE})) (?:${NAMED})\\b(?!s)`,
    `(?<=\\b(?:[Tt]he|[Tt]his|[Yy]our) (?:${NAMED}) (?:of|as) (?:an? |the |your )?)(?<d>(?:\\p{Ll}[\\p{L}-]{0,30} ){0,3}(?:${TRADE}))\\b`,
  ].join('|'),
  'gu',
);

function rolesSaid(text: string): Span[] {
  return [...text.matchAll(ROLE)].flatMap((match) => {
    const { a, b, c, d } = match.groups ?? {};
    const title = a ?? b ?? c ?? d ?? '';
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
    const isTitle = new RegExp(`(?<![\\p{L}])(?:${TRADE})s?(?![\\p{L}])|^(?:${RANK}) \\p{L}`, 'iu').test(clean);
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

const shortPosts: readonly (readonly [RegExp, string])[] = [
  [/\bc\.?f\.?o\.?\b/gi, 'chief financial officer'],
  [/\bc\.?e\.?o\.?\b/gi, 'chief executive'],
  [/\bchief executive officer\b/gi, 'chief executive'],
  [/\bc\.?t\.?o\.?\b/gi, 'chief technology officer'],
  [/\bc\.?o\.?o\.?\b/gi, 'chief operating officer'],
  [/\bc\.?m\.?o\.?\b/gi, 'chief marketing officer'],
  [/\bc\.?i\.?o\.?\b/gi, 'chief information officer'],
  [/\bc\.?p\.?o\.?\b/gi, 'chief people officer'],
  [/\bc\.?d\.?o\.?\b/gi, 'chief data officer'],
  [/\bvice[- ]president\b/gi, 'vp'],
  [/\b(?:human resources|people team)\b/gi, 'hr'],
  [/\bfinance director\b/gi, 'director finance'],
  [/\bchief finance officer\b/gi, 'chief financial officer'],
  [/\bheadmaster|headmistress|head teacher\b/gi, 'headteacher'],
  [/\bsr\.?(?= )/gi, 'senior'],
  [/\bjr\.?(?= )/gi, 'junior'],
  [/\bmgr\b/gi, 'manager'],
  [/\beng\b/gi, 'engineer'],
  [/\bcurriculum vitae|r[ée]sum[ée]s?\b/gi, 'cv'],
  [/\bcvs\b/gi, 'cv'],
  [/\bcover(?:ing)? letters?\b|\bmotivation letter\b/gi, 'letter'],
  [/\b(?:referees?|references?|testimonials?)\b/gi, 'references'],
  [/\b(?:certificates?|certification|diplomas?|degree)\b/gi, 'certificate'],
  [/\b(?:presentation|slides?|deck|slide deck)\b/gi, 'slides'],
  [/\b(?:transcripts?|grades)\b/gi, 'transcript'],
  [/\b(?:portfolios?)\b/gi, 'portfolio'],
  [/\b(?:photos?|photographs?|pictures?|headshot)\b/gi, 'photo'],
  [/\b(?:diagrams?|sketch(?:es)?|drawings?)\b/gi, 'diagram'],
  [/\b(?:spreadsheets?|workbook)\b/gi, 'spreadsheet'],
  [/\b(?:writing sample|work samples?|samples?|sample of my writing)\b/gi, 'sample'],
  [/\b(?:publications?|publication list|papers?)\b/gi, 'publications'],
  [/\badvisor\b/gi, 'adviser'],
  [/\bco-ordinator\b/gi, 'coordinator'],
];

const smallWords = new Set('the a an of for and in at to my your our role post position job de &'.split(' '));

function plainWords(text: string): string[] {
  let plain = text.toLowerCase().replaceAll('’', "'");
  for (const [pattern, word] of shortPosts) plain = plain.replace(pattern, word);
  return (plain.match(/[\p{L}\p{N}+#]+(?:'\p{L}+)?/gu) ?? []).filter((word) => !smallWords.has(word));
}

const NAME = "\\p{Lu}[\\p{L}’'-]{1,40}(?: (?:van |von |der |de |den )*\\p{Lu}[\\p{L}’'-]{1,40}){0,2}";
const TRADE_ANY = TRADE.split('|')
  .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
  .join('|');
const POST = `(?:(?:[\\p{L}&-]{1,30} ){0,4}(?:${TRADE_ANY}|CFO|CEO|CTO|COO|CMO|CIO|CPO|HR|VP [\\p{L}]+)(?: of (?:[\\p{L}&-]{1,30} ?){1,3})?|Head of (?:[\\p{L}&-]{1,30} ?){1,3})`;
/** "Your HR Director, Stephen", "Stephen, your HR Director,", "Dr Baumgart, the Managing Director". */
const POST_FIRST = new RegExp(`\\b(?:[Yy]our|[Tt]he|[Tt]heir)\\s(?<post>${POST}),?\\s(?<name>${NAME})`, 'gu');
const NAME_FIRST = new RegExp(
  `(?<![\\p{L}])(?:(?:Dr|Mr|Ms|Mrs|Prof)\\.?\\s)?(?<name>${NAME})(?:,\\s(?:your|the|their|our)\\s|\\s\\((?:your |the )?|\\sas\\s(?:your|the)\\s|\\sis\\s(?:your|the)\\s)(?<post>${POST})`,
  'gu',
);

const ENDS_IN_POST = new RegExp(`${POST}$`, 'u');

/** "As HR Director you know", "your work as Head of Data": the reader's own. */
const POST_OF_READER = new RegExp(
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

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  initial: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};
const MEETING = '(?:round|interview|stage|meeting|conversation|discussion|chat)';
const ROUND = new RegExp(
  `\\b(?:(?<ordinal>first|initial|second|third|fourth|1st|2nd|3rd|4th|final|last)[- ](?:round |stage |(?:video|phone|telephone|panel|technical|formal|face-to-face) )*${MEETING}|(?<format>phone screen(?:ing)?|screening call|telephone (?:interview|call|conversation)|phone (?:interview|call|conversation)|(?:conversation|interview|talk|chat|time) (?:on|over|by) the (?:phone|telephone)|(?:interview|conversation) by (?:phone|telephone)|video (?:call|interview|conversation|meeting)|(?:zoom|teams|skype) (?:call|interview|meeting|conversation)|(?:interview|conversation|meeting|talk|call) (?:on|over|by) (?:zoom|teams|video|skype)|(?:meet(?:ing)?|see(?:ing)?|talk(?:ing)? to|speak(?:ing)? (?:to|with)) you in person|see(?:ing)? your (?:office|offices|site|lab|labs|school|premises|workshop|factory)|having me (?:in |at |over |round )?(?:at |to |in )?your (?:office|offices|site|headquarters|school|lab|shop|store|premises)|(?:showing|show(?:ed|n)) me (?:round|around)|on-?site (?:interview|visit)|visit to your (?:office|offices|site|headquarters|lab)|in-person (?:interview|meeting)|face-to-face (?:interview|meeting)|(?:welcoming|hosting) me (?:at|in|to) your (?:office|offices|site|headquarters|lab)))\\b`,
  'giu',
);

function formatOf(words: string): MeetingFormat | null {
  if (/phone|screening call/i.test(words)) return 'phone';
  if (/video|zoom|teams|skype/i.test(words)) return 'video';
  return 'visit';
}

const ALONGSIDE =
  /^(?: before (?:my|the|your)\b|[^.!?\n]{0,20}\b(?:as (?:much|well) as|and (?:then )?(?:for |now )?(?:the )?(?:second|third|final|other|visit|one (?:on|in|last))\b))/i;

/** What is thanked for; not what may come, and not what a letter looks back on. */
function roundsSaid(text: string): RoundSaid[] {
  return [...text.matchAll(ROUND)].flatMap((match) => {
    const { ordinal, format } = match.groups ?? {};
    const before = (
      text
        .slice(Math.max(0, match.index - 90), match.index)
        .split(/[.!?;\n]/)
        .at(-1) ?? ''
    ).replace(/^.*\b(?:and|but) (?=I |you |the |we )/i, '');
    if (!/\b(?:thank\w*|thanks|enjoyed|it was|grateful|appreciate\w*|pleasure)\b/i.test(before)) return [];
    if (
      /\b(?:forward|next|hope|since|after|before|than|following|news|update|feedback|result|whether|invit\w+|offer\w*)\b/i.test(
        before.replace(/\bthank you (?:so much |very much )?for (?:inviting|having|seeing|offering) me\b/i, ''),
      )
    )
      return [];
    // "The phone interview as much as the visit", "the first interview and the second".
    if (ALONGSIDE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 60))) return [];
    const isInvited =
      /\binvit\w+\b/i.test(before) &&
      !/\b(?:yesterday|today|on \w+day|last week|this (?:morning|afternoon))\b/i.test(
        text.slice(match.index, match.index + match[0].length + 30),
      );
    if (isInvited) return [];
    const word = ordinal?.toLowerCase();
    const span = { start: match.index, end: match.index + match[0].length };
    return [
      {
        ...span,
        ordinal: word === undefined ? null : (ordinals[word] ?? null),
        isFinal: word === 'final' || word === 'last',
        format:
          format === undefined
            ? /phone|telephone|video/i.test(match[0])
              ? formatOf(match[0])
              : null
            : formatOf(format),
      },
    ];
  });
}

const FILE_SORT =
  'CV|cv|résumé|resumé|resume|cover(?:ing)? letter|references?|portfolio|certificates?|transcripts?|presentation|slides|deck|photos?|diagrams?|sketch(?:es)?|spreadsheet|(?:writing |work )?samples?|publications|publication list|list of (?:my )?publications|case study|documents?|files?|letter of recommendation|reference letters?|plan|report|PDF|pdf';
const GIVEN = `(?:(?<count>both|all|${numberWords.replaceAll('|', '|')}|\\d{1,2}) (?:of )?)?(?:the |my |these |those |copies of )?(?:(?<count2>${numberWords}|\\d{1,2}) )?(?:[\\p{L}-]{1,30} ){0,2}?`;
/** How letters say that something goes with them. */
const FILES = new RegExp(
  [
    `\\b(?:attached|enclosed)(?: (?:is|are|you will find|please find|to this (?:e-?mail|message|letter)|here|below|with this))? ${GIVEN}(?<sort>${FILE_SORT})\\b`,
    `\\b(?:attach|attaching|enclose|enclosing|have attached|have enclosed|(?:am|are) (?:also )?(?:attaching|enclosing)) ${GIVEN}(?<sort2>${FILE_SORT})\\b`,
    `\\b${GIVEN}(?<sort3>${FILE_SORT}) (?:(?:is|are) (?:now |both |all )?(?:attached|enclosed|below)\\b|(?:with|in|to) this (?:e-?mail|message|letter|note)\\b|below as an? \\w+|as an? (?:PDF|Word file|attachment)\\b)`,
    `\\b[Yy]ou(?: will|['’]ll) find ${GIVEN}(?<sort4>${FILE_SORT}) (?:with|in|below|here|attached|enclosed|at the (?:end|foot))\\b`,
    `\\b(?:put|added|included|sent|saved|dropped) ${GIVEN}(?<sort5>${FILE_SORT}) (?:in|with|below|here|to this|as an?)\\b(?! (?:\\w+ )?(?:20\\d\\d|post|person|production|a (?:box|drawer)|my portfolio))`,
    `\\b(?:am sending|send|sending|include|including|here (?:is|are)) (?:you )?${GIVEN}(?<sort6>${FILE_SORT}) (?:with this|below|in this (?:e-?mail|message)|along(?: with this)?|herewith|as an? (?:PDF|attachment))\\b`,
    '\\b(?:see|please see|find|please find) (?:the )?(?:attached|attachments?|enclosed|below for the (?:file|document|pdf))\\b(?:\\s+(?:for\\s+)?(?:the |my )?(?<sort7>CV|cv|references|portfolio|certificates?|slides|diagram))?',
    '\\b(?:the )?(?:PDF|file|document|attachment) (?:below|attached|enclosed|with this)\\b',
    '\\b(?:below|here|herewith) as an? (?:PDF|Word file|file|attachment)\\b',
  ].join('|'),
  'gu',
);

function filesSaid(text: string): (Span & { sort: string | null; count: number | null })[] {
  return [...text.matchAll(FILES)].flatMap((match) => {
    const groups = match.groups ?? {};
    const said = [groups.sort, groups.sort2, groups.sort3, groups.sort4, groups.sort5, groups.sort6, groups.sort7].find(
      (each) => each !== undefined,
    );
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    // "I will send", "no file to add", "shall I attach": nothing is said to be there.
    if (
      /\b(?:will|can|could|would|shall|may|if|not|no|never|have not|happy to|glad to|want me to|should|to)\s+(?:\w+\s+){0,2}$/i.test(
        before,
      )
    )
      return [];
    if (
      /\b(?:will follow|on request|in the post)\b/.test(text.slice(match.index, match.index + match[0].length + 20)) &&
      !/attached/i.test(match[0])
    )
      return [];
    const counts = [...match[0].matchAll(new RegExp(`\\b(both|${numberWords}|\\d{1,2})\\b`, 'gi'))].map((each) =>
      /^both$/i.test(each[1] ?? '') ? 2 : numberOf(each[1] ?? ''),
    );
    const isInOne = /^ (?:all )?(?:in|as) (?:one|a single)\b/i.test(text.slice(match.index + match[0].length));
    const isCounted = !isInOne && /\b(?:documents|files|references|attachments|certificates|copies)\b/i.test(match[0]);
    const [count = null] = counts.filter((each) => each !== 1);
    const sort =
      said === undefined || /^(?:documents?|files?|pdf|plan|report|case study)$/i.test(said)
        ? null
        : (plainWords(said).at(-1) ?? null);
    return [{ start: match.index, end: match.index + match[0].length, sort, count: isCounted ? count : null }];
  });
}

/** A firm where the candidate wants to work, out of the words before it. */
const FIRM_NAME =
  "(?<firm>(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,40}(?: (?:&|and|of|\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,40})){0,4})";
const FIRM_OF_JOB = new RegExp(
  `(?:\\b(?:[Tt]he|[Tt]his|[Yy]our|[Aa]n?|any) (?:[\\p{L}-]{1,30} ){0,4}?(?:role|job|position|post|vacancy|opening|opportunity|team|interview) (?:at|with)|\\b(?:keen|glad|happy|love|like|want|hope|excited|eager|proud|pleased|hoping|delighted|ready|thrilled|honou?red|privileged|enthusiastic|motivated|determined|wish|hoped|wanted|look forward|see myself|chance|opportunity) (?:to )?(?:join(?:ing)?|work(?:ing)? (?:at|for|with)|be(?:ing)? part of|com(?:e|ing) to work (?:at|for)|becom(?:e|ing) part of|at|contribut(?:e|ing) to|help(?:ing)?)|\\b(?:with|alongside) (?:you|your team) (?:all )?at|\\b(?:be|become) (?:a )?part of|\\binterest(?:ed)? in (?:working (?:at|for)|joining)|\\bfuture (?:at|with)|\\beverybody at|\\beveryone at|\\byour (?:colleagues|people|work) at|\\bmy application to|\\bcareer (?:at|with)) ${FIRM_NAME}|(?:^|[.!?]\\s|\\b(?:that|because|think|believe|feel|sure) )${FIRM_NAME.replace('<firm>', '<firm2>')} (?:is|would be|seems) (?:where I|(?:exactly |just |very much )?the (?:place|firm|company|employer|team|kind of (?:place|firm|company|employer))|my first choice|a place where I)`,
  'gmu',
);

export const factWords: FactWords = {
  daysOfMeeting,
  timesIn,
  lengthsOfMeeting,
  roundsSaid,
  roundNoted(round) {
    const word = /\b(first|initial|second|third|fourth|1st|2nd|3rd|4th)\b/i.exec(round)?.[1]?.toLowerCase();
    const number = /\b(?:round|stage|interview)\s*(\d)\b/i.exec(round)?.[1];
    const isFinal = /\b(?:final|last)\b/i.test(round);
    return {
      ordinal: word === undefined ? (number === undefined ? null : Number(number)) : (ordinals[word] ?? null),
      isFinal,
    };
  },
  rolesSaid,
  ranks: new Set(
    'senior junior lead principal chief deputy assistant associate head staff graduate trainee interim acting vice director vp managing apprentice president'.split(
      ' ',
    ),
  ),
  postsSaid,
  plainWords,
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
      : /^(?:mrs|ms|miss|dame|lady|frau|fr)\b/i.test(title)
        ? 'f'
        : null,
  pronoun: /(?<![\p{L}'’-])(?<pronoun>[Hh]e|[Ss]he|him|her|hers|his|His|Her|himself|herself)(?![\p{L}-])/gu,
  genderOfPronoun: (pronoun) => (/^(?:he|him|his|himself)$/i.test(pronoun) ? 'm' : 'f'),
  somebody:
    /\b(?:colleagues?|managers?|boss|directors?|client|customer|patient|pupil|student|child|mother|father|wife|husband|partner|sister|brother|daughter|son|friend|mentor|referee|teacher|head|chief|CEO|CFO|CTO|lead|engineer|nurse|doctor|chef|commis|commissioner|consultant|recruiter|assistant|candidate|trainee|apprentice|someone|somebody|anyone|person|woman|man|lady|girl|boy|receptionist|officer|chair|predecessor|successor|supervisor|whoever|everybody|everyone|who|interviewer|the other|professor|dean|owner|founder|guest|visitor|resident|user|tenant|driver|mate)s?\b/i,
  ofReader:
    "\\b(?:meet|met|meeting|see|seeing|spoke (?:to|with)|speak (?:to|with)|speaking (?:to|with)|talk (?:to|with)|talking (?:to|with)|from|thank|[Ww]hat|that|hear|[Aa]s|[Ww]hen|because|with|tell|ask|told|asked) (?<name>{})(?=[.!?]|,? (?:and to|and for|that|if|again|said|told|asked|mentioned|explained|about|yesterday|today|on|for|at|in|has|was|is|described|showed|thinks|thought|wants|wanted|likes|liked|does|did|would|will|had|made|wrote|needs|feels|felt|meant)\\b|['’]s\\b(?! (?:\\w+ )?(?:sister|brother|wife|husband|mother|father|son|daughter|cousin|uncle|aunt|namesake)\\b))|(?:^|[.!?]\\s|\\n)(?<name2>{}) (?:said|told me|asked|mentioned|explained|was|has|showed|described)\\b|(?<=\\b(?:that|and|what|as|when|if|with|to|from|meet|met|by|for|[Ww]hat)\\s(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\\.?\\s)(?<name3>{})(?![\\w-]|,|['’]s (?:\\w+ )?(?:sister|brother|wife|husband|mother|father|son|daughter)\\b)",
  calledBy: /\b(?:[Tt]hank you|[Tt]hanks)(?: again| so much| very much)?, (?<name>\p{Lu}\p{Ll}+)(?=[,.!])/gu,
  greetingLine:
    /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))(?:,? (?:dear )?(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|madam|all|team|both|everyone|there|hiring manager)\b\.?|\p{Lu}[\p{L}\p{M}'’-]*|and|&|van|von|de|der|den))*[,!:]?$/iu,
  greetingWithin:
    /^(?:dear|hi|hello|hey)\s+(?<name>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?),?\s+(?<second>(?:hi|hello|hey)\s+\p{Lu}[\p{L}'’-]*|dear\s+\k<name>)/iu,
  closingLine:
    /^(?:(?:with |my )?(?:very )?(?:kind(?:est)?|warm(?:est)?|best) (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours(?: sincerely| faithfully| truly)?|all the best|best|cheers|with (?:best wishes|many thanks and (?:kind|best) regards)|sincerely|respectfully|take care|warmly)[,.!]?$/i,
  placeholder:
    /(?<![\p{L}])(?:(?:INSERT|ENTER|ADD) (?:YOUR |THE )?[A-Z]{3,}|(?:[Ii]nsert|[Ee]nter|[Aa]dd|[Ff]ill in) (?:(?:the|your|their|his|her|a|an|one) )?(?:\w+ )?(?:name|company|firm|role|title|date|example|detail|time|topic|number)s?(?: here)?(?=\s*[)\]}.,!]|$)|\((?:insert|enter|add|fill in|your|company|recipient|interviewer|hiring manager|date|name|role|title|example|topic|specific|their|xyz|tbc|tbd)\b(?:[^()\n]{0,40}\b(?:name|here|example|detail|role|title|date|topic|company|address|number|later)s?)?\)|(?:Company|Recipient|Interviewer|Candidate|Employer|Hiring Manager|Job|Position|First|Last|Your|Manager|Recruiter|Firm|Role)(?:'s)? (?:Name|Title|Company|Here|Surname)(?![\p{L}])|Mr\.?\s?\/\s?(?:Mrs|Ms|Miss)\.?(?:\s?\/\s?(?:Mrs|Ms|Miss)\.?)?|Mrs\.?\s?\/\s?(?:Mr|Ms)\.?|Sir\s?\/\s?Madam(?= \p{Lu})|[Hh]e\/[Ss]he|[Hh]is\/[Hh]er(?: (?:name|role))|(?<=\b(?:at|on|to|for|with|from|by|of|the|about)\s)(?:NAME|COMPANY|DATE|TIME|ROLE|TITLE|FIRM|TOPIC|EXAMPLE|PLACE|XYZ|XY|ABC Company|Acme Corp|X(?= (?:and|role|position|team|about)\b)|X(?=[.,]))(?![\p{L}])|(?<=\b[Dd]ear )(?:NAME|Name|X+|Xx+|First Name|Recipient|\.{2,}|_+|-{2,})(?![\p{L}])|TBC(?=\s*[.,)\n])(?<=\b(?:at|with|for|role of|join|on|by) TBC))(?![\p{L}])/gmu,
  filesSaid,
  sentenceFaults,
  titleKey: (title) =>
    ({ professor: 'prof', doctor: 'dr', herrn: 'herr', hr: 'herr', fr: 'frau' })[
      title.toLowerCase().replace('.', '')
    ] ?? title.toLowerCase().replace('.', ''),
};
