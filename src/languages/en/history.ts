import type { HistoryWords } from '../../core/history/history-words.ts';
import { ANSWER_DAYS, FEWEST } from '../../core/history/worked.ts';
import { wentOut } from '../../core/journal/contact-kinds.ts';
import { contactSaid } from './contact-said.ts';
import { longDay } from './days.ts';
import { meanings } from './story.ts';

const outcomes = {
  scheduled: 'agreed',
  held: 'took place',
  moved: 'moved',
  'they-missed': 'they did not come',
  'i-missed': 'you could not come',
  cancelled: 'cancelled',
} as const;

const endings = {
  rejected: 'Turned down',
  withdrawn: 'Withdrawn by me',
  accepted: 'Accepted',
  silence: 'No answer',
} as const;

const days = (count: number): string => (count === 1 ? 'one working day' : `${count} working days`);
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export const historyWords: HistoryWords = {
  columns: { day: 'Day', time: 'Time', what: 'What', who: 'With', job: 'Job', outcome: 'Outcome' },
  proofColumns: { day: 'Day', employer: 'Employer', role: 'Role', agency: 'Through', stage: 'Stage' },
  what(line, purpose) {
    if (line.kind === 'interview') return line.round === null ? 'Interview' : `Interview (${line.round})`;
    const whom = contactSaid(line.channel, wentOut(line), null);
    return purpose === null ? whom : `${whom}: ${purpose.slice(0, 1).toLowerCase()}${purpose.slice(1)}`;
  },
  meaning: (meaning) => meanings[meaning],
  outcome: (outcome) => outcomes[outcome],
  reached: (reached) =>
    ({ 'someone-else': 'somebody else answered', 'wrong-number': 'a wrong number', 'call-back': 'to be called back' })[
      reached
    ],
  reading({ out, in: heard, talked, paceDays, unanswered, waitingDays, kept, late }) {
    const said: string[] = [];
    if (out + heard === 0) return ['Nothing has passed between you yet.'];
    said.push(
      out === 0
        ? `They got in touch ${times(heard)}; you haven’t yet.`
        : `You got in touch ${times(out)}${heard === 0 ? '; they haven’t yet' : `, they did ${times(heard)}`}.`,
    );
    if (talked > 0) said.push(`You talked ${times(talked)}.`);
    if (paceDays !== null) said.push(`You followed up about every ${days(paceDays)}.`);
    if (unanswered > 0)
      said.push(
        `${unanswered === 1 ? 'One question of yours is' : `${unanswered} questions of yours are`} without an answer${waitingDays === null ? '' : `, the last since ${days(waitingDays)}`}.`,
      );
    const promised = (who: string, well: number, badly: number): void => {
      if (well + badly > 0)
        said.push(
          `Of ${well + badly === 1 ? 'one date' : `${well + badly} dates`} that ${who} named, ${well === 0 ? 'none was' : `${well} ${well === 1 ? 'was' : 'were'}`} kept.`,
        );
    };
    promised('they', kept.theirs, late.theirs);
    promised('you', kept.mine, late.mine);
    return said;
  },
  promise({ whose, text, byOn, state }, doneOn) {
    const words = text === '' ? '' : `: ${text}`;
    const came = {
      kept: 'kept',
      late: `done on ${doneOn === null ? '' : longDay(doneOn)}`,
      open: 'still open',
      passed: 'not done yet',
    }[state];
    return `${whose === 'theirs' ? 'They named' : 'You promised by'} ${longDay(byOn)}${words} (${came})`;
  },
  worked({ asked, answered, open, range, days: waited }) {
    const still = open === 0 ? '' : ` ${open === 1 ? 'One more still has' : `${open} more still have`} time.`;
    if (asked === 0) return `${open === 1 ? 'One' : open}, and too soon to say.`;
    const share = `${answered} of ${asked} ${asked === 1 ? 'was' : 'were'} answered within ${ANSWER_DAYS} working days`;
    if (asked < FEWEST || range === null) return `${share}; too few to say more.${still}`;
    const soon =
      waited === null
        ? ''
        : waited.from === waited.to
          ? `, mostly after ${days(waited.middle)}`
          : `, half of them after ${waited.from} to ${days(waited.to)}`;
    const [low, high] = range.map((each) => Math.round(each * 100));
    return `${share}${soon}. From so few, expect anything from ${low} to ${high} in 100 to be answered.${still}`;
  },
  workedNote:
    'Counted from your own notes. Whether somebody answers depends on many things, and how you asked is one of the smaller ones. The order here says nothing.',
  title: (name) => `Contacts with ${name}`,
  proofTitle: 'Applications and interviews',
  period: (from, to) => (from === null ? `Until ${longDay(to)}` : `${longDay(from)} to ${longDay(to)}`),
  applied: 'In the running',
  interview: (round, outcome) => `Interview${round === null ? '' : ` (${round})`}: ${outcome}`,
  ended: (ending) => endings[ending],
};
