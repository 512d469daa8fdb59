import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import './rehearsal.css';
import { here } from '../../state/address.ts';

type Card = Output<'rehearse'>['cards'][number];

/** Likely questions, one at a time, with the candidate's own examples; a clock that counts and judges nothing. */
export function Rehearsal({ interview }: { readonly interview: string }) {
  const words = page.prepare;
  const { value, refusal } = useLoad('rehearse', { interview });
  const place = useRef<HTMLDivElement>(null);
  const at = useSignal(0);
  const isThere = value !== null;
  // Whoever came by the address of the cards begins at them.
  useEffect(() => {
    if (isThere && here().hash === '#rehearse') place.current?.scrollIntoView();
  }, [isThere]);
  const cards = value?.cards ?? [];
  const card = cards[at.value];
  const last = at.value >= cards.length - 1;
  const go = (by: number) => {
    at.value = Math.min(cards.length - 1, Math.max(0, at.value + by));
  };
  return (
    <div id="rehearse" ref={place} tabIndex={-1}>
      <h2 id="rehearse-title">{words.rehearseTitle}</h2>
      <p class="hint">{words.rehearseHint}</p>
      <Refused refusal={refusal} />
      {card !== undefined && (
        <div class="rehearsal">
          <div aria-live="polite" key={at.value}>
            <CardFace card={card} where={words.cardOf(at.value + 1, cards.length)} />
          </div>
          <div class="acts">
            <Button disabled={last} onPress={() => go(1)}>
              {words.nextCard}
            </Button>
            <Button kind="quiet" disabled={at.value === 0} onPress={() => go(-1)}>
              {page.common.back}
            </Button>
            {last && <span class="soft">{words.lastCard}</span>}
          </div>
        </div>
      )}
    </div>
  );
}

function CardFace({ card, where }: { readonly card: Card; readonly where: string }) {
  const words = page.prepare;
  const { example } = card;
  const parts =
    example === null
      ? []
      : [example.situation, example.task, example.action, example.result, example.figures].filter(
          (part) => part !== null && part !== '',
        );
  const honest = card.honest === '' ? null : card.honest;
  return (
    <>
      <p class="soft">{where}</p>
      <p class="rehearsal-question">{card.question}</p>
      {card.hint !== null && <p class="soft">{card.hint}</p>}
      <Timer />
      {(example !== null || honest !== null) && (
        <Fold label={words.whatYouHave}>
          {example !== null && <p class="rehearsal-example">{example.title}</p>}
          {parts.map((part) => (
            <p key={part}>{part}</p>
          ))}
          {honest !== null && <p>{honest}</p>}
        </Fold>
      )}
    </>
  );
}

function Timer() {
  const words = page.prepare;
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
    <div class="acts">
      <span class="rehearsal-clock" role="timer" aria-label={page.common.time}>
        {shown}
      </span>
      <Button
        kind="quiet"
        icon="clock"
        onPress={() => {
          running.value = !running.value;
        }}
      >
        {on ? words.stopClock : seconds.value === 0 ? words.startClock : words.goOn}
      </Button>
    </div>
  );
}
