import { useLoad } from '../../state/use-load.ts';
import { Refused } from '../common/notices.tsx';

/** When to expect to hear: a sentence first, the figures folded away, and what silence does not mean. */
export function Waiting({ job }: { readonly job: string }) {
  const { value, refusal } = useLoad('waiting', { job });
  if (value === null) return <Refused refusal={refusal} />;
  return (
    <section class="waiting">
      <h2>When to expect to hear</h2>
      <p>{value.sentence}</p>
      {value.law !== null && <p>{value.law}</p>}
      <p class="soft">{value.silence}</p>
      {(value.context.length > 0 || value.curve.length > 0) && (
        <details>
          <summary>The figures behind this</summary>
          {value.curve.length > 0 && (
            <>
              <ol class="curve" aria-label="Share of your processes with an answer, by working days">
                {value.curve.map((each) => (
                  <li key={each.day}>
                    <span class="bar" aria-hidden="true" style={{ inlineSize: `${Math.round(100 * each.heard)}%` }} />
                    <span>{each.text}</span>
                  </li>
                ))}
              </ol>
              <p class="soft">
                Each process counts once, from its first interview to the first answer by a person. Those without an
                answer count for as long as they have lasted (Kaplan and Meier, 1958).
              </p>
            </>
          )}
          {value.context.map((text) => (
            <p key={text} class="soft">
              {text}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}
