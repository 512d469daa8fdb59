import type { Output } from '../../src/contract/registry.ts';
import { parseInstant } from '../../src/core/time/zone.ts';
import { type Desk, openDesk } from './sending.ts';

export type Today = Output<'today'>;
export type Step = Today['doNow'][number];

/** A home that is lived in day by day, London time, through the operations that every surface uses. */
export interface Life {
  readonly desk: Desk;
  /** Goes on to a moment: `2026-11-23T09:30`. */
  at(text: string): void;
  today(): Promise<Today>;
  /** A job through an agency's consultant, or with a firm itself; with a person to ask. */
  job(role: string, employer: string, contact: string, agency?: string): Promise<string>;
  /** An interview that was held, and is written down an hour later. */
  held(job: string, starts: string, people: readonly string[], more?: Record<string, unknown>): Promise<string>;
  /** Does a step as it says: a talk where it is a call, else the letter, which is said to have gone. */
  act(step: Step): Promise<void>;
}

const instant = (text: string): number => parseInstant(`${text}[Europe/London]`) ?? Number.NaN;

/** Opens a home for somebody in London. */
export async function live(home: string, from: string): Promise<Life> {
  const desk = openDesk(home);
  const life: Life = {
    desk,
    at(text) {
      desk.now = instant(text);
    },
    today: () => desk.do('today', {}),
    async job(role, employer, contact, agency) {
      const place = { zone: 'Europe/London', region: 'GB-ENG' };
      const { jobId } = await desk.do('add-job', {
        role,
        employer,
        ...(agency === undefined ? {} : { agency, met: 'client' }),
        ...place,
      });
      await desk.do('change-job', { job: jobId, contact });
      return jobId;
    },
    async held(job, starts, people, more = {}) {
      const now = desk.now;
      desk.now = instant(starts) - 86_400_000;
      const { interviewId } = await desk.do('add-interview', {
        job,
        starts: `${starts}[Europe/London]`,
        people: [...people],
      });
      desk.now = Math.max(now, instant(starts) + 2 * 3_600_000);
      await desk.do('debrief', { interview: interviewId, held: true, want: 'yes', ...more });
      return interviewId;
    },
    async act(step) {
      if (step.kind === 'brief' || step.kind === 'reflect') {
        await desk.do('skip', { step: step.id });
        return;
      }
      const { draftId } = await desk.do('draft', { step: step.id });
      if (step.channel === 'phone') await desk.do('called', { outcome: 'talked', step: step.id });
      else await desk.do('sent', { draft: draftId });
    },
  };
  life.at(from);
  await desk.do('profile', {
    name: 'Rosa Amber',
    email: 'rosa@example.org',
    phone: '+44 7700 900111',
    zone: 'Europe/London',
    region: 'GB-ENG',
  });
  return life;
}
