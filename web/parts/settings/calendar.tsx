import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { can } from '../../state/abilities.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

/** Dates in the candidate's own calendar: as a file, or as an address that a calendar program fetches. */
export function Calendar() {
  const words = page.settings.calendar;
  const names = useSignal(false);
  const feed = useSignal<{ address: string; reach: string } | null>(null);
  const file = async () => {
    const answer = await ask('calendar', names.value ? { names: true } : {});
    if (answer.ok) {
      saveFile('persevere.ics', answer.value.ics, 'text/calendar');
      say(words.saved(answer.value.dates));
    }
    return answer;
  };
  const subscribe = async () => {
    const answer = await ask('calendar-feed', names.value ? { names: true } : {});
    if (answer.ok) {
      const { address, path, reach } = answer.value;
      feed.value = { address: address ?? `${location.origin}${path}`, reach };
      await changed();
    }
    return answer;
  };
  return (
    <>
      <p>{words.lead}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={names.value}
          onChange={(event) => {
            names.value = event.currentTarget.checked;
          }}
        />
        <span>{words.names}</span>
      </label>
      <div class="acts">
        <Action does={file}>{words.file}</Action>
        {can.useServer && (
          <Action quiet does={subscribe}>
            {words.subscribe}
          </Action>
        )}
      </div>
      {feed.value !== null && (
        <div role="status">
          <p>{words.address}</p>
          <p class="address">{feed.value.address}</p>
          <p class="soft">{words.reach(feed.value.reach)}</p>
        </div>
      )}
      <p class="soft">{words.cloud}</p>
    </>
  );
}
