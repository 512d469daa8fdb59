import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { newId } from '../../api/client.ts';
import { jobsAtHand } from '../../state/at-hand.ts';
import { changed } from '../../state/live.ts';
import { useJob } from '../../state/use-job.ts';
import { useLoad } from '../../state/use-load.ts';
import { noteOrKeep, sayKept } from '../../state/waiting-notes.ts';
import { page } from '../../state/words.ts';
import { ChooseFile } from '../common/file-drop.tsx';
import { FormBar } from '../common/form-bar.tsx';
import { JobChoice } from '../common/job-choice.tsx';
import { say } from '../common/notices.tsx';
import { WhenWasIt } from '../happened/when-was-it.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Picks } from '../ui/picks.tsx';
import { FromWhom } from './from-whom.tsx';
import { type Channel, emptyNote, type HeardNote, logOf, OTHER } from './heard-note.ts';
import { useReading } from './use-reading.ts';
import { WhatItMeans } from './what-it-means.tsx';

const channels = ['email', 'phone', 'voicemail', 'missed-call', 'text', 'chat', 'linkedin'] as const;
const spoken: ReadonlySet<Channel> = new Set(['phone', 'voicemail']);

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
  const job = useJob(note.job);
  const only = job?.people.length === 1 ? job.people[0]?.id : undefined;
  // Where there is one person only, it was probably them.
  useEffect(() => {
    if (only !== undefined && signal.peek().person === undefined && from === null) change({ person: only });
  }, [only]);
  const { because, own } = useReading(note, chosen.value || isMail, change);
  // A name that was typed, or read in the text, is kept when the job is chosen after it: the job may not know them.
  const isNamed = note.name.trim() !== '' && (note.person ?? OTHER) === OTHER;
  const isSpoken = spoken.has(note.channel);
  const isMissed = note.channel === 'missed-call';
  const save = async () => {
    const title = jobs.find((each) => each.id === note.job)?.title ?? job?.title ?? words.someJob;
    const operationId = newId('op');
    const answer = await noteOrKeep('log', await logOf(note), title, operationId);
    if (answer === 'kept') {
      sayKept(operationId);
      route('/');
      return undefined;
    }
    if (answer.ok) {
      say(answer.value.notes[0] ?? words.saved);
      await changed();
      route(`/job/${note.job}`, true);
    }
    return answer;
  };
  return (
    <>
      <form onSubmit={(event) => event.preventDefault()}>
        {begin.job === undefined && (
          <JobChoice
            label={words.aboutJob}
            jobs={jobs}
            value={note.job}
            onChange={(id) => change({ job: id, person: isNamed ? OTHER : undefined })}
          />
        )}
        <FromWhom note={note} people={job?.people ?? []} from={from} change={change} />
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
              label={isSpoken ? words.said : words.wrote}
              hint={isSpoken ? words.saidHint : words.wroteHint}
              lines={5}
              value={note.text}
              onInput={(text) => change({ text })}
            />
            {own !== null && <p class="hint">{own}</p>}
            {!isSpoken && (
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
          <Button kind="quiet" href={note.job === '' ? '/no' : `/no?job=${note.job}`}>
            {words.noOnThePhone}
          </Button>
        </div>
      )}
      <FormBar label={words.save} disabled={note.job === ''} does={save} />
    </>
  );
}
