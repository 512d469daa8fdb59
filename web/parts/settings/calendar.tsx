import { useSignal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';

/** Dates in the candidate's own calendar: as a file, or as an address that a calendar program fetches. */
export function Calendar() {
  const names = useSignal(false);
  const feed = useSignal<{ address: string; reach: string } | null>(null);
  const file = async () => {
    const answer = await ask('calendar', names.value ? { names: true } : {});
    if (answer.ok) {
      saveFile('persevere.ics', answer.value.ics, 'text/calendar');
      say(
        answer.value.dates === 1
          ? 'One date is in the file. Taken in again later, it changes what it brought.'
          : `${answer.value.dates} dates are in the file. Taken in again later, it changes what it brought.`,
      );
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
    <section id="calendar">
      <h2>Your calendar</h2>
      <p class="soft">
        Others may see your calendar, so a date says only what to do, and names no firm and nobody, unless you want it.
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={names.value}
          onChange={(event) => {
            names.value = event.currentTarget.checked;
          }}
        />
        <span>With names of people and jobs</span>
      </label>
      <div class="acts">
        <Action does={file}>Save the dates as a file</Action>
        <Action quiet does={subscribe}>
          Make an address for a calendar program
        </Action>
      </div>
      {feed.value !== null && (
        <div role="status">
          <p>Give this address to your calendar program. It is shown once, and opens the dates and nothing else.</p>
          <p class="address">{feed.value.address}</p>
          <p class="soft">{feed.value.reach} You can take it away again under Devices.</p>
        </div>
      )}
      <p class="soft">
        A calendar in the cloud cannot fetch from this computer; for one of those, save the file and take it in there.
      </p>
    </section>
  );
}
