import type { PresetName } from '../../../src/core/journal/vocabulary.ts';
import type { Ledger } from './ledger.ts';

/** Who and what a simulated candidate meets in a year, told as entries at its beginning. */

export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** Places with their own weekends, holidays and clocks: gaps and overlaps of half an hour, the date line, no data at all. */
const places = [
  { zone: 'Europe/London', region: 'GB-SCT' },
  { zone: 'Europe/London', region: 'GB-ENG' },
  { zone: 'America/New_York', region: 'US-NY' },
  { zone: 'Asia/Dubai', region: 'AE' },
  { zone: 'Europe/Berlin', region: 'DE-BY' },
  { zone: 'Asia/Jerusalem', region: 'IL' },
  { zone: 'Australia/Lord_Howe', region: 'AU-NSW' },
  { zone: 'Pacific/Apia', region: 'WS' },
  { zone: 'America/St_Johns', region: 'CA-NL' },
  { zone: 'Pacific/Kiritimati', region: null },
] as const;

export type Chance = () => number;

export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

export interface CastJob {
  readonly id: string;
  readonly agencyId: string | null;
  readonly mainContactId: string;
  readonly interviewers: readonly string[];
  readonly opensAt: number;
  /** How the other side behaves: the mean delay of an answer in days, and how often none comes. */
  readonly delayDays: number;
  readonly silence: number;
}

export interface Cast {
  readonly zone: string;
  readonly jobs: readonly CastJob[];
  readonly firms: readonly string[];
}

/** Notes the candidate, two agencies with three consultants, employers, and one to five jobs, several with one consultant. */
export function castOf(chance: Chance, startsAt: number, ledger: Ledger): Cast {
  const home = pick(chance, places);
  ledger.add('profile-set', startsAt, ['account'], {
    name: 'Rowan Ellis',
    email: 'rowan@example.org',
    zone: home.zone,
    region: home.region,
    phones: chance() > 0.15,
    canTalk: chance() < 0.25 ? { from: 720, to: 810 } : null,
  });
  if (chance() < 0.2)
    ledger.add('policy-set', startsAt, ['account'], {
      numbers: [
        { key: 'agency.ask1.from', value: 5 + Math.floor(chance() * 3) },
        { key: 'direct.pressure', value: 3 + Math.floor(chance() * 6) },
        { key: 'hours.workingDay.from', value: 600 },
      ],
    });
  const agencies = ['org_one', 'org_two'];
  const consultants = ['per_ann', 'per_ben', 'per_cleo'];
  for (const firmId of agencies) {
    const place = pick(chance, places);
    ledger.add('firm-noted', startsAt, [firmId], {
      firmId,
      name: `Agency ${firmId.slice(4)}`,
      type: 'agency',
      ...(chance() < 0.8 ? { zone: place.zone, region: place.region } : {}),
    });
  }
  consultants.forEach((personId, index) => {
    notePerson(chance, ledger, startsAt, personId, agencies[index === 2 ? 1 : 0] ?? 'org_one');
  });
  const count = 1 + Math.floor(chance() * 5);
  const jobs: CastJob[] = [];
  for (let index = 0; index < count; index++) {
    const employerId = `org_e${index}`;
    const place = pick(chance, places);
    ledger.add('firm-noted', startsAt, [employerId], {
      firmId: employerId,
      name: `Employer ${index}`,
      type: 'employer',
      ...(chance() < 0.6 ? { zone: place.zone, region: place.region } : {}),
    });
    const interviewers = Array.from({ length: 1 + Math.floor(chance() * 3) }, (_, each) => `per_i${index}${each}`);
    for (const personId of interviewers) notePerson(chance, ledger, startsAt, personId, employerId);
    const consultant = chance() < 0.6 ? pick(chance, consultants) : null;
    const agencyId = consultant === null ? null : consultant === 'per_cleo' ? 'org_two' : 'org_one';
    const opensAt = startsAt + Math.floor(chance() * 200) * DAY + Math.floor(chance() * DAY);
    const id = `job_${index}`;
    const presets: readonly (PresetName | undefined)[] = [
      undefined,
      undefined,
      'agency',
      'executive',
      'staffing',
      'direct',
    ];
    const preset = pick(chance, presets);
    const routing = pick(chance, [null, null, 'direct', 'through', 'ask'] as const);
    ledger.plan(opensAt, () =>
      ledger.add('job-opened', opensAt, [id, employerId, ...(agencyId === null ? [] : [agencyId])], {
        jobId: id,
        role: `Role ${index}`,
        employerId,
        agencyId,
        mainContactId: consultant,
        met: agencyId === null ? null : pick(chance, [null, 'agency', 'client'] as const),
        routing: agencyId === null ? null : routing,
        ...(preset === undefined ? {} : { preset }),
      }),
    );
    jobs.push({
      id,
      agencyId,
      mainContactId: consultant ?? interviewers[0] ?? 'per_ann',
      interviewers,
      opensAt,
      delayDays: 2 + chance() * 25,
      silence: chance() * 0.7,
    });
  }
  return { zone: home.zone, jobs, firms: [...agencies, ...jobs.map((_, index) => `org_e${index}`)] };
}

function notePerson(chance: Chance, ledger: Ledger, at: number, personId: string, firmId: string): void {
  const place = pick(chance, places);
  ledger.add('person-noted', at, [personId], {
    personId,
    name: `Person ${personId.slice(4)}`,
    email: chance() < 0.85 ? `${personId}@example.org` : null,
    phone: chance() < 0.6 ? '+44 20 7946 0000' : null,
    firmId,
    ...(chance() < 0.2 ? { zone: place.zone, region: place.region } : {}),
    ...(chance() < 0.1 ? { askedChannel: pick(chance, ['email', 'phone', 'text'] as const) } : {}),
  });
}
