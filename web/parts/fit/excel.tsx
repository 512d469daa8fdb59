import { useRef } from 'preact/hooks';
import { type FitView, noteFit, noteFitUndoably } from '../../state/fit.ts';
import { page } from '../../state/words.ts';
import { Icon } from '../ui/icon.tsx';
import { LineAdder } from './line-adder.tsx';
import { focusBeside, LineField } from './line-field.tsx';
import './excel.css';

type Strength = FitView['strengths'][number];

/** As many as anybody keeps in mind in a room. */
const MOST = 7;

/** Up to seven lines on where the candidate would excel, one example each: three minutes, with nothing imported. */
export function Excel({ fit }: { readonly fit: FitView }) {
  const words = page.fit;
  const list = useRef<HTMLElement>(null);
  const next = () => list.current?.querySelector<HTMLElement>('[data-adds] textarea')?.focus();
  return (
    <section ref={list} data-lines="" aria-labelledby="fit-excel">
      <h2 id="fit-excel">{words.excel}</h2>
      {fit.strengths.length === 0 && <p class="hint">{words.excelHint}</p>}
      {fit.strengths.length > 0 && (
        <ul class="fit-strengths">
          {fit.strengths.map((each) => (
            <StrengthLine key={each.id} fit={fit} strength={each} next={next} />
          ))}
        </ul>
      )}
      {fit.live &&
        (fit.strengths.length < MOST ? (
          <LineAdder
            name={`excel-${fit.id}`}
            label={words.newStrength}
            placeholder={words.newStrength}
            add={(text) => noteFit(fit.id, { strengths: [{ text }] })}
          />
        ) : (
          <p class="hint">{words.sevenIsEnough}</p>
        ))}
    </section>
  );
}

interface StrengthLineProps {
  readonly fit: FitView;
  readonly strength: Strength;
  readonly next: () => void;
}

function StrengthLine({ fit, strength, next }: StrengthLineProps) {
  const words = page.fit;
  const line = useRef<HTMLLIElement>(null);
  const { id, text } = strength;
  const change = (part: { text?: string; example?: string }) => noteFit(fit.id, { strengths: [{ id, ...part }] });
  const remove = () => noteFitUndoably(fit.id, { strengths: [{ id, dropped: true }] }, words.removedStrength(text));
  return (
    <li ref={line}>
      <div>
        <LineField
          label={words.strength}
          look="title"
          value={text}
          save={(said) => change({ text: said })}
          remove={remove}
          next={() => line.current?.querySelectorAll<HTMLElement>('textarea')[1]?.focus()}
          still={!fit.live}
        />
        <LineField
          label={words.exampleOf(text)}
          placeholder={words.oneExample}
          look="soft"
          value={strength.example ?? ''}
          save={(example) => change({ example })}
          next={next}
          most={20_000}
          keptAs={`excel-example-${id}`}
          still={!fit.live}
        />
      </div>
      {fit.live && (
        <button
          type="button"
          class="quiet fit-away"
          aria-label={words.removeThis(text)}
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
