import { useSignal } from '@preact/signals';
import { useLocation, useRoute } from 'preact-iso/router';
import { ask } from '../api/ask.ts';
import { ChooseFile } from '../parts/common/file-drop.tsx';
import { FormBar } from '../parts/common/form-bar.tsx';
import { JobOrNew, missingJob, useNewJob } from '../parts/common/job-or-new.tsx';
import { KnownField } from '../parts/common/known-field.tsx';
import { say } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Fold } from '../parts/ui/fold.tsx';
import { Segmented } from '../parts/ui/segmented.tsx';
import { bound, chosen } from '../state/bound.ts';
import { knownSoFar } from '../state/known.ts';
import { changed } from '../state/live.ts';
import { instantOf } from '../state/moments.ts';
import { useJob } from '../state/use-job.ts';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** A job that came by phone, by chat or in person. */
export function AddJob() {
  const { route } = useLocation();
  const words = page.add.job;
  const role = useSignal('');
  const who = useSignal<'firm' | 'agency' | undefined>('firm');
  const firm = useSignal('');
  const agency = useSignal('');
  const consultant = useSignal('');
  const email = useSignal('');
  const through = who.value === 'agency';
  const known = knownSoFar();
  const firms = (isAgency: boolean) =>
    known.firms.filter((each) => each.agency === isAgency).map((each) => ({ label: each.name }));
  const save = async () => {
    const named = (signal: { readonly value: string }): string => signal.value.trim();
    const answer = await ask('add-job', {
      ...(named(role) === '' ? {} : { role: named(role) }),
      ...(named(firm) === '' ? {} : { employer: named(firm) }),
      ...(through && named(agency) !== '' ? { agency: named(agency) } : {}),
      ...(through && named(consultant) !== '' ? { consultant: named(consultant) } : {}),
      ...(through && named(email) !== '' ? { consultantEmail: named(email) } : {}),
    });
    if (answer.ok) {
      say(answer.value.notes[0] ?? words.added);
      await changed();
      route(`/job/${answer.value.jobId}`, true);
    }
    return answer;
  };
  return (
    <Screen title={words.title}>
      <form onSubmit={(event) => event.preventDefault()}>
        <Segmented
          label={words.who}
          {...chosen(who)}
          options={[
            { value: 'firm', label: words.firmItself },
            { value: 'agency', label: words.agency },
          ]}
        />
        {through && (
          <KnownField
            label={words.agencyName}
            known={firms(true)}
            onTake={(taken) => {
              agency.value = taken.label;
            }}
            {...bound(agency)}
          />
        )}
        <KnownField
          label={through ? words.client : words.firm}
          known={firms(false)}
          onTake={(taken) => {
            firm.value = taken.label;
          }}
          {...bound(firm)}
        />
        <Field label={words.role} {...bound(role)} />
        {through && (
          <>
            <KnownField
              label={words.consultant}
              known={known.people.map((each) => ({ ...each, label: each.name, hint: each.firm }))}
              onTake={(taken) => {
                consultant.value = taken.name;
                email.value = taken.email ?? email.value;
              }}
              {...bound(consultant)}
            />
            <Field label={words.consultantEmail} type="email" {...bound(email)} />
          </>
        )}
      </form>
      <FormBar
        label={words.add}
        disabled={[role, firm, agency].every((each) => each.value.trim() === '')}
        does={save}
      />
    </Screen>
  );
}

/** An interview that was agreed by phone or chat, on a day to come or one that is over. */
export function AddInterview() {
  const { params, query } = useRoute();
  const { route } = useLocation();
  const words = page.add.interview;
  const given = query.job ?? params.job;
  const { value: list } = useLoad('jobs', { live: 'yes', limit: 200 });
  const chosenJob = useSignal(given ?? '');
  const day = useSignal('');
  const time = useSignal('');
  const until = useSignal('');
  const place = useSignal('');
  const round = useSignal('');
  const people = useSignal('');
  const jobs = list?.jobs ?? [];
  const job = chosenJob.value !== '' ? chosenJob.value : jobs.length === 1 ? (jobs[0]?.id ?? '') : '';
  const about = useJob(given ?? '');
  const fresh = useNewJob();
  const starts = instantOf(day.value, time.value);
  const save = async () => {
    if (starts === null) return undefined;
    const of = await fresh.jobOf(job);
    if (!of.ok) return of;
    const ends = instantOf(day.value, until.value);
    const names = people.value
      .split(/[;\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const answer = await ask('add-interview', {
      job: of.value,
      starts,
      ...(ends === null ? {} : { ends }),
      ...(place.value.trim() === '' ? {} : { location: place.value.trim() }),
      ...(round.value.trim() === '' ? {} : { round: round.value.trim() }),
      ...(names.length === 0 ? {} : { people: names }),
    });
    if (answer.ok) {
      say(words.added);
      await changed();
      route(`/job/${of.value}`, true);
    }
    return answer;
  };
  if (given === undefined && list !== null && jobs.length === 0)
    return (
      <Screen title={words.title}>
        <Empty
          title={words.noJobs}
          hint={words.noJobsHint}
          act={
            <Button kind="main" href="/add/job">
              {page.add.job.title}
            </Button>
          }
        />
      </Screen>
    );
  const missing =
    missingJob(job, fresh.isNamed) ??
    (day.value === '' ? words.missingDay : time.value === '' ? words.missingTime : null);
  return (
    <Screen title={words.title} above={about?.title} busy={list === null}>
      <form onSubmit={(event) => event.preventDefault()}>
        {given === undefined && jobs.length > 0 && (
          <JobOrNew
            label={words.job}
            jobs={jobs}
            value={job}
            typed={fresh.typed.value}
            onChange={(value) => {
              chosenJob.value = value;
            }}
            onType={(typed) => {
              fresh.typed.value = typed;
            }}
          />
        )}
        <div class="row">
          <Field label={words.day} type="date" {...bound(day)} />
          <Field label={words.begins} type="time" {...bound(time)} />
        </div>
        <Field label={words.place} most={1000} {...bound(place)} />
        <Field label={words.who} hint={words.whoHint} lines={2} {...bound(people)} />
        <Fold label={words.more}>
          <Field label={words.ends} hint={words.endsHint} type="time" {...bound(until)} />
          <Field label={words.round} hint={words.roundHint} {...bound(round)} />
        </Fold>
        <div class="acts">
          <ChooseFile label={words.fromFile} />
        </div>
      </form>
      <FormBar label={words.add} missing={missing} does={save} />
    </Screen>
  );
}
