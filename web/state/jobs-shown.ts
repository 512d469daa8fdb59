import type { JobLine } from './use-jobs.ts';

export const jobFilters = ['running', 'todo', 'waiting', 'agency', 'ended'] as const;
export type JobFilter = (typeof jobFilters)[number];

/** The filter that an address names; running jobs where it names none. */
export function filterOf(name: string | undefined): JobFilter {
  return jobFilters.find((each) => each === name) ?? 'running';
}

/** Whether a job is one of those that the filter shows; ended ones are read apart. */
function passes(line: JobLine, filter: JobFilter): boolean {
  if (filter === 'todo') return line.next !== null;
  if (filter === 'waiting') return line.waiting !== null;
  return filter !== 'agency' || line.agency !== null;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();

/** The jobs that a filter shows, and in which every word that was typed begins a word of role, firm or agency. */
export function jobsShown(lines: readonly JobLine[], filter: JobFilter, typed: string): readonly JobLine[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((each) => each !== '');
  return lines.filter((line) => {
    if (!passes(line, filter)) return false;
    const text = ` ${plain([line.title, line.employer, line.agency].filter((each) => each !== null).join(' '))}`;
    return words.every((each) => text.includes(` ${each}`));
  });
}
