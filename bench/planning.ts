import { createCalendars } from '../src/adapters/calendar/holidays.ts';
import type { CaseBook } from '../src/core/plan/context.ts';
import { planCluster } from '../src/core/plan/plan.ts';
import { epochDayOf } from '../src/core/time/epoch-day.ts';
import { readDeadline } from '../src/languages/en/deadline/read.ts';
import { Ledger } from '../test/support/year/ledger.ts';
import { median, say } from './figures.ts';

const DAY = 86_400_000;
const calendars = createCalendars();

/** Twelve running jobs with one consultant, each with `contacts` contacts after its interview. */
function cluster(group: number, contacts: number, now: number): CaseBook {
  const ledger = new Ledger();
  const [agency, consultant] = [`org_a${group}`, `per_c${group}`];
  ledger.add('profile-set', now - 400 * DAY, ['account'], {
    name: 'Rowan Ellis',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  ledger.add('firm-noted', now - 400 * DAY, [agency], {
    firmId: agency,
    name: `Agency ${group}`,
    type: 'agency',
    region: 'GB-ENG',
    zone: 'Europe/London',
  });
  ledger.add('person-noted', now - 400 * DAY, [consultant], {
    personId: consultant,
    name: `Consultant ${group}`,
    email: 'c@agency.example',
    phone: '+44 20 7946 0000',
    firmId: agency,
  });
  for (let index = 0; index < 12; index++) {
    const [job, employer, person] = [`job_${group}x${index}`, `org_e${group}x${index}`, `per_p${group}x${index}`];
    const start = now - (contacts + 3 + (index % 9)) * DAY;
    ledger.add('firm-noted', start, [employer], {
      firmId: employer,
      name: `Employer ${index}`,
      type: 'employer',
    });
    ledger.add('person-noted', start, [person], {
      personId: person,
      name: `Person ${index}`,
      firmId: employer,
    });
    ledger.add('job-opened', start, [job, employer, agency], {
      jobId: job,
      role: `Role ${index}`,
      employerId: employer,
      agencyId: agency,
      mainContactId: consultant,
      met: 'client',
      routing: 'through',
    });
    ledger.add('interview-planned', start, [job, person], {
      interviewId: `itv_${group}x${index}`,
      jobId: job,
      startsAt: start + DAY,
      endsAt: start + DAY + 3_600_000,
      zone: 'Europe/London',
      confirmed: true,
      organiserId: consultant,
      attendees: [{ personId: person, side: 'client' }],
    });
    ledger.add('interview-outcome', start + DAY + 7_200_000, [job], {
      interviewId: `itv_${group}x${index}`,
      jobId: job,
      outcome: 'held',
    });
    for (let contact = 0; contact < contacts; contact++)
      ledger.add('contact-logged', start + (2 + contact) * DAY, [job, consultant, agency], {
        contactId: `int_${group}x${index}x${contact}`,
        direction: contact % 3 === 0 ? 'in' : 'out',
        channel: 'email',
        purpose: contact % 3 === 1 ? 'check-in' : null,
        personIds: [consultant],
        firmIds: [agency],
        jobIds: [job],
        stepIds: [],
      });
  }
  return ledger.book();
}

/** Milliseconds of each of `rounds`, after some that warm up. */
function timed(rounds: number, warmUp: number, work: (round: number) => void): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const startedAt = performance.now();
    work(round);
    if (round >= warmUp) times.push(performance.now() - startedAt);
  }
  return times;
}

/** Planning from folded state, working days, and words about days. */
export function planning(): void {
  const now = Date.now();
  const zoned =
    median(
      timed(7, 2, (round) => {
        for (let index = 0; index < 20_000; index++)
          Temporal.Instant.fromEpochMilliseconds(now + (round + index) * 1000).toZonedDateTimeISO('Europe/London');
      }),
    ) / 20_000;

  const few = Array.from({ length: 100 }, (_, group) => cluster(group, 2, now));
  const one = timed(60, 20, (round) => {
    for (const book of few) planCluster(book, calendars, now + round * 1000);
  });
  const each = (median(one) / (few.length * 12)) * 1000;
  say(
    'planning one job, in clusters of twelve',
    `${each.toFixed(1)} µs`,
    'at most 20 µs',
    `${(each / 1000 / zoned).toFixed(1)} x one Temporal zone look-up (${(zoned * 1000).toFixed(2)} µs)`,
  );

  // 17 contacts beside the opening, the interview and its outcome are 20 entries a job.
  const many = Array.from({ length: 834 }, (_, group) => cluster(group, 17, now));
  const all = timed(9, 3, (round) => {
    for (const book of many) planCluster(book, calendars, now + round * 1000);
  });
  say(
    'planning 10,008 jobs of 20 entries, from folded state',
    `${median(all).toFixed(0)} ms`,
    'at most 300 ms',
    `${(median(all) / (zoned * 10_008)).toFixed(1)} x 10,008 Temporal zone look-ups`,
  );

  const calendar = calendars.calendarOf('GB-SCT');
  const from = epochDayOf(2026, 1, 1);
  let sum = 0;
  const adding = timed(9, 3, () => {
    for (let index = 0; index < 200_000; index++) sum += calendar.add(from + (index % 3000), 1 + (index % 20)) ?? 0;
  });
  const plain = timed(5, 2, () => {
    const start = Temporal.PlainDate.from('2026-01-01');
    for (let index = 0; index < 20_000; index++) sum += start.add({ days: index % 3000 }).day;
  });
  const addition = (median(adding) / 200_000) * 1000;
  const bare = (median(plain) / 20_000) * 1000;
  say(
    'a working-day addition, with holidays',
    `${addition.toFixed(3)} µs`,
    'at most 0.2 µs',
    `${(addition / bare).toFixed(2)} x a plain Temporal addition of days (${bare.toFixed(2)} µs)`,
  );

  const context = {
    today: from,
    order: 'day-month' as const,
    weekStartsOn: 1,
    isWorking: calendar.isWorking,
    addWorkingDays: (day: number, count: number) => calendar.add(day, count) ?? day + count,
  };
  const reading = timed(9, 3, () => {
    for (let index = 0; index < 50; index++)
      readDeadline('We will let you know by the end of next week, or early in the week after.', context);
  });
  say('reading a promise in words', `${((median(reading) / 50) * 1000).toFixed(0)} µs`, '', '');
  if (!Number.isFinite(sum)) throw new Error('nothing was added');
}
