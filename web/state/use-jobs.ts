import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { useLoad } from './use-load.ts';

export type JobLine = Output<'jobs'>['jobs'][number];

/** As many as the server gives at once. */
const AT_ONCE = 200;

interface AllJobs {
  /** Null until the first of them came. */
  readonly jobs: readonly JobLine[] | null;
  /** More are on their way. */
  readonly more: boolean;
  readonly refusal: Refusal | null;
}

/** All jobs that run, or all that ended: the first two hundred at once, the others as they come. */
export function useJobs(live: 'yes' | 'no'): AllJobs {
  const { value: first, refusal } = useLoad('jobs', { live, limit: AT_ONCE });
  const rest = useSignal<readonly JobLine[]>([]);
  const next = useSignal<string | null>(null);
  useEffect(() => {
    let left = false;
    const follow = async () => {
      const found: JobLine[] = [];
      for (let after = first?.next ?? null; after !== null && !left; ) {
        const answer = await ask('jobs', { live, limit: AT_ONCE, after }, { onlyAsks: true });
        if (left) return;
        if (answer.ok) found.push(...answer.value.jobs);
        after = answer.ok ? answer.value.next : null;
        next.value = after;
      }
      rest.value = found;
    };
    next.value = first?.next ?? null;
    void follow();
    return () => {
      left = true;
    };
  }, [first]);
  const jobs = useMemo(() => (first === null ? null : [...first.jobs, ...rest.value]), [first, rest.value]);
  return { jobs, more: next.value !== null, refusal };
}
