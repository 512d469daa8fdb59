import { signal } from '@preact/signals';

/** What is asked over the page of a job: which form, and about what of the job. */
export type JobSheet =
  | { readonly is: 'facts' | 'conduct' | 'put-right' | 'ending' | 'person' }
  | { readonly is: 'mistake'; readonly id: string; readonly name: string }
  | { readonly is: 'interview' | 'moved' | 'late'; readonly interview: string }
  | { readonly is: 'contact'; readonly entry: string; readonly line: string }
  | { readonly is: 'promise'; readonly promise: string };

/** The form that stands open over the page of a job; null where none does. */
export const jobSheet = signal<JobSheet | null>(null);

/** Puts the form away. */
export function closeJobSheet(): void {
  jobSheet.value = null;
}
