import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { type Answer, ask, fileAsInput, newId } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Refused, say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { AddPerson } from '../parts/people/add-person.tsx';
import { CorrectPerson } from '../parts/people/correct-person.tsx';
import { LeftForm } from '../parts/people/left-form.tsx';
import { OccasionForm } from '../parts/people/occasion-form.tsx';
import { keptHere } from '../state/kept-here.ts';
import { changed } from '../state/live.ts';
import { saveFile } from '../state/save-file.ts';
import { useLoad } from '../state/use-load.ts';

type View = Output<'relations'>;
type Firm = View['firms'][number];
type Person = Firm['people'][number];

/** Whom the candidate knows, across all jobs: what they brought, what they know of the candidate, and when a word is due. */
export function Relations() {
  const { value, refusal } = useLoad('relations', {});
  const everybody = value?.firms.flatMap((firm) => firm.people) ?? [];
  return (
    <Screen title="People you know" above="They stay when a job is over" busy={value === null && refusal === null}>
      <Refused refusal={refusal} />
      {value !== null && everybody.length === 0 && <p class="large soft">Nobody is noted yet.</p>}
      {value !== null && (
        <>
          <AddPerson job={null} />
          {value.alike.length > 0 && <AlikePeople alike={value.alike} />}
          {value.firms.map((firm) => (
            <FirmOf key={firm.id} firm={firm} />
          ))}
          <section>
            <h2>Worth a word</h2>
            <p class="soft">
              News of yours or of theirs. Those who turned you down hear of it when their time comes, once, and never
              without news.
            </p>
            <ul class="plain tight">
              {value.occasions.map((each) => (
                <li key={each.id}>
                  <p>
                    {each.text}{' '}
                    <span class="soft">
                      ({each.whose === 'mine' ? 'yours' : each.people.join(', ')}, {each.day})
                    </span>
                  </p>
                  <Action
                    quiet
                    label={`Take it away: ${each.text}`}
                    does={() => {
                      const operationId = newId('op');
                      const gone = ask('occasion', { occasion: each.id, text: '' }, { operationId });
                      return then(gone, `Taken away: ${each.text}`, operationId);
                    }}
                  >
                    Take it away
                  </Action>
                </li>
              ))}
            </ul>
            <details>
              <summary>Note some news</summary>
              <OccasionForm
                person={null}
                people={everybody}
                onNoted={async () => {
                  say('Noted. It goes into the next word to whom it concerns.');
                }}
              />
            </details>
          </section>
          <CardFiles />
        </>
      )}
    </Screen>
  );
}

/** After something was done, the screen is read again. */
async function then<T>(doing: Promise<Answer<T>>, told: string, operationId: string): Promise<Answer<T>> {
  const answer = await doing;
  if (answer.ok) {
    sayUndo(told, undoOf(operationId));
    await changed();
  }
  return answer;
}

function FirmOf({ firm }: { readonly firm: Firm }) {
  return (
    <section>
      <h2>{firm.id === '' ? firm.name : <a href={`/file/${firm.id}`}>{firm.name}</a>}</h2>
      {firm.represents.map((each) => (
        <p key={each.job} class="soft">
          May represent you at {each.employer} since {each.since}.
        </p>
      ))}
      {firm.warnings.map((each) => (
        <p key={each} class="refused">
          {each}
        </p>
      ))}
      <ul class="plain">
        {firm.people.map((person) => (
          <PersonOf key={person.id} person={person} firm={firm.id === '' ? null : firm.name} />
        ))}
      </ul>
    </section>
  );
}

function PersonOf({ person, firm }: { readonly person: Person; readonly firm: string | null }) {
  return (
    <li>
      <p class="name">
        <a href={`/file/${person.id}`}>{person.name}</a>
        {person.title !== null && <span class="soft">, {person.title}</span>}
        {person.former.length > 0 && <span class="soft">, before at {person.former.join(', ')}</span>}
      </p>
      {person.lastContact !== null && <p class="soft">Last contact: {person.lastContact}</p>}
      {person.jobs.length > 0 && (
        <p class="soft">
          {person.jobs.map((job, index) => (
            <span key={job.id}>
              {index > 0 && '; '}
              <a href={`/job/${job.id}`}>{job.title}</a>
              {job.state !== 'running' && ` (${job.state})`}
            </span>
          ))}
        </p>
      )}
      <CorrectPerson key={JSON.stringify(person)} person={{ ...person, firm }} />
      {person.next !== null && (
        <p>
          {person.next.title}. <span class="soft">{person.next.when}</span>
        </p>
      )}
      {person.knows.length > 0 && <p class="soft">Knows of you: {person.knows.join('; ')}</p>}
      {person.alsoNoted.map((each) => (
        <p key={each.id} class="soft">
          Also noted as {each.name}.{' '}
          <Action
            quiet
            label={`${each.name} is somebody else`}
            does={() => {
              const operationId = newId('op');
              return then(
                ask('unmerge', { person: each.id }, { operationId }),
                'They are two again, each with what was its own.',
                operationId,
              );
            }}
          >
            Somebody else
          </Action>
        </p>
      ))}
      <LeftForm person={person} />
    </li>
  );
}

function AlikePeople({ alike }: { readonly alike: View['alike'] }) {
  // That two notes are two people is said once in this browser.
  const told = keptHere<readonly string[]>('two-people');
  const put = useSignal<readonly string[]>(told.read() ?? []);
  const left = alike.filter((each) => !put.value.includes(each.one.id + each.other.id));
  if (left.length === 0) return null;
  return (
    <section>
      <h2>One person, or two?</h2>
      <ul class="plain">
        {left.map(({ one, other, why }) => (
          <li key={one.id + other.id}>
            <p>
              {one.name} and {other.name}: {why}.
            </p>
            <div class="acts">
              <Action
                label={`${one.name} and ${other.name} are one person`}
                does={() => {
                  const operationId = newId('op');
                  return then(
                    ask('merge', { person: other.id, into: one.id }, { operationId }),
                    `${other.name} and ${one.name} are one person now.`,
                    operationId,
                  );
                }}
              >
                One person
              </Action>
              <Action
                quiet
                label={`${one.name} and ${other.name} are two people`}
                does={async () => {
                  put.value = [...put.value, one.id + other.id];
                  told.write(put.value);
                  return undefined;
                }}
              >
                Two
              </Action>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Contact cards, out and in. */
function CardFiles() {
  const input = useRef<HTMLInputElement>(null);
  const out = async () => {
    const answer = await ask('cards', {});
    if (answer.ok) saveFile('people.vcf', answer.value.vcf, 'text/vcard');
    return answer;
  };
  const take = async () => {
    const chosen = input.current?.files?.[0];
    if (chosen === undefined || input.current === null) return;
    const file = await fileAsInput(chosen);
    input.current.value = '';
    if (file === null) {
      say(`${chosen.name} is larger than 10 MB. Nothing was taken in.`);
      return;
    }
    const answer = await ask('cards-import', { file });
    if (!answer.ok) say(`${answer.refusal.what} ${answer.refusal.todo}`);
    else {
      const { added, changed: filled, notes } = answer.value;
      say(notes[0] ?? `${added.length} new, ${filled.length} filled in.`);
      await changed();
    }
  };
  return (
    <section>
      <h2>Contact cards</h2>
      <p class="soft">For your telephone or mail program, and from it (.vcf).</p>
      <div class="acts">
        <Action quiet does={out}>
          Save them all
        </Action>
        <input
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-hidden="true"
          ref={input}
          accept=".vcf,text/vcard"
          onChange={() => void take()}
        />
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          Take cards in
        </button>
      </div>
    </section>
  );
}
