import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { whereAsked } from '../../state/where.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

/** Asked once, in words: which part of the country, since holidays differ. "Skip" keeps the days that all parts share. */
export function WhereYouLive() {
  const id = useId();
  const chosen = useSignal('');
  const open = whereAsked.value;
  if (open === null) return null;
  const note = async (region: string, text: string) => {
    const answer = await ask('profile', { region });
    if (answer.ok) {
      whereAsked.value = null;
      say(text);
      await changed();
    }
    return answer;
  };
  const name = open.parts.find((each) => each.region === chosen.value)?.name;
  return (
    <section class="note" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Where do you live?</h2>
      <p class="soft">Bank holidays differ, and nobody should be asked to write on one.</p>
      <div class="field">
        <label for={id}>{open.countryName}, which part?</label>
        <select
          id={id}
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">Choose</option>
          {open.parts.map((part) => (
            <option key={part.region} value={part.region}>
              {part.name}
            </option>
          ))}
        </select>
      </div>
      <div class="acts">
        {name !== undefined && (
          <Action does={() => note(chosen.value, `Noted: the holidays of ${name} are skipped.`)}>Save</Action>
        )}
        <Action quiet does={() => note(open.country, 'Noted. You can choose a part later in Settings.')}>
          Skip
        </Action>
        <a class="button quiet" href="/settings#you">
          Somewhere else
        </a>
      </div>
    </section>
  );
}
