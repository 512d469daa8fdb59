import type { Signal } from '@preact/signals';
import type { LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Drawer } from '../ui/drawer.tsx';
import { Loading } from '../ui/loading.tsx';

/** More belongs to the job's own page. */
const LATEST = 8;
const told: ReadonlySet<string> = new Set([
  'contact-logged',
  'debrief-saved',
  'interview-planned',
  'interview-outcome',
]);

interface StoryDrawerProps {
  readonly letter: LetterView;
  readonly open: Signal<boolean>;
}

/** What helps while writing, beside the letter: what passed with these people, what they named, and your notes that stay out of it. */
export function StoryDrawer({ letter, open }: StoryDrawerProps) {
  return (
    <Drawer
      open={open.value}
      onClose={() => {
        open.value = false;
      }}
      title={page.letter.story.title}
      closeLabel={page.common.close}
    >
      <Story letter={letter} />
    </Drawer>
  );
}

function Story({ letter }: { readonly letter: LetterView }) {
  const { value: job } = useLoad('job', { job: letter.jobIds[0] ?? '' });
  const words = page.letter.story;
  if (job === null) return <Loading label={page.common.oneMoment} />;
  const story = job.story.filter((each) => told.has(each.kind) && !each.takenBack).slice(-LATEST);
  // A note with a place in the letter is offered there.
  const offered = new Set(letter.gaps.map((gap) => gap.note.text));
  const out = letter.beside.filter((each) => !offered.has(each.text));
  return (
    <div class="letter-story">
      {letter.theirTime !== null && <p class="soft">{letter.theirTime}</p>}
      {job.promised !== null && (
        <>
          <h3>{words.theyNamed}</h3>
          <p>
            {job.promised.words === '' ? job.promised.day : words.inTheirWords(job.promised.day, job.promised.words)}
          </p>
        </>
      )}
      {job.forgot.length > 0 && (
        <>
          <h3>{words.stillToMention}</h3>
          <ul>
            {job.forgot.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {out.length > 0 && (
        <>
          <h3>{words.staysOut}</h3>
          <ul>
            {out.map((each) => (
              <li key={`${each.entryId} ${each.text}`}>
                <p>{each.text}</p>
                <p class="soft">{each.because}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.soFar}</h3>
      {story.length === 0 && <p class="soft">{words.nothingYet}</p>}
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
                  {words.read}
                  <span class="unseen"> {words.of(line.day)}</span>
                </summary>
                <p class="letter-words">{line.words}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a href={`/job/${letter.jobIds[0] ?? ''}`}>{words.wholeJob}</a>
      </p>
    </div>
  );
}
