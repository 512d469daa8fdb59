import { isCall, isLinkedIn, isMissedCall } from '../../core/journal/channel-kinds.ts';
import { cameIn } from '../../core/journal/contact-kinds.ts';
import type { Channel } from '../../core/journal/vocabulary.ts';
import type { Basis, Reason } from '../../core/plan/reason.ts';
import type { DayOff } from '../../core/time/work-calendar.ts';
import { clock, list, longDay, ordinal, shortDay } from './days.ts';

const channelNames: Record<Channel, string> = {
  email: 'by e-mail',
  phone: 'by phone',
  voicemail: 'by voicemail',
  'missed-call': 'by phone',
  text: 'by text message',
  chat: 'by chat',
  linkedin: 'on LinkedIn',
  letter: 'by letter',
  'in-person': 'in person',
};

export function channelName(channel: Channel): string {
  return channelNames[channel];
}

/** How the candidate was last in touch. */
const lastTime: Record<Channel, string> = {
  email: 'You e-mailed',
  phone: 'You called',
  voicemail: 'You left a voicemail',
  'missed-call': 'You called',
  text: 'You sent a text',
  chat: 'You used chat',
  linkedin: 'You wrote on LinkedIn',
  letter: 'You sent a letter',
  'in-person': 'You talked in person',
};

/** The tables call a day on which a holiday is made up for a substitute day. */
export function holidayName(name: string): string {
  return name.replace(/ \(substitute day\)$/, ' (in lieu)');
}

function skippedWords(skipped: readonly DayOff[]): string {
  if (skipped.length === 0) return '';
  return `; ${list([...new Set(skipped.map((each) => holidayName(each.name)))])} skipped`;
}

function workingDays(count: number): string {
  return count === 1 ? 'one working day' : count === 2 ? 'two working days' : `${count} working days`;
}

/** "four of their working hours". */
function workingTime(minutes: number): string {
  const [count, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  const number = count < 10 ? numberWord(count).toLowerCase() : String(count);
  return `${number} of their working ${unit}s`;
}

/** How many, at the beginning of a sentence. */
function numberWord(count: number): string {
  return ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count] ?? String(count);
}

function sinceWords(basis: Basis): string {
  const day = shortDay(basis.day);
  if (basis.what === 'interview') return `your interview on ${day}`;
  if (basis.what === 'opened') return `you noted this job on ${day}`;
  if (basis.what === 'skipped') return `you skipped asking on ${day}`;
  if (cameIn(basis)) return `their ${contactWord(basis.channel)} of ${day}`;
  return `your ${contactWord(basis.channel)} of ${day}`;
}

function contactWord(channel: Channel | null): string {
  const words: Partial<Record<Channel, string>> = {
    email: 'e-mail',
    phone: 'call',
    voicemail: 'voicemail',
    'missed-call': 'call',
    text: 'text message',
    letter: 'letter',
    'in-person': 'meeting',
  };
  return (channel && words[channel]) ?? 'message';
}

/** The sentence of each reason (PL18): what day, counted from what, and what was skipped. Sentences, so that a person can check them. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'did-it-take-place':
      return `Your interview of ${shortDay(reason.interviewDay)} should be over. Did it take place?`;
    case 'debrief-after':
      return `Right after your interview on ${shortDay(reason.interviewDay)}, while you still remember it.`;
    case 'debrief-today':
      return 'Write down what happened while you still remember it; everything else stands on it.';
    case 'thanks':
      return `Ideally within ${reason.hours} hours of your interview on ${shortDay(reason.interviewDay)}; by ${shortDay(reason.closesDay)} at the latest${skippedWords(reason.skipped)}.`;
    case 'thanks-late':
      return 'A late thank-you beats none. It goes into your next message to them.';
    case 'thanks-carried':
      return `Your thank-you${reason.names.length > 0 ? ` to ${list(reason.names)}` : ''} hasn’t gone yet, so this message includes it.`;
    case 'with-thanks':
      return reason.through
        ? 'What you promised them goes with your thanks, in one message.'
        : 'What you promised goes with your thanks, in one message.';
    case 'new-time':
      return `The interview of ${shortDay(reason.interviewDay)} did not take place; ask for the new time.`;
    case 'channel-asked':
      return `They asked to be reached ${channelName(reason.channel)}.`;
    case 'channel-same':
      return isLinkedIn(reason.channel)
        ? 'On LinkedIn, where you last wrote to each other.'
        : 'By chat, where you last wrote to each other.';
    case 'channel-no-phone':
      return 'You prefer not to phone and only have a number, so this is a text.';
    case 'channel-email':
      return isCall(reason.channel) ? 'By phone, since you have the number.' : 'By e-mail, since you have the address.';
    case 'channel-number-only':
      return 'By phone: you only have a number.';
    case 'channel-unknown':
      return 'You have no address or number yet. The letter will be ready when you do.';
    case 'through-consultant':
      return 'They are the agency’s client, so the thanks go through the consultant, who decides what is passed on.';
    case 'this-through-consultant':
      return 'It is for somebody at the agency’s client, so it goes through the consultant.';
    case 'asked-until-noon':
      return 'You ask the consultant whether you may thank them directly. Without an answer by noon of the next working day, the thanks go through the consultant.';
    case 'call-consultant-first':
      return 'Agencies like to hear from you before they speak to their client.';
    case 'reflect':
      return 'No hurry: this stays open until your next interview.';
    case 'silence':
      return reason.since.what === 'opened' || reason.since.what === 'skipped'
        ? `From ${longDay(reason.day)}: ${reason.span[0]} working days since ${sinceWords(reason.since)}${skippedWords(reason.skipped)}.`
        : `From ${longDay(reason.day)}: ${reason.span[0]} working days without news since ${sinceWords(reason.since)}${skippedWords(reason.skipped)}.`;
    case 'rolled':
      return `You didn’t get to it by ${shortDay(reason.closedDay)}. ${shortDay(reason.day)} is just as good.`;
    case 'tried':
      return `No answer, so it doesn’t count. Try once more on ${shortDay(reason.day)}.`;
    case 'they-rang':
      return `You missed their call on ${shortDay(reason.day)}.`;
    case 'quick':
      return `From ${longDay(reason.day)}: they announced a quick decision, so ask on the ${ordinal(reason.span[0])} to the ${ordinal(reason.span[1])} working day after ${sinceWords(reason.since)}${skippedWords(reason.skipped)}.`;
    case 'quick-final':
      return `From ${longDay(reason.day)}: a quick decision after a final round, so ask on the ${ordinal(reason.span[0])} working day after ${sinceWords(reason.since)}, by phone first${skippedWords(reason.skipped)}.`;
    case 'promised':
      if (reason.come)
        return `They named ${longDay(reason.promisedDay)}, and it has passed. It’s fine to ask now${skippedWords(reason.skipped)}.`;
      return `They named ${longDay(reason.promisedDay)}. Asking before would be pushing; it’s fine to ask from ${shortDay(reason.day)}, the next working day${skippedWords(reason.skipped)}.`;
    case 'news-note':
      return `${longDay(reason.promisedDay)}, the day they named, is a long way off. ${reason.news ? 'One note with your news and no question' : 'If you have news, one note without a question'} is welcome from ${shortDay(reason.day)}.`;
    case 'alternate':
      return isMissedCall(reason.last)
        ? `Your calls went unanswered, so this time ${channelName(reason.channel)}.`
        : `${lastTime[reason.last]} last time, so this time ${channelName(reason.channel)}.`;
    case 'away':
      return `${reason.name ?? 'Your contact'} is away${reason.returnDay === null ? '' : ` until ${shortDay(reason.returnDay)}`}; nothing goes before ${shortDay(reason.day)}.`;
    case 'answer':
      return `They wrote on ${shortDay(reason.day)} and are waiting for your reply. Any time is fine.`;
    case 'closing-question':
      return `From ${longDay(reason.day)}: ${reason.unanswered} messages have gone unanswered. One last note that needs no reply leaves the door open${skippedWords(reason.skipped)}.`;
    case 'rests-after-silence':
      return `They did not answer your last question: this job has been paused since ${longDay(reason.day)}. Any answer opens it again.`;
    case 'closed-after-silence':
      return `You asked one last time. If nothing comes by ${shortDay(reason.day)}, the case rests; any answer reopens it.`;
    case 'pressure-person':
      return `${reason.name ?? 'Your contact'} last heard from you on ${shortDay(reason.lastDay)}; asking again before ${shortDay(reason.day)} would be pushing.`;
    case 'pressure-agency':
      return `${reason.name ?? 'The agency'} has heard from you ${reason.count === 1 ? 'once' : reason.count === 2 ? 'twice' : `${reason.count} times`} recently; wait until ${shortDay(reason.day)} to ask again.`;
    case 'merged':
      return `One message covers ${reason.count === 2 ? 'both' : `all ${reason.count}`} jobs with this consultant; ${shortDay(reason.day)} works for ${reason.count === 2 ? 'both' : 'all of them'}.`;
    case 'successor':
      return `${reason.name ?? 'Your contact'} has left. From ${shortDay(reason.day)}, one short note tells their successor that you’re a candidate.`;
    case 'gracious-thanks':
      return `They told you on ${shortDay(reason.day)}. A gracious thank-you by ${shortDay(reason.closesDay)} keeps the door open. Better late than never.`;
    case 'cooling-off':
      return `Give it ${reason.hours === 1 ? 'an hour' : `${numberWord(reason.hours).toLowerCase()} hours`} first, if you can.`;
    case 'confirm':
      return `Your interview is on ${longDay(reason.interviewDay)}. It’s courteous to confirm within ${workingTime(reason.minutes)}.`;
    case 'brief':
      return `Your interview is on ${longDay(reason.interviewDay)}.`;
    case 'interview-ahead':
      return `Your interview is on ${longDay(reason.interviewDay)}. No need to chase before then.`;
    case 'interview-today':
      return `Your interview is today at ${clock(reason.minute)}${reason.location === null ? '' : `, ${reason.location}`}. No need to chase before then.`;
    case 'named-today':
      return `Today is the day they named. Keep your phone on.${reason.fairDay === null ? '' : ` If nothing comes, it’s fine to ask from ${longDay(reason.fairDay)}.`}`;
    case 'keep-warm':
      return `From ${longDay(reason.day)}: ${reason.days} working days since ${reason.nth === 1 ? 'this ended' : 'your last note'} on ${shortDay(reason.sinceDay)}${skippedWords(reason.skipped)}. A short hello keeps the door open; agencies do come back.`;
    case 'running-late':
      return `You’ll be ${reason.minutes} minutes late. Tell them now, whatever the time.`;
    case 'must-move':
      return `You can’t come on ${longDay(reason.interviewDay)}. Tell them as early as you can, whatever the time.`;
    case 'availability':
      return `For temporary work, say once a week that you are available, ${reason.times} times at most; a text or a call is enough.`;
    case 'pause-over':
      return `You said ${reason.times} times that you are available, and a pause has passed since. One line more is fair; a text or a call is enough.`;
    case 'something-new':
      return reason.news
        ? `${numberWord(reason.unanswered)} of your messages are unanswered. You have something new to tell, so this one is no repetition.`
        : `${numberWord(reason.unanswered)} of your messages are unanswered. A search for a senior role takes its time: write before then only with something new.`;
    case 'quiet-days':
      return `From ${longDay(reason.day)}: from ${longDay(reason.firstDay)} to ${longDay(reason.lastDay)} most people are away or clearing their desks.`;
    case 'they-missed':
      return `They didn’t turn up on ${shortDay(reason.interviewDay)}. Something may have come up; a friendly note will find a new time.`;
    case 'own-absence':
      return `${shortDay(reason.day)} is your first working day after your days away.`;
    case 'half-day':
      return `${longDay(reason.day)} is a half day there (${reason.name}). It counts as a working day; aim for the morning.`;
    case 'no-holiday-data':
      return reason.region === null
        ? 'Their region is not known, so only weekends are skipped.'
        : `No holidays are known for ${reason.region}, so only weekends are skipped.`;
    case 'kept':
      return `You chose ${longDay(reason.day)}${reason.reason === '' ? '' : `: ${reason.reason}`}.`;
    case 'put-off':
      return `You put this off until ${longDay(reason.day)}${reason.reason === '' ? '' : `: ${reason.reason}`}.`;
    case 'deliver':
      return reason.byDay === null
        ? `You promised: ${reason.text}. Within ${workingDays(reason.days)} is prompt.`
        : reason.overAt !== undefined
          ? `You promised this for ${longDay(reason.byDay)}, so it is late: ${reason.text}. Better late than never.`
          : `You promised this for ${longDay(reason.byDay)}: ${reason.text}. Aim for the working day before.`;
    case 'offer':
      return `They made you an offer on ${shortDay(reason.day)}${reason.deadlineDay === null ? '' : ` and asked for an answer by ${longDay(reason.deadlineDay)}`}. Thank them, ask for it in writing, ask for the time you need.`;
    case 'tell-of-offer':
      if (reason.offers > 1 && reason.deadlineDay !== null)
        return `You have ${numberWord(reason.offers).toLowerCase()} other offers, the first to be answered by ${longDay(reason.deadlineDay)}. It’s fair to tell them today.`;
      return reason.deadlineDay === null
        ? `You’ve had another offer since ${shortDay(reason.day)}. It’s fair to tell them today.`
        : `You’ve had another offer since ${shortDay(reason.day)}, to be answered by ${longDay(reason.deadlineDay)}. It’s fair to tell them today.`;
    case 'one-conversation':
      return `One conversation for ${reason.count} jobs with the same person.`;
    case 'offer-stands':
      return `${offerText(reason.deadlineDay, reason.today, reason.name)}${tiedText(reason.condition)}`;
    case 'acceptance-first':
      return 'You have accepted elsewhere. Once your acceptance has gone, tell them.';
    case 'acceptance-stands':
      return acceptanceText(reason.deadlineDay, reason.today, reason.name);
    case 'still-expected':
      return `They expect you on ${longDay(reason.interviewDay)}. Tell them before it that you will not come.`;
    case 'declines':
      return 'You do not want this offer. A kind no keeps the relationship.';
    case 'nothing-noted':
      return `Nothing noted since ${shortDay(reason.day)}.`;
    case 'meaning-unconfirmed':
      return reason.meaning === 'rejection'
        ? `They wrote on ${shortDay(reason.day)}. Is this a no? Until you have said so, nothing is sent.`
        : `They wrote on ${shortDay(reason.day)}. What does it mean? Until you have said so, nothing is sent.`;
    case 'unread':
      return `They wrote on ${shortDay(reason.day)}. Does it want an answer? Until you have said so, nothing is asked of them.`;
    case 'on-its-way':
      return `You approved the letter on ${shortDay(reason.day)}; it is on its way.`;
    case 'cannot-tell':
      return 'We cannot tell whether this went. Look in the Sent folder of your mail program, then say so.';
    case 'wanted':
      return {
        accept: 'You decided to accept. They know it once this has gone.',
        correct: `You want to put this right: ${reason.text}.`,
        'inform-others': 'You have accepted elsewhere. People remember hearing it from you first.',
        'offer-reply': 'You want more time for the offer.',
      }[reason.letter];
    case 'does-not-want-it':
      return 'You do not want this job. A gracious withdrawal keeps the relationship.';
  }
}

/** How an offer stands today (PL25). */
function offerText(deadlineDay: number | null, today: number, name: string | null): string {
  if (deadlineDay === null)
    return 'They made you an offer and named no day. Ask by when they need your answer, and note it here.';
  const left = deadlineDay - today;
  if (left < 0)
    return `The day for your answer, ${longDay(deadlineDay)}, has passed. Ring ${name ?? 'them'} now: a call today may still save it.`;
  if (left === 0) return 'Today is the last day for your answer. Accept, ask for time or decline before the day ends.';
  return 'Accept, ask for time or decline. It stays here until you have answered.';
}

/** What an offer hangs on, in their words. */
function tiedText(condition: string | null): string {
  return condition === null ? '' : ` It hangs on something: “${condition}” Give no notice before that is settled.`;
}

/** How an acceptance stands that has not gone (PL25). */
function acceptanceText(deadlineDay: number | null, today: number, name: string | null): string {
  if (deadlineDay === null) return 'You decided to accept. They know it once this has gone.';
  const left = deadlineDay - today;
  const who = name ?? 'them';
  if (left < 0)
    return `The day for your answer, ${longDay(deadlineDay)}, has passed, and your acceptance has not gone. Ring ${who} now: a call today may still save it.`;
  if (left === 0)
    return `Today is the last day for your answer, and your acceptance has not gone. Send it, or ring ${who}, before the day ends.`;
  return `You decided to accept. They know it once this has gone, and asked for it by ${longDay(deadlineDay)}.`;
}

/** What to do about an offer, with the days that are left (PL25). */
export function offerTitle(deadlineDay: number | null, today: number): string {
  if (deadlineDay === null) return 'Answer the offer (no day was named)';
  const left = deadlineDay - today;
  if (left < 0) return `Answer the offer: the day has passed (${longDay(deadlineDay)})`;
  if (left === 0) return 'Answer the offer: today is the last day';
  return `Answer by ${longDay(deadlineDay)} (${left === 1 ? 'tomorrow' : `${left} days`})`;
}

/** Reasons that are the whole sentence: there is something to know or to say today, not only a date until which nothing is done. */
const wholeSentence: ReadonlySet<Reason['code']> = new Set([
  'interview-ahead',
  'interview-today',
  'named-today',
  'acceptance-first',
  'rests-after-silence',
  'meaning-unconfirmed',
  'unread',
]);

/**
 * The largest sentence on the page when nothing is due: until when to leave it alone, and why.
 * @param minute the minute of the candidate's day where the wait ends today; null where it ends on another day
 */
export function waitSentence(reasons: readonly Reason[], untilDay: number, minute: number | null = null): string {
  const [first] = reasons;
  const day = longDay(untilDay);
  const until = minute === null ? day : `${clock(minute)} today`;
  const why = first === undefined ? '' : reasonText(first);
  if (first !== undefined && wholeSentence.has(first.code)) return why;
  if (first?.code === 'put-off' || first?.code === 'kept')
    return minute === null ? why : `Nothing to do until ${until}.`;
  // A reason that begins with the same day goes on from it, rather than say it twice.
  const beginning = `From ${day}: `;
  if (why.startsWith(beginning)) return `Nothing to do until ${until}: ${why.slice(beginning.length)}`;
  return `Nothing to do until ${until}.${why === '' ? '' : ` ${why}`}`;
}
