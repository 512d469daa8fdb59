import { refuse } from '../context.ts';

export function unknownInterview(): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    'That interview is not here any more; it was taken away or belongs to other notes.',
    '`persevere job JOB` lists its interviews with their ids.',
  );
}

export function unknownStep(): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    'That is not to do any more; it was done, left out, or belongs to other notes.',
    '`persevere today` and `persevere plan` list what there is.',
  );
}

export function unknownJob(): ReturnType<typeof refuse> {
  return refuse(
    'not-found',
    'That job is not here any more; it was taken away or belongs to other notes.',
    '`persevere jobs` lists your jobs with their ids.',
  );
}

/** Somebody who was named, or whom a page knows by an id that nobody has to read. */
export function unknownPerson(typed: string): ReturnType<typeof refuse> {
  const what = /^per_\w+$/.test(typed)
    ? 'That person is not here any more; they were taken away or belong to other notes.'
    : `Nobody called “${typed}” is noted.`;
  return refuse('not-found', what, 'Look at `persevere people`.');
}
