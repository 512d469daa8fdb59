import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import { correctWith } from '../../state/correcting.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import './mistake.css';

interface MistakeProps {
  readonly id: string;
  /** A job that is gone has no page: its list is shown. */
  readonly isJob: boolean;
}

/** Something that was added by mistake: what goes with it is said before it goes. */
export function Mistake({ id, isJob }: MistakeProps) {
  const words = page.jobForms;
  const { route } = useLocation();
  const withPeople = useSignal(false);
  const { value, refusal } = useLoad('what-goes', { id });
  if (value === null)
    return refusal === null ? <Loading label={page.common.oneMoment} rows={2} /> : <Refused refusal={refusal} />;
  const { goes, people } = value;
  const take = () =>
    correctWith(
      'take-away',
      { id, sure: true, ...(withPeople.value ? { people: true } : {}) },
      ({ title }) => words.removed(title),
      () => {
        closeJobSheet();
        if (isJob) route('/jobs', true);
      },
    );
  return (
    <>
      {goes.length > 0 && (
        <>
          <p>{words.goesWith}</p>
          <ul class="goes-with">
            {goes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withPeople.value}
            onChange={(event) => {
              withPeople.value = event.currentTarget.checked;
            }}
          />
          <span>{words.alsoPeople(people.map((each) => each.name).join(', '))}</span>
        </label>
      )}
      <div class="acts">
        <Action main does={take}>
          {words.remove}
        </Action>
        <Button kind="quiet" onPress={closeJobSheet}>
          {words.keep}
        </Button>
      </div>
    </>
  );
}
