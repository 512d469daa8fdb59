import assert from 'node:assert/strict';
import type { Payload } from '../../src/core/journal/kinds/registry.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import type { Plan, Step } from '../../src/core/plan/step.ts';
import type { StepKind } from '../../src/core/plan/step-traits.ts';
import { formatInstant, parseInstant } from '../../src/core/time/zone.ts';
import { english } from '../../src/languages/en/pack.ts';
import { bookOf, calendars, Story } from './world.ts';

export const at = (text: string): number => parseInstant(`${text}[Europe/London]`) ?? Number.NaN;

/** A job told step by step; all times are London's unless a zone is given. */
export class Told extends Story {
  count = 0;
  job(part: Partial<Payload<'job-opened'>> = {}, when = '2026-11-01T09:00'): this {
    this.add('profile-set', at(when), ['account'], {
      name: 'Rowan Ellis',
      email: 'r@example.org',
      zone: 'Europe/London',
      region: 'GB-SCT',
    });
    this.add('firm-noted', at(when), ['org_a'], {
      firmId: 'org_a',
      name: 'Calder Search',
      type: 'agency',
      region: 'GB-SCT',
      zone: 'Europe/London',
    });
    this.add('firm-noted', at(when), ['org_e'], {
      firmId: 'org_e',
      name: 'Northwind',
      type: 'employer',
      region: 'GB-SCT',
      zone: 'Europe/London',
    });
    this.person('per_fiona', {
      name: 'Fiona Marsh',
      email: 'f@calder.example',
      phone: '+44 131 496 0101',
      firmId: 'org_a',
    });
    this.person('per_ines', { name: 'Ines Duarte', email: 'i@northwind.example', firmId: 'org_e' });
    this.add('job-opened', at(when), ['job_a'], {
      jobId: 'job_a',
      role: 'Analyst',
      employerId: 'org_e',
      ...part,
    });
    return this;
  }
  person(personId: string, part: Partial<Payload<'person-noted'>>): this {
    this.add('person-noted', at('2026-11-01T09:00'), [personId], { personId, ...part });
    return this;
  }
  interview(starts: string, part: Partial<Payload<'interview-planned'>> = {}): this {
    this.add('interview-planned', at('2026-11-02T09:00'), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      startsAt: at(starts),
      endsAt: at(starts) + 3_600_000,
      zone: 'Europe/London',
      confirmed: true,
      attendees: [{ personId: 'per_ines', side: 'employer' }],
      ...part,
    });
    return this;
  }
  debrief(when: string, part: Partial<Payload<'debrief-saved'>> = {}): this {
    this.add('debrief-saved', at(when), ['job_a'], {
      interviewId: 'itv_a',
      jobId: 'job_a',
      held: true,
      people: [],
      forgot: [],
      iPromised: [],
      theyPromised: null,
      pace: 'standard',
      want: 'yes',
      ...part,
    });
    return this;
  }
  contact(when: string, part: Partial<Payload<'contact-logged'>>): this {
    this.count += 1;
    const personIds = part.personIds ?? ['per_ines'];
    this.add('contact-logged', at(when), ['job_a', ...personIds, 'org_e', 'account'], {
      contactId: `int_${this.count}`,
      direction: 'out',
      channel: 'email',
      purpose: null,
      firmIds: ['org_e'],
      jobIds: ['job_a'],
      stepIds: [],
      ...part,
      personIds,
    });
    return this;
  }
  plan(now: string): Plan {
    return planCluster(bookOf(this.entries), calendars, at(now));
  }
}

export const told = (): Told => new Told();
export const local = (
  step: Step | undefined,
  field: 'sendFromAt' | 'closesAt' | 'idealAt' | 'opensAt' = 'sendFromAt',
): string => {
  if (step === undefined) return 'no step';
  const instant = step[field] ?? 0;
  assert.equal(instant % 60_000, 0, 'what a plan says is said to the minute');
  return formatInstant(instant, step.zone).slice(0, 16);
};
export const only = (plan: Plan, kind: StepKind): Step | undefined => plan.steps.find((step) => step.kind === kind);
export const says = (step: Step | undefined): string =>
  step?.reasons.map((reason) => english.reason(reason)).join(' ') ?? '';
/** Interviewed on Monday 16 November and thanked the same evening. */
export const thanked = (
  part: Partial<Payload<'job-opened'>> = {},
  debrief: Partial<Payload<'debrief-saved'>> = {},
): Told => {
  const story = told().job(part).interview('2026-11-16T10:00').debrief('2026-11-16T12:00', debrief);
  const stepIds = only(story.plan('2026-11-16T17:00'), 'thank-you')?.stepIds ?? [];
  return story.contact('2026-11-16T18:00', { purpose: 'thank-you', stepIds: [...stepIds] });
};
