import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Input, Output } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { callAtHand } from './at-hand.ts';
import { keptHere } from './kept-here.ts';
import { askBeforeLeaving, type Standing } from './kept-where.ts';
import { revision } from './live.ts';
import { mergeText } from './merge-text.ts';

export type LetterView = Output<'draft'>;

const SAVE_AFTER_MS = 600;
const TRY_AGAIN_MS = 3000;

export interface LetterEdit {
  readonly letter: ReadonlySignal<LetterView | null>;
  readonly subject: ReadonlySignal<string>;
  readonly text: ReadonlySignal<string>;
  /** Where what is typed stands. */
  readonly state: ReadonlySignal<Standing>;
  readonly refusal: Signal<Refusal | null>;
  /** What became of words from another window. */
  readonly joined: ReadonlySignal<'no' | 'joined' | 'both'>;
  change(part: { readonly subject?: string; readonly text?: string }): void;
  /** Saves what is typed; true once the server has it. */
  save(): Promise<boolean>;
  /** Reads it again; anew: written again from the notes. */
  read(
    input?: Pick<Input<'draft'>, 'anew' | 'channel' | 'register' | 'letter' | 'to'>,
    operationId?: string,
  ): Promise<void>;
}

interface KeptLetter {
  readonly base: { readonly subject: string; readonly text: string };
  readonly subject: string;
  readonly text: string;
}

/** The letter of a step while it is edited: saved as it is typed, and joined with what another window wrote meanwhile. */
export function useLetter(step: string): LetterEdit {
  const letter = useSignal<LetterView | null>(null);
  const subject = useSignal('');
  const text = useSignal('');
  const state = useSignal<Standing>('loading');
  const refusal = useSignal<Refusal | null>(null);
  const joined = useSignal<'no' | 'joined' | 'both'>('no');
  const own = useRef({
    timer: 0,
    saving: null as Promise<boolean> | null,
    reading: false,
    stale: false,
    step: { step } as Input<'draft'>,
  });
  const kept = useRef(keptHere<KeptLetter>(`letter-${step}`));

  /** Takes in what the server holds; what is typed here and not saved is joined with it. */
  const take = useCallback((next: LetterView, base: { subject: string; text: string } | null) => {
    const dirty = base !== null && (subject.value !== base.subject || text.value !== base.text);
    if (dirty && (next.text !== base.text || next.subject !== base.subject)) {
      const merged = mergeText(base.text, text.value, next.text);
      // Another window is spoken of only where words came from it: not for what this page saved itself, nor for a letter that is written again.
      if (next.edited && merged.text !== text.value) joined.value = merged.both ? 'both' : 'joined';
      text.value = merged.text;
      if (subject.value === base.subject) subject.value = next.subject;
    } else if (!dirty) {
      subject.value = next.subject;
      text.value = next.text;
    }
    letter.value = next;
  }, []);

  const read = useCallback(
    async (
      input: Pick<Input<'draft'>, 'anew' | 'channel' | 'register' | 'letter' | 'to'> = {},
      operationId?: string,
    ): Promise<void> => {
      const { current } = own;
      const plain = input.anew === undefined && input.channel === undefined;
      // One reading at a time, or an older answer could come last; what changed meanwhile is read once more.
      if (current.reading && plain) {
        current.stale = true;
        return;
      }
      current.reading = true;
      current.stale = false;
      const before = letter.value;
      // The way that was chosen is kept: looking again must not turn a call back into a letter.
      if (input.channel !== undefined) current.step = { ...current.step, channel: input.channel };
      const answer = await ask(
        'draft',
        { ...current.step, ...input },
        // Looking again must leave no id behind: that would be a change, after which every open page looks again, without an end.
        operationId === undefined ? { onlyAsks: true } : { operationId },
      );
      current.reading = false;
      if (!answer.ok) {
        const card = answer.refusal.code === 'offline' && letter.value === null ? callAtHand(step) : null;
        if (card !== null) {
          take(card, null);
          state.value = 'kept';
          return;
        }
        if (answer.refusal.code !== 'offline' || letter.value === null) refusal.value = answer.refusal;
        return;
      }
      // What was typed was saved meanwhile, and this answer may be from before that: it would take those words away again.
      if (letter.value !== before) return read();
      refusal.value = null;
      const local = letter.value === null ? kept.current.read() : null;
      if (local !== null) {
        subject.value = local.subject;
        text.value = local.text;
      }
      const first = letter.value === null && local === null;
      take(answer.value, first || input.anew === true ? null : (local?.base ?? letter.value));
      const same = subject.value === answer.value.subject && text.value === answer.value.text;
      state.value = same ? 'kept' : 'keeping';
      if (!same) void save();
      else {
        kept.current.forget();
        if (current.stale) void read();
      }
    },
    [step],
  );

  /** Holds what is typed in this browser until Persevere has it; true where it stands there. */
  const writeHere = useCallback(
    (base: { readonly subject: string; readonly text: string }): boolean =>
      kept.current.write({
        base: { subject: base.subject, text: base.text },
        subject: subject.value,
        text: text.value,
      }),
    [step],
  );

  const send = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const base = letter.value;
      if (base === null) return false;
      const sent = { subject: subject.value, text: text.value };
      if (sent.subject === base.subject && sent.text === base.text) {
        kept.current.forget();
        state.value = 'kept';
        // What another window changed while this one was saving is joined now.
        if (own.current.stale) void read();
        return true;
      }
      state.value = 'keeping';
      const answer = await ask('edit', { draft: base.draftId, revision: base.revision, ...sent });
      if (answer.ok) {
        // What the server holds now is the new base; what was typed meanwhile goes with the next round.
        letter.value = answer.value;
        refusal.value = null;
      } else if (answer.refusal.kind === 'conflict') {
        const stored = await ask('draft', own.current.step, { onlyAsks: true });
        if (!stored.ok) {
          state.value = writeHere(base) ? 'here' : 'nowhere';
          return false;
        }
        take(stored.value, base);
      } else {
        state.value = writeHere(base) ? 'here' : 'nowhere';
        if (answer.refusal.code === 'offline') own.current.timer = window.setTimeout(() => void save(), TRY_AGAIN_MS);
        else refusal.value = answer.refusal;
        return false;
      }
    }
  }, [step]);

  const save = useCallback((): Promise<boolean> => {
    const { current } = own;
    clearTimeout(current.timer);
    current.saving ??= send().finally(() => {
      current.saving = null;
    });
    return current.saving;
  }, [send]);

  useEffect(() => {
    letter.value = null;
    state.value = 'loading';
    void read();
    const stay = askBeforeLeaving(() => state.peek());
    let seen = revision.peek();
    const stop = revision.subscribe((now) => {
      // Another window may have changed the letter. What is being typed here is saved first, and joined then.
      if (now !== seen && letter.peek() !== null) {
        if (state.peek() === 'kept') void read();
        else own.current.stale = true;
      }
      seen = now;
    });
    return () => {
      stop();
      stay();
      if (state.peek() === 'keeping') void save();
      clearTimeout(own.current.timer);
    };
  }, [read, save]);

  return {
    letter,
    subject,
    text,
    state,
    refusal,
    joined,
    change(part) {
      if (part.subject !== undefined) subject.value = part.subject;
      if (part.text !== undefined) text.value = part.text;
      state.value = 'keeping';
      const base = letter.value;
      if (base !== null) writeHere(base);
      clearTimeout(own.current.timer);
      own.current.timer = window.setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    save,
    read,
  };
}
