import type { Answers } from '../../state/answers.ts';
import { page } from '../../state/words.ts';
import { Picks } from '../ui/picks.tsx';
import type { AnswersPart } from './answers-part.ts';

interface WantItProps extends AnswersPart {
  /** What was noted of this interview before; null where nothing was. */
  readonly noted: Answers | null;
}

/** The candidate's first feeling; and, where something was noted before, what of it is to go. */
export function WantIt({ answers, noted, change }: WantItProps) {
  const words = page.happened.wantIt;
  return (
    <>
      <Picks
        label={page.happened.want}
        quiet
        hint={words.hint}
        value={answers.want}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'unsure', label: words.unsure },
          { value: 'no', label: words.no },
        ]}
        onChange={(want) => change({ want })}
      />
      {noted !== null && <TakeOut answers={answers} noted={noted} change={change} />}
    </>
  );
}

const takeOuts = ['forgot', 'wentBadly', 'iPromised', 'theyPromised', 'want'] as const;

/** A field that was emptied stays as it was noted, unless it is said that it goes. */
function TakeOut({ answers, noted, change }: AnswersPart & { readonly noted: Answers }) {
  const words = page.happened.takeOut;
  const empty = takeOuts.filter(
    (value) => (noted[value] ?? '') !== '' && ((answers[value] ?? '') === '' || answers.takeOut?.includes(value)),
  );
  if (empty.length === 0) return null;
  const out = answers.takeOut ?? [];
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {empty.map((value) => (
        <label key={value} class="check">
          <input
            type="checkbox"
            checked={out.includes(value)}
            onChange={(event) =>
              change({
                takeOut: event.currentTarget.checked ? [...out, value] : out.filter((each) => each !== value),
              })
            }
          />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
