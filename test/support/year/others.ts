import type { Payload } from '../../../src/core/journal/kinds/registry.ts';
import { type Cast, type CastJob, type Chance, DAY, HOUR, pick } from './cast.ts';
import type { Ledger } from './ledger.ts';

const civil = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What the other side does: invites, answers, promises, is away, offers, turns down, and very often says nothing. */
export class Others {
  private count = 0;
  private readonly chance: Chance;
  private readonly ledger: Ledger;
  private readonly cast: Cast;
  private readonly endsAt: number;
  constructor(chance: Chance, ledger: Ledger, cast: Cast, endsAt: number) {
    this.chance = chance;
    this.ledger = ledger;
    this.cast = cast;
    this.endsAt = endsAt;
  }

  /** Plans the year: interviews of each job, and days on which firms and the candidate are away. */
  begin(startsAt: number): void {
    for (const job of this.cast.jobs)
      this.ledger.plan(Math.floor(job.opensAt + (1 + this.chance() * 6) * DAY), () => this.invite(job));
    for (const [firm, index] of this.cast.firms.slice(0, 3).map((each, index) => [each, index] as const)) {
      const at = Math.floor(startsAt + (20 + this.chance() * 250) * DAY) + index;
      this.ledger.plan(at, () =>
        this.ledger.add('closing-days-noted', at, [firm], {
          firmId: firm,
          from: civil(at + 5 * DAY),
          to: civil(at + (6 + this.chance() * 12) * DAY),
          reason: 'Their office is shut',
        }),
      );
    }
    for (let index = 0; index < 3; index++) {
      const at = Math.floor(startsAt + this.chance() * 340 * DAY);
      this.ledger.plan(at, () =>
        this.ledger.add('absence-noted', at, ['account'], {
          absenceId: `abs_${index}`,
          from: civil(at + this.chance() * 20 * DAY),
          to: civil(at + (20 + this.chance() * 12) * DAY),
        }),
      );
    }
  }

  private id(prefix: string): string {
    this.count += 1;
    return `${prefix}_${this.count}`;
  }

  private now(): number {
    return this.ledger.now;
  }

  /** Lets something happen later, at least a minute from now, unless the year is over by then. */
  private soon(days: number, does: (at: number) => void): void {
    const at = Math.floor(this.now() + Math.max(60_000, days * DAY));
    if (at < this.endsAt) this.ledger.plan(at, () => does(at));
  }

  private delay(job: CastJob): number {
    return -Math.log(1 - this.chance() * 0.98) * job.delayDays;
  }

  invite(job: CastJob): void {
    const at = this.now();
    const interviewId = this.id('itv');
    const startsAt = Math.round((at + (1 + this.chance() * 12) * DAY) / 900_000) * 900_000;
    const withAgency = job.agencyId !== null && this.chance() < 0.4;
    const people = withAgency ? [job.mainContactId] : job.interviewers;
    this.ledger.add('interview-planned', at, [job.id, ...people], {
      interviewId,
      jobId: job.id,
      startsAt,
      endsAt: startsAt + HOUR,
      zone: this.cast.zone,
      organiserId: this.chance() < 0.5 ? job.mainContactId : null,
      invitedAt: at,
      confirmed: false,
      final: this.chance() < 0.3,
      attendees: people.map((personId) => ({
        personId,
        side: withAgency ? 'agency' : job.agencyId === null ? 'employer' : 'client',
      })),
    });
    if (this.chance() < 0.1)
      this.ledger.plan(startsAt - 30 * 60_000, () =>
        this.ledger.add('lateness-noted', startsAt - 30 * 60_000, [job.id], {
          interviewId,
          jobId: job.id,
          minutes: this.chance() < 0.7 ? 15 : null,
        }),
      );
    const toldAt = startsAt + HOUR + Math.floor(this.chance() ** 3 * 4 * DAY) + 31 * 60_000;
    this.ledger.plan(toldAt, () => this.told(job, interviewId, people, toldAt));
  }

  /** The candidate says what became of an interview. */
  private told(job: CastJob, interviewId: string, people: readonly string[], at: number): void {
    const luck = this.chance();
    if (luck < 0.06) {
      this.ledger.add('interview-outcome', at, [job.id], {
        interviewId,
        jobId: job.id,
        outcome: pick(this.chance, ['they-missed', 'moved', 'i-missed'] as const),
      });
      if (this.chance() < 0.7) this.soon(1 + this.chance() * 5, (later) => this.move(job, interviewId, people, later));
      return;
    }
    const promised = this.chance() < 0.4 ? civil(at + (1 + this.chance() * 30) * DAY) : null;
    this.ledger.add('debrief-saved', at, [job.id, ...people], {
      interviewId,
      jobId: job.id,
      held: true,
      people: people.map((personId) => ({
        personId,
        side: job.agencyId === null ? 'employer' : personId === job.mainContactId ? 'agency' : 'client',
        remark: 'the move to Postgres',
        say: '',
      })),
      forgot: [],
      iPromised:
        this.chance() < 0.2
          ? [
              {
                promiseId: this.id('prm'),
                text: 'my notes',
                byOn: this.chance() < 0.5 ? civil(at + 3 * DAY) : null,
                toPersonId: null,
              },
            ]
          : [],
      theyPromised: promised === null ? null : { text: '', byOn: promised },
      pace: this.chance() < 0.2 ? 'quick' : 'standard',
      want: pick(this.chance, ['yes', 'yes', 'yes', 'unsure', 'unsure', null, 'no'] as const),
    });
    if (this.chance() > job.silence) this.soon(this.delay(job), (later) => this.answer(job, later));
  }

  private move(job: CastJob, interviewId: string, people: readonly string[], at: number): void {
    const startsAt = Math.round((at + (1 + this.chance() * 8) * DAY) / 900_000) * 900_000;
    this.ledger.add('interview-moved', at, [job.id], {
      interviewId,
      jobId: job.id,
      startsAt,
      endsAt: startsAt + HOUR,
      zone: this.cast.zone,
    });
    const toldAt = startsAt + HOUR + Math.floor(this.chance() * 2 * DAY) + 31 * 60_000;
    this.ledger.plan(toldAt, () => this.told(job, interviewId, people, toldAt));
  }

  /** The other side answers, one way or another; some answers lead to others. */
  answer(job: CastJob, at: number): void {
    const luck = this.chance();
    const say = (part: Partial<Payload<'contact-logged'>>): string => this.say(job, at, part);
    if (luck < 0.3) {
      const provisional = this.chance() < 0.4;
      const contactId = say({
        meaning: 'rejection',
        provisional,
        channel: this.chance() < 0.3 ? 'phone' : 'email',
      });
      if (provisional)
        this.soon(this.chance() * 3, (later) =>
          this.ledger.add('meaning-confirmed', later, [job.id, 'account'], {
            contactId,
            jobIds: [job.id],
            meaning: this.chance() < 0.7 ? 'rejection' : 'other',
          }),
        );
    } else if (luck < 0.5) {
      say({ meaning: 'holding', promisedOn: this.chance() < 0.6 ? civil(at + this.chance() * 35 * DAY) : null });
      if (this.chance() > job.silence) this.soon(this.delay(job), (later) => this.answer(job, later));
    } else if (luck < 0.68) {
      say({ meaning: 'invitation' });
      this.soon(this.chance() * 2, () => this.invite(job));
    } else if (luck < 0.78) {
      say({ meaning: 'offer', deadlineOn: this.chance() < 0.8 ? civil(at + (2 + this.chance() * 8) * DAY) : null });
      this.soon(this.chance() * 10, (later) =>
        this.ledger.add('job-closed', later, [job.id, 'account'], {
          jobId: job.id,
          ending: this.chance() < 0.6 ? 'accepted' : 'withdrawn',
        }),
      );
    } else if (luck < 0.9) {
      say({ meaning: 'question' });
      if (this.chance() > job.silence) this.soon(this.delay(job), (later) => this.answer(job, later));
    } else say({ channel: 'missed-call' });
  }

  /** They may answer what the candidate sent: by themselves, or with an automatic reply. */
  hear(job: CastJob): void {
    if (this.chance() < 0.12)
      this.soon(0.001, (at) =>
        this.say(job, at, {
          automatic: true,
          returnOn: this.chance() < 0.7 ? civil(at + this.chance() * 20 * DAY) : null,
        }),
      );
    if (this.chance() > job.silence) this.soon(this.delay(job), (at) => this.answer(job, at));
  }

  private say(job: CastJob, at: number, part: Partial<Payload<'contact-logged'>>): string {
    const contactId = this.id('int');
    this.ledger.add(
      'contact-logged',
      at,
      [job.id, job.mainContactId, 'account', ...(job.agencyId === null ? [] : [job.agencyId])],
      {
        contactId,
        direction: 'in',
        channel: 'email',
        purpose: null,
        personIds: [job.mainContactId],
        firmIds: job.agencyId === null ? [] : [job.agencyId],
        jobIds: [job.id],
        stepIds: [],
        ...part,
      },
    );
    return contactId;
  }
}
