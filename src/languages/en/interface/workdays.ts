import type { WorkdayWords } from '../../../contract/refusals/said.ts';
import type { WorkdayFault, WorkdayNote } from '../../../core/time/workday.ts';

function fault(fault: WorkdayFault): string {
  switch (fault.code) {
    case 'no-operation':
      return '"op" is neither "add" nor "count".';
    case 'no-region':
      return '"region" is missing; give a code such as GB-SCT.';
    case 'unknown-region':
      return `No holidays are known for "${fault.region}".`;
    case 'no-first-day':
      return '"from" is no day; give it as 2026-12-04.';
    case 'no-number':
      return '"days" is no whole number.';
    case 'no-last-day':
      return '"to" is no day; give it as 2026-12-04.';
    case 'answer-outside':
      return 'The answer lies outside 2010 to 2050, for which working days are known.';
    case 'days-outside':
      return 'The days lie outside 2010 to 2050, for which working days are known.';
  }
}

function note(note: WorkdayNote): string {
  switch (note.code) {
    case 'other-region':
      return `${note.region} is not known by itself; the days of ${note.taken} were taken.`;
    case 'half-day':
      return `${note.day} is a half day (${note.name}); it was counted as a working day.`;
    case 'weekends-only':
      return `No holidays are known for ${note.year}; only weekends were skipped there.`;
    case 'calculated': {
      const known =
        note.compared === null
          ? 'no official list was compared'
          : `official lists were compared for ${note.compared[0]} to ${note.compared[1]}`;
      return `The holidays of ${note.year} in ${note.region} are calculated from rules; ${known}.`;
    }
  }
}

/** What is said of questions about working days, and of their answers. */
export const workdays: WorkdayWords = { fault, note };
