import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { ask, offline } from '../api/client.ts';
import { revision } from './live.ts';

const knownAnswers = new Map();
/** Screens that the candidate goes back and forth between; older ones are asked for again. */
const MOST_KNOWN = 30;
function remember(place, known) {
  knownAnswers.delete(place);
  knownAnswers.set(place, known);
  const oldest = knownAnswers.size > MOST_KNOWN ? knownAnswers.keys().next().value : undefined;
  if (oldest !== undefined) knownAnswers.delete(oldest);
}
/** Asks ahead, so that a screen stands complete at its first painting. Null where nobody answered, or it was refused. */
export async function prime(name, input) {
  const answer = await ask(name, input, { onlyAsks: true });
  if (!answer.ok) return null;
  remember(`${name} ${JSON.stringify(input)}`, { value: answer.value, fresh: true });
  return answer.value;
}
/** Reads with one operation, and again whenever anything changed. */
export function useLoad(name, input) {
  const asked = JSON.stringify(input);
  const place = `${name} ${asked}`;
  // What was read last stands at once, and is asked for again.
  const value = useSignal(knownAnswers.get(place)?.value ?? null);
  const refusal = useSignal(null);
  const latest = useRef(0);
  const shown = useRef(place);
  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const answer = await ask(name, JSON.parse(asked), { onlyAsks: true });
    // An answer that was overtaken by a later question says nothing any more.
    if (turn !== latest.current) return;
    if (answer.ok) {
      remember(place, { value: answer.value, fresh: false });
      value.value = answer.value;
      refusal.value = null;
    } else if (answer.refusal.code !== 'offline' || value.value === null) refusal.value = answer.refusal;
  }, [name, asked]);
  useEffect(() => {
    const known = knownAnswers.get(place);
    if (shown.current !== place) {
      shown.current = place;
      value.value = known?.value ?? null;
    }
    if (known?.fresh) remember(place, { ...known, fresh: false });
    else void reload();
  }, [reload]);
  const seen = useRef(revision.peek());
  useSignalEffect(() => {
    const now = revision.value;
    if (seen.current !== now) void reload();
    seen.current = now;
  });
  // A question that found nobody is asked again once anybody answers: nothing has changed then, so no new revision would say so.
  const missed = refusal.value?.code === 'offline' && value.value === null;
  const away = offline.value;
  useEffect(() => {
    if (missed && !away) void reload();
  }, [missed, away]);
  return { value: value.value, refusal: refusal.value };
}
