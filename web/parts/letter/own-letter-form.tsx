import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Field, Select } from '../ui/field.tsx';

type Proposed = Output<'own-letter-from'>;

interface OwnLetterFormProps {
  /** What is changed, or proposed; without it the form is empty. */
  readonly letter: Proposed | null;
  /** The kept letter, or the draft that a new one is made from. */
  readonly from: Pick<Input<'own-letter'>, 'id' | 'draft'>;
  readonly onKept?: () => void;
}

/** A letter of your own with its blanks: seen and changed before it is kept (WR12). */
export function OwnLetterForm({ letter, from, onKept }: OwnLetterFormProps) {
  const { value: known } = useLoad('own-letters', {});
  const text = useSignal(letter?.text ?? '');
  const subject = useSignal(letter?.subject ?? '');
  const occasion = useSignal(letter?.occasion.value ?? 'thank-you');
  const needs = useSignal<readonly string[]>(letter?.needs.map((each) => each.value) ?? []);
  const words = page.letter.ownLetter;
  const asked = letter?.needs ?? [];
  const loose = looseBlanks(text.value, known?.blanks ?? []).filter(
    (each) => !asked.some((need) => need.value === each.value),
  );
  const turn = (value: string) => {
    needs.value = needs.value.includes(value) ? needs.value.filter((each) => each !== value) : [...needs.value, value];
  };
  const keep = async () => {
    const offered = new Set([...asked, ...loose].map((each) => each.value));
    const answer = await ask('own-letter', {
      ...from,
      occasion: occasion.value,
      text: text.value,
      subject: subject.value,
      needs: needs.value.filter((each) => offered.has(each)),
    });
    if (answer.ok) {
      say(words.kept);
      onKept?.();
      await changed();
    }
    return answer;
  };
  const conditions = [...asked, ...loose.map((each) => ({ value: each.value, shown: words.whereKnown(each.shown) }))];
  return (
    <form class="note" onSubmit={(event) => event.preventDefault()}>
      {letter === null ? (
        <Select
          label={words.whatFor}
          value={occasion.value}
          options={(known?.occasions ?? []).map((each) => ({ value: each.value, label: each.shown }))}
          onChange={(value) => {
            occasion.value = value;
          }}
        />
      ) : (
        <p class="soft">{words.forOccasion(letter.occasion.shown, letter.channel.shown)}</p>
      )}
      <Field label={words.itsSubject} hint={words.itsSubjectHint} most={1000} {...bound(subject)} />
      <Field label={words.yourLetter} hint={words.yourLetterHint} lines={8} {...bound(text)} />
      {conditions.map((each) => (
        <label class="check" key={each.value}>
          <input type="checkbox" checked={needs.value.includes(each.value)} onChange={() => turn(each.value)} />
          <span>{words.useIt(each.shown)}</span>
        </label>
      ))}
      {letter !== null && letter.names.length > 0 && <p>{words.itNames(letter.names.join(', '))}</p>}
      {known !== null && (
        <details>
          <summary>{words.blanks}</summary>
          <ul class="plain">
            {known.blanks.map((each) => (
              <li key={each.value}>
                {`{${each.value}}`} <span class="soft">{each.shown}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="acts">
        <Action main disabled={text.value.trim() === ''} does={keep}>
          {words.keep}
        </Action>
      </div>
    </form>
  );
}

/** Blanks that stand outside square brackets and are not always known. */
function looseBlanks(text: string, blanks: Output<'own-letters'>['blanks']): Output<'own-letters'>['blanks'] {
  const outside = text.replace(/\[[^[\]]*\]/g, '');
  return blanks.filter((each) => !each.always && outside.includes(`{${each.value}}`));
}
