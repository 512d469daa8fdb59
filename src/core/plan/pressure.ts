import type { EpochDay } from '../time/epoch-day.ts';
import { type PlanContext, presetOf } from './context.ts';
import type { Diary } from './diary.ts';
import { delayTo, type Movable, replaceReason } from './movable.ts';

export interface Pressure {
  delay(movable: Movable): void;
  note(movable: Movable): void;
}

/** At most one unprompted contact to a person, two to an agency, within the pressure days (PL12). Delays, never drops. */
export function createPressure(context: PlanContext): Pressure {
  const daysByPerson = new Map<string, EpochDay[]>();
  const daysByAgency = new Map<string, EpochDay[]>();
  const listsOf = ({ proposal, personId, agencyId }: Movable): { personDays: EpochDay[]; agencyDays: EpochDay[] } => {
    const person = personId === null ? undefined : context.book.personById.get(personId);
    const agency = agencyId === null ? undefined : context.book.organisationById.get(agencyId);
    return {
      personDays: contactDays(daysByPerson, personId, proposal.diary, person?.unprompted ?? []),
      agencyDays: contactDays(daysByAgency, agencyId, proposal.diary, agency?.unprompted ?? []),
    };
  };
  return {
    delay(movable) {
      const { proposal, days, personId, agencyId } = movable;
      const { diary } = proposal;
      const within = presetOf(context.policy, proposal.job).pressureDays;
      const { personDays, agencyDays } = listsOf(movable);
      for (const contact of personDays) {
        const tooNear =
          contact <= days.from ? diary.add(contact, within) > days.from : diary.add(days.from, within) > contact;
        if (!tooNear) continue;
        const day = diary.add(contact, within);
        delayTo(diary, days, day);
        const name = context.book.personById.get(personId ?? '')?.name ?? null;
        replaceReason(proposal, { rule: 'PL12', code: 'pressure-person', name, lastDay: contact, day });
      }
      const limiting = agencyDays.filter((contact) => contact <= days.from).at(-context.policy.agencyContacts);
      if (limiting !== undefined && diary.add(limiting, within) > days.from) {
        const day = diary.add(limiting, within);
        delayTo(diary, days, day);
        const name = context.book.organisationById.get(agencyId ?? '')?.name || null;
        replaceReason(proposal, {
          rule: 'PL12',
          code: 'pressure-agency',
          name,
          count: context.policy.agencyContacts,
          lastDay: limiting,
          day,
        });
      }
    },
    note(movable) {
      const { personDays, agencyDays } = listsOf(movable);
      insert(personDays, movable.days.from);
      insert(agencyDays, movable.days.from);
    },
  };
}

function contactDays(
  byId: Map<string, EpochDay[]>,
  id: string | null,
  diary: Diary,
  made: readonly { at: number }[],
): EpochDay[] {
  if (id === null) return [];
  let days = byId.get(id);
  if (days === undefined) {
    days = made.map((each) => diary.zone.dayOf(each.at)).sort((one, other) => one - other);
    byId.set(id, days);
  }
  return days;
}

function insert(days: EpochDay[], day: EpochDay): void {
  days.push(day);
  days.sort((one, other) => one - other);
}
