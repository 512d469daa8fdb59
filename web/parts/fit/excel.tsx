import { useSignal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { type FitView, noteFit } from '../../state/fit.ts';
import { useKept } from '../../state/use-kept.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';

type Strength = FitView['strengths'][number];

/** As many as anybody keeps in mind in a room. */
const MOST = 7;

/** Up to seven lines on where the candidate would excel, one example each: three minutes, with nothing imported. */
export function Excel({ fit }: { readonly fit: FitView }) {
  return (
    <section>
      <h2>Where you would excel</h2>
      {fit.strengths.length === 0 && (
        <p class="soft">
          A few lines, one example each. The thank-you, the later letters and the pages for the next round use them.
        </p>
      )}
      <ol class="plain">
        {fit.strengths.map((each) => (
          <li key={`${each.id}${each.text}${each.example ?? ''}`}>
            <p class="noted-lead">{each.text}</p>
            {each.example !== null && <p class="noted">{each.example}</p>}
            <Change job={fit.id} strength={each} />
          </li>
        ))}
      </ol>
      {fit.live &&
        fit.strengths.length < MOST &&
        (fit.strengths.length === 0 ? (
          <Add fit={fit} />
        ) : (
          <details open={fit.strengths.length < 3}>
            <summary>Another line</summary>
            <Add fit={fit} />
          </details>
        ))}
    </section>
  );
}

function Add({ fit }: { readonly fit: FitView }) {
  const text = useKept(`excel-${fit.id}`);
  const example = useKept(`excel-example-${fit.id}`);
  const add = async () => {
    const line = { text: text.value.trim(), ...(example.value.trim() === '' ? {} : { example: example.value.trim() }) };
    const answer = await noteFit(fit.id, { strengths: [line] });
    if (answer.ok) {
      text.value = '';
      example.value = '';
    }
    return answer;
  };
  return (
    <div class="add">
      <Field
        label="Here I would be good at"
        hint="For instance: moving data without downtime."
        {...bound(text)}
        most={1000}
      />
      <Field
        label="One example, in a sentence"
        hint="What you did, and what came of it, with a number if there is one."
        lines={2}
        {...bound(example)}
      />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={add}>
          Add the line
        </Action>
        {fit.strengths.length > 0 && <span class="soft">{MOST - fit.strengths.length} more have room.</span>}
      </p>
    </div>
  );
}

function Change({ job, strength }: { readonly job: string; readonly strength: Strength }) {
  const text = useSignal(strength.text);
  const example = useSignal(strength.example ?? '');
  const keep = () =>
    noteFit(job, {
      strengths: [
        {
          id: strength.id,
          text: text.value.trim(),
          ...(example.value.trim() === (strength.example ?? '') ? {} : { example: example.value.trim() }),
        },
      ],
    });
  return (
    <details>
      <summary>
        Change<span class="unseen">: {strength.text}</span>
      </summary>
      <Field label="The line" {...bound(text)} most={1000} />
      <Field label="Its example" lines={2} {...bound(example)} />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={keep}>
          Keep it so
        </Action>
        <Action
          quiet
          label={`Take the line away: ${strength.text}`}
          does={() =>
            noteFit(
              job,
              { strengths: [{ id: strength.id, dropped: true }] },
              'Taken away. The example stays among yours.',
            )
          }
        >
          Take the line away
        </Action>
      </p>
    </details>
  );
}
