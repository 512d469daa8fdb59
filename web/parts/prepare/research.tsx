import { useRef } from 'preact/hooks';
import { type FitView, noteFit, noteFitUndoably } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { LineAdder } from '../fit/line-adder.tsx';
import { focusBeside, LineField } from '../fit/line-field.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import './research.css';

type Found = FitView['research'][number];

/** What the candidate found out about them, with where it was found. */
export function Research({ fit }: { readonly fit: FitView }) {
  const words = page.prepare;
  const list = useRef<HTMLDivElement>(null);
  const next = () => list.current?.querySelector<HTMLElement>('[data-adds] textarea')?.focus();
  return (
    <Fold label={words.research} count={fit.research.length} open={fit.research.length > 0}>
      <div ref={list} data-lines="">
        <ul class="brief-research">
          {fit.research.map((each) => (
            <FoundLine key={each.id} fit={fit} found={each} next={next} />
          ))}
        </ul>
        {fit.live && (
          <LineAdder
            name={`research-${fit.id}`}
            label={words.newResearch}
            placeholder={words.newResearch}
            add={(text) => noteFit(fit.id, { research: [{ text }] })}
          />
        )}
      </div>
    </Fold>
  );
}

interface FoundLineProps {
  readonly fit: FitView;
  readonly found: Found;
  readonly next: () => void;
}

function FoundLine({ fit, found, next }: FoundLineProps) {
  const words = page.prepare;
  const line = useRef<HTMLLIElement>(null);
  const { id, text } = found;
  const change = (part: { text?: string; source?: string | null; on?: string | null }) =>
    noteFit(fit.id, { research: [{ id, ...part }] });
  const remove = () => noteFitUndoably(fit.id, { research: [{ id, dropped: true }] }, page.fit.removed(text));
  return (
    <li ref={line}>
      <LineField
        label={words.found}
        value={text}
        save={(said) => change({ text: said })}
        remove={remove}
        next={next}
        most={20_000}
        still={!fit.live}
      />
      <LineField
        label={words.sourceOf(text)}
        placeholder={words.source}
        look="soft"
        value={found.source ?? ''}
        save={(source) => change({ source: source === '' ? null : source })}
        mayBeEmpty
        still={!fit.live}
      />
      {fit.live && (
        <button
          type="button"
          class="quiet fit-away"
          aria-label={page.fit.removeThis(text)}
          onClick={() => {
            focusBeside(line.current);
            void remove();
          }}
        >
          <Icon name="x" />
        </button>
      )}
    </li>
  );
}
