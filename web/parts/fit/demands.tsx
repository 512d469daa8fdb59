import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type FitView, noteFit } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { DemandLine, shownExample } from './demand-line.tsx';
import './demands.css';
import { LineAdder } from './line-adder.tsx';

/** As many as can be taken in at once; the others are counted. */
const SHOWN = 15;

/** What they ask for, one line each: must or nice, the example that answers it, and how well it does. */
export function Demands({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const all = useSignal(false);
  const list = useRef<HTMLDivElement>(null);
  const next = () => list.current?.querySelector<HTMLElement>('[data-adds] textarea')?.focus();
  const { requirements } = fit;
  const count = (proof: FitView['requirements'][number]['proof']) =>
    requirements.filter((each) => each.proof === proof).length;
  return (
    <div ref={list} data-lines="">
      {requirements.length > 0 && (
        <p class="hint">
          {words.proofCounts({
            strong: count('strong'),
            thin: count('thin'),
            none: count('none'),
            open: count(null),
          })}
          {requirements.some((each) => each.proof === null && shownExample(each) !== null) && ` ${words.inItalics}`}
        </p>
      )}
      {requirements.length > 0 && (
        <ul class="fit-demands">
          {requirements.slice(0, all.value ? undefined : SHOWN).map((each) => (
            <DemandLine key={each.id} fit={fit} demand={each} next={next} />
          ))}
        </ul>
      )}
      {requirements.length > SHOWN && !all.value && (
        <div class="acts">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              all.value = true;
            }}
          >
            {page.common.showAll(requirements.length)}
          </button>
        </div>
      )}
      {fit.live && (
        <LineAdder
          name={`demand-${fit.id}`}
          label={words.newDemand}
          placeholder={words.newDemand}
          add={async (text) => {
            const answer = await noteFit(fit.id, { requirements: [{ text }] });
            // What was just typed is not hidden behind the others.
            if (answer.ok) all.value = true;
            return answer;
          }}
        />
      )}
    </div>
  );
}
