import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';

const TICK_MS = 250;

/** The words to read along after the tone, with the time that is left; it begins when the candidate says so. */
export function Teleprompter({ lines }: { readonly lines: LetterView['spoken'] }) {
  const startedAt = useSignal<number | null>(null);
  const passed = useSignal(0);
  const running = startedAt.value !== null;
  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(() => {
      passed.value = (performance.now() - (startedAt.value ?? 0)) / 1000;
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  const whole = lines.reduce((sum, each) => sum + each.seconds, 0);
  let until = 0;
  const current = lines.findIndex((each) => {
    until += each.seconds;
    return passed.value < until;
  });
  const start = () => {
    passed.value = 0;
    startedAt.value = running ? null : performance.now();
  };
  return (
    <section class="teleprompter" aria-label={page.call.readAlong}>
      <div class="acts">
        <Button onPress={start}>{running ? page.call.stop : page.call.readAlongNow}</Button>
        <span class="soft">
          {running
            ? page.call.secondsOf(Math.min(Math.floor(passed.value), Math.ceil(whole)), Math.ceil(whole))
            : page.call.secondsCalm(Math.ceil(whole))}
        </span>
      </div>
      {running && (
        <ol>
          {lines.map((line, index) => (
            <li key={line.text} aria-current={index === current ? 'step' : undefined}>
              {line.text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
