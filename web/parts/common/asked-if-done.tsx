import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { type AskedStep, askedIfDone } from '../../state/asked-step.ts';
import { isSpoken } from '../../state/channels.ts';
import { takeRestOfWords } from '../../state/words.ts';

/** Asks whether a letter went or a call was made, over any list of things to do. Its file comes when it is first needed. */
export function AskedIfDone() {
  const { route } = useLocation();
  const Sheet = useSignal<ComponentType<{ readonly asked: AskedStep | null }> | null>(null);
  const asked = askedIfDone.value;
  useEffect(() => {
    if (asked === null) return;
    if (isSpoken(asked.step.channel)) {
      // What became of a call is asked where its outcomes and notes are.
      askedIfDone.value = null;
      route(`/letter/${asked.step.id}?happened=yes`);
      return;
    }
    const putAway = () => {
      askedIfDone.value = null;
    };
    void Promise.all([import('./done-sheet.tsx'), takeRestOfWords()]).then(([each]) => {
      Sheet.value = each.DoneSheet;
    }, putAway);
  }, [asked]);
  const Shown = Sheet.value;
  return Shown === null ? null : <Shown asked={asked} />;
}
