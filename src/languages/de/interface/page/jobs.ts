import type { jobs as english } from '../../../en/interface/page/jobs.ts';
import type { Je } from '../address.ts';

export const jobs = (_je: Je): typeof english => ({});
