import type { Entry } from './entry.ts';

const about: ReadonlySet<string> = new Set([
  'interview-planned',
  'interview-moved',
  'interview-cancelled',
  'interview-changed',
  'interview-corrected',
  'interview-outcome',
  'lateness-noted',
  'debrief-saved',
]);

/** The interview that an entry is about; null where it is about none. */
export function interviewIdOf(entry: Pick<Entry, 'kind' | 'payload'>): string | null {
  if (!about.has(entry.kind) || typeof entry.payload !== 'object' || entry.payload === null) return null;
  const { interviewId } = entry.payload as { readonly interviewId?: unknown };
  return typeof interviewId === 'string' ? interviewId : null;
}
