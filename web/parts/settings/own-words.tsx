import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { Refused, say, sayUndo, undoOf } from '../common/notices.tsx';
import { OwnLetterForm } from '../letter/own-letter-form.tsx';

/** Whole letters of your own, listed, changed and taken away (WR12). */
export function OwnLetters() {
  const words = page.settings.ownLetters;
  const { value, refusal } = useLoad('own-letters', {});
  return (
    <>
      <p>{words.lead}</p>
      <Refused refusal={refusal} />
      {value !== null && value.letters.length > 0 && (
        <ul class="plain">
          {value.letters.map((each) => (
            <Kept key={each.id} letter={each} />
          ))}
        </ul>
      )}
      <details>
        <summary>{words.write}</summary>
        <OwnLetterForm key={value?.letters.length ?? 0} letter={null} from={{}} />
      </details>
    </>
  );
}

function Kept({ letter }: { readonly letter: Output<'own-letters'>['letters'][number] }) {
  const words = page.settings.ownLetters;
  const name = words.for(letter.occasion.shown, letter.channel.shown);
  const takeAway = async () => {
    const operationId = newId('op');
    const answer = await ask('own-letter', { id: letter.id, dropped: true }, { operationId });
    if (answer.ok) {
      sayUndo(words.removed, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <li>
      <p class="noted-lead">{name}</p>
      <p class="words">{letter.text}</p>
      {letter.needs.length > 0 && <p class="soft">{letter.needs.map((each) => each.shown).join('; ')}</p>}
      <Names names={letter.names} />
      <div class="acts">
        <Action quiet label={words.remove(name)} does={takeAway}>
          {page.common.remove}
        </Action>
      </div>
      <details>
        <summary>
          <span aria-hidden="true">{page.common.edit}</span>
          <span class="unseen">{words.change(name)}</span>
        </summary>
        <OwnLetterForm key={JSON.stringify(letter)} letter={letter} from={{ id: letter.id }} />
      </details>
    </li>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return names.length === 0 ? null : <p>{page.settings.ownLetters.names(names.join(', '))}</p>;
}

/** Sentences of your own: kept by hand, or from what you wrote more than once (WR12). */
export function OwnPhrases() {
  const words = page.settings.phrases;
  const { value, refusal } = useLoad('phrases', {});
  const typed = useSignal('');
  const keep = async (text: string) => {
    const answer = await ask('phrase', { text });
    if (answer.ok) {
      say(words.saved);
      typed.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <>
      <p>{words.lead}</p>
      <Refused refusal={refusal} />
      <ul class="plain">
        {(value?.phrases ?? []).map((each) => (
          <Phrase key={`${each.id} ${each.text}`} phrase={each} />
        ))}
      </ul>
      {(value?.offered ?? []).map((each) => (
        <div class="row" key={each.text}>
          <p class="soft">{words.offered(each.times, each.text)}</p>
          <Action quiet label={words.keepOf(each.text)} does={() => keep(each.text)}>
            {words.keep}
          </Action>
        </div>
      ))}
      <div class="row">
        <Field label={words.add} hint={words.addHint} most={400} {...bound(typed)} />
        <Action quiet disabled={typed.value.trim() === ''} does={() => keep(typed.value)}>
          {page.common.save}
        </Action>
      </div>
    </>
  );
}

function Phrase({ phrase }: { readonly phrase: Output<'phrases'>['phrases'][number] }) {
  const words = page.settings.phrases;
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
      sayUndo(words.removed, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <li>
      <p class="words">{phrase.text}</p>
      <Names names={phrase.names} />
      <div class="acts">
        <Action quiet label={words.remove(phrase.text)} does={takeAway}>
          {page.common.remove}
        </Action>
      </div>
      <details>
        <summary>
          <span aria-hidden="true">{page.common.edit}</span>
          <span class="unseen">{words.change(phrase.text)}</span>
        </summary>
        <div class="row">
          <Field label={words.text} most={400} {...bound(text)} />
          <Action quiet disabled={text.value.trim() === ''} does={change}>
            {page.common.save}
          </Action>
        </div>
      </details>
    </li>
  );
}
