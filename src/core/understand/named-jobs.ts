import { mentionsOf, outside, type Span } from '../review/mentions.ts';
import { isNamed } from './mail-domains.ts';
import { roleWords, sameRole } from './role-names.ts';

/** A job as a mail may name it. */
export interface NameableJob {
  readonly id: string;
  readonly role: string | null;
  /** The employer's name; null where it is not known or kept secret. */
  readonly employer: string | null;
  /** The agency's name; it names a job only where no other job is with that agency. */
  readonly agency: string | null;
}

/** What beside the words of a mail says whom it is from. */
export interface MailOrigin {
  /** The display name of the sender. */
  readonly senderName: string;
  /** The registered part of the sender's domain without its suffix; null where it says nothing. */
  readonly senderSite: string | null;
  /** True where the sender is known to the candidate: a firm whose name is an ordinary word may then be who does something. */
  readonly isKnown?: boolean;
}

const nowhere: MailOrigin = { senderName: '', senderSite: null };
/** A shorter name is in every second mail. */
const SHORTEST_NAME = 2;

/**
 * The jobs that a text names (RU7), by firm and role. A role inside a longer one is not named, nor is a firm whose name is an ordinary word
 * unless case and place say so. Of two jobs of one firm the role tells; of two of one role the firm.
 */
export function jobsNamed(
  text: string,
  jobs: readonly NameableJob[],
  commonNames: ReadonlySet<string>,
  origin: MailOrigin = nowhere,
): string[] {
  const byFirm = jobs.filter((job) => namesFirmOf(text, job, jobs, commonNames, origin));
  const byRole = jobs.filter((job) => job.role !== null && roleSpans(text, job.role, jobs).length > 0);
  const told = byFirm.filter((job) => {
    const siblings = byFirm.filter((other) => other !== job && other.employer === job.employer);
    return siblings.length === 0 || byRole.includes(job) || ![job, ...siblings].some((each) => byRole.includes(each));
  });
  // "The Analyst role, too": named by role alone, and by no role that belongs to a firm that is named.
  const further = byRole.filter(
    (job) => !byFirm.includes(job) && !byFirm.some((other) => sameRole(other.role ?? '', job.role ?? '')),
  );
  return jobs.filter((job) => told.includes(job) || further.includes(job)).map((each) => each.id);
}

function namesFirmOf(
  text: string,
  job: NameableJob,
  jobs: readonly NameableJob[],
  commonNames: ReadonlySet<string>,
  origin: MailOrigin,
): boolean {
  const shared = job.agency !== null && jobs.some((other) => other !== job && other.agency === job.agency);
  const names = [job.employer, shared ? null : job.agency].filter((each): each is string => each !== null);
  return names.some((name) => namesFirm(text, name, jobs, commonNames, origin));
}

function namesFirm(
  text: string,
  name: string,
  jobs: readonly NameableJob[],
  commonNames: ReadonlySet<string>,
  origin: MailOrigin,
): boolean {
  if (name.length < SHORTEST_NAME) return false;
  if (origin.senderSite !== null && isNamed(origin.senderSite, name) && origin.senderSite.length > 3) return true;
  if (firmSpans(origin.senderName, name, commonNames, 'name').length > 0) return true;
  const longer = jobs
    .flatMap((each) => [each.employer, each.agency])
    .filter((each): each is string => each !== null && each !== name && each.includes(name));
  const where = origin.isKnown === true ? 'known-prose' : 'prose';
  const covering = longer.flatMap((each) => firmSpans(text, each, commonNames, where));
  return outside(firmSpans(text, name, commonNames, where), covering).length > 0;
}

/** Where a text names a firm, in the case in which the firm is written, or all in capitals. */
function firmSpans(
  text: string,
  name: string,
  commonNames: ReadonlySet<string>,
  where: 'name' | 'prose' | 'known-prose',
): Span[] {
  const isProse = where !== 'name';
  const capital = name.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  const spellings = [...new Set([name, capital, name.toUpperCase()])].filter(
    (each) => each.length > 3 || each !== name.toUpperCase() || each === name,
  );
  const none: ReadonlySet<string> = new Set();
  const spans = spellings.flatMap((each) => mentionsOf(text, each, none));
  const isCommon = commonNames.has(capital) || isLowerToo(text, name);
  return spans.filter((span) => {
    // "Amazon.co.uk" is a shop's address, not the firm that hires.
    if (/^\.\p{L}{2,}/u.test(text.slice(span.end, span.end + 4)) && isProse) return false;
    return !isCommon || !isProse || standsAsFirm(text, span) || (where !== 'prose' && doesSomething(text, span));
  });
}

/** The word stands in the text as an ordinary one, too. */
function isLowerToo(text: string, name: string): boolean {
  return !name.includes(' ') && mentionsOf(text, name.toLowerCase(), new Set()).length > 0;
}

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/i;

/** Whether a word is who does something: "Brook won't be taking it further", "Brook: no". */
function doesSomething(text: string, { start, end }: Span): boolean {
  if (WEEKDAY.test(text.slice(start, end))) return false;
  if (/\b(?:from|with|of|about|regarding|von|mit|zu)\s$/i.test(text.slice(Math.max(0, start - 12), start))) return true;
  return /^(?:\s?[:–—]\s(?!\d)|\s(?:have|has|had|won['’]t|will not|want|wants|said|say|says|liked?|likes|loved?|decided|passed|aren['’]t|isn['’]t|would (?:like|love|prefer)|are (?:still|not|keen|interested)|is (?:still|not|keen)|hat|haben|möchten?|will|lädt|sagt|würden? gerne?)\b)/i.test(
    text.slice(end, end + 24),
  );
}

/** Whether the place of a word says that it is a firm: "at Next", "Next Ltd", "the Analyst role with Monday". */
function standsAsFirm(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (
    /^(?:\s(?:ltd|limited|plc|inc|llc|gmbh|ag|group|careers|recruiting|recruitment|talent|hiring)\b|['’]s (?:hiring|recruit|talent|careers|team))/i.test(
      after,
    )
  )
    return true;
  if (/^\s*(?:week|month|year|morning|afternoon|evening|night|time|steps?|day|round|\d)/i.test(after)) return false;
  return (
    /\b(?:at|with|join|joining|bei)\s$/i.test(before) ||
    /\b(?:role|position|job|interview|application|vacancy)\s*(?:-|–|—|,|:|\|)\s*$/i.test(before)
  );
}

/** Words that make another role of the one that follows or precedes them, however they are written. */
const LEVEL =
  /^(?:senior|sr|junior|jr|lead|principal|staff|chief|head|deputy|assistant|associate|graduate|trainee|intern|apprentice|vice|managing|executive|group|global|regional|interim)$/i;
const LEVEL_AFTER = /^(?:manager|lead|director|intern|assistant|trainee|apprentice|[iv]{1,3}|[1-4])$/i;
/** Words with a capital that are no part of a role: they begin a sentence or belong to it. */
const NO_PART =
  /^(?:the|our|your|a|an|this|that|for|re|fw|fwd|your|new|as|of|in|on|about|regarding|role|position|vacancy|interview|application|invitation|dear|hi|hello|update|news|and|or|both|either|still|m|f|d|w|x|offer|job|stelle|für|als|die|der|das|unsere|ihre|about|with|from|at|to|but|so|then|now|only|also|concerning|because|since|while|when|after|before|here|sorry|unfortunately|not|no|yes|we|zum|zur|beim|vom|im|am|bei|mit|von|wegen|und|oder|aber|auch|nur|leider|eine|einen|einer|dem|den|wir|zu)$/i;

/** Where a text names a role by itself, not as a part of a longer one. */
function roleSpans(text: string, role: string, jobs: readonly NameableJob[]): Span[] {
  const words = roleWords(role);
  if (words.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.map((word) => word.replace(/[+#]/g, '\\$&')).join('[\\s/,.&-]+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const names = new Set(jobs.flatMap((job) => roleWords(`${job.employer ?? ''} ${job.agency ?? ''}`)));
  return [...text.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const written = match[0];
    const before = /([\p{L}\p{N}+#]+)([\s/-]+)$/u.exec(text.slice(Math.max(0, span.start - 40), span.start));
    const after = /^([\s/-]+)([\p{L}\p{N}+#]+)/u.exec(text.slice(span.end, span.end + 40));
    const previous = before?.[1] ?? '';
    const next = after?.[2] ?? '';
    const isCapital = /^\p{Lu}/u.test(written);
    const longerBefore =
      !/\n/.test(before?.[2] ?? '') &&
      (LEVEL.test(previous) ||
        (isCapital && /^\p{Lu}/u.test(previous) && !NO_PART.test(previous) && !names.has(previous.toLowerCase())));
    const longerAfter = !/\n/.test(after?.[1] ?? '') && next !== 'I' && LEVEL_AFTER.test(next);
    if (longerBefore || longerAfter) return [];
    // One word such as "analyst" is a role only where it is written or spoken of as one.
    if (
      words.length === 1 &&
      !isCapital &&
      !/^\s+(?:role|position|vacancy|job|post|interview|opening)\b/i.test(text.slice(span.end))
    )
      return [];
    return [span];
  });
}
