import type { BriefLabel, BriefPart, FitWords, SourceKind } from '../../../core/fit/fit-words.ts';
import type { Verdict, Weighed, Weighing } from '../../../core/fit/verdict.ts';
import { clock, list, longDay, shortDay } from '../days.ts';
import { glosses } from './glosses.ts';
import { posting } from './posting.ts';
import { terms } from './terms.ts';

const verdictNames: Record<Verdict, string> = { want: 'Want it', 'find-out': 'Find out', leave: 'Leave it' };

/** "one more for it and two reasons against it". */
function missing({ pro, con }: NonNullable<Weighing['tooFew']>): string {
  const count = (number: number): string => (number === 1 ? 'one more' : 'two reasons');
  if (con === 0) return `${count(pro)} for it`;
  return pro === 0 ? `${count(con)} against it` : `${count(pro)} for it and ${count(con)} against it`;
}

const weightNames = ['', 'hardly', 'a little', 'somewhat', 'much', 'more than anything'] as const;

const parts: Record<Exclude<BriefPart, 'say'>, string> = {
  who: 'Who will be there',
  said: 'What was said and promised',
  'put-right': 'To put right',
  examples: 'What they ask for, and your example',
  weak: 'Weak spots, and an honest answer',
  excel: 'Where you would excel',
  questions: 'What to ask',
  research: 'What you found out',
  way: 'Getting there',
};

const labels: Record<BriefLabel, string> = {
  'cared-about': '',
  'not-met': 'You haven’t met yet.',
  met: 'You met on',
  'in-touch': 'You were last in touch on',
  'say-it': 'say',
  'they-promised': 'They named',
  'you-promised': 'You promised:',
  'they-said': '',
  wrote: 'They wrote:',
  forgot: '',
  'forgot-written': 'In your letter since:',
  'went-badly': 'Went badly:',
  'put-it-right': 'Now:',
  advised: 'You were advised:',
  example: '',
  'example-perhaps': 'Perhaps:',
  'all-told': 'Somebody who will be there has heard your examples for it. Go deeper, or choose another.',
  'not-chosen': 'You have not chosen an example yet.',
  'no-example': 'No example. Say so plainly, and how you would learn it.',
  honestly: 'Honestly:',
  excel: '',
  ask: '',
  'ask-consultant': 'Ask the consultant:',
  research: '',
  place: '',
  route: 'Getting there:',
  online: 'Online. Try the link ten minutes before:',
  'invited-to': 'The invitation says:',
};

const sources: Record<SourceKind, string> = {
  debrief: 'after the interview',
  invitation: 'the invitation',
  contact: 'your contact',
  posting: 'the posting',
  example: 'your examples',
  note: 'your note',
  person: 'what you noted of them',
};

const quoted = (texts: readonly string[]): string => list(texts.map((each) => `“${each}”`));

function verdictText(weighing: Weighing, textOf: (id: string) => string): string {
  const { verdict, barredBy, toFindOut, isClose, items } = weighing;
  if (items.length === 0) return 'Write down two reasons for it and two against it. Then the scale says where you are.';
  if (barredBy.length > 0) {
    const reason = quoted(barredBy.map(textOf));
    return barredBy.length === 1
      ? `${reason} decides it: you said you would not take a job like that, and you are sure of it.`
      : `${reason} decide it: you said you would not take a job like that, and you are sure of them.`;
  }
  if (weighing.tooFew !== null)
    return `Write down ${missing(weighing.tooFew)}. With two on each side, the scale says where you are.`;
  const close = isClose ? 'It is a close call. ' : '';
  if (toFindOut.length > 0 && verdict === 'find-out')
    return `${close}Ask about ${quoted(toFindOut.map(textOf))} before you decide: this alone could settle it.`;
  if (verdict === 'want') return `${close}What speaks for it outweighs what speaks against it and what you don’t know.`;
  if (verdict === 'leave') return `${close}What speaks against it outweighs what speaks for it.`;
  return `${close}Neither side outweighs the other by enough. What you don’t know, or aren’t sure of, would decide.`;
}

function changes(weighing: Weighing, itemOf: (id: string) => Weighed & { readonly text: string }): string[] {
  const said: string[] = [];
  const name = (verdict: Verdict): string => verdictNames[verdict].toLowerCase();
  for (const { id, ifPro, ifCon } of weighing.items) {
    const { text, leaning, confidence } = itemOf(id);
    // What the candidate is sure of does not turn out otherwise.
    if (leaning !== 'open' && confidence === 3) continue;
    const well = ifPro === null ? null : `if it turns out well: ${name(ifPro)}`;
    const badly = ifCon === null ? null : `if it turns out badly: ${name(ifCon)}`;
    const both = [well, badly].filter((part) => part !== null);
    if (both.length > 0) said.push(`“${text}”, ${both.join('; ')}.`);
  }
  const { nearest } = weighing;
  if (nearest !== null) {
    const moved = nearest.weights.map(
      ({ id, from, to }) => `“${itemOf(id).text}” mattered ${weightNames[to]} instead of ${weightNames[from]}`,
    );
    said.push(`If ${list(moved)}: ${name(nearest.to)}.`);
  }
  const alone = nearest?.weights.length === 1 ? nearest.weights[0] : undefined;
  for (const { id, weight } of weighing.items) {
    if (weight === null || (alone?.id === id && alone.to === weight.to)) continue;
    const item = itemOf(id);
    said.push(
      `If “${item.text}” mattered ${weightNames[weight.to]} instead of ${weightNames[item.weight]}: ${name(weight.verdict)}.`,
    );
  }
  return said;
}

/** "no on-call", "less pay": nobody asks about what is not there. */
const nothingToAsk = /^(?:no|not|nothing|never|less|fewer|lower|too)\b/i;
/** "an hour each way": a fact that the candidate knows, and no subject to ask about. */
const counts = /^(?:an?|one|two|three|four|five|half|\d+)\b/i;

export const fitWords: FitWords = {
  glosses,
  hasVectors: true,
  posting,
  terms,
  questionAbout(text, topic, leaning) {
    const plain = text.trim().replace(/[.!]+$/, '');
    if (plain.endsWith('?')) return plain;
    // "how much on-call there is", "whether they pay for training": a question already, only asked of nobody yet.
    if (/^(?:how|what|whether|if|who|when|where|why|which)\b/i.test(plain))
      return `Can you tell me ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}?`;
    if (topic?.form !== 'topic' || nothingToAsk.test(topic.text)) return null;
    if (leaning === 'open') return `What should I know about ${topic.text}?`;
    return counts.test(topic.text) ? null : `Can you tell me more about ${topic.text}?`;
  },
  verdictName: (verdict) => verdictNames[verdict],
  tooEarly: 'Too early to say',
  verdictText,
  changes,
  weightName: (weight) => weightNames[weight] ?? '',
  part: (part, lines) =>
    part === 'say' ? `${['One thing', 'Two things'][lines - 1] ?? 'Three things'} to say` : parts[part],
  whoMet: 'Who you have met',
  stillToTell: (name) => (name === null ? 'Still to mention' : `Still to tell ${name}`),
  label: (label) => labels[label],
  source: (kind, day) => `${sources[kind]}, ${shortDay(day)}`,
  bothClocks(theirs, own) {
    const there = `${longDay(theirs.day)}, ${clock(theirs.minute)}`;
    if (own === null) return there;
    const here = own.day === theirs.day ? clock(own.minute) : `${longDay(own.day)}, ${clock(own.minute)}`;
    return `${there} for them, ${here} for you`;
  },
  usualQuestions: [
    {
      question: 'Tell me about yourself.',
      hint: 'Two minutes: where you come from, what you do best, why you are here.',
    },
    {
      question: 'Why this role?',
      hint: 'What drew you to it, in your own words, and one thing that you learned about them.',
    },
    {
      question: 'What would you do in your first three months?',
      hint: 'Listen, learn, one thing that you would finish.',
    },
    {
      question: 'Tell me about something that went wrong.',
      hint: 'What happened, what you did, what you do differently since.',
    },
    { question: 'Why are you leaving?', hint: 'Towards something, not away from somebody.' },
    { question: 'What do you earn, and what do you expect?', hint: 'A range that you looked up, said once.' },
    { question: 'What questions do you have for us?', hint: 'Your own are in the brief.' },
  ],
  questionOn: (requirement) => `Tell me about a time that shows this: ${requirement.replace(/[.]+$/, '')}.`,
  questionOnWeak: (requirement) => `We need this too: ${requirement.replace(/[.]+$/, '')}. How do you see that?`,
};
