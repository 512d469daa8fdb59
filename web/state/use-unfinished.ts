import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import type { Answer, Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { type Answers, mergeAnswers } from './answers.ts';
import { isoDay } from './days.ts';
import { keptHere } from './kept-here.ts';
import { askBeforeLeaving, type Standing } from './kept-where.ts';
import { revision } from './live.ts';

/** After the last key: long enough for a word, short enough that nothing is lost when the phone rings. */
const SAVE_AFTER_MS = 500;
const TRY_AGAIN_MS = 3000;

type Interview = NonNullable<Output<'unfinished'>['interview']>;

export interface Unfinished {
  readonly answers: ReadonlySignal<Answers>;
  /** Where what is typed stands. */
  readonly state: ReadonlySignal<Standing>;
  /** True once anything of it was taken in by Persevere. */
  readonly begun: ReadonlySignal<boolean>;
  readonly interview: ReadonlySignal<Interview | null>;
  readonly refusal: Signal<Refusal | null>;
  /** True after another window's words were taken in. */
  readonly joined: ReadonlySignal<boolean>;
  change(part: Partial<Answers>): void;
  finish(): Promise<Answer<Output<'finish'>>>;
  discard(operationId: string): Promise<Answer<unknown>>;
}

interface KeptAnswers {
  readonly base: Answers;
  readonly answers: Answers;
}

/** A note after an interview: saved while it is typed, resumable elsewhere, one entry when finished. */
export function useUnfinished(id: string, interviewId: string | null): Unfinished {
  const answers = useSignal<Answers>({});
  const state = useSignal<Standing>('loading');
  const begun = useSignal(false);
  const interview = useSignal<Interview | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const joined = useSignal(false);
  const own = useRef({
    base: {} as Answers,
    revision: 0,
    timer: 0,
    saving: false,
    loaded: false,
    finishId: newId('op'),
    over: false,
  });
  const kept = useRef(keptHere<KeptAnswers>(id));
  const about = interviewId === null ? { id } : { interview: interviewId };
  const interviewPart = interviewId === null ? {} : { interview: interviewId };

  const read = useCallback(async (): Promise<boolean> => {
    const answer = await ask('unfinished', about);
    if (!answer.ok) {
      if (answer.refusal.code !== 'offline') refusal.value = answer.refusal;
      return false;
    }
    const note = answer.value.notes.find((each) => each.id === id);
    interview.value = answer.value.interview;
    if ((note?.revision ?? 0) < own.current.revision) {
      // Either an answer from before the last saving of this page, which says nothing any more; or it was finished or thrown away
      // elsewhere: what stands here stays, and becomes a note of its own if the candidate goes on.
      if (note === undefined && own.current.loaded) own.current.revision = 0;
      own.current.loaded = true;
      return true;
    }
    const local = kept.current.read();
    const theirs = note?.answers ?? startWith(answer.value.interview);
    const base = !own.current.loaded ? (local?.base ?? theirs) : own.current.base;
    const mine = !own.current.loaded ? (local?.answers ?? theirs) : answers.value;
    const merged = mergeAnswers(base, mine, theirs);
    own.current.loaded = true;
    own.current.base = theirs;
    own.current.revision = note?.revision ?? 0;
    begun.value = note !== undefined;
    answers.value = merged;
    return true;
  }, [id, interviewId]);

  const save = useCallback(async (): Promise<void> => {
    const { current } = own;
    if (current.saving || current.over) return;
    current.saving = true;
    const sent = answers.value;
    const answer = await ask('jot', { id, ...interviewPart, revision: current.revision, answers: sent });
    current.saving = false;
    if (current.over) return;
    if (answer.ok) {
      current.revision = answer.value.revision;
      begun.value = true;
      current.base = sent;
      if (answers.value === sent) {
        kept.current.forget();
        state.value = 'kept';
      } else void save();
    } else if (answer.refusal.kind === 'conflict') {
      // Only words that came from elsewhere were added: what this page saved itself on its way out is the same.
      const before = JSON.stringify(answers.value);
      if ((await read()) && JSON.stringify(answers.value) !== before) joined.value = true;
      void save();
    } else {
      // Written anew each time: a browser that was emptied meanwhile holds nothing of it.
      state.value = kept.current.write({ base: current.base, answers: answers.value }) ? 'here' : 'nowhere';
      if (answer.refusal.code !== 'offline') refusal.value = answer.refusal;
      else current.timer = window.setTimeout(() => void save(), TRY_AGAIN_MS);
    }
  }, [id, interviewId, read]);

  useEffect(() => {
    const { current } = own;
    current.over = false;
    let retry = 0;
    const begin = async () => {
      const local = kept.current.read();
      if (await read()) {
        // Who typed before it was read sees "kept" only once that is kept.
        if (state.value === 'loading') state.value = 'kept';
        if (local !== null) void save();
      } else if (!current.over) {
        if (local !== null && state.value === 'loading') answers.value = local.answers;
        retry = window.setTimeout(begin, TRY_AGAIN_MS);
      }
    };
    void begin();
    const stay = askBeforeLeaving(() => state.peek());
    let seen = revision.peek();
    const stop = revision.subscribe((now) => {
      // What another window noted shows here too; what is being typed here is joined with it when it is saved.
      if (now !== seen && state.peek() === 'kept' && !current.over && !current.saving) void read();
      seen = now;
    });
    return () => {
      stop();
      stay();
      // Leaving the screen within half a second of the last key must not lose that key.
      if (state.value === 'keeping') void save();
      clearTimeout(current.timer);
      clearTimeout(retry);
    };
  }, [read, save]);

  return {
    answers,
    state,
    begun,
    interview,
    refusal,
    joined,
    change(part) {
      answers.value = { ...begunToday(interviewId, answers.value), ...part };
      state.value = 'keeping';
      kept.current.write({ base: own.current.base, answers: answers.value });
      clearTimeout(own.current.timer);
      own.current.timer = window.setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    async finish() {
      clearTimeout(own.current.timer);
      own.current.over = true;
      const answer = await ask(
        'finish',
        { id, ...interviewPart, answers: toldNow(answers.value) },
        { operationId: own.current.finishId },
      );
      if (answer.ok) kept.current.forget();
      else {
        own.current.over = false;
        if (answer.refusal.code !== 'offline') own.current.finishId = newId('op');
        // The words typed last wait for no key to be taken in.
        if (state.value !== 'kept') void save();
      }
      return answer;
    },
    async discard(operationId: string) {
      clearTimeout(own.current.timer);
      // What was typed last is thrown away with the rest, so that all of it can be had back.
      if (state.value !== 'kept') await save();
      clearTimeout(own.current.timer);
      own.current.over = true;
      kept.current.forget();
      return ask('discard', { id }, { operationId });
    },
  };
}

/** What was noted stands in the form already; before that, those who were to be there. */
function startWith(interview: Interview | null): Answers {
  if (interview === null) return {};
  return interview.noted ?? { people: interview.people.map(({ id, name, email }) => ({ id, name, email })) };
}

/** A note that is begun today is about today, also when it is finished tomorrow. */
function begunToday(interviewId: string | null, answers: Answers): Answers {
  return interviewId !== null || answers.on !== undefined ? answers : { ...answers, on: isoDay(new Date()) };
}

/** Told of on the same day and without an hour, it was just now: the hour is the server's to say. */
function toldNow(answers: Answers): Answers {
  if (answers.on !== isoDay(new Date()) || answers.at !== undefined) return answers;
  const { on: _today, ...rest } = answers;
  return rest;
}
