import { useRef } from 'preact/hooks';
import { type FitView, noteFit } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { LineAdder } from './line-adder.tsx';
import { Questions } from './questions.tsx';
import { ReasonLine } from './reason-line.tsx';

/** What is not known yet, and the questions that would tell. */
export function FindOut({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const unknown = useRef<HTMLDivElement>(null);
  const open = fit.considerations.filter((each) => each.leaning === 'open');
  const next = () => unknown.current?.querySelector<HTMLElement>('[data-adds] textarea')?.focus();
  return (
    <section aria-labelledby="fit-find-out">
      <h2 id="fit-find-out">{words.findOut}</h2>
      <div ref={unknown} data-lines="">
        {open.length > 0 && (
          <ul class="fit-lines">
            {open.map((each) => (
              <ReasonLine key={each.id ?? each.criterionId} fit={fit} reason={each} next={next} />
            ))}
          </ul>
        )}
        {fit.live && (
          <LineAdder
            name={`reason-open-${fit.id}`}
            label={words.newUnknown}
            placeholder={words.newUnknown}
            add={(text) => noteFit(fit.id, { considerations: [{ text, leaning: 'open' }] })}
          />
        )}
      </div>
      <h2>{words.toAsk}</h2>
      <Questions fit={fit} />
    </section>
  );
}
