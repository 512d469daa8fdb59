import type { ReviewWords } from '../../../core/write/language-pack.ts';
import { clock, longDay, meetingDay, months, weekdays } from '../days.ts';
import { formalStarters, starters } from '../letters/starters.ts';
import { courtesy, interest, nextSteps, openDoor, politeQuestion, thanks, wantsIt } from './duty-words.ts';
import { factWords } from './fact-words.ts';
import { findingWords } from './findings.ts';
import { privateThesaurus } from './private-facts.ts';
import { keptNotes, privateRules } from './private-rules.ts';
import { mayShout } from './shouts.ts';
import { toneRules } from './tone-rules.ts';

const empty = new Set(
  'about after again also and are asked asks because been before both but came can come could did does from good had has have having her here him his how into its just like made make more most much not now off one only our out over said says she should some spoke such talk talked than that the their them then there these they thing things this those told very wants was went were what when where which while who why will with would yes you your mentioned wanted needs'.split(
    ' ',
  ),
);

export const reviewWords: ReviewWords = {
  ...findingWords,
  contentWords: (text) =>
    [...text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu)]
      .map((match) => match[0])
      .filter((word) => !empty.has(word))
      .map((word) => word.slice(0, 5)),
  thanks,
  interest,
  openDoor,
  politeQuestion,
  wantsIt,
  nextSteps,
  courtesy,
  beginnings: [starters, formalStarters].flatMap((each) => Object.values(each).flat()),
  hangs: /\b(?:the|an?|my|your|our|their|his|and|or|because|if|I’m|I'm)$/i,
  // "Attached to the idea", "no strings attached", "the weight attached to it" are nothing to send.
  attachment:
    /(?<!\b(?:strings|importance|value|weight|conditions?|(?:grown?|grew|become|became|get|got|feel|felt|am|be|been|too|so|very|deeply|quite|rather|emotionally)(?: \w+)?) )\battached\b(?! (?:nothing|no)\b)(?! (?:importance|value|weight|great|much)\b)(?! to (?!(?:this|the|my) (?:e-?mail|message|letter|note)\b))|\b(?:attachment|attachments)\b(?! to\b)|\b(?:attaching|enclosed|enclosing)\b(?! (?:great|much|importance|space|area|office)\b)|\bi (?:attach|enclose)\b(?! (?:nothing|great|much|more|importance|value|weight|a lot|no|little)\b)/i,
  toneRules,
  privateRules,
  keptNotes,
  privateThesaurus,
  mayShout,
  repairs: async () => (await import('./repairs/repairs.ts')).repairWords,
  weekdays,
  months,
  cliches: [
    { phrase: 'just checking in', instead: 'say-what-you-would-like-to-know' },
    { phrase: 'checking in', instead: 'say-what-you-would-like-to-know' },
    { phrase: 'just following up', instead: 'say-what-you-write-about' },
    { phrase: 'touching base', instead: 'say-what-you-write-about' },
    { phrase: 'touch base', instead: 'say-what-you-write-about' },
    { phrase: 'circling back', instead: 'say-what-you-write-about' },
    { phrase: 'circle back', instead: 'say-what-you-write-about' },
    { phrase: 'reaching out', instead: 'write', write: 'I am writing' },
    { phrase: 'bumping this', instead: 'say-what-you-would-like-to-know' },
    { phrase: 'per my last email', instead: 'leave-it-out' },
    { phrase: 'hope this email finds you well', instead: 'begin-with-thanks' },
    { phrase: 'hit the ground running', instead: 'say-what-you-would-do-first' },
    { phrase: 'perfect fit', instead: 'name-one-thing-you-did' },
    { phrase: 'pick your brain', instead: 'ask-your-question' },
  ],
  salutation:
    /^\s*(?:dear|hello|hi|hiya|hey|hei|hej|respected|greetings|kia ora|tēnā koe|mōrena|g['’]day|howdy|namaste|aloha|habari|alright|(?:good )?(?:morning|afternoon|day|evening)),?[^\S\n]+([^,\n:]{1,80}?)(?:\s*[,:\n]|\s+[-\u2013\u2014])/i,
  genderedTitle: /^(?:Mr|Mrs|Ms|Miss|Sir|Madam)\b\.?/i,
  facts: factWords,
  nearDays: { today: 0, this: 0, yesterday: -1 },
  onMeetingDay: (day, today) =>
    day === today ? 'today' : day === today - 1 ? 'yesterday' : `on ${meetingDay(day, today)}`,
  dateOf: longDay,
  clock,
  claim:
    /\b(?:I|we) (?:have |'ve |also |once |even |alone |personally )*(?:led|managed|built|run|ran|grew|saved|cut|raised|won|designed|launched|trained|supervised|published|founded|doubled|tripled|worked|spent|hold|was awarded|am (?:a )?(?:certified|qualified|chartered|fluent|licensed))\b[^.!?\n]*?(?:\d|%|\byears?\b|\b(?:certified|certificate|degree|diploma|licen[cs]e|chartered|fluent|award|patent|PhD|MBA)\b)[^.!?\n]*/g,
  commonNames: new Set(
    'Will Mark May April June Grace Rose Bill Frank Grant Hope Faith Joy Art Rob Sue Pat Drew Chase Dean Chance Rich Price Young Long Short Brown Green White Black Gray Grey King Page Case Early Best Good Head Hand Day Field Wood Hill Lake Brook Stone Bell Carter Cook Baker Miller Smith Ring Gap Next Shell Target Apple Amazon Oracle Square Stripe Meta Signal Notion Visa Boots Orange Three Virgin Spring Summer Winter Major Post Key Ford Chevron Subway Staples Monday Sage Discovery Compass Sky Wise Bolt Monument Capital Team Work Indeed Sunday Tuesday Wednesday Thursday Friday Saturday January February March July August September October November December Match Mint Direct General Legal Standard Block Loop Linear Box Slack Stage Focus Future Open Forward Progress First Prime Branch Rise Shift Switch Bright Clear Simple Smart Sure Trust Care Help Support Service Services Solutions Data Digital Cloud Today Hello Offer Update News Feedback Connect Network Global Bridge Link Impact Spark Bird Lime'.split(
      ' ',
    ),
  ),
};
