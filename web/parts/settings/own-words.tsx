import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { Refused, say, sayUndo, undoOf } from '../common/notices.tsx';
import { OwnLetterForm } from '../letter/own-letter-form.tsx';

/** Whole letters of your own, listed, changed and taken away (WR12). */
export function OwnLetters() {
  const { value, refusal } = useLoad('own-letters', {});
  return (
    <section id="own-letters">
      <h2>Your own letters</h2>
      <p class="soft">
        A letter of yours comes before ours where it fits and nobody there has had it. The easiest way to one: change a
        letter, and keep it there.
      </p>
      <Refused refusal={refusal} />
      {value !== null && value.letters.length > 0 && (
        <ul class="plain">
          {value.letters.map((each) => (
            <Kept key={each.id} letter={each} />
          ))}
        </ul>
      )}
      <details>
        <summary>Write one here</summary>
        <OwnLetterForm key={value?.letters.length ?? 0} letter={null} from={{}} />
      </details>
    </section>
  );
}

function Kept({ letter }: { readonly letter: Output<'own-letters'>['letters'][number] }) {
  const name = `${letter.occasion.shown}, ${letter.channel.shown}`;
  const takeAway = async () => {
    const operationId = newId('op');
    const answer = await ask('own-letter', { id: letter.id, dropped: true }, { operationId });
    if (answer.ok) {
      sayUndo('Taken away. Letters that were made from it stay.', undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <li>
      <p class="noted-lead">For {name}</p>
      <p class="words">{letter.text}</p>
      {letter.needs.length > 0 && <p class="soft">{letter.needs.map((each) => each.shown).join('; ')}</p>}
      <Names names={letter.names} />
      <div class="acts">
        <Action quiet label={`Take away: ${name}`} does={takeAway}>
          Take away
        </Action>
      </div>
      <details>
        <summary>
          Change<span class="unseen">: {name}</span>
        </summary>
        <OwnLetterForm key={JSON.stringify(letter)} letter={letter} from={{ id: letter.id }} />
      </details>
    </li>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.length === 0 ? null : <p>It names {names.join(', ')}: the next reader sees that, too.</p>;
}

/** Sentences of your own: kept by hand, or from what you wrote more than once (WR12). */
export function OwnPhrases() {
  const { value, refusal } = useLoad('phrases', {});
  const typed = useSignal('');
  const keep = async (text: string) => {
    const answer = await ask('phrase', { text });
    if (answer.ok) {
      say('Kept with your phrases.');
      typed.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <section id="phrases">
      <h2>Your phrases</h2>
      <p class="soft">They stand beside each letter, and none goes into one until you tap it.</p>
      <Refused refusal={refusal} />
      <ul class="plain">
        {(value?.phrases ?? []).map((each) => (
          <Phrase key={`${each.id} ${each.text}`} phrase={each} />
        ))}
      </ul>
      {(value?.offered ?? []).map((each) => (
        <div class="row" key={each.text}>
          <p class="soft">
            {each.times} of your letters say “{each.text}”
          </p>
          <Action quiet label={`Keep as a phrase: ${each.text}`} does={() => keep(each.text)}>
            Keep as a phrase
          </Action>
        </div>
      ))}
      <div class="row">
        <Field label="A phrase of yours" hint="For instance where you can be reached." most={400} {...bound(typed)} />
        <Action quiet disabled={typed.value.trim() === ''} does={() => keep(typed.value)}>
          Keep it
        </Action>
      </div>
    </section>
  );
}

function Phrase({ phrase }: { readonly phrase: Output<'phrases'>['phrases'][number] }) {
  const text = useSignal(phrase.text);
  const change = async () => {
    const answer = await ask('phrase', { id: phrase.id, text: text.value });
    if (answer.ok) await changed();
    return answer;
  };
  const takeAway = async () => {
    const operationId = newId('op');
    const answer = await ask('phrase', { id: phrase.id, dropped: true }, { operationId });
    if (answer.ok) {
      sayUndo('The phrase is taken away.', undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <li>
      <p class="words">{phrase.text}</p>
      <Names names={phrase.names} />
      <div class="acts">
        <Action quiet label={`Take away: ${phrase.text}`} does={takeAway}>
          Take away
        </Action>
      </div>
      <details>
        <summary>
          Change<span class="unseen">: {phrase.text}</span>
        </summary>
        <div class="row">
          <Field label="The phrase" most={400} {...bound(text)} />
          <Action quiet disabled={text.value.trim() === ''} does={change}>
            Keep the change
          </Action>
        </div>
      </details>
    </li>
  );
}
