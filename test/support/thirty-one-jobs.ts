import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import { faultOfRow } from '../../src/app/account-care/row-shapes.ts';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import { accountFile } from '../../src/main/home.ts';
import { counted } from './counted-store.ts';
import { type Desk, morning, openDesk } from './sending.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A home with 31 jobs, three agencies and five direct firms among them, whose calls to the store are counted. */
export interface Office {
  readonly desk: Desk;
  /** The most calls that an operation made, by its name. */
  readonly most: Map<string, readonly string[]>;
  readonly jobs: readonly string[];
  readonly interviews: readonly string[];
  do<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Carries it out if it is let, and counts what it took also where it is refused. */
  try<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N> | null>;
}

/** Makes the home. */
export async function thirtyOneJobs(home: string, options: Parameters<typeof openDesk>[1] = {}): Promise<Office> {
  const { store, calls } = counted(options.store ?? openSqliteStore(accountFile(home), { faultOf: faultOfRow }));
  const desk = openDesk(home, { ...options, store });
  const most = new Map<string, readonly string[]>();
  const count = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    calls.made.length = 0;
    try {
      return await work();
    } finally {
      if (calls.made.length > (most.get(name)?.length ?? -1)) most.set(name, [...calls.made]);
    }
  };
  const office = {
    desk,
    most,
    jobs: [] as string[],
    interviews: [] as string[],
    do: <N extends OperationName>(name: N, input: Input<N>) => count(name, () => desk.do(name, input)),
    async try<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N> | null> {
      try {
        return await count(name, () => desk.do(name, input));
      } catch {
        return null;
      }
    },
  };
  await office.do('profile', {
    name: 'Rowan Ellis',
    email: 'rowan@example.org',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  for (let index = 0; index < 31; index++) {
    const agency = index < 26 ? index % 3 : null;
    desk.now = morning - (14 - (index % 9)) * DAY;
    const { jobId: job } = await office.do('add-job', {
      role: `Analyst ${index}`,
      employer: `Employer ${index}`,
      ...(agency === null
        ? {}
        : {
            agency: `Agency ${agency}`,
            consultant: `Consultant Number${agency}`,
            consultantEmail: `c${agency}@agency.example`,
          }),
    });
    const starts = desk.now + DAY;
    const held = await office.do('add-interview', {
      job,
      starts: new Date(starts).toISOString(),
      ends: new Date(starts + HOUR).toISOString(),
      people: [`p${index}@employer${index}.example`],
    });
    await office.do('add-person', { person: held.people[0]?.id ?? '', name: `Petra Number${index}` });
    desk.now = starts + 2 * HOUR;
    if (index % 4 !== 0)
      await office.do('debrief', {
        interview: held.interviewId,
        people: [{ person: `Petra Number${index}`, callback: 'the move of the billing data' }],
        iPromised: [{ text: 'the link to my talk' }],
        theyPromised: { text: 'You will hear from us by Friday.', by: '2026-11-27' },
        want: 'yes',
      } as Input<'debrief'>);
    office.jobs.push(job);
    office.interviews.push(held.interviewId);
  }
  desk.now = morning;
  return office;
}
