import { none } from '../../contract/refusals/kind.ts';
import { type Refused, refuse } from '../context.ts';

export function unknownInterview(): Refused {
  return refuse('interview-gone', none, { todo: { operation: 'job', input: {} } });
}

export function unknownStep(): Refused {
  return refuse('step-gone', none, {
    todo: { operation: 'today', input: {} },
    or: [{ operation: 'plan', input: {} }],
  });
}

export function unknownJob(): Refused {
  return refuse('job-gone', none, { todo: { operation: 'jobs', input: {} } });
}

/** Somebody who was named, or whom a page knows by an id that nobody has to read. */
export function unknownPerson(typed: string): Refused {
  const todo = { operation: 'relations', input: {} } as const;
  return /^per_\w+$/.test(typed) ? refuse('person-gone', none, { todo }) : refuse('nobody-called', { typed }, { todo });
}
