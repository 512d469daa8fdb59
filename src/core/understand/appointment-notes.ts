import type { AppointmentReading } from './appointment.ts';

/** What of the time was read, and what has to be looked at. */
export function notesOnTime(appointment: AppointmentReading, elsewhere: boolean): string[] {
  if (appointment.kind === 'none') return ['No time was found in the mail; give it by hand.'];
  if (appointment.kind === 'ask')
    switch (appointment.why) {
      case 'several':
        return [`The mail names more than one time: “${appointment.words}”. Give the one that was agreed by hand.`];
      case 'zone':
        return [`The time zone in “${appointment.words}” is not known here. Give the time by hand.`];
      case 'off':
        return [`“${appointment.words}” is called off, over or only thought of. Give the time that holds by hand.`];
      case 'date':
        return [`“${appointment.words}” may mean more than one day. Give the time by hand.`];
    }
  const notes = [`Read from “${appointment.words}”. Check the time.`];
  if (appointment.zone !== null) notes.push(`That is on the clocks of ${cityOf(appointment.zone)}.`);
  if (appointment.assumed.includes('afternoon'))
    notes.push('It says neither morning nor afternoon; the afternoon was taken.');
  if (elsewhere && appointment.assumed.includes('own-zone'))
    notes.push('It names no time zone, and the sender’s clock differs from yours. Ask whose time is meant.');
  return notes;
}

/** "Los Angeles" of America/Los_Angeles. */
function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
