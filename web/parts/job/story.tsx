import type { Output } from '../../../src/contract/registry.ts';
import { ask, newId } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { CorrectContact } from './correct-contact.tsx';

type JobView = Output<'job'>;

/** What happened, the latest first. */
export function Story({ job }: { readonly job: JobView }) {
  const latest = job.story.toReversed();
  const takeBack = async (line: JobView['story'][number]) => {
    const operationId = newId('op');
    const answer = await ask('undo', { entry: line.entryId }, { operationId });
    if (answer.ok) {
      sayUndo(`Taken back: ${line.text}`, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <section>
      <h2>Your story</h2>
      <ol class="story">
        {latest.map((line, index) => (
          <li key={line.entryId}>
            <p class="soft">
              {line.day === latest[index - 1]?.day ? line.time : `${line.day}, ${line.time}`}
              {line.noted !== null && <small> ({line.noted})</small>}
            </p>
            <div>
              <p>
                {line.takenBack ? (
                  <>
                    <s>{line.text}</s> <span class="soft">(taken back)</span>
                  </>
                ) : (
                  line.text
                )}
              </p>
              {line.words !== null && (
                <details>
                  <summary>
                    The words
                    <span class="unseen">
                      {' '}
                      of {line.day}, {line.time}
                    </span>
                  </summary>
                  <p class="words">{line.words}</p>
                  {line.from.map((each) => (
                    <p key={each.said} class="soft">
                      “{each.said}” from your note: {each.notes.map((note) => `“${note}”`).join(', ')}
                    </p>
                  ))}
                </details>
              )}
              {job.contacts
                .filter((each) => each.entryId === line.entryId)
                .map((each) => (
                  <CorrectContact key={JSON.stringify(each)} job={job} contact={each} line={line.text} />
                ))}
              {line.mayTakeBack && (
                <details>
                  <summary>
                    {line.kind === 'entry-retracted' ? 'Put it back?' : 'Not so?'}
                    <span class="unseen"> {line.text}</span>
                  </summary>
                  <Action quiet label={`Take this back: ${line.text}`} does={() => takeBack(line)}>
                    Take this back
                  </Action>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
