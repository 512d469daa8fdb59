import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { newId } from '../../api/new-id.ts';
import { jobsAtHand } from '../../state/at-hand.ts';
import { noteOrKeep, sayKept } from '../../state/bring-waiting.ts';
import { isSpoken } from '../../state/channels.ts';
import { changed } from '../../state/live.ts';
import { useJob } from '../../state/use-job.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { ChooseFile } from '../common/file-drop.tsx';
import { FormBar } from '../common/form-bar.tsx';
import { JobOrNew, missingJob, NEW_JOB, useNewJob } from '../common/job-or-new.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { WhenWasIt } from '../happened/when-was-it.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';
import { FromWhom } from './from-whom.tsx';
import { emptyNote, type HeardNote, logOf, OTHER } from './heard-note.ts';
import { useReading } from './use-reading.ts';
import { WhatItMeans } from './what-it-means.tsx';

const channels = ['email', 'phone', 'voicemail', 'missed-call', 'text', 'chat', 'linkedin'] as const;

interface HeardFormProps {
  /** What is known of it already. */
  readonly begin: Partial<HeardNote>;
  /** Who sent it, where it is a mail whose sender may not be noted. */
  readonly from?: { readonly name: string; readonly email: string } | null;
  /** True for a mail: its text and its way are known, and shown above. */
  readonly isMail?: boolean;
}

/** Notes what came from them: for which job, from whom, what it means, and the day they named. It brings the bar of its screen. */
export function HeardForm({ begin, from = null, isMail = false }: HeardFormProps) {
  const { route } = useLocation();
  const words = page.heard;
  const { value: list } = useLoad('jobs', { live: 'all', limit: 200 });
  const jobs = list?.jobs ?? jobsAtHand();
  const signal = useSignal<HeardNote>({ ...emptyNote, ...begin });
  const chosen = useSignal(false);
  const note = signal.value;
  const change = (part: Partial<HeardNote>) => {
    signal.value = { ...signal.value, ...part };
  };
  const fresh = useNewJob();
  // Without any job it can only be for a new one.
  const about = note.job === '' && list !== null && jobs.length === 0 ? NEW_JOB : note.job;
  const isNew = about === NEW_JOB;
  const job = useJob(isNew ? '' : about);
  const only = job?.people.length === 1 ? job.people[0]?.id : undefined;
  // Where there is one person only, it was probably them.
  useEffect(() => {
    if (only !== undefined && signal.peek().person === undefined && from === null) change({ person: only });
  }, [only]);
  const { because, own, timeFrom } = useReading(
    isNew ? { ...note, job: '' } : note,
    chosen.value || isMail,
    change,
    () => signal.peek(),
    from !== null,
  );
  // A name that was typed, or read in the text, is kept when the job is chosen after it: the job may not know them.
  const isNamed = note.name.trim() !== '' && (note.person ?? OTHER) === OTHER;
  const spoken = isSpoken(note.channel);
  const isMissed = note.channel === 'missed-call';
  const save = async () => {
    const of = await fresh.jobOf(about);
    if (!of.ok) return of;
    const title = jobs.find((each) => each.id === of.value)?.title ?? job?.title ?? words.someJob;
    const operationId = newId('op');
    // Nobody is asked whose address it is where the job is new: who sent it is named.
    const name = isNew && from !== null && note.person === undefined ? from.name : note.name;
    const input = await logOf({ ...note, name, job: of.value });
    const answer = await noteOrKeep('log', input, title, operationId);
    if (answer === 'kept') {
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (answer.ok) {
      sayUndo(answer.value.notes[0] ?? words.saved, undoOf(operationId));
      await changed();
      route(`/job/${of.value}`, true);
    }
    return answer;
  };
  return (
    <>
      <form onSubmit={(event) => event.preventDefault()}>
        {begin.job === undefined && (
          <JobOrNew
            label={words.aboutJob}
            jobs={jobs}
            value={about}
            typed={fresh.typed.value}
            onChange={(id) => change({ job: id, person: isNamed ? OTHER : undefined })}
            onType={(typed) => {
              fresh.typed.value = typed;
            }}
          />
        )}
        <FromWhom note={isNew ? { ...note, job: '' } : note} people={job?.people ?? []} from={from} change={change} />
        {!isMail && (
          <Picks
            label={words.how}
            value={note.channel}
            options={channels.map((value) => ({ value, label: words.channels[value] }))}
            onChange={(channel) => change({ channel })}
          />
        )}
        {!isMail && !isMissed && (
          <>
            <Field
              label={spoken ? words.said : words.wrote}
              hint={spoken ? words.saidHint : words.wroteHint}
              lines={5}
              value={note.text}
              onInput={(text) => change({ text })}
            />
            {own !== null && <p class="hint">{own}</p>}
            {!spoken && (
              <div class="acts">
                <ChooseFile label={words.openMail} />
              </div>
            )}
          </>
        )}
        {!isMissed && (
          <WhatItMeans
            note={note}
            because={because}
            timeFrom={timeFrom}
            interviews={job?.interviews ?? []}
            change={change}
            onChoose={(meaning) => {
              chosen.value = true;
              change({ meaning });
            }}
          />
        )}
        {!isMail && note.exactly === '' && (
          <WhenWasIt label={words.when} on={note.on} at={note.at} onChange={(on, at) => change({ on, at })} />
        )}
      </form>
      {!isMail && (
        <div class="acts">
          <Button kind="quiet" href={job === null ? '/no' : `/no?job=${note.job}`}>
            {words.noOnThePhone}
          </Button>
        </div>
      )}
      <FormBar label={words.save} missing={missingJob(about, fresh.isNamed)} does={save} />
    </>
  );
}
