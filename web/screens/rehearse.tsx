import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import type { Output } from '../../src/contract/registry.ts';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { useLoad } from '../state/use-load.ts';

type Card = Output<'rehearse'>['cards'][number];

/** Cards with likely questions and the candidate's own examples; a clock that counts and judges nothing. */
export function Rehearse() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const { value, refusal } = useLoad('rehearse', { interview: id });
  const at = useSignal(0);
  if (value === null)
    return (
      <Screen title="Rehearse" busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  const card = value.cards[at.value];
  const last = at.value >= value.cards.length - 1;
  const go = (by: number) => {
    at.value = Math.min(value.cards.length - 1, Math.max(0, at.value + by));
  };
  return (
    <Screen title="Rehearse" above={<a href={`/prepare/${id}`}>{value.title}</a>}>
      <p class="soft">Say it aloud. Two minutes are a good length for an answer; nobody counts but you.</p>
      {card !== undefined && (
        <section class="card" aria-live="polite" key={at.value}>
          <p class="soft">
            {at.value + 1} of {value.cards.length}
          </p>
          <CardFace card={card} />
        </section>
      )}
      <p class="acts">
        <button type="button" class="main" aria-disabled={last} onClick={() => go(1)}>
          Next
        </button>
        <button type="button" class="quiet" aria-disabled={at.value === 0} onClick={() => go(-1)}>
          Back
        </button>
      </p>
      {last && (
        <p>
          That was the last. <a href={`/prepare/${id}`}>Back to your pages</a>
        </p>
      )}
    </Screen>
  );
}

function CardFace({ card }: { readonly card: Card }) {
  const { example } = card;
  return (
    <>
      <h2 class="card-question">{card.question}</h2>
      {card.hint !== null && <p class="soft">{card.hint}</p>}
      <Timer />
      {(example !== null || (card.honest !== null && card.honest !== '')) && (
        <details>
          <summary>What you have for it</summary>
          {example !== null && (
            <>
              <p class="noted-lead">{example.title}</p>
              {[example.situation, example.task, example.action, example.result, example.figures].map(
                (part) =>
                  part !== null && (
                    <p key={part} class="noted">
                      {part}
                    </p>
                  ),
              )}
            </>
          )}
          {card.honest !== null && card.honest !== '' && <p class="noted">{card.honest}</p>}
        </details>
      )}
    </>
  );
}

function Timer() {
  const seconds = useSignal(0);
  const running = useSignal(false);
  const started = useRef(0);
  const on = running.value;
  useEffect(() => {
    if (!on) return;
    started.current = performance.now() - seconds.peek() * 1000;
    const timer = setInterval(() => {
      seconds.value = Math.floor((performance.now() - started.current) / 1000);
    }, 250);
    return () => clearInterval(timer);
  }, [on]);
  const shown = `${Math.floor(seconds.value / 60)}:${String(seconds.value % 60).padStart(2, '0')}`;
  return (
    <p class="acts">
      <span class="clock" role="timer" aria-label="Time">
        {shown}
      </span>
      <button
        type="button"
        onClick={() => {
          running.value = !running.value;
        }}
      >
        {on ? 'Stop' : seconds.value === 0 ? 'Start' : 'Go on'}
      </button>
    </p>
  );
}
