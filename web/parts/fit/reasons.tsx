import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type FitView, noteFit } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Weight, type WeightValue } from '../ui/weight.tsx';
import { LineAdder } from './line-adder.tsx';
import { ReasonLine } from './reason-line.tsx';
import './reasons.css';

type Side = 'pro' | 'con';
const sides = ['pro', 'con'] as const;

/** What speaks for the job and what speaks against it, side by side and typed line by line; on the phone one of the two at a time. */
export function Reasons({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const shown = useSignal<Side>('pro');
  const of = (side: Side) => fit.considerations.filter((each) => each.leaning === side);
  return (
    <div class="fit-reasons" data-shown={shown.value}>
      <Segmented
        label={words.whichSide}
        quiet
        value={shown.value}
        options={sides.map((side) => ({ value: side, label: words.sideCount(words.sides[side], of(side).length) }))}
        onChange={(side) => {
          shown.value = side;
        }}
      />
      {sides.map((side) => (
        <ReasonColumn key={side} fit={fit} side={side} />
      ))}
    </div>
  );
}

function ReasonColumn({ fit, side }: { readonly fit: FitView; readonly side: Side }) {
  const words = page.fit;
  const column = useRef<HTMLElement>(null);
  const weight = useSignal<WeightValue>(3);
  const reasons = fit.considerations.filter((each) => each.leaning === side);
  const next = () => column.current?.querySelector<HTMLElement>('[data-adds] textarea')?.focus();
  const add = async (text: string) => {
    const answer = await noteFit(fit.id, { considerations: [{ text, leaning: side, weight: weight.value }] });
    if (answer.ok) weight.value = 3;
    return answer;
  };
  return (
    <section class="fit-column" data-side={side} data-lines="" ref={column} aria-labelledby={`fit-${side}`}>
      <h2 id={`fit-${side}`}>{words.sides[side]}</h2>
      {reasons.length > 0 && (
        <ul class="fit-lines">
          {reasons.map((each) => (
            <ReasonLine key={each.id ?? each.criterionId} fit={fit} reason={each} next={next} />
          ))}
        </ul>
      )}
      {fit.live && (
        <LineAdder
          name={`reason-${side}-${fit.id}`}
          label={words.newReason[side]}
          placeholder={words.newReason[side]}
          add={add}
        >
          <Weight
            label={words.newWeight}
            value={weight.value}
            say={words.weight}
            onChange={(to) => {
              weight.value = to;
            }}
          />
        </LineAdder>
      )}
    </section>
  );
}
