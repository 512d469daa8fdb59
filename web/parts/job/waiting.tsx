import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Fold } from '../ui/fold.tsx';
import { WaitCurve } from './wait-curve.tsx';

/** When to expect to hear: a sentence first, what silence does not mean, and the figures folded away. */
export function Waiting({ job }: { readonly job: string }) {
  const words = page.job;
  const { value, refusal } = useLoad('waiting', { job });
  if (value === null) return <Refused refusal={refusal} />;
  return (
    <section>
      <h2>{words.expect}</h2>
      <p>{value.sentence}</p>
      {value.law !== null && <p>{value.law}</p>}
      {(value.context.length > 0 || value.curve.length > 0 || value.silence !== '') && (
        <Fold label={words.figures}>
          {value.silence !== '' && <p class="soft">{value.silence}</p>}
          {value.curve.length > 0 && <WaitCurve curve={value.curve} />}
          {value.context.map((text) => (
            <p key={text} class="soft">
              {text}
            </p>
          ))}
        </Fold>
      )}
    </section>
  );
}
