import type { LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';

/** More belongs to the job's own page. */
const LATEST = 6;
const told: ReadonlySet<string> = new Set([
  'contact-logged',
  'debrief-saved',
  'interview-planned',
  'interview-outcome',
]);

/** What is shown beside a letter while the candidate writes: what passed between the two, what was noted, what their clock shows. */
export function Beside({ letter }: { readonly letter: LetterView }) {
  const { value: job } = useLoad('job', { job: letter.jobIds[0] ?? '' });
  if (job === null) return <aside class="beside" aria-label="Beside the letter" />;
  const story = job.story.filter((each) => told.has(each.kind) && !each.takenBack).slice(-LATEST);
  return (
    <aside class="beside" aria-label="Beside the letter">
      {letter.theirTime !== null && <p class="soft">{letter.theirTime}</p>}
      {letter.beside.length > 0 && (
        <>
          <h2>Not in the letter</h2>
          <ul>
            {letter.beside.map((each) => (
              <li key={`${each.entryId} ${each.text}`}>
                <p class="words">{each.text}</p>
                <p class="soft">{each.because}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {job.forgot.length > 0 && (
        <>
          <h2>What you forgot to say</h2>
          <ul>
            {job.forgot.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {job.promised !== null && (
        <>
          <h2>They promised</h2>
          <p>
            {job.promised.day}
            {job.promised.words === '' ? '' : `: “${job.promised.words}”`}
          </p>
        </>
      )}
      {story.length > 0 && (
        <>
          <h2>What passed between you</h2>
          <ol>
            {story.toReversed().map((line) => (
              <li key={line.entryId}>
                <p class="soft">
                  {line.day}
                  {line.noted !== null && <small> ({line.noted})</small>}
                </p>
                <p>{line.text}</p>
                {line.words !== null && (
                  <details>
                    <summary>
                      The words<span class="unseen"> of {line.day}</span>
                    </summary>
                    <p class="words">{line.words}</p>
                  </details>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}
