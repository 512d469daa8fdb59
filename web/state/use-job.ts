import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';

/** The job that was chosen, with its people and interviews; null while none is chosen, before it is there, and without a connection. */
export function useJob(id: string): Output<'job'> | null {
  const job = useSignal<Output<'job'> | null>(null);
  useEffect(() => {
    let current = true;
    job.value = null;
    if (id !== '')
      void ask('job', { job: id }, { onlyAsks: true }).then((answer) => {
        if (current && answer.ok) job.value = answer.value;
      });
    return () => {
      current = false;
    };
  }, [id]);
  return job.value;
}
