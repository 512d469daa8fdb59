import type { Grammar } from '../../state/use-grammar.ts';
import type { LetterEdit } from '../../state/use-letter.ts';
import type { GrammarRemark } from '../../workers/grammar.ts';
import { MarkedPlace } from './marked-place.tsx';

interface GrammarSwitchProps {
  readonly grammar: Grammar;
  readonly remarks: readonly GrammarRemark[];
  readonly edit: LetterEdit;
  readonly show: (start: number, end: number) => void;
}

/** Spelling and grammar, for whoever wants it. */
export function GrammarSwitch({ grammar, remarks, edit, show }: GrammarSwitchProps) {
  const state = grammar.state.value;
  return (
    <section class="grammar" aria-label="Spelling and grammar">
      <label class="check">
        <input
          type="checkbox"
          checked={grammar.on.value}
          onChange={(event) => grammar.turn(event.currentTarget.checked)}
        />
        Check spelling and grammar
      </label>
      <p class="soft" role="status">
        {state === 'loading' && 'The checker is loaded, once. No word leaves this browser.'}
        {state === 'failed' &&
          'The checker could not be loaded. Nothing happened to the letter; switch it off and on to try again.'}
        {state === 'ready' && remarks.length === 0 && 'Nothing in spelling or grammar.'}
      </p>
      <ul>
        {remarks.map((remark) => {
          const said = edit.text.value.slice(remark.start, remark.end);
          return (
            <li key={`${remark.start}-${remark.message}`}>
              “{said}”: {remark.message}{' '}
              <MarkedPlace
                start={remark.start}
                end={remark.end}
                repair={remark.repair}
                reviewed={edit.text.value}
                edit={edit}
                show={show}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
