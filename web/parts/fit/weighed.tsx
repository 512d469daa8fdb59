import { useSignal } from '@preact/signals';
import { bound, chosen } from '../../state/bound.ts';
import { type FitView, noteFit } from '../../state/fit.ts';
import { useKept } from '../../state/use-kept.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';
import { type BarChoice, barOf, bars, weights } from './scales.ts';

type Weighed = FitView['considerations'][number];

const leanings = [
  { value: 'pro', label: 'For it' },
  { value: 'con', label: 'Against it' },
  { value: 'open', label: 'I do not know yet' },
] as const;

const confidences = [
  { value: '3', label: 'Sure' },
  { value: '2', label: 'Fairly sure' },
  { value: '1', label: 'A guess' },
] as const;

const order = { pro: 0, con: 1, open: 2 } as const;

/** What speaks for a job and against it, as a picture first: a bar to the right for, to the left against, hatched where unknown. */
export function WeighedList({ fit }: { readonly fit: FitView }) {
  const sorted = fit.considerations.toSorted(
    (one, other) =>
      order[one.leaning] - order[other.leaning] || other.weight * other.confidence - one.weight * one.confidence,
  );
  return (
    <section>
      <h2>For and against</h2>
      {sorted.length === 0 && (
        <p class="soft">Put down what comes to mind: what speaks for it, what against it, what you do not know.</p>
      )}
      <ul class="scale">
        {sorted.map((each) => (
          <li key={`${each.id}${each.criterionId}`}>
            <p>
              {each.text}
              <span class="soft"> {about(each)}</span>
            </p>
            <Bar weighed={each} />
            {fit.live && <Change key={JSON.stringify(each)} job={fit.id} weighed={each} />}
          </li>
        ))}
      </ul>
      {fit.live &&
        (sorted.length === 0 ? (
          <Add job={fit.id} />
        ) : (
          <details>
            <summary>Something else to weigh</summary>
            <Add job={fit.id} />
          </details>
        ))}
    </section>
  );
}

/** The picture in words, for those who do not see it: nothing is said by colour or place alone. */
function about(each: Weighed): string {
  const leaning = { pro: 'for', con: 'against', open: 'not known' }[each.leaning];
  const weight = weights.find((one) => one.value === String(each.weight))?.label.toLowerCase() ?? '';
  const sure =
    each.leaning === 'open'
      ? ''
      : `, ${confidences.find((one) => one.value === String(each.confidence))?.label.toLowerCase()}`;
  const bar = { 'must-have': ', a must-have', 'deal-breaker': ', a deal-breaker', none: '' }[each.bar ?? 'none'];
  return `(${leaning}, matters ${weight}${sure}${bar})`;
}

function Bar({ weighed }: { readonly weighed: Weighed }) {
  const { leaning, weight, confidence } = weighed;
  const share = (weight / 5) * 50 * (leaning === 'open' ? 1 : confidence / 3);
  return (
    <span class="beam" aria-hidden="true">
      <span
        class="bar"
        data-leaning={leaning}
        style={
          leaning === 'open'
            ? { insetInlineStart: `${50 - share / 2}%`, width: `${share}%` }
            : leaning === 'pro'
              ? { insetInlineStart: '50%', width: `${share}%` }
              : { insetInlineEnd: '50%', width: `${share}%` }
        }
      />
    </span>
  );
}

function Add({ job }: { readonly job: string }) {
  const text = useKept(`weighed-${job}`);
  const leaning = useSignal<Weighed['leaning'] | undefined>('pro');
  const weight = useSignal<string | undefined>('3');
  const add = async () => {
    const answer = await noteFit(job, {
      considerations: [{ text: text.value.trim(), leaning: leaning.value ?? 'open', weight: Number(weight.value) }],
    });
    if (answer.ok) text.value = '';
    return answer;
  };
  return (
    <div class="add">
      <Field label="What is it?" hint="For instance: two days a week at home." {...bound(text)} most={1000} />
      <Choice label="Does it speak for the job?" {...chosen(leaning)} options={leanings} />
      <Choice label="How much does it matter to you?" {...chosen(weight)} options={weights} />
      <p class="acts">
        <Action disabled={text.value.trim() === ''} does={add}>
          Weigh it
        </Action>
      </p>
    </div>
  );
}

function Change({ job, weighed }: { readonly job: string; readonly weighed: Weighed }) {
  const own = weighed.criterionId === null;
  const text = useSignal(weighed.text);
  const leaning = useSignal<Weighed['leaning'] | undefined>(weighed.leaning);
  const weight = useSignal<string | undefined>(String(weighed.weight));
  const confidence = useSignal<string | undefined>(String(weighed.confidence));
  const bar = useSignal<BarChoice | undefined>(weighed.bar ?? 'none');
  const which = weighed.id === null ? { criterionId: weighed.criterionId } : { id: weighed.id };
  const keep = () =>
    noteFit(job, {
      considerations: [
        {
          ...which,
          leaning: leaning.value ?? 'open',
          confidence: Number(confidence.value),
          ...(own
            ? {
                text: text.value.trim(),
                weight: Number(weight.value),
                bar: barOf(bar.value),
              }
            : {}),
        },
      ],
    });
  return (
    <details>
      <summary>
        Change<span class="unseen">: {weighed.text}</span>
      </summary>
      {own && <Field label="In words" {...bound(text)} most={1000} />}
      <Choice label="Does it speak for the job?" {...chosen(leaning)} options={leanings} />
      <Choice label="How sure are you?" {...chosen(confidence)} options={confidences} />
      {own ? (
        <>
          <Choice label="How much does it matter to you?" {...chosen(weight)} options={weights} />
          <Choice label="Does it decide by itself?" {...chosen(bar)} options={bars} />
        </>
      ) : (
        <p class="soft">
          How much it matters is the same for every job: <a href="/compare">what matters to you</a>.
        </p>
      )}
      <p class="acts">
        <Action disabled={own && text.value.trim() === ''} does={keep}>
          Keep it so
        </Action>
        {weighed.id !== null && (
          <Action
            quiet
            label={`Take it away: ${weighed.text}`}
            does={() => noteFit(job, { considerations: [{ id: weighed.id ?? '', dropped: true }] })}
          >
            Take it away
          </Action>
        )}
      </p>
    </details>
  );
}
