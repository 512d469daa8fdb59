import type { WorkdayWords } from '../../../contract/refusals/said.ts';
import type { WorkdayFault, WorkdayNote } from '../../../core/time/workday.ts';
import { holidayName } from '../holidays.ts';

function fault(fault: WorkdayFault): string {
  switch (fault.code) {
    case 'no-operation':
      return '"op" ist weder "add" noch "count".';
    case 'no-region':
      return '"region" fehlt; bitte einen Code angeben wie DE-BY.';
    case 'unknown-region':
      return `Für "${fault.region}" sind keine Feiertage bekannt.`;
    case 'no-first-day':
      return '"from" ist kein Tag; bitte so angeben: 2026-12-04.';
    case 'no-number':
      return '"days" ist keine ganze Zahl.';
    case 'no-last-day':
      return '"to" ist kein Tag; bitte so angeben: 2026-12-04.';
    case 'answer-outside':
      return 'Die Antwort liegt außerhalb von 2010 bis 2050; nur dafür sind Arbeitstage bekannt.';
    case 'days-outside':
      return 'Die Tage liegen außerhalb von 2010 bis 2050; nur dafür sind Arbeitstage bekannt.';
  }
}

function note(note: WorkdayNote): string {
  switch (note.code) {
    case 'other-region':
      return `${note.region} ist nicht eigens bekannt; gezählt wurden die Tage von ${note.taken}.`;
    case 'half-day':
      return `${note.day} ist ein halber Tag (${holidayName(note.name)}); er zählt als Arbeitstag.`;
    case 'weekends-only':
      return `Für ${note.year} sind keine Feiertage bekannt; dort wurden nur Wochenenden übersprungen.`;
    case 'calculated': {
      const known =
        note.compared === null
          ? 'mit amtlichen Listen verglichen wurde nichts'
          : `mit amtlichen Listen verglichen wurden ${note.compared[0]} bis ${note.compared[1]}`;
      return `Die Feiertage ${note.year} in ${note.region} sind nach Regeln berechnet; ${known}.`;
    }
  }
}

/** What is said of questions about working days, and of their answers. */
export const workdays: WorkdayWords = { fault, note };
