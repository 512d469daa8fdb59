import { useSignal } from '@preact/signals';

/**
 * A place to get it off your chest. It stands in no storage, is sent nowhere, not even to Persevere, and is gone with the tap or
 * with the page.
 */
export function Vent() {
  const text = useSignal('');
  const gone = useSignal(false);
  return (
    <details class="vent">
      <summary>Write it off your chest first</summary>
      <div class="field">
        <label for="vent">What you would like to say to them, and will not</label>
        <p class="hint" id="vent-hint">
          It is kept nowhere and sent nowhere. When you let it go, or leave this page, it is gone.
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
          Let it go
        </button>
        <span role="status" class="soft">
          {gone.value && 'It is gone.'}
        </span>
      </div>
    </details>
  );
}
