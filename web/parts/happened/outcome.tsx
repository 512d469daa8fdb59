import { page } from '../../state/words.ts';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';
import type { AnswersPart } from './answers-part.ts';

/** Whether an interview that was planned took place, and when it is now if it was moved. */
export function Outcome({ answers, change }: AnswersPart) {
  const words = page.happened.outcome;
  return (
    <>
      <Picks
        label={words.label}
        value={answers.outcome ?? 'yes'}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'moved', label: words.moved },
          { value: 'they-did-not-come', label: words.theyDidNotCome },
          { value: 'i-could-not', label: words.iCouldNot },
        ]}
        onChange={(outcome) => change({ outcome })}
      />
      {answers.outcome === 'moved' && (
        <fieldset>
          <legend>{words.newTime}</legend>
          <p class="hint">{words.mayStayOpen}</p>
          <div class="row">
            <Field
              label={words.newDay}
              type="date"
              value={answers.movedOn ?? ''}
              onInput={(movedOn) => change({ movedOn })}
            />
            <Field
              label={words.newHour}
              type="time"
              value={answers.movedAt ?? ''}
              onInput={(movedAt) => change({ movedAt })}
            />
          </div>
        </fieldset>
      )}
    </>
  );
}
