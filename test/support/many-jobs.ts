import type { Input } from '../../src/contract/registry.ts';
import { ask } from './cli.ts';
import { type Desk, morning, openDesk } from './sending.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const roles = [
  'Data Engineer',
  'Team Lead, Analytics',
  'Product Analyst',
  'Head of Reporting',
  'Platform Engineer',
  'Business Analyst',
] as const;
const employers = ['Northwind', 'Ferrous Energy', 'Wherry Rail', 'Peakline Outdoor', 'Harbour Freight'] as const;
const agencies = ['Larkfield Search', 'Tamber and Reed', 'Overton Talent'] as const;
const names = ['Priya Nair', 'Tom Barnes', 'Helen Tang', 'Marek Zielak', 'Katrin Vogel', 'Dana Whitlock'] as const;

/** 120 characters of role and of firm: what somebody pastes. */
const longRole =
  'Senior Principal Engineer for Data Platforms, Reporting, Forecasting and Internal Tools (maternity cover, twelve months)';
const longFirm =
  'The Amalgamated Northern and Western Counties Building, Insurance, Freight and General Provident Society Limited (Leeds)';

/** One of a list by the number of a job; the list goes round. */
function by<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list has nothing to give.');
  return found;
}

/** What a job has been through, by its number: five in ten wait, two have just begun, one has an interview ahead, one an offer, one is over. */
async function live(desk: Desk, job: string, index: number): Promise<void> {
  const turn = index % 10;
  if (turn < 2) return;
  const name = `${by(names, index)} ${index}`;
  const held = async (daysAgo: number): Promise<void> => {
    const starts = morning - daysAgo * DAY;
    desk.now = starts - DAY;
    const { interviewId } = await desk.do('add-interview', {
      job,
      starts: new Date(starts).toISOString(),
      ends: new Date(starts + HOUR).toISOString(),
      people: [name],
    });
    desk.now = starts + 2 * HOUR;
    await desk.do('debrief', {
      interview: interviewId,
      held: true,
      people: [{ person: name, remark: 'the move of the billing data' }],
      ...(turn === 5 ? { theyPromised: { text: 'You will hear from us by Friday.', by: '2026-12-04' } } : {}),
      want: by(['yes', 'unsure', 'no'] as const, index),
    } as Input<'debrief'>);
  };
  await held(20 - (index % 7));
  const said: Input<'log'> = { direction: 'in', channel: 'email', job: [job], person: [name] };
  if (turn === 4 || turn === 8) {
    desk.now = morning - 9 * DAY;
    await desk.do('log', { ...said, meaning: 'holding', text: 'We will be in touch.' });
    await held(6);
  }
  desk.now = morning - 2 * DAY;
  if (turn === 7) {
    const starts = morning + 8 * DAY;
    await desk.do('add-interview', {
      job,
      starts: new Date(starts).toISOString(),
      people: [name],
      location: 'Platform House, York',
    });
  }
  if (turn === 8) await desk.do('log', { ...said, channel: 'phone', meaning: 'offer', deadline: '2026-12-04' });
  if (turn === 9) await desk.do('log', { ...said, meaning: 'rejection', text: 'We chose somebody else.' });
}

/** A Sunday, some days after the last of what happened: what the server of such a home takes for now. */
export const looking = ['--now', '2026-11-29T12:00[Europe/London]'] as const;

/** A simulated home with so many jobs, in every stage, through agencies and direct; the second has very long names. Gives their ids. */
export async function manyJobs(home: string, count: number): Promise<string[]> {
  await ask(home, 'init', '--simulated');
  const desk = openDesk(home);
  const jobs: string[] = [];
  try {
    await desk.do('profile', {
      name: 'Rowan Ellis',
      email: 'rowan@example.org',
      zone: 'Europe/London',
      region: 'GB-ENG',
    });
    for (let index = 0; index < count; index++) {
      desk.now = morning - 25 * DAY;
      const isLong = index === 1;
      const agency = index % 3 === 0 ? by(agencies, index / 3) : null;
      const { jobId } = await desk.do('add-job', {
        role: isLong ? longRole : `${by(roles, index)}${count > 30 ? ` ${index}` : ''}`,
        employer: isLong ? longFirm : `${by(employers, index)}${count > 12 ? ` ${index}` : ''}`,
        ...(agency === null ? {} : { agency, consultant: `Jess Tan ${index % 9}` }),
        ...(index % 2 === 0 ? { pay: `£${48 + (index % 20)},000`, place: 'Leeds', office: 'two days a week' } : {}),
        applied: '2026-10-28',
      });
      jobs.push(jobId);
      await live(desk, jobId, index);
    }
  } finally {
    await desk.close();
  }
  return jobs;
}
