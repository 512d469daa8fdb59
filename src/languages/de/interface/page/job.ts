import type { job as english } from '../../../en/interface/page/job.ts';
import type { Je } from '../address.ts';

export const job = (_je: Je): typeof english => ({});
