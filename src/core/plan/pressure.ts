import type { EpochDay } from '../time/epoch-day.ts';
import { type PlanContext, presetOf } from './context.ts';
import type { Diary } from './diary.ts';
import { delayTo, type Movable, replaceReason } from './movable.ts';

/** A day on which somebody hears from the candidate unprompted: noted already, or planned in this arrangement. */
interface Contact {
  readonly day: EpochDay;
  readonly made: boolean;
}

export interface Pressure {
  delay(movable: Movable): void;
  note(movable: Movable): void;
}

/** At most one unprompted contact to a person, two to an agency, within the pressure days (PL12). Delays, never drops. */
export function createPressure(context: PlanContext): Pressure {
  const daysByPerson = new Map<string, Contact[]>();
  const daysByAgency = new Map<string, Contact[]>();
  const listsOf = ({ proposal, personId, agencyId }: Movable): { byPerson: Contact[]; byAgency: Contact[] } => {
    const person = personId === null ? undefined : context.book.personById.get(personId);
    const agency = agencyId === null ? undefined : context.book.firmById.get(agencyId);
    return {
      byPerson: contactsOf(daysByPerson, personId, proposal.diary, person?.unprompted ?? []),
      byAgency: contactsOf(daysByAgency, agencyId, proposal.diary, agency?.unprompted ?? []),
    };
  };
  return {
    delay(movable) {
      const { proposal, days, personId, agencyId } = movable;
      const { diary } = proposal;
      const within = presetOf(context.policy, proposal.job).pressureDays;
      const { byPerson, byAgency } = listsOf(movable);
      // Whatever is sent now comes after what was made, also where the window opened before it; what is planned may come later.
      const before = ({ day, made }: Contact): boolean => made || day <= days.from;
      for (const contact of byPerson) {
        const free = before(contact)
          ? diary.add(contact.day, within) <= days.from
          : diary.add(days.from, within) <= contact.day;
        if (free) continue;
        const day = diary.add(contact.day, within);
        delayTo(diary, days, day);
        const name = context.book.personById.get(personId ?? '')?.name ?? null;
        replaceReason(proposal, { rule: 'PL12', code: 'pressure-person', name, lastDay: contact.day, day });
      }
      const limiting = byAgency.filter(before).at(-context.policy.agencyContacts)?.day;
      if (limiting !== undefined && diary.add(limiting, within) > days.from) {
        const day = diary.add(limiting, within);
        delayTo(diary, days, day);
        const name = context.book.firmById.get(agencyId ?? '')?.name || null;
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
      const { byPerson, byAgency } = listsOf(movable);
      insert(byPerson, movable.days.from);
      insert(byAgency, movable.days.from);
    },
  };
}

function contactsOf(
  byId: Map<string, Contact[]>,
  id: string | null,
  diary: Diary,
  made: readonly { at: number }[],
): Contact[] {
  if (id === null) return [];
  let contacts = byId.get(id);
  if (contacts === undefined) {
    contacts = made.map((each) => ({ day: diary.zone.dayOf(each.at), made: true })).sort(byDay);
    byId.set(id, contacts);
  }
  return contacts;
}

function byDay(one: Contact, other: Contact): number {
  return one.day - other.day;
}

function insert(contacts: Contact[], day: EpochDay): void {
  contacts.push({ day, made: false });
  contacts.sort(byDay);
}
