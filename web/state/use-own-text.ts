import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../api/answer.ts';
import { keptHere } from './kept-here.ts';
import { isTyped, type OwnText, takeIn } from './own-text.ts';

/** How long nothing is typed before it is saved. */
const PAUSE_MS = 1500;

type OwnTextState = 'as-saved' | 'typing' | 'saving' | 'saved' | 'here';

interface Saves {
  /** Under which name what is typed is kept in this browser until it is saved. */
  readonly name: string;
  /** As the page has it; it may be older than what was saved last. */
  readonly stored: string;
  /** Saves `text` where `was` is still what is saved; refused as a conflict where it is not. */
  readonly write: (text: string, was: string) => Promise<{ ok: true } | { ok: false; refusal: Refusal }>;
  /** What is saved at this moment; null where nobody answers. */
  readonly read: () => Promise<string | null>;
}

interface OwnTextEdit {
  readonly text: ReadonlySignal<string>;
  readonly state: Signal<OwnTextState>;
  type(value: string): void;
  /** Saves what is typed, at once. */
  save(): Promise<void>;
}

/** A free text that saves itself when the typing pauses, and is merged with what another window saved meanwhile. */
export function useOwnText(saves: Saves): OwnTextEdit {
  const kept = useRef(keptHere<OwnText | string>(saves.name)).current;
  const own = useRef<{ base: string; timer: number; running: boolean; again: boolean; missed: boolean }>(undefined);
  const text = useSignal('');
  const state = useSignal<OwnTextState>('as-saved');
  if (own.current === undefined) {
    const begun = kept.read();
    // An older page kept the words alone.
    const now = typeof begun === 'string' ? { base: saves.stored, text: begun } : begun;
    own.current = { base: now?.base ?? saves.stored, timer: 0, running: false, again: false, missed: false };
    text.value = now?.text ?? saves.stored;
  }
  const { current } = own;
  const latest = useRef(saves);
  latest.current = saves;
  const now = (): OwnText => ({ base: current.base, text: text.peek() });
  const takeStored = (stored: string): void => {
    const next = takeIn(now(), stored);
    current.base = next.base;
    text.value = next.text;
    if (isTyped(next)) kept.write(next);
    else kept.forget();
  };
  /** Takes in what is saved at this moment; false where nobody answers. */
  const takeNewest = async (): Promise<boolean> => {
    current.missed = false;
    const stored = await latest.current.read();
    if (stored === null) return false;
    takeStored(stored);
    return true;
  };
  const send = async (): Promise<void> => {
    while (isTyped(now())) {
      const { base, text: sent } = now();
      state.value = 'saving';
      const answer = await latest.current.write(sent, base);
      if (answer.ok) {
        current.base = sent;
        // What was typed meanwhile waits for its own turn.
        if (isTyped(now())) kept.write(now());
        else {
          kept.forget();
          state.value = 'saved';
        }
        break;
      }
      if (answer.refusal.kind !== 'conflict' || !(await takeNewest())) {
        state.value = 'here';
        return;
      }
      // Both windows wrote the same words.
      if (!isTyped(now())) state.value = 'saved';
    }
    if (current.missed && (await takeNewest()) && isTyped(now())) current.again = true;
  };
  const save = async (): Promise<void> => {
    clearTimeout(current.timer);
    if (current.running) {
      current.again = true;
      return;
    }
    current.running = true;
    do {
      current.again = false;
      await send();
    } while (current.again);
    current.running = false;
  };
  useEffect(() => {
    // While something is typed here, what another window wrote is merged when it is saved.
    if (!current.running && !isTyped(now())) takeStored(saves.stored);
    else {
      current.missed = true;
      if (state.peek() === 'here') void save();
    }
  }, [saves.stored]);
  useEffect(() => {
    void save();
    return () => void save();
  }, []);
  return {
    text,
    state,
    type(value) {
      text.value = value;
      state.value = 'typing';
      kept.write(now());
      clearTimeout(current.timer);
      current.timer = window.setTimeout(() => void save(), PAUSE_MS);
    },
    save,
  };
}
