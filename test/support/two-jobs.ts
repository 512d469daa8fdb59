import type { Input, Output } from '../../src/contract/registry.ts';
import { type Desk, inHome, openDesk } from './sending.ts';

/** Two jobs through one consultant, Anna Keller of Harbour Search, both met a while ago. */
export async function withTwoJobs(
  work: (desk: Desk, jobs: readonly string[], anna: string) => Promise<void>,
): Promise<void> {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await desk.do('profile', {
        name: 'Rowan Ellis',
        zone: 'Europe/London',
        region: 'GB-ENG',
        phone: '+44 7700 900123',
      });
      const { personId: anna } = await desk.do('add-person', {
        name: 'Anna Keller',
        email: 'anna@harbour.example',
        phone: '+44 20 7946 0123',
        firm: 'Harbour Search',
        agency: true,
      });
      const jobs: string[] = [];
      for (const [role, employer] of [
        ['Data Engineer', 'Northwind'],
        ['Team Lead', 'Tamsin & Reed'],
      ]) {
        const { jobId } = await desk.do('add-job', {
          role,
          employer,
          agency: 'Harbour Search',
        } as Input<'add-job'>);
        await desk.do('change-job', { job: jobId, contact: 'Anna Keller', met: 'agency' });
        await desk.do('log', {
          direction: 'in',
          channel: 'email',
          job: [jobId],
          person: [anna],
          meaning: 'holding',
        });
        jobs.push(jobId);
      }
      await work(desk, jobs, anna);
    } finally {
      await desk.close();
    }
  });
}

/** What is planned for a job. */
export const stepsOf = async (desk: Desk, job: string): Promise<Output<'plan'>['steps']> =>
  (await desk.do('plan', { job })).steps;
