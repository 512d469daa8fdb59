import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../src/app/context.ts';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { formerId } from '../../src/core/journal/former-id.ts';
import { isContact } from '../../src/core/plan/step.ts';
import { stepKinds } from '../../src/core/plan/step-traits.ts';
import { parseInstant } from '../../src/core/time/zone.ts';
import { type Desk, openDesk } from './sending.ts';

const folder = join(import.meta.dirname, '../fixtures/cases');
const WEEKS = 8;

type Draft = Output<'draft'>;
type Step = Output<'today'>['doNow'][number];

/** Something that happens in a case: an operation with its input, in which `$job` stands for what an earlier one returned as `job`. */
interface Event {
  readonly at: string;
  readonly do: string;
  readonly with: Record<string, unknown>;
  readonly as?: string;
}

/** One invented candidate: who they are, what happens over eight weeks, and which of their jottings a letter may hold. */
export interface LetterCase {
  readonly id: string;
  readonly about: string;
  readonly me: Record<string, string> & { readonly zone: string };
  readonly start: string;
  readonly events: readonly Event[];
  /** Lines of jottings that a stranger might read, as they were typed; of all others no four words in a row may leave. */
  readonly sayable: readonly string[];
  /** What was noted as a name and is nobody's: a post, a team. */
  readonly roles?: readonly string[];
  /** How calls end: the voicemail is left, unless somebody takes them. */
  readonly calls?: 'talked' | 'voicemail';
}

/** A letter, or the words of a call, as it was written on its day. */
export interface Written {
  readonly day: string;
  readonly title: string;
  readonly step: Step;
  readonly draft: Draft;
  /** The same by text message and after the tone, for the first letter of a case. */
  readonly also: readonly Draft[];
  readonly voicemail: Draft | null;
}

/** What a case was: its letters in their order, and what could not be written. */
export interface Lived {
  readonly case: LetterCase;
  readonly written: readonly Written[];
  readonly trouble: readonly string[];
}

export function letterCases(): LetterCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LetterCase);
}

const instant = (text: string, zone: string): number => {
  const at = parseInstant(`${text}[${zone}]`);
  if (at === null) throw new Error(`${text} is no time in ${zone}`);
  return at;
};

/** The input with what earlier events returned, and times read in the zone of the case. */
function filled(value: unknown, known: ReadonlyMap<string, string>, zone: string): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('$')) {
      const found = known.get(value.slice(1));
      if (found === undefined) throw new Error(`${value} is not known`);
      return found;
    }
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value}[${zone}]` : value;
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, known, zone));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, known, zone)]));
  return value;
}

const idOf = (result: object): string => {
  for (const name of ['jobId', 'interviewId', 'personId', 'evidenceId', 'contactId', 'entryId'] as const)
    if (name in result && !(name === 'jobId' && 'interviewId' in result))
      return String((result as Record<string, unknown>)[name]);
  return '';
};

/**
 * The same ids in every run of a case, so that its letters are the same until something about letters changes; made as they were when the
 * letters were read, so that `npm run eval -- letters` finds the grade that the reader gave to each.
 */
function countedIds(id: string): App['ids'] {
  let made = 0;
  return { next: (prefix) => formerId(prefix, id, ++made) };
}

/** Lives a case day by day: what happens is noted, and whatever is to do is written and goes as the plan says. */
export async function liveCase(home: string, each: LetterCase): Promise<Lived> {
  const desk = openDesk(home, { ids: countedIds(each.id) });
  const { zone } = each.me;
  const start = instant(each.start, zone);
  desk.now = start;
  await desk.do('profile', each.me as Input<'profile'>);
  const known = new Map<string, string>();
  const written: Written[] = [];
  const trouble: string[] = [];
  const done = new Set<string>();
  const moments = [
    ...each.events.map((event) => ({ at: instant(event.at, zone), event })),
    ...days(each.start, zone).map((at) => ({ at, event: null })),
  ].sort((one, other) => one.at - other.at);
  for (const { at, event } of moments) {
    desk.now = at;
    if (event !== null) {
      const input = filled(event.with, known, zone);
      const result = await desk.do(event.do as OperationName, input as never);
      if (event.as !== undefined) known.set(event.as, idOf(result));
      continue;
    }
    const today = await desk.do('today', {});
    for (const step of today.doNow) await take(desk, each, step, today.day, { written, trouble, done });
  }
  await desk.close();
  return { case: each, written, trouble };
}

/** Three looks a day for eight weeks: in the morning, after lunch, before the end of the day. */
function days(start: string, zone: string): number[] {
  const first = Date.parse(`${start.slice(0, 10)}T00:00Z`);
  return Array.from({ length: WEEKS * 7 }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10))
    .flatMap((day) => ['09:35', '13:45', '17:10'].map((clock) => instant(`${day}T${clock}`, zone)))
    .filter((at) => at > instant(start, zone));
}

async function take(
  desk: Desk,
  each: LetterCase,
  step: Step,
  day: string,
  { written, trouble, done }: { written: Written[]; trouble: string[]; done: Set<string> },
): Promise<void> {
  const kind = stepKinds.find((one) => one === step.kind);
  if (done.has(step.id) || kind === undefined) return;
  done.add(step.id);
  if (!isContact(kind)) {
    if (kind === 'brief' || kind === 'reflect') await desk.do('skip', { step: step.id });
    return;
  }
  try {
    const draft = await desk.do('draft', { step: step.id });
    const isCall = step.channel === 'phone';
    const voicemail = isCall ? await desk.do('draft', { step: step.id, channel: 'voicemail', anew: true }) : null;
    const also: Draft[] = [];
    if (written.length === 0)
      for (const channel of ['text', 'voicemail'] as const)
        also.push(await desk.do('draft', { step: step.id, channel, anew: true }));
    if (isCall || also.length > 0) await desk.do('draft', { step: step.id, anew: true });
    written.push({ day, title: step.title, step, draft, also, voicemail });
    if (!isCall) await desk.do('sent', { draft: draft.draftId });
    else {
      const outcome = kind === 'debrief-call' || each.calls === 'talked' ? 'talked' : 'voicemail';
      await desk.do('called', { outcome, step: step.id });
    }
  } catch (error) {
    // Without anything new nobody is written to only to be remembered.
    if (error instanceof Error && error.message.includes('nothing new to tell')) return;
    trouble.push(`${day} ${step.title}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
