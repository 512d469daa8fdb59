import type { AppointmentReading } from './appointment.ts';

/** What of the time in a mail was read, and what has to be looked at. */
export type AppointmentNote =
  | { readonly code: 'no-time' | 'afternoon-taken' | 'whose-time' }
  | {
      readonly code: 'time-asked';
      readonly why: Extract<AppointmentReading, { kind: 'ask' }>['why'];
      readonly words: string;
    }
  | { readonly code: 'time-read'; readonly words: string }
  | { readonly code: 'on-clocks-of'; readonly zone: string };

/** What is to be said of the time that was read. `elsewhere` where the sender's clock shows another time than the candidate's. */
export function notesOnTime(appointment: AppointmentReading, elsewhere: boolean): AppointmentNote[] {
  if (appointment.kind === 'none') return [{ code: 'no-time' }];
  const { words } = appointment;
  if (appointment.kind === 'ask') return [{ code: 'time-asked', why: appointment.why, words }];
  const notes: AppointmentNote[] = [{ code: 'time-read', words }];
  if (appointment.zone !== null) notes.push({ code: 'on-clocks-of', zone: appointment.zone });
  if (appointment.assumed.includes('afternoon')) notes.push({ code: 'afternoon-taken' });
  if (elsewhere && appointment.assumed.includes('own-zone')) notes.push({ code: 'whose-time' });
  return notes;
}
