import { mostBytes } from 'virtual:routes';
import { useSignal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { ask, fileAsInput, type Refusal } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { EvidenceForm } from '../parts/fit/evidence-form.tsx';
import { changed } from '../state/live.ts';
import { saveFile } from '../state/save-file.ts';
import { useLoad } from '../state/use-load.ts';

type Evidence = Output<'evidence'>;

/** The candidate's own examples, where each was told, and the résumé they came from. */
export function Examples() {
  const { value: evidence, refusal } = useLoad('evidence', {});
  return (
    <Screen title="Your examples" above="For every job" busy={evidence === null && refusal === null}>
      <Refused refusal={refusal} />
      <p class="lead">What you have done, told so that somebody else sees it. Nobody hears the same one twice.</p>
      <EvidenceForm />
      {evidence !== null && <List evidence={evidence} />}
      {evidence !== null && <Resume evidence={evidence} />}
    </Screen>
  );
}

const landed = { true: ', and it landed', false: ', and it did not land', null: '' } as const;

function List({ evidence }: { readonly evidence: Evidence }) {
  const story = (each: Evidence['examples'][number]) =>
    [each.situation, each.task, each.action, each.result, each.figures].filter(
      (part) => part !== null && part !== each.title,
    );
  return (
    <section>
      <h2>
        {evidence.examples.length === 0
          ? 'None yet'
          : evidence.examples.length === 1
            ? 'One example'
            : `${evidence.examples.length} examples`}
      </h2>
      <ul class="plain">
        {evidence.examples.toReversed().map((each) => (
          <li key={each.id}>
            <p class="noted-lead">{each.title}</p>
            {each.where !== null && (
              <p class="soft">{[each.where, each.from, each.to].filter((part) => part !== null).join(', ')}</p>
            )}
            {story(each).map((part) => (
              <p key={part}>{part}</p>
            ))}
            {each.told.map((told) => (
              <p key={`${told.day}${told.job}`} class="soft">
                Told to {told.people.join(', ')} on {told.day} ({told.job}){landed[`${told.landed}`]}.
              </p>
            ))}
            <details>
              <summary>
                Change<span class="unseen">: {each.title}</span>
              </summary>
              <EvidenceForm key={JSON.stringify(each)} example={each} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes a résumé in and gives it away. */
function Resume({ evidence }: { readonly evidence: Evidence }) {
  const refusal = useSignal<Refusal | null>(null);
  const notes = useSignal<readonly string[]>([]);
  const busy = useSignal(false);
  const take = async (files: FileList | null) => {
    refusal.value = null;
    notes.value = [];
    if (files === null || files.length === 0) return;
    const given = await Promise.all([...files].map((file) => fileAsInput(file)));
    const together = [...files].reduce((sum, file) => sum + file.size, 0);
    if (given.some((each) => each === null) || together > mostBytes.file) {
      refusal.value = {
        code: 'too-large',
        what: files.length === 1 ? 'The file is larger than 10 MB.' : 'Together the files are larger than 10 MB.',
        kept: 'Nothing was changed.',
        todo: 'From LinkedIn, choose the CSV files instead of the whole archive.',
      };
      return;
    }
    busy.value = true;
    const answer = await ask('resume-import', { files: given.filter((each) => each !== null) });
    busy.value = false;
    if (answer.ok) {
      const { added, examples } = answer.value;
      say(added === 1 ? 'One new example.' : `${added} new examples of ${examples}.`);
      notes.value = answer.value.notes;
      await changed();
    } else refusal.value = answer.refusal;
  };
  const give = async () => {
    const answer = await ask('resume', {});
    if (answer.ok) saveFile('resume.json', JSON.stringify(answer.value.resume, null, 2), 'application/json');
    return answer;
  };
  return (
    <section>
      <h2>From your CV</h2>
      <p>
        Takes in a JSON Resume file, or LinkedIn’s data export: the ZIP file, or the CSV files in it. Each line of your
        work becomes an example. Nothing leaves this computer.
      </p>
      {evidence.resume !== null && (
        <p class="soft">
          {evidence.resume.source === 'linkedin' ? 'LinkedIn’s export' : 'Your CV'} was taken in on{' '}
          {evidence.resume.day}.
        </p>
      )}
      <div class="field">
        <label for="resume-file">Choose the file</label>
        <input
          id="resume-file"
          type="file"
          multiple
          accept=".json,.zip,.csv,application/json,application/zip,text/csv"
          disabled={busy.value}
          onChange={(event) => void take(event.currentTarget.files)}
        />
      </div>
      <div role="status">
        {busy.value && <p>Reading it.</p>}
        {notes.value.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <Refused refusal={refusal.value} />
      {(evidence.resume !== null || evidence.examples.length > 0) && (
        <p class="acts">
          <Action quiet does={give}>
            Save it as JSON Resume
          </Action>
        </p>
      )}
    </section>
  );
}
