import { useSignal } from '@preact/signals';
import { page } from '../../state/words.ts';

/**
 * A place to get it off your chest. It stands in no storage, is sent nowhere, not even to Persevere, and is gone with the tap or
 * with the page.
 */
export function Vent() {
  const text = useSignal('');
  const gone = useSignal(false);
  return (
    <details class="vent">
      <summary>{page.heard.vent.label}</summary>
      <div class="field">
        <label for="vent">{page.heard.vent.field}</label>
        <p class="hint" id="vent-hint">
          {page.heard.vent.hint}
        </p>
        <textarea
          id="vent"
          rows={6}
          value={text.value}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="vent-hint"
          onInput={(event) => {
            text.value = event.currentTarget.value;
            gone.value = false;
          }}
        />
      </div>
      <div class="acts">
        <button
          type="button"
          aria-disabled={text.value === ''}
          onClick={() => {
            if (text.value === '') return;
            text.value = '';
            gone.value = true;
          }}
        >
          {page.heard.vent.letGo}
        </button>
        <span role="status" class="soft">
          {gone.value && page.heard.vent.gone}
        </span>
      </div>
    </details>
  );
}
