import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { useAct } from '../../state/use-act.ts';
import { page } from '../../state/words.ts';
import { ChooseFile, taken } from '../common/file-drop.tsx';
import { JobChoice } from '../common/job-choice.tsx';
import { Refused, say } from '../common/notices.tsx';
import { Screen } from '../common/screen.tsx';
import { SentHere } from '../common/sent-here.tsx';
import { ToSee } from '../common/to-see.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import { asInput, type JobTyped, NewJob } from './new-job.tsx';
import { Further, PeopleOfIt } from './people-of-it.tsx';
import { WhichIsYou } from './which-is-you.tsx';

type Read = Output<'read-invitation'>;

interface ReviewProps {
  readonly read: Read;
  readonly file: { readonly name: string; readonly content: string };
  readonly me: string | null;
  readonly onMe: (who: string | null) => Promise<void>;
}

/** What was read of an invitation, to be looked at, corrected and saved. */
export function ReviewInvitation({ read, file, me, onMe }: ReviewProps) {
  const { proposal, further } = read;
  const { route } = useLocation();
  const words = page.invitation;
  const without = useSignal<readonly string[]>([]);
  const newJob = useSignal<JobTyped>({
    role: proposal.role ?? '',
    employer: proposal.employer ?? '',
    agency: proposal.agency,
    met: undefined,
  });
  // The likeliest of the jobs that run is proposed, a new one where none fits.
  const job = useSignal(read.job ?? read.jobs[0]?.id ?? '');
  const at = useSignal('');
  const clash = useSignal(false);
  const { busy, refusal, run } = useAct();
  const take =
    (which: { readonly same?: true; readonly separate?: true } = {}) =>
    async () => {
      const answer = await ask('add-invitation', {
        file,
        ...(me === null ? {} : { me }),
        ...(job.value === '' ? { newJob: true, ...asInput(newJob.value) } : { job: job.value }),
        ...(at.value === '' ? {} : { starts: `${proposal.day ?? ''}T${at.value}[${proposal.zone ?? 'UTC'}]` }),
        ...which,
        without: [...without.value],
      });
      if (!answer.ok) {
        clash.value = answer.refusal.kind === 'needs' && (proposal.starts !== null || at.value !== '');
        return answer;
      }
      const { outcome, jobId, interviewId, notes } = answer.value;
      const many = answer.value.further.length;
      const said = many === 0 ? words.outcome[outcome] : `${words.outcome[outcome]} ${words.others(many)}`;
      say([...(outcome === 'known' && notes.length > 0 ? [] : [said]), ...notes.slice(0, 2)].join(' '));
      taken.value = null;
      await changed();
      const known = await ask('unfinished', { interview: interviewId });
      const over = known.ok && known.value.interview?.over === true && !known.value.interview.debriefed;
      route(over ? `/happened/${interviewId}` : `/job/${jobId}`, true);
      return answer;
    };
  const title = proposal.method === 'cancel' ? words.cancels : proposal.summary || words.noTitle;
  return (
    <Screen title={title} above={words.title}>
      <form onSubmit={(event) => event.preventDefault()}>
        <SentHere file={file} />
        {proposal.when !== null && <p class="lead">{proposal.when}</p>}
        {read.about !== null && <p>{read.about}</p>}
        {proposal.location !== null && (
          <p class="soft">
            <bdi>{proposal.location}</bdi>
          </p>
        )}
        {proposal.starts === null && proposal.day !== null && <Field label={words.noTime} type="time" {...bound(at)} />}
        <Further events={further} />
        {(proposal.you !== null || me !== null) && <WhichIsYou you={proposal.you} me={me} onMe={onMe} />}
        {read.about === null && read.jobs.length > 0 && (
          <JobChoice
            label={words.job}
            jobs={read.jobs}
            none={words.newJob}
            value={job.value}
            onChange={(value) => {
              job.value = value;
            }}
          />
        )}
        {read.about === null && job.value === '' && (
          <NewJob
            typed={newJob.value}
            onChange={(typed) => {
              newJob.value = typed;
            }}
          />
        )}
        <PeopleOfIt
          proposal={proposal}
          without={without.value}
          onChange={(names) => {
            without.value = names;
          }}
        />
        {proposal.notes.map((each) => (
          <p key={each} class="soft">
            {each}
          </p>
        ))}
        {proposal.details !== null && (
          <Fold label={words.says}>
            <p class="hint">{words.keptWith}</p>
            <p class="words">
              <bdi>{proposal.details}</bdi>
            </p>
          </Fold>
        )}
      </form>
      <ToSee shown={refusal.value !== null}>
        <Refused refusal={refusal.value} />
      </ToSee>
      <Bar label={words.whatToDo}>
        {clash.value ? (
          <>
            <Button kind="main" busy={busy.value} onPress={() => run(take({ same: true }))}>
              {words.same}
            </Button>
            <Button busy={busy.value} onPress={() => run(take({ separate: true }))}>
              {words.separate}
            </Button>
          </>
        ) : (
          <Button kind="main" busy={busy.value} onPress={() => run(take())}>
            {words.save}
          </Button>
        )}
        <ChooseFile label={words.chooseAnother} />
      </Bar>
    </Screen>
  );
}
