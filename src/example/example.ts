import { writeRows } from '../app/account-care/access.ts';
import { EXAMPLE_ROW, type ExampleRow } from '../app/account-care/example-row.ts';
import type { App, Invocation, Result } from '../app/context.ts';
import { addJob, changeJob } from '../app/operations/capture/jobs.ts';
import { addInterview, addPerson } from '../app/operations/capture/meetings.ts';
import { debrief } from '../app/operations/story/debrief.ts';
import { log } from '../app/operations/story/log.ts';
import type { Output } from '../contract/registry.ts';
import { formatInstant, zoneOf } from '../core/time/zone.ts';
import { seedExampleFit } from './example-fit.ts';

/**
 * A case to look at: an agency in Edinburgh, its client's panel of three yesterday afternoon, a promise, something forgotten.
 * The people and firms do not exist. Made by the same operations that a person uses.
 */
export async function seedExample(app: App, call: Invocation): Promise<Result<Output<'example'>>> {
  const zone = zoneOf('Europe/London');
  const calendar = app.calendars.calendarOf('GB-SCT');
  const today = zone.dayOf(call.now);
  const day = calendar.add(today, -1) ?? today - 1;
  const promised = calendar.add(day, 8) ?? day + 10;
  const step = (name: string): Invocation => ({ ...call, operationId: `${call.operationId}-${name}` });
  const at = (minute: number): string => formatInstant(zone.at(day, minute), zone);
  const civil = (epochDay: number): string => formatInstant(zone.at(epochDay, 720), zone).slice(0, 10);

  // First: where the browser or the computer stops in the middle, it can still be told from the candidate's own notes and put away.
  const row: ExampleRow = { operation: call.operationId, scopes: [] };
  await writeRows(app, [{ kind: 'setting', key: EXAMPLE_ROW, body: row }]);
  const job = await addJob(
    app,
    {
      role: 'Data Engineer',
      employer: 'Tamsin & Reed',
      agency: 'Calder Search',
      met: 'client',
      thank: 'through',
      region: 'GB-SCT',
      zone: 'Europe/London',
    },
    step('job'),
  );
  if (!job.ok) return job;
  const id = job.value.jobId;
  const consultant = await addPerson(
    app,
    {
      name: 'Fiona Marsh',
      email: 'fiona.marsh@calder-search.example',
      phone: '+44 131 496 0101',
      firm: 'Calder Search',
      agency: true,
    },
    step('consultant'),
  );
  if (!consultant.ok) return consultant;
  const contact = await changeJob(app, { job: id, contact: consultant.value.personId }, step('contact'));
  if (!contact.ok) return contact;
  const interview = await addInterview(
    app,
    {
      job: id,
      starts: at(14 * 60),
      ends: at(15 * 60 + 15),
      round: 'first',
      people: ['Ines Duarte', 'Mark Hill', 'Olu Adeyemi'],
      organiser: consultant.value.personId,
      location: 'Edinburgh, Quartermile',
    },
    step('interview'),
  );
  if (!interview.ok) return interview;
  const noted = await debrief(
    app,
    {
      interview: interview.value.interviewId,
      held: true,
      people: [
        { person: 'Ines Duarte', remark: 'the move of the billing data from Oracle to Postgres' },
        { person: 'Mark Hill', remark: 'asked how I decide what not to test' },
        { person: 'Olu Adeyemi', remark: 'the team grows from five to nine in spring' },
      ],
      forgot: [{ text: 'I have led two migrations of this size, one of them without downtime', for: 'Ines Duarte' }],
      iPromised: [{ text: 'the link to my talk on data contracts', to: 'Mark Hill' }],
      theyPromised: { text: 'We will let you know by then.', by: civil(promised) },
      pace: 'standard',
      want: 'yes',
    },
    step('debrief'),
  );
  if (!noted.ok) return noted;
  const call1 = await log(
    app,
    {
      direction: 'out',
      channel: 'phone',
      job: [id],
      person: [consultant.value.personId],
      purpose: 'debrief-call',
      at: at(15 * 60 + 50),
      text: 'Told her how it went.',
    },
    step('call'),
  );
  if (!call1.ok) return call1;
  await seedExampleFit(app, id, step('brought'));
  return { ok: true, value: { jobId: id, interviewId: interview.value.interviewId } };
}
